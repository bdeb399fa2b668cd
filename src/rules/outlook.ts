/**
 * What every instrument says of many persons: today, which one fact would settle it, and on which days to come the answer changes
 * while nothing new is recorded. Made by the same data as one person's answer, at once for all; sentences are made when someone looks.
 */
import type { CivilDate } from '../kernel/civil-date.ts';
import { instruments } from './catalogue.ts';
import { columnsOf } from './column.ts';
import { evaluate, resultOf } from './evaluate.ts';
import type { Facts } from './fact.ts';
import type { Instrument } from './instrument.ts';
import { type Followed, nothingFollowed } from './legal-status.ts';
import { sightOf } from './look.ts';
import { type Asked, lackingOf, type Lacking } from './outlook-lacking.ts';
import { inOrder, lawDays, turningDays } from './outlook-day.ts';
import { type Answers, answerAll } from './population.ts';
import type { Sight } from './sight.ts';

/** What an instrument says: not, still open, fits, first something else, or it runs. */
export const states = ['not', 'open', 'now', 'blocked', 'running'] as const;
export type State = (typeof states)[number];

/** What is known of someone from a day on, and which instruments then run, as bits by their place in the catalogue. */
export interface Era {
  readonly from: CivilDate;
  readonly facts: Facts;
  readonly running: number;
}

export interface Change {
  /** The place of the instrument in the catalogue. */
  readonly instrument: number;
  readonly on: CivilDate;
  readonly to: State;
}

/** The answers about one person; each number has a bit for each instrument by its place in the catalogue. */
export interface Outlook {
  readonly now: number;
  readonly not: number;
  readonly blocked: number;
  readonly running: number;
  /** Open, and one fact would be enough to know. */
  readonly lacking: number;
  /** For each bit of `lacking`, the lowest first, the place of that fact among the fields of the rules. */
  readonly lacks: readonly number[];
  readonly changes: readonly Change[];
}

/** One person on one day, with the state of each instrument. */
interface Row extends Asked {
  readonly running: number;
  lacking: Lacking;
}

const COUNT = instruments.length;
const nothingLacks: Lacking = { bits: 0, fields: [] };
const nothingKnown: Omit<Era, 'from'> = { facts: new Map(), running: 0 };

/** Answers for many persons by the readings that are followed: on `today`, and each change up to and with `until`. The first era of each begins today or before. */
export function outlooks(
  people: readonly (readonly Era[])[],
  today: CivilDate,
  until: CivilDate,
  followed: Followed = nothingFollowed,
): readonly Outlook[] {
  const law = lawDays({ after: today, until });
  const rows = people.map((eras) => rowsOf(eras, { today, until, law, followed }));
  for (const [place, from] of [today, ...law].entries()) {
    const next = law[place];
    const some = rows
      .flat()
      .filter(({ sight }) => sight.date >= from && (next === undefined || sight.date < next));
    const answers = settleRows(some, from);
    some.forEach((row, at) => {
      if (row.sight.date === today) row.lacking = lackingOf(row, at, answers);
    });
  }
  return rows.map((own) => {
    const [{ states: first, lacking }] = own;
    return {
      now: bitsOf(first, 2),
      not: bitsOf(first, 0),
      blocked: bitsOf(first, 3),
      running: bitsOf(first, 4),
      lacking: lacking.bits,
      lacks: lacking.fields,
      changes: changesOf(own),
    };
  });
}

/** From which day to which, with what changes in between for everyone, and the readings that are followed. */
interface Stretch {
  readonly today: CivilDate;
  readonly until: CivilDate;
  readonly law: readonly CivilDate[];
  readonly followed: Followed;
}

function rowsOf(
  eras: readonly Era[],
  { today, until, law, followed }: Stretch,
): readonly [Row, ...(readonly Row[])] {
  const window = { after: today, until };
  const turns = [
    ...law,
    ...eras.flatMap(({ from, facts }) => [
      ...(from > today && from <= until ? [from] : []),
      ...turningDays(facts, window),
    ]),
  ];
  let sight: Sight | undefined;
  let last: Omit<Era, 'from'> | undefined;
  const rowOn = (day: CivilDate): Row => {
    const era = eras.findLast(({ from }) => from <= day) ?? nothingKnown;
    sight = sight === undefined || era !== last ? sightOf(era.facts, day, followed) : sight.on(day);
    last = era;
    const states = new Uint8Array(COUNT);
    return { sight, running: era.running, states, alone: 0, lacking: nothingLacks };
  };
  return [rowOn(today), ...inOrder(turns).map(rowOn)];
}

/** Fills in the states of rows that stand under the same law. */
function settleRows(rows: readonly Row[], law: CivilDate): readonly Answers[] {
  const population = columnsOf(rows.map(({ sight }) => sight));
  const answers = answerAll(instruments, population, law);
  rows.forEach((row, at) => {
    const alone = population.alone[at] ?? 0;
    row.alone = alone;
    const [word, bit] = [at >> 5, at & 31];
    answers.forEach(({ eligible, notEligible, blocked }, place) => {
      if ((row.running >>> place) & 1) row.states[place] = 4;
      else if ((alone >>> place) & 1) row.states[place] = stateAlone(place, row.sight);
      else if (((notEligible[word] as number) >>> bit) & 1) row.states[place] = 0;
      else if (((eligible[word] as number) >>> bit) & 1) row.states[place] = 2;
      else row.states[place] = ((blocked[word] as number) >>> bit) & 1 ? 3 : 1;
    });
  });
  return answers;
}

const stateOf = { notEligible: 0, unknown: 1, eligible: 2, blocked: 3 } as const;

function stateAlone(place: number, sight: Sight): number {
  return stateOf[resultOf(evaluate(instruments[place] as Instrument, sight))];
}

function bitsOf(found: Uint8Array, state: number): number {
  let bits = 0;
  for (let place = 0; place < COUNT; place += 1) if (found[place] === state) bits |= 1 << place;
  return bits;
}

function changesOf(rows: readonly Row[]): readonly Change[] {
  return rows.flatMap((row, at) => {
    const before = rows[at - 1];
    return before === undefined ? [] : changesOn(before.states, row);
  });
}

function changesOn(before: Uint8Array, { states: after, sight }: Row): Change[] {
  const found: Change[] = [];
  for (let instrument = 0; instrument < COUNT; instrument += 1)
    if (before[instrument] !== after[instrument])
      found.push({ instrument, on: sight.date, to: states[after[instrument] as number] as State });
  return found;
}
