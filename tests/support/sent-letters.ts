/** The letters of a demo with a calendar in them, read as a stranger's calendar program would. */
import ICAL from 'ical.js';
import type { OpenApp } from './open-app.ts';

export interface Sent {
  readonly to: string;
  readonly method: string | undefined;
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly zone: string | undefined;
  readonly status: string;
  readonly text: string;
}

/** The letters about one meeting as the page of the demo shows them, the newest first, their calendar read by another parser. */
export async function sentLetters(open: OpenApp, meeting: string): Promise<Sent[]> {
  const { body } = await open.ask(undefined, '/demo/berichten');
  const cards = body.split('<section').slice(1);
  return cards.flatMap((card) => {
    const text = card.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const part = /BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/.exec(text)?.[0];
    if (part === undefined || !text.includes(meeting)) return [];
    const calendar = new ICAL.Component(ICAL.parse(part));
    const event = calendar.getFirstSubcomponent('vevent');
    if (event === null) return [];
    const read = new ICAL.Event(event);
    const word = (name: string) => String(event.getFirstPropertyValue(name));
    const zone = event.getFirstProperty('dtstart')?.getParameter('tzid');
    return [
      {
        to: /<bdi>([^<]*)<\/bdi>/.exec(text)?.[1] ?? '',
        method: calendar.getFirstPropertyValue('method')?.toString(),
        uid: read.uid,
        sequence: read.sequence,
        start: read.startDate.toString(),
        zone: zone?.toString(),
        status: word('status'),
        text,
      },
    ];
  });
}
