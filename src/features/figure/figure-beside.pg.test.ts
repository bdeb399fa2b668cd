/**
 * Own figures of the same things set beside each other, by a head who reasons: who found work, whom of them was seen a year later, and whose
 * work lasted; who applied, and who of them worked a year. No number of few in which someone is closed follows from them.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Dice, diceFrom, runSeed } from '../../../tests/support/dice.ts';
import { type Closed, setBeside, type Side } from '../../../tests/support/figure-own-attack.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { addMonths, type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import { readFigures } from './figure.sql.ts';
import { beginOf, QUARTERS, quartersUpTo } from './figure-series.ts';
import { indicators } from './indicator.ts';

const WORLDS = 40;
const OPEN = 60;

const work: Side = { indicator: 'outflow', outcomes: indicators.outflow.reached, later: 0 };
const afterYear: Side = {
  indicator: 'workAfterYear',
  outcomes: ['atWork', 'notAtWork', 'notChecked'],
  later: 0,
};
const lasting: Side = { indicator: 'lastingWork', outcomes: ['yes', 'no', 'unknown'], later: 4 };
const applied: Side = { indicator: 'afterBenefit', outcomes: indicators.afterBenefit.known, later: 0 };
const federal: Side = { indicator: 'federalYear', outcomes: indicators.federalYear.known, later: 0 };
const sides = [work, afterYear, lasting, applied, federal];
const pairs = [
  [work, afterYear],
  [work, lasting],
  [afterYear, lasting],
  [applied, federal],
] as const;

let db: FreshDatabase;
let place: Town;
let ref: number;
let persons: readonly string[];
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  ref = place.organisations.ocmwOosterham.ref;
  const made = await db.admin.many<{ id: string }>(
    'insert into persons select from generate_series(1, 80) returning id',
  );
  persons = made.map(({ id }) => id);
  await db.admin.many(
    `insert into involvements (person_id, organisation, valid_from, ground) select unnest($1::uuid[]), $2, $3, 'LEEFLOON'`,
    [persons.slice(0, OPEN), ref, place.day(-900)],
  );
});
afterAll(() => db.close());

/** One thing: whom it is about, the quarter in which it began, and its outcome on each side. */
interface Thing {
  readonly person: string | undefined;
  readonly begun: CivilDate;
  readonly outcomes: readonly (string | undefined)[];
}

/** Keeps the cases of these things on these sides. */
async function keep(
  on: readonly (Side & { readonly kind?: string })[],
  things: readonly Thing[],
): Promise<void> {
  const cases = things.flatMap(({ person, begun, outcomes }, item) =>
    on.map(({ indicator, later, kind = '' }, side) => ({
      version: 1,
      person_id: person,
      item: String(item),
      kind,
      indicator,
      begun_on: later === 0 ? begun : addMonths(begun, 12),
      outcome: outcomes[side],
    })),
  );
  await db.admin.many(
    `select gate.keep_cases($1, null, array(select c from jsonb_populate_recordset(null::gate.found_case, $2::jsonb) c where c.begun_on <= $3))`,
    [ref, JSON.stringify(cases), place.today],
  );
}

/** A world: in each quarter few or many who found work, most of whom may be opened. */
function world(dice: Dice): Thing[] {
  const closed = dice.pick([2, 10, 40]);
  const skew = dice.pick([1, 2, 6]);
  const outcomeOf = ({ outcomes }: Side) =>
    outcomes[Math.min(dice.below(outcomes.length), dice.below(skew) === 0 ? 9 : 0)];
  return quartersUpTo(place.today, QUARTERS).flatMap(({ begins }) =>
    Array.from({ length: dice.pick([dice.below(6), dice.below(30), 10 + dice.below(30)]) }, () => ({
      begun: civilDate(`${begins}-01`),
      person: persons[dice.below(100) < closed ? OPEN + dice.below(20) : dice.below(OPEN)],
      outcomes: sides.map(outcomeOf),
    })),
  );
}

/** What a head reads, and which small numbers hold someone who is closed. */
async function read(token: string) {
  const shown = await readFigures(db.app, token, beginOf(quartersUpTo(place.today, QUARTERS)));
  if (shown.outcome !== 'shown') throw new Error(shown.outcome);
  const closed = await db.admin.many<Closed>(
    `select indicator, outcome, to_char(date_trunc('quarter', begun_on), 'YYYY-MM') as quarter, count(*)::integer as number
     from figure_cases where organisation = $1 group by 1, 2, 3 having count(*) < 10 and bool_or(person_id = any ($2))`,
    [ref, persons.slice(OPEN)],
  );
  return { counts: shown.counts, kinds: shown.kinds, closed };
}

