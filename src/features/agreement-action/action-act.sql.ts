/** What is done to the actions of an agreement: one statement for each act, and one that only counts. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Goal } from '../agreement/policy-goal.ts';
import type { PolicyDomain } from '../theme/policy-domain.ts';
import type { Indicator, Rhythm, Unit } from './action.ts';

/** Which action of which agreement. */
export interface Which {
  readonly agreement: string;
  readonly action: string;
}

/** Begins a draft; the answer names it. */
export function addAction(
  db: Queryable,
  token: string,
  input: { agreement: string; title: string; indicator: Indicator },
): Promise<Answer & { readonly id?: string }> {
  return askGate(db, 'gate.add_action($1, $2, $3, $4)', [
    token,
    input.agreement,
    input.title,
    input.indicator,
  ]);
}

/** The parts of an action as far as they are known. */
export interface Parts {
  readonly title: string;
  readonly goal: Goal | null;
  readonly domain: PolicyDomain | null;
  readonly owner: string | null;
  readonly function: string | null;
  readonly indicator: Indicator;
  readonly measures: string | null;
  readonly unit: Unit | null;
  readonly baseline: number | null;
  readonly baselineOn: string | null;
  readonly target: number | null;
  readonly reference: number | null;
  readonly extra: number | null;
  readonly due: string | null;
  readonly rhythm: Rhythm | null;
}

/** Writes the parts of a draft that was read in this version. */
export function writeAction(
  db: Queryable,
  token: string,
  { agreement, action }: Which,
  version: number,
  parts: Parts,
): Promise<Answer> {
  return askGate(db, 'gate.write_action($1, $2, $3, $4, $5)', [
    token,
    agreement,
    action,
    version,
    JSON.stringify(parts),
  ]);
}

/** Starts an action that was read in this version. */
export function startAction(
  db: Queryable,
  token: string,
  { agreement, action }: Which,
  version: number,
): Promise<Answer> {
  return askGate(db, 'gate.start_action($1, $2, $3, $4)', [token, agreement, action, version]);
}

/** Says how far an action is. */
export function reportAction(
  db: Queryable,
  token: string,
  { agreement, action }: Which,
  report: { value: number; on: string; note: string | null },
): Promise<Answer> {
  const { value, on, note } = report;
  return askGate(db, 'gate.report_action($1, $2, $3, $4, $5, $6)', [
    token,
    agreement,
    action,
    value,
    on,
    note,
  ]);
}

export type Measure =
  | { readonly outcome: 'shown'; readonly value: number | null; readonly of: number | null }
  | { readonly outcome: 'signedOut' | 'missing' | 'forbidden' | 'conflict' };

/** Asks what the product counts today for the own organisation; nothing is kept. */
export function measureAction(db: Queryable, token: string, { agreement, action }: Which): Promise<Measure> {
  return askGate(db, 'gate.measure_action($1, $2, $3)', [token, agreement, action]);
}

/** Keeps what the product counts today. */
export function recordMeasure(db: Queryable, token: string, { agreement, action }: Which): Promise<Answer> {
  return askGate(db, 'gate.record_measure($1, $2, $3)', [token, agreement, action]);
}

/** Counts proofs by their references. */
export function countProofs(
  db: Queryable,
  token: string,
  { agreement, action }: Which,
  proofs: { on: string; references: readonly string[] },
): Promise<Answer> {
  return askGate(db, 'gate.count_proofs($1, $2, $3, $4, $5)', [
    token,
    agreement,
    action,
    proofs.on,
    proofs.references,
  ]);
}

/** Lets a proof count no more. */
export function strikeProof(
  db: Queryable,
  token: string,
  { agreement, action }: Which,
  proof: string,
  reason: string,
): Promise<Answer> {
  return askGate(db, 'gate.strike_proof($1, $2, $3, $4, $5)', [token, agreement, action, proof, reason]);
}

/** Ends an action as done or stopped. */
export function endAction(
  db: Queryable,
  token: string,
  { agreement, action }: Which,
  as: 'done' | 'stopped',
  words: string | null,
): Promise<Answer> {
  return askGate(db, 'gate.end_action($1, $2, $3, $4, $5)', [token, agreement, action, as, words]);
}
