/** How far a measure is against its limits. */
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { countersOf } from './counter.ts';
import { knownFacts, measuresIn, type RuleFactRow } from './known-fact.ts';

let id = 0;
const row = (field: string, value: unknown, asOf = '2026-11-01'): RuleFactRow => ({
  id: (id += 1),
  source: 1,
  bit: 5,
  field,
  value,
  asOf,
  authentic: null,
  certainty: 'proven',
  status: 'confirmed',
  origins: [],
});

const whole = row('employment.spellsComplete', true);
const born = row('birthDate', '1990-05-05');

function counted(code: string, kind: string | undefined, day: string, ...rows: RuleFactRow[]) {
  const date = civilDate(day);
  const running = measuresIn(rows).find((one) => one.kind === kind);
  return countersOf(code, knownFacts(rows, date), date, running);
}

describe('article 60', () => {
  const runs = row('measures[]', { kind: 'ART60', from: '2026-04-01' });

  it('is counted by its contract where no work is proven, and says so', () => {
    const [days] = counted('ART60', 'ART60', '2026-09-30', runs, born, whole);
    expect(days).toMatchObject({ used: 6 * 26, most: 312, state: 'room' });
    expect(days?.note).toContain('volgens het contract');
    expect(days?.note).toContain('31 maart 2027');
  });

  it('warns when a tenth is left, and when the days are there', () => {
    expect(counted('ART60', 'ART60', '2027-02-28', runs, born, whole)[0]?.state).toBe('near');
    expect(counted('ART60', 'ART60', '2027-03-31', runs, born, whole)[0]?.state).toBe('over');
  });

  it('is proven by the work that is recorded', () => {
    const worked = row('employment.spells[]', { kind: 'ART60', from: '2026-04-01', to: '2026-09-30' });
    const [days] = counted('ART60', 'ART60', '2026-09-30', runs, born, whole, worked);
    expect(days).toMatchObject({ used: 156 });
    expect(days?.note).toContain('Bewezen');
  });

  it('is not counted down to a limit that is to be verified: part-time, or over 1 March 2026', () => {
    const half = row('art60.workFraction', 0.5);
    expect(counted('ART60', 'ART60', '2026-09-30', runs, born, whole, half)).toEqual([]);
    const across = row('measures[]', { kind: 'ART60', from: '2025-06-01' });
    expect(counted('ART60', 'ART60', '2026-09-30', across, born, whole)).toEqual([]);
  });

  it('is not counted when the earlier work or the age is not known', () => {
    expect(counted('ART60', 'ART60', '2026-09-30', runs, born)).toEqual([]);
    expect(counted('ART60', 'ART60', '2026-09-30', runs, whole)).toEqual([]);
  });
});

it('hours and months of wijk-werken stand against their limits, each with its day', () => {
  const rows = [
    row('history.wijkwerkMonths', 11, '2026-11-02'),
    row('wijkwerk.hoursThisMonth', 60),
    row('wijkwerk.hoursThisYear', 100),
  ];
  const all = counted('WIJKWERK', undefined, '2026-11-22', ...rows);
  expect(all.map(({ used, most, state }) => [used, most, state])).toEqual([
    [11, 12, 'near'],
    [60, 60, 'over'],
    [100, 630, 'room'],
  ]);
  expect(all[0]?.note).toBe('Stand op 2 november 2026.');
});

it('temporary work experience may take 24 months, or as long as its article 60 needs', () => {
  const twe = row('measures[]', { kind: 'TWE', from: '2026-04-01' });
  expect(counted('TWE_OCMW', 'TWE', '2026-10-01', twe)[0]).toMatchObject({
    used: 6,
    most: 24,
    state: 'room',
  });
  expect(counted('TWE_OCMW', 'TWE', '2028-02-01', twe)[0]?.state).toBe('near');
});

it('the exemption of income counts its months, and the time in which they may be used', () => {
  const rows = [row('spi.monthsUsed', 35), row('spi.firstExemptedDay', '2022-01-01')];
  expect(counted('SPI', undefined, '2026-11-22', ...rows).map(({ used, most }) => [used, most])).toEqual([
    [35, 36],
    [58, 72],
  ]);
});

it('any measure with a last day tells how much of its time is over', () => {
  const ibo = row('measures[]', { kind: 'IBO', from: '2026-11-02', to: '2027-01-24' });
  expect(counted('IBO', 'IBO', '2026-11-22', ibo)).toMatchObject([{ used: 3, most: 12, state: 'room' }]);
  expect(counted('IBO', 'IBO', '2026-10-01', ibo)).toEqual([]);
});

it('the end of a long measure is near ten weeks before it', () => {
  const runs = row('measures[]', { kind: 'ART60', from: '2026-01-10', to: '2027-01-10' });
  expect(counted('ART60', 'ART60', '2026-10-30', runs)[0]?.state).toBe('room');
  expect(counted('ART60', 'ART60', '2026-11-02', runs)[0]?.state).toBe('near');
});
