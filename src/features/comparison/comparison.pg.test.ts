/** Comparisons on PostgreSQL: the numbers against published examples, the groups against a slow count, and that nobody looks early or twice. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, addMonths, ageAt, type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import type { Comparison } from './comparison.ts';
import { defineComparison as layDown } from './comparison.acts.ts';
import {
  type ComparisonsShown,
  type Definition,
  defineComparison,
  lookAtComparison,
  readComparisons,
  withdrawComparison,
} from './comparison.sql.ts';

let db: FreshDatabase;
let place: Town;
let head: string;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  head = await place.signIn('hoofd.vlierbeke');
});
afterAll(() => db.close());

/** Per stratum: people with the approach, of whom so many reached it; and the same without. */
type Stratum = readonly [people: number, reached: number, without: number, reached: number];

async function difference(strata: readonly Stratum[]): Promise<{ difference: number; spread: number }> {
  const given = strata.map(([n1, x1, n2, x2]) => ({
    with: n1,
    withReached: x1,
    without: n2,
    withoutReached: x2,
  }));
  const row = await db.admin.one<{ difference: number; spread: number }>(
    'select * from gate.common_difference($1)',
    [JSON.stringify(given)],
  );
  if (row === undefined) throw new Error('No difference.');
  return row;
}

describe('the difference over people who are alike', () => {
  it('is that of the example of Lu (2008), as Melikov and Mosier (PharmaSUG 2025, SA-198) work it out', async () => {
    const lu = await difference([
      [15, 1, 5, 3],
      [10, 3, 10, 4],
      [25, 2, 35, 18],
    ]);
    expect(lu.difference).toBeCloseTo(-0.37857, 4);
  });

  it('has the variance of Sato as the R package tern has it in its tests (0.9.10)', async () => {
    const one = await difference([
      [30, 8, 30, 12],
      [35, 10, 35, 15],
      [27, 6, 23, 9],
    ]);
    expect(one.spread ** 2).toBeCloseTo(0.004847091, 8);
    const alone = await difference([[13, 0, 8, 1]]);
    expect(alone.spread ** 2).toBeCloseTo(0.01367188, 7);
  });

  it('takes nothing from people without a counterpart, and turns its sign with the groups', async () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.nat(40),
      fc.integer({ min: 1, max: 40 }),
      fc.nat(40),
    );
    const stratum = numbers.map(([n1, x1, n2, x2]): Stratum => [n1, Math.min(x1, n1), n2, Math.min(x2, n2)]);
    await fc.assert(
      fc.asyncProperty(fc.array(stratum, { minLength: 1, maxLength: 6 }), async (strata) => {
        const told = await difference(strata);
        const beside = await difference([...strata, [9, 9, 0, 0], [0, 0, 7, 2]]);
        expect(beside.difference).toBeCloseTo(told.difference, 10);
        expect(beside.spread).toBeCloseTo(told.spread, 10);
        const turned = await difference(strata.map(([n1, x1, n2, x2]) => [n2, x2, n1, x1] as const));
        expect(turned.difference).toBeCloseTo(-told.difference, 10);
      }),
      { numRuns: 40 },
    );
  });
});

/** One person of a world, in days from the first day of guidance. */
interface Guided {
  readonly birthYear: number;
  readonly began: number;
  readonly stopped: number | null;
  readonly approached: number | null;
  readonly work: { readonly after: number; readonly kept: boolean } | null;
  readonly money: 'LEEFLOON' | 'UNEMPLOYMENT' | 'SICKNESS' | null;
}

const guided: fc.Arbitrary<Guided> = fc.record({
  birthYear: fc.integer({ min: 1960, max: 2004 }),
  began: fc.nat(800),
  stopped: fc.option(fc.nat(400), { freq: 2 }),
  approached: fc.option(fc.integer({ min: -20, max: 250 })),
  work: fc.option(fc.record({ after: fc.nat(600), kept: fc.boolean() })),
  money: fc.option(fc.constantFrom('LEEFLOON', 'UNEMPLOYMENT', 'SICKNESS')),
});

const FIRST = civilDate('2022-01-01');
const first = (one: Guided): CivilDate => addDays(FIRST, one.began);
const bornOn = (one: Guided): CivilDate => civilDate(`${one.birthYear}-06-15`);

async function write(one: Guided): Promise<string> {
  const began = first(one);
  const until = one.stopped === null ? {} : { until: addDays(began, one.stopped) };
  const person = await place.person({
    birthDate: bornOn(one),
    guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', from: began, ...until } },
    facts: {
      ocmwVlierbeke: {
        ...(one.money && { 'benefits[]': [{ kind: one.money, from: addDays(began, -30) }] }),
        ...(one.approached !== null && {
          'measures[]': [{ kind: 'JOBCOACHING', from: addDays(began, one.approached) }],
        }),
      },
    },
  });
  if (one.work !== null) await findWork(person, addDays(began, one.work.after), one.work.kept);
  return person;
}

