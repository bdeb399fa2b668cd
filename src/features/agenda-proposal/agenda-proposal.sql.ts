/** What is said to the gate about what waits for an agenda. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { TakenKind } from './agenda-proposal.ts';

export type ProposalAnswer = Answer & { readonly id?: string };

export function proposePoint(
  db: Queryable,
  token: string,
  given: { readonly body: string; readonly title: string; readonly why: string },
): Promise<ProposalAnswer> {
  return askGate(db, 'gate.propose_point($1, $2, $3, $4)', [token, given.body, given.title, given.why]);
}

export function putOffProposal(
  db: Queryable,
  token: string,
  proposal: string,
  reason: string,
): Promise<ProposalAnswer> {
  return askGate(db, 'gate.put_off_proposal($1, $2, $3)', [token, proposal, reason]);
}

export function withdrawProposal(db: Queryable, token: string, proposal: string): Promise<ProposalAnswer> {
  return askGate(db, 'gate.withdraw_agenda_proposal($1, $2)', [token, proposal]);
}

export interface GivenTaken {
  readonly meeting: string;
  readonly kind: TakenKind;
  readonly id: string;
  readonly title: string;
  /** To be decided about. */
  readonly decide: boolean;
}

export function takeOn(db: Queryable, token: string, given: GivenTaken): Promise<ProposalAnswer> {
  const { meeting, kind, id, title, decide } = given;
  return askGate(db, 'gate.take_on($1, $2, $3, $4, $5, $6)', [token, meeting, kind, id, title, decide]);
}
