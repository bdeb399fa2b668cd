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
  /** It began: nobody is invited to it any more. */
  readonly over: boolean;
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

/** The letters that were claimed for whoever sends them: nobody else is given the same ones. */
export interface ClaimedLetters {
  readonly outcome: 'shown';
  readonly meeting: CalendarMeeting;
  readonly to: readonly { readonly organisation: string; readonly address: string }[];
}

/** Claims the letters that were not told yet. */
export function claimLetters(
  db: Queryable,
  token: string,
  meeting: string,
): Promise<ClaimedLetters | Refused> {
  return askGate(db, 'gate.claim_meeting_letters($1, $2)', [token, meeting]);
}

export interface SentLetters {
  readonly meeting: string;
  readonly sequence: number;
  /** The organisations whose letter left, and those whose letter did not. */
  readonly told: readonly string[];
  readonly stayed: readonly string[];
}

/** Keeps to whom it was told, and gives back what did not leave. */
export function noteLetters(db: Queryable, token: string, sent: SentLetters): Promise<MeetingAnswer> {
  const { meeting, sequence, told, stayed } = sent;
  const call = 'gate.note_meeting_letters($1, $2, $3, $4, $5)';
  return askGate(db, call, [token, meeting, sequence, told, stayed]);
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
