/**
 * The days on which earlier work begins or no longer suffices for a right to unemployment benefit. The window in which days of work count
 * moves every day, and a right can be there for two days and go again, so that every day is looked at on which it could turn: where the
 * count is far from what is asked, whole stretches are passed over. Pure.
 */
import { type CivilDate, isCivilDate } from '../kernel/civil-date.ts';
import { type AdmissionRule, admissionRules } from './art60-admission.ts';
import { addDays, daysBetween } from './calendar.ts';
import type { Entry, Facts } from './fact.ts';
import type { FieldName } from './field.ts';
import { sightOf } from './look.ts';
import { least, most } from './range.ts';
import { workedWithin } from './workday.ts';

/** The days after `after`, up to and with `until`. */
export interface Window {
  readonly after: CivilDate;
  readonly until: CivilDate;
}

/**
 * So many days more than have passed can come to a count by one spell: a month of 31 days counts 26 like one of 28, a window of months
 * moves up to three days at the end of a month, and a part of full-time is rounded.
 */
const UNEVEN = 16;

/** What a request asks since the reform, whatever the age (UA-01). */
const FULL_RIGHT: AdmissionRule = { days: 312, months: 36 };

/** Gives the days in a window on which what follows from earlier work turns for whom this is known. */
export function workDays(facts: Facts, window: Window): readonly CivilDate[] {
  const spells = facts.get('employment.spells')?.value as readonly Entry[] | undefined;
  if (spells === undefined || spells.length === 0) return [];
  // How long article 60 lasts is asked of the day itself only where a length is planned and no day on which it starts.
  const planned = facts.has('art60.plannedMonths') && !facts.has('art60.startDate');
  const found = planned ? turnsDaily(facts, 'art60.monthsNeeded', window) : [];
  return [
    ...found,
    ...turnsByCount(spells, FULL_RIGHT, window),
    ...stretchesOf(window).flatMap(({ rules, ...stretch }) =>
      isPlain(rules)
        ? rules.filter(isOther).flatMap((rule) => turnsByCount(spells, rule, stretch))
        : turnsDaily(facts, 'unemployment.daysMissing', stretch),
    ),
  ];
}

const isOther = ({ days, months }: AdmissionRule) => days !== FULL_RIGHT.days || months !== FULL_RIGHT.months;

type Stretch = Window & { readonly rules: readonly AdmissionRule[] };

/** The parts of a window in which one table of admission rules holds; its first day turns anyway, as a day of law. */
function stretchesOf({ after, until }: Window): readonly Stretch[] {
  return admissionRules.flatMap(({ from, bands }, at): Stretch[] => {
    const next = admissionRules[at + 1]?.from;
    const last = next !== undefined && isCivilDate(next) ? addDays(next, -1) : until;
    const [first, end] = [isCivilDate(from) && from > after ? from : after, last < until ? last : until];
    // Bands of age each ask something else, so that they are no plain count.
    return first < end
      ? [{ after: first, until: end, rules: bands.length === 1 ? bands.flatMap(({ rules }) => rules) : [] }]
      : [];
  });
}

/** Tells whether rules only count days inside one window, so that a count tells how far a turn is. */
const isPlain = (rules: readonly AdmissionRule[]) =>
  rules.length > 0 && rules.every(({ before }) => before === undefined);

/** Asks every day; a turn is a day on which something else comes out than the day before. */
function turnsDaily(facts: Facts, field: FieldName, { after, until }: Window): readonly CivilDate[] {
  const found: CivilDate[] = [];
  const first = sightOf(facts, after);
  let said = JSON.stringify(first.get(field));
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) {
    const now = JSON.stringify(first.on(day).get(field));
    if (now !== said) found.push(day);
    said = now;
  }
  return found;
}

/** Counts the days of work, and passes over the days on which the count cannot yet reach what a rule asks, or fall below it. */
function turnsByCount(
  spells: readonly Entry[],
  { days, months }: AdmissionRule,
  { after, until }: Window,
): readonly CivilDate[] {
  const found: CivilDate[] = [];
  const bounds = boundsOf(spells, until);
  const together = mostTogether(spells);
  let day = after;
  let count = workedWithin(spells, months, day);
  while (day < until) {
    const gap = Math.min(Math.abs(least(count) - days), Math.abs(most(count) - days));
    const safe = Math.floor((gap - 1 - UNEVEN * spells.length) / together);
    const bound = bounds.find((one) => one > day) ?? until;
    const step = Math.min(Math.max(1, safe), daysBetween(day, bound));
    day = addDays(day, step);
    const before = count;
    count = workedWithin(spells, months, day);
    // A request looks at the work up to the day before it.
    if (least(before) >= days !== least(count) >= days || most(before) >= days !== most(count) >= days)
      found.push(day, addDays(day, 1));
  }
  return found;
}

/** What begins or ends can change what is known of the days of a spell at once. */
function boundsOf(spells: readonly Entry[], until: CivilDate): readonly CivilDate[] {
  const days = spells.flatMap(({ from, to }) => [from, to]).filter((day) => typeof day === 'string');
  return [...days.filter(isCivilDate).flatMap((day) => [day, addDays(day, 1)]), until].toSorted();
}

/** How many spells at most run at once: so many days of work one day can hold, at either end of the window. */
function mostTogether(spells: readonly Entry[]): number {
  const end = ({ to }: Entry) => (typeof to === 'string' ? to : '9999-12-31');
  return Math.max(
    ...spells.map(
      ({ from }) =>
        spells.filter((one) => String(one['from']) <= String(from) && end(one) >= String(from)).length,
    ),
  );
}
