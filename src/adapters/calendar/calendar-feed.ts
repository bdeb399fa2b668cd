/**
 * Writes appointments and meetings as iCalendar for a calendar program. Each carries an opaque id, a time and one neutral word: no name, no
 * place, nobody who joins. What it is about is read after signing in.
 */
import ical, { ICalCalendarMethod } from 'ical-generator';
import { addMeetings, type CalendarMeeting } from './meeting-calendar.ts';

export interface FeedMoment {
  readonly id: string;
  /** In UTC: `2026-11-21T13:30:00Z`. */
  readonly start: string;
  readonly minutes: number;
}

const WORD = 'Afspraak';

/** Writes the calendar; an appointment is in UTC, so that no program has to know what time it is in Flanders. */
export function calendarFeed(
  moments: readonly FeedMoment[],
  now: Date,
  meetings: readonly CalendarMeeting[] = [],
): string {
  const calendar = ical({
    name: 'Agenda',
    prodId: { company: 'Werkwinkel', product: 'Agenda', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  });
  for (const { id, start, minutes } of moments) {
    const begins = new Date(start);
    const ends = new Date(begins.getTime() + minutes * 60_000);
    calendar.createEvent({ id, start: begins, end: ends, stamp: now, summary: WORD });
  }
  if (meetings.length > 0) addMeetings(calendar, meetings, now);
  return calendar.toString();
}
