/** What is asked of whom a meeting is told to, and said to the gate when it changes. */
import type { CalendarMeeting } from '../../adapters/calendar/meeting-calendar.ts';
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import type { Reply } from './attendance.ts';
import type { MeetingAnswer } from './meeting.ts';

export interface Told {
  readonly organisation: string;
  readonly name: string;
  /** Where it is written to; nothing where no contact point is known. */
  readonly address: string | null;
  /** It was told of the meeting as it is now. */
  readonly told: boolean;
}

export interface MeetingLetters {
  readonly outcome: 'shown';
  readonly meeting: CalendarMeeting;
  readonly to: readonly Told[];
}

/** Lists to whom a meeting is told, for who keeps the body. */
export function readLetters(
  db: Queryable,
  token: string,
  meeting: string,
): Promise<MeetingLetters | Refused> {
  return askGate(db, 'gate.meeting_letters_of($1, $2)', [token, meeting]);
}

/** Keeps to whom it was told. */
export function noteLetters(
  db: Queryable,
  token: string,
  meeting: string,
  sequence: number,
  told: readonly { readonly organisation: string; readonly address: string }[],
): Promise<MeetingAnswer> {
  const call = 'gate.note_meeting_letters($1, $2, $3, $4)';
  return askGate(db, call, [token, meeting, sequence, JSON.stringify(told)]);
}

export function replyToMeeting(
  db: Queryable,
  token: string,
  meeting: string,
  seat: string,
  reply: Reply,
): Promise<MeetingAnswer> {
  return askGate(db, 'gate.reply_to_meeting($1, $2, $3, $4)', [token, meeting, seat, reply]);
}

export interface GivenMove {
  readonly meeting: string;
  readonly version: number;
  readonly on: string;
  readonly at: string;
  readonly place: string;
  readonly reason: string;
}

export function moveMeeting(db: Queryable, token: string, given: GivenMove): Promise<MeetingAnswer> {
  const { meeting, version, on, at, place, reason } = given;
  const call = 'gate.move_meeting($1, $2, $3, $4, $5, $6, $7)';
  return askGate(db, call, [token, meeting, version, on, at, place, reason]);
}

export function cancelMeeting(
  db: Queryable,
  token: string,
  given: {
    readonly meeting: string;
    readonly version: number;
    readonly reason: string;
    readonly next: boolean;
  },
): Promise<MeetingAnswer> {
  const { meeting, version, reason, next } = given;
  return askGate(db, 'gate.cancel_meeting($1, $2, $3, $4, $5)', [token, meeting, version, reason, next]);
}

export function takeWaiting(db: Queryable, token: string, meeting: string): Promise<MeetingAnswer> {
  return askGate(db, 'gate.take_waiting_items($1, $2)', [token, meeting]);
}
