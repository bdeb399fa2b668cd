/** Every statement about proposals to change a plan: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ProposalDetail, ProposalKind } from './proposal.ts';
import type { Reason, WriteAnswer } from './plan.sql.ts';

export interface NewProposal {
  readonly person: string;
  readonly kind: ProposalKind;
  readonly action: string | null;
  readonly to: string | null;
  readonly detail: ProposalDetail;
  readonly why: string;
  readonly reason?: Reason;
}

export function makeProposal(db: Queryable, token: string, one: NewProposal): Promise<WriteAnswer> {
  return askGate(db, 'gate.make_proposal($1, $2, $3, $4, $5, $6, $7, $8)', [
    token,
    one.person,
    one.kind,
    one.action,
    one.to,
    JSON.stringify(one.detail),
    one.why,
    one.reason ?? null,
  ]);
}

export function decideProposal(
  db: Queryable,
  token: string,
  one: { id: string; approve: boolean; version: number | null; why: string; reason?: Reason },
): Promise<WriteAnswer> {
  return askGate(db, 'gate.decide_proposal($1, $2, $3, $4, $5, $6)', [
    token,
    one.id,
    one.approve,
    one.version,
    one.why,
    one.reason ?? null,
  ]);
}

export function withdrawProposal(
  db: Queryable,
  token: string,
  one: { id: string; reason?: Reason },
): Promise<WriteAnswer> {
  return askGate(db, 'gate.withdraw_proposal($1, $2, $3)', [token, one.id, one.reason ?? null]);
}
