/** What giver and receiver do to a hand-over: each a call of the gate, which decides, changes, records and answers. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { Representative } from '../representative/representative.ts';
import type { Cause, Confirmer } from './handover.ts';

export type HandoverAnswer = Answer & { readonly id?: string };

export interface OfferedMoment {
  readonly on: string;
  readonly at: string;
  readonly place: string;
}

type Reason = string | undefined;

export function proposeHandover(
  db: Queryable,
  token: string,
  given: {
    person: string;
    reason?: Reason;
    to: string;
    cause: Cause;
    endsOn: string | null;
    message: string;
    moments: readonly OfferedMoment[];
  },
): Promise<HandoverAnswer> {
  return askGate(db, 'gate.propose_handover($1, $2, $3, $4, $5, $6, $7, $8)', [
    token,
    given.person,
    given.reason ?? null,
    given.to,
    given.cause,
    given.endsOn,
    given.message,
    JSON.stringify(given.moments),
  ]);
}

export function answerHandover(
  db: Queryable,
  token: string,
  given: {
    id: string;
    reason?: Reason;
    answer: string;
    moment: string | null;
    words: string;
    moments: readonly OfferedMoment[];
  },
): Promise<HandoverAnswer> {
  return askGate(db, 'gate.answer_handover($1, $2, $3, $4, $5, $6, $7)', [
    token,
    given.id,
    given.reason ?? null,
    given.answer,
    given.moment,
    given.words,
    JSON.stringify(given.moments),
  ]);
}

export function chooseMoment(
  db: Queryable,
  token: string,
  given: { id: string; reason?: Reason; moment: string | null; moments: readonly OfferedMoment[] },
): Promise<HandoverAnswer> {
  const { id, reason, moment, moments } = given;
  return askGate(db, 'gate.choose_handover_moment($1, $2, $3, $4, $5)', [
    token,
    id,
    reason ?? null,
    moment,
    JSON.stringify(moments),
  ]);
}

export function noteTalk(
  db: Queryable,
  token: string,
  given: { id: string; reason?: Reason; heldOn: string },
): Promise<HandoverAnswer> {
  return askGate(db, 'gate.note_handover_talk($1, $2, $3, $4)', [
    token,
    given.id,
    given.reason ?? null,
    given.heldOn,
  ]);
}

export function tickItem(
  db: Queryable,
  token: string,
  given: { id: string; reason?: Reason; item: string; ticked: boolean },
): Promise<HandoverAnswer> {
  const { id, reason, item, ticked } = given;
  return askGate(db, 'gate.tick_handover($1, $2, $3, $4, $5)', [token, id, reason ?? null, item, ticked]);
}

export function addAction(
  db: Queryable,
  token: string,
  given: { id: string; reason?: Reason; what: string; owner: Confirmer; due: string },
): Promise<HandoverAnswer> {
  const { id, reason, what, owner, due } = given;
  return askGate(db, 'gate.add_handover_action($1, $2, $3, $4, $5, $6)', [
    token,
    id,
    reason ?? null,
    what,
    owner,
    due,
  ]);
}

export function confirmHandover(
  db: Queryable,
  token: string,
  given: { id: string; reason?: Reason; who: Confirmer; representative: Representative | null },
): Promise<HandoverAnswer> {
  return askGate(db, 'gate.confirm_handover($1, $2, $3, $4, $5, $6)', [
    token,
    given.id,
    given.reason ?? null,
    given.who,
    given.representative?.as ?? null,
    given.representative?.name ?? null,
  ]);
}

export function endHandover(
  db: Queryable,
  token: string,
  given: { id: string; reason?: Reason; words: string },
): Promise<HandoverAnswer> {
  return askGate(db, 'gate.end_handover($1, $2, $3, $4)', [
    token,
    given.id,
    given.reason ?? null,
    given.words,
  ]);
}

/** After a no of the person: one of the two spoke with the person, who agrees after all. */
export function resumeHandover(
  db: Queryable,
  token: string,
  given: { id: string; reason?: Reason; words: string },
): Promise<HandoverAnswer> {
  return askGate(db, 'gate.resume_handover($1, $2, $3, $4)', [
    token,
    given.id,
    given.reason ?? null,
    given.words,
  ]);
}

export function setWeeks(db: Queryable, token: string, weeks: number): Promise<HandoverAnswer> {
  return askGate(db, 'gate.set_handover_weeks($1, $2)', [token, weeks]);
}

/** Finds how many weeks before an end the own organisation wants to be told. */
export function findWeeks(
  db: Queryable,
  token: string,
): Promise<{ readonly outcome: 'shown'; readonly actor: ActorRow; readonly weeks: number } | Refused> {
  return askGate(db, 'gate.own_handover_weeks($1)', [token]);
}
