/** What is said to the gate when a talk that was called together moves or is called off, and to whom that is told. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import type { ClaimedLetters, MeetingLetters, SentLetters } from '../meeting/invitation.sql.ts';
import type { CaseAnswer } from './case-talk.sql.ts';

export interface GivenTalkMove {
  readonly talk: string;
  /** What the mover saw. */
  readonly sequence: number;
  readonly on: string;
  readonly at: string;
  readonly place: string;
  readonly reason: string;
}

export function moveTalk(db: Queryable, token: string, given: GivenTalkMove): Promise<CaseAnswer> {
  const { talk, sequence, on, at, place, reason } = given;
  const call = 'gate.move_case_talk($1, $2, $3, $4, $5, $6, $7)';
  return askGate(db, call, [token, talk, sequence, on, at, place, reason]);
}

export function cancelTalk(
  db: Queryable,
  token: string,
  { talk, sequence, reason }: Pick<GivenTalkMove, 'talk' | 'sequence' | 'reason'>,
): Promise<CaseAnswer> {
  return askGate(db, 'gate.cancel_case_talk($1, $2, $3, $4)', [token, talk, sequence, reason]);
}

export function readTalkChange(db: Queryable, token: string, talk: string): Promise<CaseAnswer> {
  return askGate(db, 'gate.read_talk_change($1, $2)', [token, talk]);
}

/** Lists to whom a talk is told, for whoever may change it. */
export function readTalkLetters(
  db: Queryable,
  token: string,
  talk: string,
): Promise<MeetingLetters | Refused> {
  return askGate(db, 'gate.case_letters_of($1, $2)', [token, talk]);
}

/** Claims the letters that were not told yet. */
export function claimTalkLetters(
  db: Queryable,
  token: string,
  talk: string,
): Promise<ClaimedLetters | Refused> {
  return askGate(db, 'gate.claim_case_letters($1, $2)', [token, talk]);
}

/** Keeps to whom it was told, and gives back what did not leave. */
export function noteTalkLetters(db: Queryable, token: string, sent: SentLetters): Promise<CaseAnswer> {
  const { meeting, sequence, told, stayed } = sent;
  const call = 'gate.note_case_letters($1, $2, $3, $4, $5)';
  return askGate(db, call, [token, meeting, sequence, told, stayed]);
}

/** Tells whether the reader takes part in a talk with this number. */
export async function readerSitsAt(db: Queryable, talk: string): Promise<boolean> {
  const row = await db.one<{ sits: boolean }>('select gate.reader_sits_at($1) as sits', [talk]);
  return row?.sits === true;
}
