/** Every statement about referrals: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Listed } from '../../gate/list.sql.ts';
import type { ActorRow, OpenedFact, OrganisationName, Refused } from '../../gate/opened.ts';
import type { ReferralPhase, ReferralRow, ReferralSheet } from './referral.ts';
import type { ReferralNow } from './referral-conflict.ts';

/** A fact of a snapshot. */
export type SnapshotFact = Omit<OpenedFact, 'recordedAt' | 'supersededAt'>;

export interface OpenedReferral {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly phase: ReferralPhase;
  readonly incoming: boolean;
  readonly referral: ReferralSheet;
  readonly facts: readonly SnapshotFact[];
  readonly flows: readonly {
    readonly number: number;
    readonly id: string;
    readonly title: string;
    readonly act: string;
    readonly article: string | null;
  }[];
  readonly organisations: Readonly<Record<string, OrganisationName>>;
  /** Who of the reader's organisation may take it up; only at the receiver. */
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
}

/** Shows one referral to its sender or receiver; the showing is logged. */
export function openReferral(
  db: Queryable,
  call: { token: string; id: string; route: string; reason?: string | undefined },
): Promise<OpenedReferral | Refused> {
  return askGate(db, 'gate.referral($1, $2, $3, $4)', [call.token, call.id, call.route, call.reason ?? null]);
}

/** Lists referrals to or from the actor's organisation, the newest first. */
export function listReferrals(
  db: Queryable,
  call: {
    token: string;
    route: string;
    incoming: boolean;
    reason?: string | undefined;
    after?: string | undefined;
    size: number;
    held?: Held | undefined;
  },
): Promise<Listed<ReferralRow> | Refused> {
  return askGate(db, 'gate.referrals($1, $2, $3, $4, $5, $6, $7)', [
    call.token,
    call.route,
    call.incoming,
    call.reason ?? null,
    call.after ?? null,
    call.size,
    call.held ?? null,
  ]);
}

/** Of the referrals to the own organisation: those of the reader, also as a substitute, or those of nobody. */
export type Held = 'mine' | 'nobody';

export interface NewReferral {
  readonly dossier: string;
  readonly to: string;
  readonly question: string;
  readonly wantedOutcomes: readonly string[];
  readonly mask: number | undefined;
  readonly answerBy?: string | undefined;
  readonly reason?: string | undefined;
}

/** What sending answers: when the answer is asked, and whether that day had to move. */
export interface SentAnswer extends Answer {
  readonly id?: string;
  readonly answerBy?: string;
  readonly moved?: boolean;
  readonly byLink?: boolean;
}

/** Sends someone to another organisation, with a snapshot of what may be sent. */
export function sendReferral(db: Queryable, token: string, one: NewReferral): Promise<SentAnswer> {
  return askGate(db, 'gate.send_referral($1, $2, $3, $4, $5, $6, $7, $8)', [
    token,
    one.dossier,
    one.to,
    one.question,
    one.wantedOutcomes,
    one.mask ?? null,
    one.answerBy ?? null,
    one.reason ?? null,
  ]);
}

/** What an act on one referral answers; a conflict brings how it stands now. */
export interface ReferralAnswer extends Answer {
  readonly now?: ReferralNow;
}

/** Accepts or refuses as the receiver. */
export function answerReferral(
  db: Queryable,
  token: string,
  one: { id: string; answer: 'accepted' | 'refused'; reason: string },
): Promise<ReferralAnswer> {
  return askGate(db, 'gate.answer_referral($1, $2, $3, $4)', [token, one.id, one.answer, one.reason]);
}

/** Takes back what is not answered yet, as the sender. */
export function withdrawReferral(
  db: Queryable,
  token: string,
  one: { id: string; reason?: string | undefined },
): Promise<ReferralAnswer> {
  return askGate(db, 'gate.withdraw_referral($1, $2, $3)', [token, one.id, one.reason ?? null]);
}

/** Gives a referral to a colleague, with who stands in. */
export function assignReferral(
  db: Queryable,
  token: string,
  one: { id: string; user: string | null; substitute: string | null; version: number },
): Promise<ReferralAnswer> {
  return askGate(db, 'gate.assign_referral($1, $2, $3, $4, $5)', [
    token,
    one.id,
    one.user,
    one.substitute,
    one.version,
  ]);
}

/** Says that it started on a day, or why it did not. */
export function startReferral(
  db: Queryable,
  token: string,
  one: {
    id: string;
    startedOn: string | null;
    code: string | null;
    why: string | null;
    reason?: string | undefined;
  },
): Promise<ReferralAnswer> {
  return askGate(db, 'gate.start_referral($1, $2, $3, $4, $5, $6)', [
    token,
    one.id,
    one.startedOn,
    one.code,
    one.why,
    one.reason ?? null,
  ]);
}

/** Says how it ended, for each thing that was hoped for. */
export function endReferral(
  db: Queryable,
  token: string,
  one: { id: string; outcomes: Readonly<Record<string, string>>; reason?: string | undefined },
): Promise<ReferralAnswer> {
  return askGate(db, 'gate.end_referral($1, $2, $3, $4)', [
    token,
    one.id,
    JSON.stringify(one.outcomes),
    one.reason ?? null,
  ]);
}

/** Writes down whom one tried to reach. */
export function tryReferral(
  db: Queryable,
  token: string,
  one: {
    id: string;
    on: string;
    with: string;
    reached: boolean;
    remark: string | null;
    reason?: string | undefined;
  },
): Promise<ReferralAnswer> {
  return askGate(db, 'gate.try_referral($1, $2, $3, $4, $5, $6, $7)', [
    token,
    one.id,
    one.on,
    one.with,
    one.reached,
    one.remark,
    one.reason ?? null,
  ]);
}
