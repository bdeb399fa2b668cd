/**
 * Writes meetings as iCalendar: an opaque id, a time in Brussels and one neutral word. No place, no subject, nobody who is invited: what
 * it is about is read after signing in. A calendar program replaces what it had by the id and the sequence.
 */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

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

const ZONE = 'Europe/Brussels';
const WORD = 'Overleg';

/** Summer time begins and ends on the last Sunday of March and of October (Directive 2000/84/EC, art. 2 and 3). */
const ZONE_RULES = `BEGIN:VTIMEZONE
TZID:${ZONE}
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n');

/** A moment on the clock of a place, whatever the zone of this process: its local time is what the clock shows. */
class WallTime extends Date {
  override getFullYear = () => this.getUTCFullYear();
  override getMonth = () => this.getUTCMonth();
  override getDate = () => this.getUTCDate();
  override getHours = () => this.getUTCHours();
  override getMinutes = () => this.getUTCMinutes();
  override getSeconds = () => this.getUTCSeconds();
  withTimeZone(): WallTime {
    return this;
  }
}

type Calendar = ReturnType<typeof ical>;

/** Puts meetings into a calendar that already has its name. */
export function addMeetings(calendar: Calendar, meetings: readonly CalendarMeeting[], now: Date): void {
  calendar.timezone({ name: null, generator: () => ZONE_RULES });
  for (const { id, on, at, minutes, sequence, cancelled } of meetings) {
    const start = new WallTime(`${on}T${at}:00Z`);
    calendar.createEvent({
      id,
      sequence,
      start,
      end: new WallTime(start.getTime() + minutes * 60_000),
      timezone: ZONE,
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