describe('own figures of the same things', () => {
  const seed = runSeed();

  it(`tell nothing of few who are closed, set beside each other (seed ${seed})`, {
    timeout: 120_000,
  }, async () => {
    const quarters = quartersUpTo(place.today, QUARTERS);
    const dice = diceFrom(seed);
    const token = await place.signIn('hoofd.oosterham');
    let hidden = 0;
    let told = 0;
    for (let number = 0; number < WORLDS; number += 1) {
      await keep(sides, world(dice));
      const { counts, closed } = await read(token);
      hidden += closed.length;
      told += counts.filter((cell) => cell.number !== null).length;
      for (const pair of pairs)
        expect(setBeside(counts, quarters, pair, closed), `world ${number}`).toEqual([]);
    }
    expect(Math.min(hidden, told)).toBeGreaterThan(10 * WORLDS);
  });

  it('do not say where there is none of what is withheld: the rest of the year would then be known', async () => {
    const quarters = quartersUpTo(place.today, QUARTERS);
    const things = (quarter: number, count: number, found: string, from = 0): Thing[] =>
      Array.from({ length: count }, (_, nth) => ({
        begun: civilDate(`${quarters[quarter]?.begins}-01`),
        person: persons[from + nth],
        outcomes: [found, 'atWork'],
      }));
    // Nine found work in one quarter, of whom one is closed, and one in another: ten in the year, of which nine follow.
    await keep(
      [work, afterYear],
      [
        ...things(5, 1, 'WORK', OPEN),
        ...things(5, 8, 'WORK'),
        ...things(5, 10, 'SELF_EMPLOYED', 20),
        ...things(6, 1, 'WORK', 40),
      ],
    );
    const { counts, closed } = await read(await place.signIn('hoofd.oosterham'));
    expect(closed).toMatchObject([{ indicator: 'outflow', outcome: 'WORK', number: 9 }]);
    const year = counts.filter(({ indicator, quarter }) => indicator === 'outflow' && quarter === null);
    expect(year.map(({ number }) => number)).toEqual([10, 10]);
    expect(setBeside(counts, quarters, [work, afterYear], closed)).toEqual([]);
  });

  it.each([
    // Of 23 contracts of article 60 that ended: 3 without a talk in time, or 3 without any; one of those is closed.
    { talks: ['inTime', 'notInTime'], ends: ['inTime', 'inTime'], few: 3 },
    { talks: ['inTime', 'inTime'], ends: ['inTime', 'none'], few: 3 },
    { talks: ['inTime', 'notInTime'], ends: ['inTime', 'inTime'], few: 0 },
  ])('tell of the ends of article 60 by talk all or none: $talks and $ends', async ({ talks, ends, few }) => {
    const begun = civilDate(`${quartersUpTo(place.today, 2)[0]?.begins}-01`);
    const things = Array.from({ length: 23 }, (_, nth): Thing => {
      const isFew = nth < 3;
      const outcomes = [talks, ends].map(([many, some]) => (isFew ? some : many));
      return { begun, person: persons[few > 0 && nth === 0 ? OPEN : nth], outcomes };
    });
    const talk: Side = { indicator: 'art60Talk', outcomes: indicators.art60Talk.known, later: 0 };
    const end = { ...talk, indicator: 'handoverHeld', kind: 'ART60' };
    await keep([talk, end], things);
    const { counts, kinds } = await read(await place.signIn('hoofd.oosterham'));
    const numbersOf = (rows: readonly { indicator: string; number: number | null }[], indicator: string) =>
      rows.flatMap((row) => (row.indicator === indicator ? [row.number] : []));
    const told = numbersOf(counts, 'art60Talk');
    expect(told.length).toBeGreaterThan(0);
    // What the ends tell of all of them, or of the many, makes the few known together with any total of the talks.
    expect(numbersOf(kinds, 'handoverHeld')).toContain(ends[0] === ends[1] ? 23 : 20);
    expect(told.every((number) => (number === null) === few > 0)).toBe(true);
  });
});

describe('own figures by kind', () => {
  /** So many cases of a kind in a quarter; one of them may be of someone who is closed. */
  const ofKind = (kind: string, count: number, closed: boolean, quarter = 6) =>
    Array.from({ length: count }, (_, nth) => ({
      indicator: 'referralLoop',
      version: 1,
      person_id: persons[closed && nth === 0 ? OPEN : nth],
      item: `${kind} ${nth}`,
      kind,
      begun_on: `${quartersUpTo(place.today, QUARTERS)[quarter]?.begins}-01`,
      outcome: 'outcome',
    }));

  async function kindsTold(cases: readonly object[]) {
    await db.admin.many(
      `select gate.keep_cases($1, null, array(select c from jsonb_populate_recordset(null::gate.found_case, $2::jsonb) c))`,
      [ref, JSON.stringify(cases)],
    );
    const { kinds } = await read(await place.signIn('hoofd.oosterham'));
    return Object.fromEntries(kinds.map(({ kind, number }) => [kind, number]));
  }

  it('do not say which kinds there are where twelve kinds of one each are withheld', async () => {
    const twelve = Array.from({ length: 12 }, (_, nth) => String(nth + 1));
    const cases = twelve.flatMap((kind) => ofKind(kind, 1, true));
    const told = await kindsTold([...cases, ...ofKind('13', 1, false, 0)]);
    expect(told).toEqual(Object.fromEntries([...twelve, '13'].map((kind) => [kind, null])));
  });

  it('withhold another kind where eighteen are left for two of fewer than ten', async () => {
    const nines = [...ofKind('1', 9, true), ...ofKind('2', 9, true)];
    expect(await kindsTold([...nines, ...ofKind('3', 12, false)])).toEqual({ 1: null, 2: null, 3: null });
    const fewer = [...ofKind('1', 6, true), ...ofKind('2', 7, true), ...ofKind('3', 12, false)];
    expect(await kindsTold(fewer)).toEqual({ 1: null, 2: null, 3: 12 });
  });
});
