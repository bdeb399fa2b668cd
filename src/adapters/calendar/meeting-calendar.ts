/**
 * Writes meetings as iCalendar: an opaque id, a time in Brussels and one neutral word. No place, no subject, nobody who is invited: what
 * it is about is read after signing in. A calendar program replaces what it had by the id and the sequence.
 */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { WallTime, zone, zoneRules } from './wall-clock.ts';

export interface CalendarMeeting {
  readonly id: string;
  /** The day, `2026-12-03`, and the hour, `09:30`, as people there read them. */
  readonly on: string;
  readonly at: string;
  readonly minutes: number;
  /** Goes up with each change. */
  readonly sequence: number;
  readonly cancelled: boolean;
}

const WORD = 'Overleg';

type Calendar = ReturnType<typeof ical>;

/** Puts meetings into a calendar that already has its name. */
export function addMeetings(calendar: Calendar, meetings: readonly CalendarMeeting[], now: Date): void {
  calendar.timezone(zoneRules);
  for (const { id, on, at, minutes, sequence, cancelled } of meetings) {
    const start = new WallTime(`${on}T${at}:00Z`);
    calendar.createEvent({
      id,
      sequence,
      start,
      end: new WallTime(start.getTime() + minutes * 60_000),
      timezone: zone,
      stamp: now,
      summary: WORD,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
}

/** Writes the invitation to one meeting, its update, or that it is called off; `from` is the address that the letter comes from. */
export function meetingCalendar(
  meeting: CalendarMeeting,
  letter: { readonly from: string; readonly link: string; readonly now: Date },
): string {
  const calendar = ical({
    prodId: { company: 'Werkwinkel', product: 'Overleg', language: 'NL' },
    method: meeting.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  addMeetings(calendar, [meeting], letter.now);
  for (const event of calendar.events())
    event.url(letter.link).organizer({ name: 'Werkwinkel', email: letter.from });
  return calendar.toString();
}
