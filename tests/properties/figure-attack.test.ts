/**
 * What is published, against someone who reasons over all of it: every level, every quarter and year, before and after corrections and
 * suspended flows. No number below ten can be narrowed to fewer than ten values, from outside or by who knows the largest numbers.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { attack } from '../support/figure-attack.ts';
import { attacker } from '../support/figure-attacker.ts';
import { subtract } from '../support/figure-subtraction.ts';
import { type FigureWorld, figureWorlds, publishWorld, writeGovernments } from '../support/figure-world.ts';
import { type Town, town } from '../support/town.ts';

const WORLDS = 12;

let db: FreshDatabase;
let place: Town;
let refs: readonly number[];
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  refs = await writeGovernments(db, place);
});
afterAll(() => db.close());

async function found(world: FigureWorld): Promise<string[]> {
  const stood = await publishWorld(db, place, refs, world);
  const last = stood.at(-1) ?? [];
  return [...(await attack(db, last)), ...(await subtract(db, last))];
}

/** Municipalities that are told of a year although not all of their organisations took part in all of it. */
function leftAndTold() {
  return db.admin.many(
    `select p.indicator, p.place, p.year from published_figures p
     where p.level = 'municipality' and p.known is not null and exists (
       select from fixed_sums s where s.nis = p.place and s.indicator = p.indicator and extract(year from s.quarter) = p.year
       group by s.organisation having count(*) < 4)`,
  );
}

describe('an attacker', () => {
  it('finds what a sum and its parts leave open, and no more', () => {
    const boundsOf = attacker(4, [
      { of: [0, 1, 2, 3], is: 40 },
      { of: [0, 1], is: 25 },
      { of: [0, 2], is: 12 },
    ]);
    expect(boundsOf([2, 3])).toEqual({ least: 15, most: 15 });
    expect(boundsOf([3])).toEqual({ least: 3, most: 15 });
    expect(boundsOf([1])).toEqual({ least: 13, most: 25 });
  });
});

describe('what is published', () => {
  it('tells of nobody among few, whoever leaves and whatever is corrected', {
    timeout: 240_000,
  }, async () => {
    let told = 0;
    let withheld = 0;
    let beside = 0;
    // Of few people little is told: as many worlds more as it takes to have something to reason over.
    for (const [drawn, world] of fc.sample(figureWorlds, 4 * WORLDS).entries()) {
      if (drawn >= WORLDS && Math.min(told, withheld) > 150 && beside > 20) break;
      const stood = await publishWorld(db, place, refs, world);
      const last = stood.at(-1) ?? [];
      for (const rows of stood) expect(last).toEqual(expect.arrayContaining(rows));
      told += last.filter(({ known }) => known !== null).length;
      withheld += last.filter(({ known }) => known === null).length;
      beside += last.filter(({ indicator, known }) => indicator === 'workAfterYear' && known !== null).length;
      expect(await attack(db, last)).toEqual([]);
      expect(await subtract(db, last)).toEqual([]);
      expect(await leftAndTold()).toEqual([]);
    }
    expect(Math.min(told, withheld)).toBeGreaterThan(150);
    expect(beside).toBeGreaterThan(20);
  });

  it.each([
    [
      'a place is told although a group reaches out of it',
      'gate.publish_year(public_indicators, integer)',
      'bool_and(p.number = s.number)',
      'sum(p.reached) >= 10 and sum(p.missed) >= 10',
    ],
    [
      'a year is told beside any quarters',
      'gate.year_may_be_told(public_indicators, integer)',
      'select h.quarters is null or',
      'select true or',
    ],
    [
      'one indicator is told beside another of the same people',
      'gate.counted_within(text)',
      "'outflow'",
      'null::text',
    ],
    [
      'who knows the largest number is forgotten',
      'gate.tells_of_no_few(boolean, numeric, numeric)',
      'not p_several or',
      'true or',
    ],
    [
      'what is left of Flanders stays alone',
      'gate.groups_of_year(text, date[], boolean)',
      't.place = 0 and l.number = 0',
      't.place = 0',
    ],
  ])('tells of few when %s', { timeout: 240_000 }, async (_what, name, text, fault) => {
    const row = await db.admin.one<{ written: string }>(
      'select pg_get_functiondef($1::regprocedure) as written',
      [name],
    );
    const written = row?.written ?? '';
    expect(written).toContain(text);
    // The last wall would refuse some of it.
    await db.admin.many('alter table published_figures drop constraint if exists nothing_below_ten');
    await db.admin.many(written.replaceAll(text, fault));
    let leaks = 0;
    try {
      for (const world of fc.sample(figureWorlds, 2 * WORLDS)) {
        leaks = (await found(world)).length;
        if (leaks > 0) break;
      }
    } finally {
      await db.admin.many(written);
    }
    expect(leaks).toBeGreaterThan(0);
  });
});
