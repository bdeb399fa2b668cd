/** Every statement about plans, the own one too: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, OrganisationName, Refused } from '../../gate/opened.ts';
import type { Capacity } from '../representative/representative.ts';
import type { ActionRow, AmendmentRow, GoalRow } from './plan.ts';
import type { OwnSignature, SignatureRow } from './plan-signature.ts';
import type { PlanTemplate } from './plan-template.ts';
import type { ProposalRow } from './proposal.ts';

/** The part `plan` of a person, as its reader gives it. */
export interface PlanPart {
  readonly goals: readonly GoalRow[];
  readonly actions: readonly ActionRow[];
  readonly amendments: readonly AmendmentRow[];
  readonly signatures: readonly SignatureRow[];
  readonly proposals: readonly ProposalRow[];
  /** Of everything agreed that this viewer sees. */
  readonly hash: string;
  /** To which of the organisations told of the viewer may propose: whether a flow for the plan is open to them. */
  readonly reach: readonly { readonly organisation: number; readonly opens: boolean }[];
}

/** A proposal as the person reads it: between whom, and what came of it. */
export type OwnProposal = Pick<
  ProposalRow,
  | 'id'
  | 'source'
  | 'asOf'
  | 'to'
  | 'kind'
  | 'action'
  | 'detail'
  | 'why'
  | 'state'
  | 'decidedOn'
  | 'decidedWhy'
>;

/** The plan as the person reads it. */
export interface OwnPlan {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly goals: readonly GoalRow[];
  readonly actions: readonly ActionRow[];
  readonly signatures: readonly OwnSignature[];
  readonly proposals: readonly OwnProposal[];
  readonly hash: string;
  readonly signable: boolean;
  /** The rows that are not as they were signed. */
  readonly changedRows: readonly string[];
  readonly organisations: Readonly<Record<string, OrganisationName>>;
}

/** An answer that may bring what stands there now. */
export interface WriteAnswer extends Answer {
  readonly id?: string;
  readonly now?: unknown;
  readonly version?: number;
}

type Values = Readonly<Record<string, string | null>>;
export type Reason = string | undefined;

export function findOwnPlan(
  db: Queryable,
  token: string,
  route: string,
): Promise<OwnPlan | { readonly outcome: 'empty'; readonly actor: ActorRow } | Refused> {
  return askGate(db, 'gate.own_plan($1, $2)', [token, route]);
}

export function recordGoal(
  db: Queryable,
  token: string,
  one: { person: string; text: string; due: string | null; reason?: Reason },
): Promise<WriteAnswer> {
  return askGate(db, 'gate.record_goal($1, $2, $3, $4, $5)', [
    token,
    one.person,
    one.text,
    one.due,
    one.reason ?? null,
  ]);
}

export function recordAction(
  db: Queryable,
  token: string,
  one: { person: string; goal: string | null; action: Values; reason?: Reason },
): Promise<WriteAnswer> {
  const action = JSON.stringify(one.action);
  return askGate(db, 'gate.record_action($1, $2, $3, $4, $5)', [
    token,
    one.person,
    one.goal,
    action,
    one.reason ?? null,
  ]);
}

interface Amendment {
  readonly id: string;
  readonly version: number;
  readonly changes: Values;
  readonly why: string;
  readonly reason?: Reason;
}

export function amendGoal(db: Queryable, token: string, one: Amendment): Promise<WriteAnswer> {
  return askGate(db, 'gate.amend_goal($1, $2, $3, $4, $5, $6)', amending(token, one));
}

export function amendAction(db: Queryable, token: string, one: Amendment): Promise<WriteAnswer> {
  return askGate(db, 'gate.amend_action($1, $2, $3, $4, $5, $6)', amending(token, one));
}

function amending(token: string, { id, version, changes, why, reason }: Amendment): unknown[] {
  return [token, id, version, JSON.stringify(changes), why, reason ?? null];
}

export function takeTemplate(
  db: Queryable,
  token: string,
  one: { person: string; template: string; goals: PlanTemplate['goals']; reason?: Reason },
): Promise<WriteAnswer> {
  const goals = JSON.stringify(one.goals);
  return askGate(db, 'gate.take_plan_template($1, $2, $3, $4, $5)', [
    token,
    one.person,
    one.template,
    goals,
    one.reason ?? null,
  ]);
}

export function signOnPaper(
  db: Queryable,
  token: string,
  one: {
    person: string;
    hash: string;
    signedOn: string;
    signer: string;
    as: Capacity | null;
    reason?: Reason;
  },
): Promise<WriteAnswer> {
  return askGate(db, 'gate.sign_plan_on_paper($1, $2, $3, $4, $5, $6, $7)', [
    token,
    one.person,
    one.hash,
    one.signedOn,
    one.signer,
    one.as,
    one.reason ?? null,
  ]);
}

export function signOwnPlan(db: Queryable, token: string, hash: string): Promise<WriteAnswer> {
  return askGate(db, 'gate.sign_own_plan($1, $2)', [token, hash]);
}
