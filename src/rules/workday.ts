/** Days of work counted in a six-day week, inside a window of months: what opens a right to unemployment benefit. */
import { type CivilDate, civilDate } from '../kernel/civil-date.ts';
import { addDays, addMonths, sixDayDays } from './calendar.ts';
import type { Entry } from './fact.ts';
import { between, least, most, type Quantity } from './range.ts';

/** A full month of full-time work, in a week of six days. */
export const DAYS_A_MONTH = 26;

/** Counts the days worked in the months that end on a day, that day included. Of a spell partly outside only bounds are known. */
export function workedWithin(spells: readonly Entry[], months: number, end: CivilDate): Quantity {
  return workedBetween(spells, addDays(addMonths(end, -months), 1), end);
}

/** Counts the days worked between two days, both included. */
export function workedBetween(spells: readonly Entry[], from: CivilDate, end: CivilDate): Quantity {
  const counts = spells.map((spell) => workedIn(spell, from, end));
  return between(
    counts.reduce<number>((sum, count) => sum + least(count), 0),
    counts.reduce<number>((sum, count) => sum + most(count), 0),
  );
}

function workedIn(spell: Entry, from: CivilDate, end: CivilDate): Quantity {
  // A student's contract and work for oneself open no right to unemployment benefit by their days.
  if (spell['kind'] === 'STUDENT' || spell['kind'] === 'SELF') return 0;
  const start = civilDate(String(spell['from']));
  const stop = spell['to'] === undefined ? end : civilDate(String(spell['to']));
  const [first, last] = [start > from ? start : from, stop < end ? stop : end];
  if (first > last) return 0;
  const fraction = typeof spell['workFraction'] === 'number' ? Math.min(1, spell['workFraction']) : 1;
  const inside = sixDayDays(first, last);
  const counted = spell['daysCounted6'];
  if (typeof counted !== 'number') return Math.floor(inside * fraction);
  const outside = sixDayDays(start, stop) - inside;
  return between(Math.min(Math.max(0, counted - outside), inside), Math.min(counted, inside));
}
