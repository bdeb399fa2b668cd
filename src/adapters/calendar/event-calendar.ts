/**
 * Writes public events as iCalendar, with what they are about, where they are and the page that tells more: unlike a meeting or an
 * appointment they are for everyone to know.
 */
import ical, { ICalCalendarMethod } from 'ical-generator';
import { WallTime, zone, zoneRules } from './wall-clock.ts';

export interface PublicEvent {
  readonly id: string;
  /** The day, `2026-12-03`, and the hours, `09:30`, as people there read them. */
  readonly on: string;
  readonly from: string;
  readonly until: string;
  readonly title: string;
  readonly summary: string;
  readonly place: string;
  readonly url: string;
  /** Goes up with each version. */
  readonly version: number;
}

/** Writes a calendar of events. */
export function eventCalendar(events: readonly PublicEvent[], now: Date): string {
  const calendar = ical({
    name: 'Werkwinkel',
    prodId: { company: 'Werkwinkel', product: 'Activiteiten', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 24 * 60 * 60,
  });
  calendar.timezone(zoneRules);
  for (const { id, on, from, until, title, summary, place, url, version } of events)
    calendar.createEvent({
      id,
      sequence: version - 1,
      start: new WallTime(`${on}T${from}:00Z`),
      end: new WallTime(`${on}T${until}:00Z`),
      timezone: zone,
      stamp: now,
      summary: title,
      description: summary,
      location: place,
      url,
    });
  return calendar.toString();
}