async function findWork(person: string, on: CivilDate, kept: boolean): Promise<void> {
  await db.admin.many(
    `with o as (insert into outflows (person_id, source, as_of, kind, began_on, is_work) values ($1, $2, $3, 'WORK', $4, true) returning id)
     insert into work_checks (person_id, outflow_id, source, as_of, months, found, said_by)
     select $1, o.id, $2, $3, 6, case when $5 then 'atWork' else 'notAtWork' end, 'person' from o`,
    [person, place.organisations.ocmwVlierbeke.ref, place.today, on, kept],
  );
}

/** The group of one person by hand: null for who is in neither. */
function compared(
  one: Guided,
  outcome: Comparison['outcome'],
): { stratum: string; approached: boolean; reached: boolean } | null {
  const began = first(one);
  const at = addMonths(began, 6);
  if (one.approached !== null && one.approached < 0) return null;
  const workOn = one.work === null ? null : addDays(began, one.work.after);
  const stoppedOn = one.stopped === null ? null : addDays(began, one.stopped);
  const leftOn = workOn ?? stoppedOn;
  if (leftOn !== null && leftOn <= at) return null;
  const age = ageAt(bornOn(one), began);
  const band = age < 25 ? 'under25' : age < 40 ? 'from25' : age < 55 ? 'from40' : 'from55';
  const money = { LEEFLOON: 'leefloon', UNEMPLOYMENT: 'unemployment', SICKNESS: 'other', none: 'unknown' }[
    one.money ?? 'none'
  ];
  return {
    stratum: `${band} ${money}`,
    approached: one.approached !== null && addDays(began, one.approached) <= at,
    reached:
      workOn !== null && workOn <= addMonths(at, 12) && (outcome === 'work' || one.work?.kept === true),
  };
}

const definition: Definition = {
  question: 'Vinden mensen met jobcoaching vaker werk?',
  approach: 'JOBCOACHING',
  outcome: 'work',
  age: null,
  benefit: null,
  from_on: '2022-01-01',
  until_on: '2024-12-31',
  start_months: 6,
  follow_months: 12,
};

async function define(more: Partial<Definition> = {}): Promise<string> {
  const answer = await defineComparison(db.app, head, { ...definition, ...more });
  if (answer.id === undefined) throw new Error(answer.outcome);
  return answer.id;
}

async function shown(token = head): Promise<ComparisonsShown> {
  const answer = await readComparisons(db.app, token);
  if (answer.outcome !== 'shown') throw new Error(answer.outcome);
  return answer;
}

async function one(id: string): Promise<Comparison> {
  const found = (await shown()).items.find((item) => item.id === id);
  if (found === undefined) throw new Error('It is not there.');
  return found;
}

describe('who is compared', () => {
  it('is what a count by hand finds: still on the way after so many months, new to the approach, alike', async () => {
    const world = fc.sample(guided, 60);
    const persons = new Map<string, Guided>();
    for (const each of world) persons.set(await write(each), each);
    for (const outcome of ['work', 'workKept'] as const) {
      const id = await define({ outcome });
      const rows = await db.admin.many<{
        person_id: string;
        stratum: string;
        approached: boolean;
        reached: boolean;
      }>('select p.* from comparisons c, gate.compared_people(c) p where c.id = $1', [id]);
      const told = new Map(rows.map(({ person_id, ...rest }) => [person_id, rest]));
      for (const [person, given] of persons)
        expect(told.get(person) ?? null, JSON.stringify(given)).toEqual(compared(given, outcome));
    }
    await db.admin.many('update involvements set valid_from = $1, valid_until = $1', ['2010-01-01']);
  });
});

/** So many people with and without the approach, of whom so many found work a year after the first day. */
async function groups(
  withPeople: number,
  withWork: number,
  without: number,
  withoutWork: number,
): Promise<void> {
  const base = { birthYear: 1990, stopped: null, money: 'LEEFLOON' } as const;
  for (let count = 0; count < withPeople + without; count += 1) {
    const approached = count < withPeople;
    const nth = approached ? count : count - withPeople;
    const work = nth < (approached ? withWork : withoutWork) ? { after: 300, kept: true } : null;
    await write({ ...base, began: 100 + nth, approached: approached ? 20 : null, work });
  }
}

