/** What a calendar program reads of a meeting, read back with a parser that is not ours. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarMeeting, meetingCalendar } from './meeting-calendar.ts';

const meeting: CalendarMeeting = {
  id: '6b1c1d1e-0000-4000-8000-000000000001',
  on: '2026-12-03',
  at: '09:30',
  minutes: 120,
  sequence: 0,
  cancelled: false,
};
const letter = {
  from: 'werkwinkel@demo.example',
  link: 'http://localhost:8080/overleg/vergaderingen/6b1c1d1e-0000-4000-8000-000000000001',
  now: new Date('2026-11-22T10:00:00Z'),
};

function read(over: Partial<CalendarMeeting> = {}) {
  const text = meetingCalendar({ ...meeting, ...over }, letter);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (event === null) throw new Error('No event.');
  return { text, calendar, event, moment: new ICAL.Event(event) };
}

describe('a meeting in a calendar', () => {
  test('is a request with an id, a sequence and a time in Brussels, of which the zone is told', () => {
    const { calendar, event, moment } = read();
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(moment.uid).toBe(meeting.id);
    expect(moment.sequence).toBe(0);
    expect(event.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Brussels');
    expect(moment.startDate.toString()).toBe('2026-12-03T09:30:00');
    expect(moment.endDate.toString()).toBe('2026-12-03T11:30:00');
    expect(event.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T10:00:00Z');
    const zone = calendar.getFirstSubcomponent('vtimezone');
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Europe/Brussels');
  });

  test.each([
    ['2026-12-03', '2026-12-03T08:30:00.000Z'],
    ['2027-06-03', '2027-06-03T07:30:00.000Z'],
  ])('on %s begins at %s, by the rules that stand in it', (on, utc) => {
    const { calendar, moment } = read({ on });
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined);
    const start = moment.startDate.clone();
    start.zone = zone;
    expect(start.toJSDate().toISOString()).toBe(utc);
  });

  test('that moved keeps its id and has a higher sequence', () => {
    const { moment, event } = read({ on: '2026-12-10', sequence: 1 });
    expect([moment.uid, moment.sequence, moment.startDate.toString()]).toEqual([
      meeting.id,
      1,
      '2026-12-10T09:30:00',
    ]);
    expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  test('that is called off is a cancel', () => {
    const { calendar, event, moment } = read({ sequence: 2, cancelled: true });
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([moment.uid, moment.sequence, event.getFirstPropertyValue('status')]).toEqual([
      meeting.id,
      2,
      'CANCELLED',
    ]);
  });

  test('says nothing but a neutral word: no place, no subject, nobody who is invited', () => {
    const { event, text } = read();
    expect(event.getFirstPropertyValue('summary')).toBe('Overleg');
    const told = event.getAllProperties().map(({ name }) => name);
    expect(told.toSorted()).toEqual(
      ['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'organizer', 'url', 'status'].toSorted(),
    );
    expect(text.split('\r\n').every((line) => line.length <= 75)).toBe(true);
  });
});
