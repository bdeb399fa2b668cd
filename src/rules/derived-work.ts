/** What follows from work, from being registered without work, and from measures: months, days, and what is still missing. */
import { type CivilDate, civilDate } from '../kernel/civil-date.ts';
import { daysMissingOn, termFor } from './art60.ts';
import { addDays, addMonths, monthsBetween } from './calendar.ts';
import type { Entry } from './fact.ts';
import { between, isQuantity } from './range.ts';
import type { Known, Sight } from './sight.ts';
import { workedWithin } from './workday.ts';

/** Counts the months that someone is registered without work and without a break. */
export function nwwzMonthsContinuous(sight: Sight): Known {
  const start = nwwzSince(sight, 0, () => false);
  return start && monthsBetween(start, sight.date);
}

/** The contracts of or through an OCMW. */
const ofTheOcmw: ReadonlySet<unknown> = new Set(['ART60', 'ART61']);

/**
 * Counts the months before a hire, over breaks of three months at most. Illness and detention count however long they last, and of article
 * 60 nobody knows: a longer break with a reason, or with that work in it, leaves only bounds.
 */
export function nwwzMonthsBeforeHire(sight: Sight): Known {
  const working = [
    ...(sight.entries('employment.spells') ?? []),
    ...(sight.entries('history.instruments') ?? []),
  ].filter(({ kind, instrument }) => ofTheOcmw.has(kind ?? instrument));
  const mayCount = (before: Entry, end: CivilDate, start: CivilDate) =>
    before['reasonInterruption'] !== undefined ||
    working.some(({ from, to }) => String(from) <= start && String(to ?? start) >= end);
  const [sure, perhaps] = [nwwzSince(sight, 3, () => false), nwwzSince(sight, 3, mayCount)];
  if (sure === undefined || perhaps === undefined) return undefined;
  return between(monthsBetween(sure, sight.date), monthsBetween(perhaps, sight.date));
}

/** Since when someone is registered without work, over breaks of so many months at most and those that may count. */
function nwwzSince(
  sight: Sight,
  longestBreak: number,
  mayCount: (before: Entry, end: CivilDate, start: CivilDate) => boolean,
): CivilDate | undefined {
  const before = sight
    .entries('vdab.nwwzPeriods')
    ?.filter(({ from }) => String(from) <= sight.date)
    .toSorted((one, other) => String(other['from']).localeCompare(String(one['from'])));
  let start = sight.date;
  for (const period of before ?? []) {
    const { from, to } = period;
    const end = to === undefined || String(to) > sight.date ? sight.date : civilDate(String(to));
    const isBreak = addMonths(addDays(end, 1), longestBreak) < start && end < start;
    if (isBreak && !mayCount(period, end, start)) break;
    start = civilDate(String(from));
  }
  return before && start;
}

/** Counted from the last paid work; who never had any, from the day of leaving school. */
export function monthsOutOfPaidWork(sight: Sight): Known {
  const spells = sight.entries('employment.spells');
  if (spells === undefined) return undefined;
  const ends = spells
    .filter(({ kind }) => kind !== 'STUDENT')
    .map(({ to }) => (to === undefined ? sight.date : civilDate(String(to))));
  const last = ends.toSorted().at(-1) ?? sight.dateIn('school.leftOn');
  return last && monthsBetween(last, sight.date);
}

/** Counts the days of work in the 36 months up to the day before. */
export function recentWorkdays(sight: Sight): Known {
  const spells = sight.entries('employment.spells');
  return spells && workedWithin(spells, 36, addDays(sight.date, -1));
}

/** Counts the days of work that are missing for a right to unemployment benefit. */
export function daysMissing(sight: Sight): Known {
  const age = sight.get('age');
  if (!isQuantity(age)) return undefined;
  const spells = sight.entries('employment.spells');
  return spells && daysMissingOn(spells, age, sight.date);
}

/** Gives the months of article 60 that suffice, unless the rule changes in between or a rule that is not verified asks fewer. */
export function art60Months(sight: Sight): Known {
  const term = termFor(sight);
  return term?.acrossRules === true || term?.unverified === true ? undefined : term?.months;
}

/** The measures in which one works with a contract of employment. */
const employing: ReadonlySet<unknown> = new Set(['ART60', 'ART61', 'CMW', 'IMW', 'LDE']);

/** A measure of which only the months are told is over. */
export function employedInMeasure(sight: Sight): Known {
  return sight
    .entries('history.instruments')
    ?.some(
      ({ instrument, from, to, months }) =>
        employing.has(instrument) &&
        String(from) <= sight.date &&
        (to === undefined ? months === undefined : String(to) >= sight.date),
    );
}

/** How many months of temporary work experience, a part of one counted whole, come before article 60. */
export function monthsBeforeArt60(sight: Sight): Known {
  const [begins, start] = [sight.dateIn('art60.startDate'), sight.dateIn('twe.startDate')];
  if (begins === undefined || start === undefined || begins < start) return undefined;
  const whole = monthsBetween(start, begins);
  return addMonths(start, whole) < begins ? whole + 1 : whole;
}

/** Adds up the months in some measures. */
export function monthsOf(sight: Sight, instruments: readonly string[]): Known {
  const past = sight
    .entries('history.instruments')
    ?.filter(({ instrument }) => instruments.includes(String(instrument)));
  if (past === undefined) return undefined;
  const months = past.map(({ months, from, to }) =>
    typeof months === 'number'
      ? months
      : monthsBetween(
          civilDate(String(from)),
          to === undefined ? sight.date : addDays(civilDate(String(to)), 1),
        ),
  );
  return months.reduce<number>((sum, count) => sum + count, 0);
}
