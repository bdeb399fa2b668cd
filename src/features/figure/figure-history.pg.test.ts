/** Every indicator over persons against a second, slow and obvious computation (tests/support/figure-count.ts), on random histories. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { diceFrom, runSeed } from '../../../tests/support/dice.ts';
import type { Case } from '../../../tests/support/figure-case.ts';
import { countSlowly } from '../../../tests/support/figure-count.ts';
import { lookAtContracts, writeHistory, writeWorkplace } from '../../../tests/support/figure-history.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { addMonths, type CivilDate } from '../../kernel/civil-date.ts';
import { followFigures, recountFigures } from './figure.sql.ts';
import { indicators, publishedCodes } from './indicator.ts';
import type { Indicator } from './indicator-shape.ts';

let db: FreshDatabase;
let place: Town;
let workplace: string;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  workplace = await writeWorkplace(db.admin, place);
});
afterAll(() => db.close());

const lineOf = ({ indicator, person, kind, begun, ended, outcome, days }: Case) =>
  [indicator, person, kind, begun, ended, outcome, days].join(' ');

async function kept(): Promise<string[]> {
  const cases = await db.admin.many<Case>(
    `select indicator, person_id as person, kind, begun_on as begun, ended_on as ended, outcome, days from figure_cases
     where organisation = $1`,
    [place.organisations.ocmwVlierbeke.ref],
  );
  return cases.map(lineOf).toSorted();
}

/** The sums as they are kept, one line for each. */
async function sums(): Promise<string[]> {
  const rows = await db.admin.many<Record<string, string | number | null>>(
    `select indicator, kind, month, ended_month, outcome, days, running_since, number from figure_counts where organisation = $1`,
    [place.organisations.ocmwVlierbeke.ref],
  );
  return rows.map((row) => Object.values(row).join(' ')).toSorted();
}

function summed(cases: readonly Case[]): string[] {
  const month = (on: CivilDate | null) => (on === null || on.startsWith('-') ? on : `${on.slice(0, 7)}-01`);
  const groups = Map.groupBy(cases, ({ indicator, kind, begun, ended, outcome, days }) =>
    [
      indicator,
      kind,
      month(begun),
      month(ended),
      outcome,
      days,
      indicator === 'timeToWork' && ended === null ? begun : null,
    ].join(' '),
  );
  return [...groups].map(([group, those]) => `${group} ${those.length}`).toSorted();
}

async function follow(): Promise<void> {
  while ((await followFigures(db.jobs, 50)) >= 50);
}

describe('what every indicator counts', () => {
  const seed = runSeed();

  it(`is what a slow count of the same rows finds, as days go by (seed ${seed})`, async () => {
    const dice = diceFrom(seed);
    const { ref } = place.organisations.ocmwVlierbeke;
    const met = new Set<string>();
    for (const on of [0, 1, 37, 160, 161].map((offset) => place.day(offset))) {
      await place.moveClock(on);
      for (let more = 0; more < 6; more += 1) await writeHistory(db.admin, place, dice, on, workplace);
      await follow();
      await lookAtContracts(db.admin, place, dice, on);
      await follow();
      const counted = await countSlowly(db.admin, ref, on);
      expect(await kept()).toEqual(counted.map(lineOf).toSorted());
      expect(await sums()).toEqual(summed(counted));
      for (const { indicator } of counted) met.add(indicator);
    }
    expect(await recountFigures(db.jobs)).toBe(0);
    const all = await countSlowly(db.admin, ref, place.day(161));
    const gone = new Set([...new Set(all.map(({ person }) => person))].filter((_, at) => at % 2 === 0));
    for (const person of gone) await db.admin.many('select gate.destroy_figures($1, $2)', [ref, person]);
    expect(await sums()).toEqual(summed(all.filter(({ person }) => !gone.has(person))));
    await recountFigures(db.jobs);
    expect([...met].toSorted()).toEqual(
      Object.entries(indicators)
        .filter(([, { about, shows }]) => about === 'persons' || shows === 'spread')
        .map(([code]) => code)
        .toSorted(),
    );
  });

  it('is a part of another published one only where that is said, for who would subtract them', async () => {
    const dice = diceFrom(seed);
    let cases: readonly Case[] = [];
    const known = (code: string) => {
      const indicator: Indicator | undefined = Object.entries(indicators).find(
        ([name]) => name === code,
      )?.[1];
      return cases.filter((one) => one.indicator === code && indicator?.known.includes(one.outcome) === true);
    };
    // So many that no other has them all by chance.
    while (publishedCodes.some((code) => known(code).length < 6)) {
      for (let more = 0; more < 10; more += 1)
        await writeHistory(db.admin, place, dice, place.day(161), workplace);
      cases = await countSlowly(db.admin, place.organisations.ocmwVlierbeke.ref, place.day(161));
    }
    const at = ({ person, begun }: Case, later: number) => `${person} ${addMonths(begun, later).slice(0, 7)}`;
    const within: Record<string, string> = {};
    for (const code of publishedCodes)
      for (const other of publishedCodes) {
        const there = new Set(known(other).map((one) => at(one, 0)));
        const those = known(code);
        if (code !== other && [0, -12].some((later) => those.every((one) => there.has(at(one, later)))))
          within[code] = other;
      }
    const said = await db.admin.many<{ code: string; other: string }>(
      `select code, gate.counted_within(code) as other from unnest($1::text[]) code where gate.counted_within(code) is not null`,
      [publishedCodes],
    );
    expect(within).toEqual(Object.fromEntries(said.map(({ code, other }) => [code, other])));
  });

  it('is the same of one person among many as of everyone together', async () => {
    const { ref } = place.organisations.ocmwVlierbeke;
    // With so many it is one person who is counted, and not the whole organisation for that one.
    await db.admin.many(
      `with crowd as (insert into persons select from generate_series(1, 60) returning id)
       insert into involvements (person_id, organisation, valid_from, ground)
       select c.id, $1, $2, (select i.ground from involvements i where i.organisation = $1 limit 1) from crowd c`,
      [ref, place.today],
    );
    const apart = await db.admin.many(
      `with everyone as materialized (select * from gate.find_all_cases($1)),
       few as materialized (select person_id from everyone group by 1 order by count(*) desc limit 20),
       alone as (select c.* from few s cross join lateral gate.find_cases_of_each($1, array[s.person_id]) c)
       select true as together, e.* from (select * from everyone where person_id in (table few) except all table alone) e
       union all select false, a.* from (table alone except all table everyone) a`,
      [ref],
    );
    expect(apart).toEqual([]);
  });
});
