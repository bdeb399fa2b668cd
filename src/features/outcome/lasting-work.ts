/**
 * Lasting work, by the definition in docs/guide/duurzaam-werk.md, and the federal measure beside it. Three-valued: a day that
 * is unknown is counted both ways, and only where both give the same answer there is one.
 */
import { addDays, addMonths, type CivilDate, daysBetween } from '../../kernel/civil-date.ts';
import { anyPaidWork, type DayState, dayStates, lastingCounting, type Look, type Spell } from './work-day.ts';

/** `running`: the end of the period has not come, and both answers are still possible. */
export type LastingAnswer = 'yes' | 'no' | 'unknown' | 'running';

export interface WorkKnown {
  readonly spells: readonly Spell[];
  readonly looks: readonly Look[];
  readonly today: CivilDate;
}

/** The counting rule, in numbers. A change of one of these is a change of the definition. */
export const lastingRule = {
  months: 12,
  /** Part of full time, all jobs together. */
  atLeast: lastingCounting.atLeast,
  longestGapDays: 31,
  gapDaysTogether: 62,
} as const;

export interface LastingWork {
  readonly answer: LastingAnswer;
  /** The last day of the year that is looked at. */
  readonly until: CivilDate;
  readonly workedDays: number;
  readonly gapDays: number;
  readonly longestGap: number;
  /** Days up to today of which nobody knows, or on which sources contradict each other. */
  readonly unknownDays: number;
}

/** Tells whether work lasted for the year that begins on the first working day. */
export function lastingWork(start: CivilDate, known: WorkKnown): LastingWork {
  const until = addDays(addMonths(start, lastingRule.months), -1);
  const states = dayStates(start, until, known, lastingCounting);
  const past = states.slice(0, daysUpTo(start, known.today, states.length));
  const surely = states.map((state) => state === 'work');
  const perhaps = states.map((state) => state !== 'none');
  return {
    answer: answerOf(lasts(surely), lasts(perhaps), known.today <= until),
    until,
    workedDays: countOf(past, 'work'),
    gapDays: countOf(past, 'none'),
    longestGap: longest(past.map((state) => state === 'none')),
    unknownDays: countOf(past, 'unknown'),
  };
}

const federalRule = { years: 4, days: 365 } as const;

export interface FederalYear {
  readonly answer: LastingAnswer;
  /** The last day that can count. */
  readonly until: CivilDate;
  /** Days of any paid work that are sure; the widest reading. */
  readonly paidDays: number;
  /** The longest row of days that is sure, at half time or more and in no measure; the narrowest reading. */
  readonly longestRow: number;
}

/**
 * Tells whether someone worked a year within four years of the application. The text leaves open whether the year must be
 * without a gap, whether a measure counts and from which fraction; where the readings differ the answer is unknown.
 */
export function federalYear(applied: CivilDate, known: WorkKnown): FederalYear {
  const until = addDays(addMonths(applied, 12 * federalRule.years), -1);
  const narrow = dayStates(applied, until, known, lastingCounting);
  const wide = dayStates(applied, until, known, anyPaidWork);
  const longestRow = longest(narrow.map((state) => state === 'work'));
  const perhaps = wide.filter((state) => state !== 'none').length;
  return {
    answer: answerOf(longestRow >= federalRule.days, perhaps >= federalRule.days, known.today <= until),
    until,
    paidDays: countOf(wide, 'work'),
    longestRow,
  };
}

function answerOf(surely: boolean, perhaps: boolean, stillRuns: boolean): LastingAnswer {
  if (surely) return 'yes';
  if (!perhaps) return 'no';
  return stillRuns ? 'running' : 'unknown';
}

/** The rule itself, on days that are each yes or no: more days of work never turn a yes into a no. */
function lasts(worked: readonly boolean[]): boolean {
  const gaps = worked.filter((day) => !day).length;
  return (
    worked.at(-1) === true &&
    gaps <= lastingRule.gapDaysTogether &&
    longest(worked.map((day) => !day)) <= lastingRule.longestGapDays
  );
}

function longest(days: readonly boolean[]): number {
  let row = 0;
  let most = 0;
  for (const day of days) {
    row = day ? row + 1 : 0;
    most = Math.max(most, row);
  }
  return most;
}

function countOf(states: readonly DayState[], wanted: DayState): number {
  return states.filter((state) => state === wanted).length;
}

function daysUpTo(start: CivilDate, today: CivilDate, most: number): number {
  return Math.min(most, Math.max(0, daysBetween(start, today) + 1));
}
