/** The calendar of social law: months that end on the last day, ages by birth date, quarters, and the six-day week. */
import { type CivilDate, civilDate } from '../kernel/civil-date.ts';

const DAY = 86_400_000;
/** Days have years of four figures; what is counted beyond them ends at the first or the last. */
const FIRST = civilDate('1000-01-01');
const LAST = civilDate('9999-12-31');
const FIRST_EPOCH = Date.parse(FIRST) / DAY;
const LAST_EPOCH = Date.parse(LAST) / DAY;
const epochDay = (date: CivilDate) => Date.UTC(yearOf(date), monthOf(date) - 1, Number(date.slice(8))) / DAY;

/** Gives the day so many days later; beyond the years of four figures the first or the last day of them. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const counted = Math.min(Math.max(epochDay(date) + days, FIRST_EPOCH), LAST_EPOCH);
  return civilDate(new Date(counted * DAY).toISOString().slice(0, 10));
}

/** Counts the days from the first day to the second. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return epochDay(to) - epochDay(from);
}

/** Gives the same day so many months later; in a shorter month its last day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  if (year < yearOf(FIRST)) return FIRST;
  if (year > yearOf(LAST)) return LAST;
  return dayOf(year, month, Math.min(Number(date.slice(8)), daysIn(year, month)));
}

/** Counts the whole months from the first day to the second; 0 when the second is earlier. */
export function monthsBetween(from: CivilDate, to: CivilDate): number {
  const count = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return Math.max(0, addMonths(from, count) > to ? count - 1 : count);
}

/** Gives the last day of the calendar quarter of a day. */
export function quarterEnd(date: CivilDate): CivilDate {
  const month = Math.ceil(monthOf(date) / 3) * 3;
  return dayOf(yearOf(date), month, daysIn(yearOf(date), month));
}

/**
 * Gives the legal pension age: 65, from February 2025 66 for who was born from 1960 on, from 2030 67 for who was born
 * from 1964 on. The years of birth follow from the ages and the dates of entry.
 */
export function legalPensionAge(birthDate: CivilDate): number {
  if (birthDate < '1960-01-01') return 65;
  return birthDate < '1964-01-01' ? 66 : 67;
}

/** Counts the days from Monday to Saturday between two days, both included; a whole calendar month counts 26. */
export function sixDayDays(from: CivilDate, to: CivilDate): number {
  if (from > to) return 0;
  const between = yearOf(to) * 12 + monthOf(to) - yearOf(from) * 12 - monthOf(from) - 1;
  if (between < 0) return partOfMonth(from, to);
  const [year, month] = [yearOf(from), monthOf(from)];
  const first = partOfMonth(from, dayOf(year, month, daysIn(year, month)));
  return first + between * 26 + partOfMonth(dayOf(yearOf(to), monthOf(to), 1), to);
}

/** Counts within one month. */
function partOfMonth(from: CivilDate, to: CivilDate): number {
  const whole = from.endsWith('-01') && Number(to.slice(8)) === daysIn(yearOf(to), monthOf(to));
  return whole ? 26 : Math.min(26, mondaysToSaturdays(from, to));
}

function mondaysToSaturdays(from: CivilDate, to: CivilDate): number {
  const first = new Date(`${from}T00:00:00Z`).getUTCDay();
  const length = daysBetween(from, to) + 1;
  const sundays = Math.floor((length + ((first + 6) % 7)) / 7);
  return length - sundays;
}

const yearOf = (date: CivilDate) => Number(date.slice(0, 4));
const monthOf = (date: CivilDate) => Number(date.slice(5, 7));
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function dayOf(year: number, month: number, day: number): CivilDate {
  return civilDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
