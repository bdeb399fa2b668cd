/**
 * On which days an answer about someone can change while nothing new is recorded: birthdays, the ends of what runs, months that become
 * full, and days on which the law changes. Rather a day too many than one too few. What changes on such a day is asked in outlook.ts.
 */
import type { CivilDate } from '../kernel/civil-date.ts';
import { isCivilDate } from '../kernel/civil-date.ts';
import { leefloonAmounts } from './amount.ts';
import { admissionRules } from './art60-admission.ts';
import { addDays, addMonths, daysBetween } from './calendar.ts';
import { instruments } from './catalogue.ts';
import type { Entry, Fact, Facts } from './fact.ts';
import type { FieldName } from './field.ts';
import { type Window, workDays } from './outlook-work.ts';
import { changesOf } from './version.ts';

type Days = (fact: Fact, window: Window) => readonly string[];

const turning: Readonly<Partial<Record<FieldName, Days>>> = {
  birthDate: ({ value }, window) => dayOf(value).flatMap((birth) => birthdays(birth, window)),
  age: (_, { after, until }) => quarterDays(after, until),
  benefits: (fact) => bounds(fact),
  'rmi.grants': (fact) => [
    ...bounds(fact),
    ...daysIn(fact, 'to').flatMap((to) => [0, 1, 2, 3, 4].map((more) => addDays(addMonths(to, 3), more))),
  ],
  'vdab.nwwzPeriods': (fact, window) => [
    ...bounds(fact),
    ...daysIn(fact, 'to').flatMap((to) => {
      const [later, gap] = [addDays(to, 1), addMonths(addDays(to, 1), 3)];
      return [addDays(later, 1), gap, addDays(gap, 1), addDays(gap, 2)];
    }),
    ...daysIn(fact, 'from').flatMap((from) => monthly(from, window)),
  ],
  'school.leftOn': ({ value }, window) => dayOf(value).flatMap((left) => monthly(left, window)),
  'history.instruments': (fact, window) => [
    ...bounds(fact),
    ...daysIn(fact, 'from').flatMap((from) => monthly(from, window)),
  ],
  'indicering.cmw.validUntil': ({ value }) => dayOf(value).map((until) => addDays(until, 1)),
  'spi.firstExemptedDay': ({ value }) => dayOf(value).map((first) => addMonths(first, 72)),
  'employment.spells': (fact, window) => [
    ...bounds(fact),
    ...daysIn(fact, 'to').flatMap((to) => monthly(to, window)),
  ],
};

const ofLaw = [
  ...instruments.flatMap(changesOf),
  ...[...leefloonAmounts, ...admissionRules].flatMap(({ from, until }) => [
    from,
    ...(until !== undefined && isCivilDate(until) ? [addDays(until, 1)] : []),
  ]),
];

/** Gives the days in a window on which the law itself changes, in order. */
export function lawDays({ after, until }: Window): readonly CivilDate[] {
  return inOrder(ofLaw.filter((day) => day > after && day <= until));
}

/** Gives the days in a window on which an answer can change for whom this is known. */
export function turningDays(facts: Facts, window: Window): readonly string[] {
  const found: string[] = [];
  for (const [field, fact] of facts)
    for (const day of turning[field]?.(fact, window) ?? [])
      if (day > window.after && day <= window.until) found.push(day);
  return [...found, ...workDays(facts, window)];
}

/** Puts days in order, each once. */
export function inOrder(days: readonly string[]): readonly CivilDate[] {
  return [...new Set(days)].filter(isCivilDate).toSorted();
}

function birthdays(birth: string, { after, until }: Window): string[] {
  const [month, day] = [birth.slice(5, 7), birth.slice(8)];
  const quarter = String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0');
  const found: string[] = [];
  for (let year = Number(after.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    found.push(`${year}-${month}-${day}`, `${year}-${quarter}-01`);
    if (day === '29' && month === '02') found.push(`${year}-02-28`, `${year}-03-01`);
  }
  return found;
}

/** Who only has an age gets the age of the year of birth, which turns with the year and, at quarter ends, with the quarter. */
function quarterDays(after: string, until: string): string[] {
  const found: string[] = [];
  for (let year = Number(after.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1)
    found.push(
      ...['01-01', '01-02', '03-31', '04-01', '06-30', '07-01', '09-30', '10-01', '12-31'].map(
        (day) => `${year}-${day}`,
      ),
    );
  return found;
}

/** The days on which another month since a day is full. */
function monthly(since: CivilDate, { after, until }: Window): CivilDate[] {
  const first = Math.max(0, Math.floor(daysBetween(since, after) / 31) - 1);
  const found: CivilDate[] = [];
  for (let count = first; ; count += 1) {
    const day = addMonths(since, count);
    if (day > until) return found;
    if (day > after) found.push(day);
  }
}

/** What begins counts on its day or the next, what ends no more on the day after. */
function bounds(fact: Fact): CivilDate[] {
  return [...daysIn(fact, 'from'), ...daysIn(fact, 'to')].flatMap((day) => [day, addDays(day, 1)]);
}

function daysIn({ value }: Fact, part: string): CivilDate[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly (Entry | string)[]).flatMap((entry) =>
    typeof entry === 'string' ? [] : dayOf(entry[part]),
  );
}

function dayOf(value: unknown): CivilDate[] {
  return typeof value === 'string' && isCivilDate(value) ? [value] : [];
}