describe('a comparison', () => {
  it('is looked at once, in tens and per cent, and stays as it was seen', async () => {
    await groups(42, 24, 38, 12);
    const id = await define();
    expect(await one(id)).toMatchObject({ closedAs: null, result: null, readyOn: '2026-07-01' });
    expect(await lookAtComparison(db.app, head, id)).toEqual({ outcome: 'done' });
    const seen = await one(id);
    // 24 of 42 against 12 of 38, all in one stratum: by hand 25.6 points, with 1.96 times a spread of 0.107.
    expect(seen.result).toEqual({
      withPeople: 40,
      withPart: 57,
      withoutPeople: 40,
      withoutPart: 32,
      difference: 26,
      low: 5,
      high: 47,
    });
    expect(await lookAtComparison(db.app, head, id)).toEqual({ outcome: 'conflict' });
    expect(await withdrawComparison(db.app, head, id, 'Het valt tegen.')).toEqual({ outcome: 'conflict' });
    await db.admin.many('delete from work_checks');
    await db.admin.many('delete from outflows');
    expect(await one(id)).toEqual(seen);
  });

  it('tells of few people only that they are few', async () => {
    const id = await define({ age: 'from55' });
    await lookAtComparison(db.app, head, id);
    expect(await one(id)).toMatchObject({ closedAs: 'tooFew', result: null });
  });

  it('tells nothing where fewer than ten reached it, or did not', async () => {
    // Everyone is there still, and nobody found work any more.
    const id = await define();
    await lookAtComparison(db.app, head, id);
    expect(await one(id)).toMatchObject({ closedAs: 'tooFew', result: null });
  });

  it('waits until everyone had the time, those who have to keep their work six months longer', async () => {
    const early = await define({ until_on: '2026-09-30' });
    expect((await one(early)).readyOn).toBe('2028-04-01');
    expect((await one(await define({ until_on: '2026-09-30', outcome: 'workKept' }))).readyOn).toBe(
      '2028-10-01',
    );
    expect(await lookAtComparison(db.app, head, early)).toEqual({ outcome: 'conflict' });
    expect(await withdrawComparison(db.app, head, early, 'De aanpak stopte.')).toEqual({ outcome: 'done' });
    expect(await one(early)).toMatchObject({
      closedAs: 'withdrawn',
      reason: 'De aanpak stopte.',
      result: null,
    });
  });

  it('is of who leads the organisation, and nobody else learns that it is there', async () => {
    const id = await define();
    for (const user of ['coach.vlierbeke', 'hoofd.oosterham'] as const) {
      const other = await place.signIn(user);
      expect(await lookAtComparison(db.app, other, id), user).toEqual({ outcome: 'missing' });
      expect(await withdrawComparison(db.app, other, id, 'Weg ermee.'), user).toEqual({ outcome: 'missing' });
    }
    expect((await shown(await place.signIn('hoofd.oosterham'))).items).toEqual([]);
    expect(await readComparisons(db.app, await place.signIn('coach.vlierbeke'))).toMatchObject({
      outcome: 'missing',
    });
  });

  it('sent twice at once is one, until it was looked at or taken back', async () => {
    const same = { question: 'Helpt een gesprek met drie?' };
    const [id, twin] = await Promise.all([define(same), define(same)]);
    expect(twin).toBe(id);
    expect(await define({ ...same, age: 'from55' })).not.toBe(id);
    await withdrawComparison(db.app, head, id, 'Verkeerde vraag.');
    expect(await define(same)).not.toBe(id);
  });

  it('is of the group that was asked or is not laid down: a group that there is not is not everyone', async () => {
    const asked = {
      vraag: 'Helpt een gesprek met drie aan jongeren?',
      maatregel: 'threeWayTalk',
      resultaat: 'work',
      begin: '2022-01',
      tot: '2022-04',
      maanden: '6',
      duur: '12',
    };
    for (const group of [{ groep: 'under26' }, { soort: 'toString' }])
      expect(await perform(db.app, head, layDown, { ...asked, ...group })).toMatchObject({
        outcome: 'invalid',
        problems: [{ field: Object.keys(group)[0] }],
      });
    const done = await perform(db.app, head, layDown, { ...asked, groep: 'under25', soort: '' });
    expect((await shown(head)).items).toContainEqual(
      expect.objectContaining({ ...(done.outcome === 'done' && done.done), age: 'under25', benefit: null }),
    );
  });

  it('is laid down over quarters that follow, and at most twenty wait', async () => {
    const refused = (more: Partial<Definition>) => defineComparison(db.app, head, { ...definition, ...more });
    expect(await refused({ until_on: '2021-12-31' })).toEqual({ outcome: 'invalid', field: 'until' });
    expect(await refused({ from_on: '2012-01-01' })).toEqual({ outcome: 'invalid', field: 'far' });
    for (let open = 0; open < 20; open += 1) await refused({ question: `Helpt het? (${open})` });
    expect(await refused({ question: 'En nu?' })).toEqual({ outcome: 'conflict' });
  });
});
