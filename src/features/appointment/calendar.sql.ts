/** Every statement about the calendar address of a user: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { FeedMoment } from '../../adapters/calendar/calendar-feed.ts';
import type { CalendarMeeting } from '../../adapters/calendar/meeting-calendar.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';

export interface OwnCalendar {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly feed: { readonly madeOn: string; readonly lastReadOn: string | null } | null;
}

export function findOwnCalendar(db: Queryable, token: string): Promise<OwnCalendar | Refused> {
  return askGate(db, 'gate.own_calendar($1)', [token]);
}

/** Keeps the hash of a new secret; the secret itself never comes near the database. */
export function makeCalendar(db: Queryable, token: string, hash: Buffer): Promise<Answer> {
  return askGate(db, 'gate.make_calendar($1, $2)', [token, hash]);
}

export function revokeCalendar(db: Queryable, token: string): Promise<Answer> {
  return askGate(db, 'gate.revoke_calendar($1)', [token]);
}

/** Gives the moments behind an address; nothing when it is none, or works no more. */
export async function readCalendar(db: Queryable, hash: Buffer): Promise<readonly FeedMoment[] | undefined> {
  const row = await db.one<{ answer: { items: readonly FeedMoment[] } | null }>(
    'select gate.read_calendar($1) as answer',
    [hash],
  );
  return row?.answer?.items;
}

/** Gives the meetings behind an address, of one body or of all; nothing when it is none, or works no more. */
export async function readMeetingCalendar(
  db: Queryable,
  hash: Buffer,
  body: string | null,
): Promise<readonly CalendarMeeting[] | undefined> {
  const row = await db.one<{ answer: { items: readonly CalendarMeeting[] } | null }>(
    'select gate.read_meeting_calendar($1, $2) as answer',
    [hash, body],
  );
  return row?.answer?.items;
}
