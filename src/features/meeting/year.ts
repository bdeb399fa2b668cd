/**
 * A year of meetings: the days that follow from the rhythm of a body, never on a weekend or a public holiday. Which of them are planned is
 * for whoever keeps the body. Pure.
 */
import { isWorkingDay } from '../../kernel/working-day.ts';
import { addDays, addMonths, type CivilDate, civilDate, weekdayOf } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';

export const places = dutch({
  1: 'de eerste',
  2: 'de tweede',
  3: 'de derde',
  4: 'de vierde',
  5: 'de laatste',
});
export const placeCodes = ['1', '2', '3', '4', '5'] as const;
export type PlaceCode = (typeof placeCodes)[number];

export const weekdays = dutch({
  1: 'maandag',
  2: 'dinsdag',
  3: 'woensdag',
  4: 'donderdag',
  5: 'vrijdag',
});
export const weekdayCodes = ['1', '2', '3', '4', '5'] as const;
export type WeekdayCode = (typeof weekdayCodes)[number];

/** A day that follows from the rhythm. */
export interface Proposed {
  readonly day: CivilDate;
  /** The day itself is a public holiday: the next working day takes its place. */
  readonly instead: CivilDate | null;
  /** What stands in the way: it is over, or the body already meets that month. */
  readonly why: 'past' | 'taken' | null;
}

/** Gives the days of a year on which a body would meet: such a weekday of each of its months. */
export function proposedDays(
  year: number,
  months: readonly number[],
  rhythm: { readonly place: PlaceCode; readonly weekday: WeekdayCode },
  known: { readonly today: CivilDate; readonly planned: readonly CivilDate[] },
): Proposed[] {
  return months.map((month) => {
    const meant = nthWeekday(year, month, Number(rhythm.place), Number(rhythm.weekday));
    let day = meant;
    while (!isWorkingDay(day)) day = addDays(day, 1);
    const taken = known.planned.some((one) => one.slice(0, 7) === meant.slice(0, 7));
    return {
      day,
      instead: day === meant ? null : meant,
      why: day < known.today ? 'past' : taken ? 'taken' : null,
    };
  });
}

function nthWeekday(year: number, month: number, place: number, weekday: number): CivilDate {
  const first = civilDate(`${year}-${String(month).padStart(2, '0')}-01`);
  if (place === 5) {
    const last = addDays(addMonths(first, 1), -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (place - 1) * 7);
}

/** The first and the last year that can be shown. */
export function shownYears(today: CivilDate): readonly [number, number] {
  const now = Number(today.slice(0, 4));
  return [now - 10, now + 5];
}

/** Reads a year that is typed in an address; this one where none is typed, and nothing where it cannot be shown. */
export function readYear(typed: string | undefined, today: CivilDate): number | undefined {
  if (typed === undefined || typed === '') return Number(today.slice(0, 4));
  const [first, last] = shownYears(today);
  const year = /^\d{4}$/.test(typed) ? Number(typed) : Number.NaN;
  return year >= first && year <= last ? year : undefined;
}
