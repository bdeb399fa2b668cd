/** The state of a municipality: what runs, what ends, what is past, and what nobody tells. */
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '../../kernel/civil-date.ts';
import { municipality } from '../organisation/municipality.ts';
import reference from '../../../db/seeds/reference/cited-agreements.json' with { type: 'json' };
import { citedAbout, holdsOn, lastDayOf } from './cited-agreement.ts';
import type { PlacedAgreement } from './placed-agreement.ts';
import { overviewOf } from './place-state.ts';
import { placeTiles } from './place-tile.ts';

const today = civilDate('2026-11-22');

function agreement(given: Partial<PlacedAgreement> = {}): PlacedAgreement {
  const period = { from: civilDate('2024-01-01'), until: civilDate('2029-12-31') };
  const named = { id: crypto.randomUUID(), title: 'Samen sterk', level: 'local', state: 'inForce' } as const;
  const stops = { notice: 6, noticeEnds: 'day', tacit: false, goesOn: false } as const;
  return { ...named, ...period, ...stops, renewal: null, places: [['99001', []]], ...given };
}

function stateOf(agreements: readonly PlacedAgreement[], complete = true, on = today): string {
  return overviewOf({ nis: '99001', agreements, cited: [], complete }, on).state;
}

describe('a municipality with agreements', () => {
  it('has what follows its agreement on the way before a grant beside it', () => {
    const title = (one: PlacedAgreement[]) =>
      overviewOf({ nis: '99001', agreements: one, cited: [], complete: true }, today).coming?.title;
    const grant = agreement({
      title: 'Subsidie',
      level: 'grant',
      state: 'approval',
      from: addDays(today, 9),
    });
    const next = agreement({ title: 'De volgende', state: 'approval', from: addDays(today, 200) });
    const later = agreement({ title: 'Nog later', state: 'approval', from: addDays(today, 300) });
    expect(title([agreement(), grant, later, next])).toBe('De volgende');
    expect(title([agreement(), grant])).toBe('Subsidie');
  });

  it('has one in force from its first day to its last', () => {
    const one = agreement({ from: today, until: addDays(today, 400) });
    expect(stateOf([one])).toBe('inForce');
    expect(stateOf([one], true, addDays(today, -1))).toBe('none');
    expect(stateOf([one], true, addDays(today, 401))).toBe('past');
  });

  it('has one that runs out from twelve months before the end', () => {
    const until = civilDate('2027-11-22');
    expect(stateOf([agreement({ until })])).toBe('expiring');
    expect(stateOf([agreement({ until: addDays(until, 1) })])).toBe('inForce');
  });

  it.each([
    ['approval', 'expiring'],
    ['signed', 'inForce'],
    ['inForce', 'inForce'],
  ] as const)('whose renewal is %s is %s', (state, expected) => {
    const renewal = { id: 'r', title: 'De volgende', state };
    expect(stateOf([agreement({ until: civilDate('2027-06-30'), renewal })])).toBe(expected);
  });

  it.each(['partnership', 'grant'] as const)('has other support only with a %s', (level) => {
    expect(stateOf([agreement({ level })])).toBe('support');
    expect(stateOf([agreement({ level }), agreement()])).toBe('inForce');
  });

  it('goes by the agreement that ends last', () => {
    const long = agreement();
    const found = overviewOf(
      {
        nis: '99001',
        agreements: [long, agreement({ until: civilDate('2027-01-31') })],
        cited: [],
        complete: true,
      },
      today,
    );
    expect(found).toMatchObject({ state: 'inForce', leading: long, count: 2 });
  });

  it('shows what is on its way without counting it', () => {
    const coming = agreement({ state: 'approval' });
    expect(
      overviewOf({ nis: '99001', agreements: [coming], cited: [], complete: true }, today),
    ).toMatchObject({
      state: 'none',
      coming,
    });
  });
});

describe('a municipality without agreements', () => {
  it('has none where the database holds all there are, and else is not known', () => {
    expect(stateOf([], true)).toBe('none');
    expect(stateOf([], false)).toBe('unknown');
  });
});

describe('what a public source says', () => {
  const on = (nis: string, day = today) =>
    overviewOf({ nis, agreements: [], cited: citedAbout(nis), complete: false }, day);

  it.each(['12005', '12009', '12029', '12035'])('of %s for 2022 to 2025 is past since', (nis) => {
    expect(on(nis).state).toBe('past');
    expect(on(nis).cited?.until).toBe('2025');
    expect(on(nis, civilDate('2025-12-31')).state).toBe('inForce');
    expect(on(nis, civilDate('2026-01-01')).state).toBe('past');
  });

  it.each(['11002', '35013', '11013', '41018'])(
    'of %s without an end is no present after two years',
    (nis) => {
      expect(on(nis).state).toBe('past');
    },
  );

  it('of support in 2025 counts two years', () => {
    expect(on('23044').state).toBe('support');
    expect(on('23044', civilDate('2027-01-31')).state).toBe('support');
    expect(on('23044', civilDate('2027-02-01')).state).toBe('past');
  });

  it('of Borsbeek stands with Antwerpen, under its old name', () => {
    expect(citedAbout('11002').map(({ formerName }) => formerName)).toEqual([null, 'Borsbeek']);
  });

  it('gives way to an agreement in the database', () => {
    const agreements = [agreement({ places: [['11002', []]] })];
    expect(
      overviewOf({ nis: '11002', agreements, cited: citedAbout('11002'), complete: false }, today),
    ).toMatchObject({
      state: 'inForce',
      cited: null,
    });
  });

  it('is never in force today for any municipality, and all others are not known', () => {
    const states = Map.groupBy(placeTiles, ({ place }) => on(place.nis).state);
    expect([...states].map(([state, tiles]) => [state, tiles.length]).toSorted()).toEqual([
      ['past', 20],
      ['support', 17],
      ['unknown', 248],
    ]);
  });

  it('has a title, an address and a date, and names municipalities as they are called', () => {
    for (const { title, url, date, publisher } of reference.sources) {
      expect(title.length * publisher.length).toBeGreaterThan(0);
      expect(new URL(url).hostname).toContain('.');
      expect(lastDayOf(date) < reference.readOn).toBe(true);
    }
    for (const { nis, name } of reference.facts.flatMap(({ places }) => places))
      if (nis !== '11007') expect(municipality(nis)?.name).toBe(name);
  });

  it('ends with the last day of the year, the month or the day it names', () => {
    expect([lastDayOf('2025'), lastDayOf('2024-02'), lastDayOf('2022-06-29')]).toEqual([
      '2025-12-31',
      '2024-02-29',
      '2022-06-29',
    ]);
    const [fact] = citedAbout('12005');
    expect(fact !== undefined && holdsOn(fact, today)).toBe(false);
  });
});
