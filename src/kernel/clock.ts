// The only place that knows what time it is. Civil dates may stand still for a demo or a test; sessions, limits and
// log times always run on the real clock.
import { formatWallTime } from './wall-time.ts';
import { addDays, type CivilDate, civilDate, formatDate } from './civil-date.ts';

/** Tells the civil date in Flanders and the real moment. */
export interface Clock {
  today(): CivilDate;
  now(): Date;
}

// sv-SE writes YYYY-MM-DD; calendar and digits are pinned so that no locale data can change them.
const brussels = new Intl.DateTimeFormat('sv-SE-u-ca-gregory-nu-latn', { timeZone: 'Europe/Brussels' });

/** Gives the civil date in Flanders at a moment. */
export function dateInFlanders(moment: Date): CivilDate {
  return civilDate(brussels.format(moment));
}

const clockTime = new Intl.DateTimeFormat('nl-BE', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Brussels',
});

/** Gives the civil date in Flanders at a moment that PostgreSQL or a program wrote. */
export function dayOf(moment: string): CivilDate {
  return dateInFlanders(new Date(moment));
}

/** Gives the first moment after a civil date in Flanders. */
export function momentAfter(day: CivilDate): string {
  const next = addDays(day, 1);
  const [summer, winter] = ['+02:00', '+01:00'].map((offset) => new Date(`${next}T00:00:00${offset}`)) as [
    Date,
    Date,
  ];
  return (dateInFlanders(summer) === next ? summer : winter).toISOString();
}

/** Writes the hour in Flanders as the reader reads it: `14.05 uur`. */
export function formatHour(moment: string): string {
  return formatWallTime(clockTime.format(new Date(moment)));
}

/** Writes a moment in Flanders as the reader reads it: `21 nov 2026, 14.05 uur`. */
export function formatMoment(moment: string): string {
  return `${formatDate(dayOf(moment), 'short')}, ${formatHour(moment)}`;
}

/** Writes the moment of something that a reader of some day is told: in a demo whose day stands still, no day that has not come. */
export function formatMomentBy(moment: string, today: CivilDate): string {
  const day = dayOf(moment);
  return `${formatDate(day < today ? day : today, 'short')}, ${formatHour(moment)}`;
}

/** Makes a clock; with a fixed date, today stands still while now keeps running. */
export function makeClock(fixed?: CivilDate): Clock {
  const now = () => new Date();
  return { now, today: () => fixed ?? dateInFlanders(now()) };
}
