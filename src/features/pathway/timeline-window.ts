/** The stretch of time that the picture of a pathway shows, and where a day stands in it. */
import { addDays, type CivilDate, civilDate, daysBetween, formatDate } from '../../kernel/civil-date.ts';
import type { PathwayEvent } from './timeline.ts';

/** The stretch of time that the picture shows: at most three years back and two ahead. */
export function windowOf(
  events: readonly PathwayEvent[],
  today: CivilDate,
): { from: CivilDate; until: CivilDate } {
  const first = events.reduce(
    (least, event) => (event.from < least ? event.from : least),
    addDays(today, -60),
  );
  const last = events.reduce(
    (most, { from, until }) => {
      const end = until ?? from;
      return end > most ? end : most;
    },
    addDays(today, 30),
  );
  const earliest = addDays(today, -1095);
  const latest = addDays(today, 730);
  return { from: first < earliest ? earliest : first, until: last > latest ? latest : last };
}

/** Gives the part of the window at which a day stands, from 0 to 1. */
export function placeIn(window: { from: CivilDate; until: CivilDate }, day: CivilDate): number {
  const whole = Math.max(1, daysBetween(window.from, window.until));
  return Math.min(1, Math.max(0, daysBetween(window.from, day) / whole));
}

/** The days that are named above the picture: the first of some months, four at most. */
export function ticksOf(window: { from: CivilDate; until: CivilDate }): { at: number; text: string }[] {
  const months = Math.ceil(daysBetween(window.from, window.until) / 30.4);
  const step = [1, 2, 3, 6, 12, 24].find((size) => months / size <= 4) ?? 24;
  const days: CivilDate[] = [];
  let year = Number(window.from.slice(0, 4));
  for (let month = 1; `${year}-${two(month)}-01` <= window.until; month += step) {
    while (month > 12) {
      month -= 12;
      year += 1;
    }
    const day = civilDate(`${year}-${two(month)}-01`);
    if (day > window.from && day <= window.until) days.push(day);
  }
  return days.map((day) => ({ at: placeIn(window, day), text: formatDate(day, 'short').replace(/^1 /, '') }));
}

function two(month: number): string {
  return String(month > 12 ? month - 12 : month).padStart(2, '0');
}
