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
import { type ClaimedLetters, claimLetters } from './invitation.sql.ts';
import { meetingPage } from './meeting.ts';

/**
 * Sends what was not told yet, each letter claimed first, so that two who send at once send it once; keeps what left. What did not stands
 * with the meeting and can be sent again.
 */
export async function tellMembers(
  { database, postbox }: { readonly database: Queryable; readonly postbox: Postbox },
  token: string,
  origin: string,
  meeting: string,
  now: Date,
): Promise<void> {
  if (!postbox.works) return;
  const letters = await claimLetters(database, token, meeting);
  if (letters.outcome !== 'shown' || letters.to.length === 0) return;
  const sent = await sendLetters(postbox, letters, `${origin}${meetingPage(meeting)}`, now);
  await perform(database, token, tellMeeting, {
    id: meeting,
    sequence: letters.meeting.sequence,
    ...sent,
  });
}

/** Sends letters that were claimed; gives the organisations whose letter left, and those whose letter did not. */
export async function sendLetters(
  postbox: Postbox,
  letters: ClaimedLetters,
  link: string,
  now: Date,
): Promise<{ readonly told: string[]; readonly stayed: string[] }> {
  const letter = letterOf(letters, postbox.from, link, now);
  const told: string[] = [];
  const stayed: string[] = [];
  await Promise.all(
    letters.to.map(async ({ organisation, address }) =>
      ((await postbox.send({ ...letter, to: address })) ? told : stayed).push(organisation),
    ),
  );
  return { told, stayed };
}

function letterOf({ meeting }: ClaimedLetters, from: string, link: string, now: Date): Omit<Letter, 'to'> {
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
