/**
 * The letters about a meeting: to each organisation that sits in the body, once for each change. They carry an opaque id, a time and a
 * neutral word; where and about what is read after signing in.
 */
import { meetingCalendar } from '../../adapters/calendar/meeting-calendar.ts';
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Letter, Postbox } from '../../adapters/mail/postbox.ts';
import { perform } from '../../kernel/act.ts';
import { inLanguage, say } from '../../kernel/language.ts';
import { tellMeeting } from './invitation.acts.ts';
import { type MeetingLetters, readLetters } from './invitation.sql.ts';
import { meetingPage } from './meeting.ts';

/** Sends what was not told yet, and keeps what left; what did not stands with the meeting and can be sent again. */
export async function tellMembers(
  { database, postbox }: { readonly database: Queryable; readonly postbox: Postbox },
  token: string,
  origin: string,
  meeting: string,
  now: Date,
): Promise<void> {
  if (!postbox.works) return;
  const letters = await readLetters(database, token, meeting);
  if (letters.outcome !== 'shown') return;
  const open = letters.to.flatMap(({ organisation, address, told }) =>
    told || address === null ? [] : [{ organisation, address }],
  );
  const letter = letterOf(letters, postbox.from, `${origin}${meetingPage(meeting)}`, now);
  const left = await Promise.all(open.map(({ address }) => postbox.send({ ...letter, to: address })));
  const told = open.filter((_, place) => left[place]);
  if (told.length > 0)
    await perform(database, token, tellMeeting, { id: meeting, sequence: letters.meeting.sequence, told });
}

function letterOf({ meeting }: MeetingLetters, from: string, link: string, now: Date): Omit<Letter, 'to'> {
  const text = inLanguage('nl', () => textOf(meeting.cancelled, meeting.sequence > 0));
  const method = meeting.cancelled ? 'CANCEL' : 'REQUEST';
  return {
    subject: 'Overleg',
    text,
    link,
    calendar: { method, text: meetingCalendar(meeting, { from, link, now }) },
  };
}

function textOf(cancelled: boolean, changed: boolean): string {
  if (cancelled) return say`Een overleg gaat niet door. Meld u aan: dan leest u waarom.`;
  return changed
    ? say`Een overleg is veranderd. Meld u aan: dan leest u wat, en waarom.`
    : say`U bent uitgenodigd op een overleg. Meld u aan: dan leest u waar het is en waarover het gaat.`;
}
