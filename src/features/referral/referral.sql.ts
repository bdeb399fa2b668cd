/** Every statement about referrals: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, OpenedFact, OrganisationName, Refused } from '../../gate/opened.ts';
import type { Listed } from '../../gate/gate.sql.ts';
import type { ReferralPhase, ReferralRow, ReferralSheet } from './referral.ts';

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
  },
): Promise<Listed<ReferralRow> | Refused> {
  return askGate(db, 'gate.referrals($1, $2, $3, $4, $5, $6)', [
    call.token,
    call.route,
    call.incoming,
    call.reason ?? null,
    call.after ?? null,
    call.size,
  ]);
}

export interface NewReferral {
  readonly dossier: string;
  readonly to: string;
  readonly question: string;
  readonly wantedOutcomes: readonly string[];
  readonly mask: number | undefined;
  readonly answerBy?: string | undefined;
  readonly reason?: string | undefined;
}

/** Sends someone to another organisation, with a snapshot of what may be sent. */
export function sendReferral(
  db: Queryable,
  token: string,
  one: NewReferral,
): Promise<Answer & { id?: string }> {
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

/** Accepts or refuses as the receiver. */
export function answerReferral(
  db: Queryable,
  token: string,
  one: { id: string; answer: 'accepted' | 'refused'; reason: string },
): Promise<Answer> {
  return askGate(db, 'gate.answer_referral($1, $2, $3, $4)', [token, one.id, one.answer, one.reason]);
}
