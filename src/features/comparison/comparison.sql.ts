/** Statements about comparisons: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { Comparison } from './comparison.ts';

export interface ComparisonsShown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly items: readonly Comparison[];
}

/** Lists what the own organisation compared, the last defined first. */
export function readComparisons(db: Queryable, token: string): Promise<ComparisonsShown | Refused> {
  return askGate(db, 'gate.comparisons($1)', [token]);
}

/** As the columns of `comparisons`. */
export interface Definition {
  readonly question: string;
  readonly approach: string;
  readonly outcome: string;
  readonly age: string | null;
  readonly benefit: string | null;
  readonly from_on: string;
  readonly until_on: string;
  readonly start_months: number;
  readonly follow_months: number;
}

export function defineComparison(
  db: Queryable,
  token: string,
  definition: Definition,
): Promise<Answer & { id?: string }> {
  return askGate(db, 'gate.define_comparison($1, $2)', [token, JSON.stringify(definition)]);
}

export function lookAtComparison(db: Queryable, token: string, id: string): Promise<Answer> {
  return askGate(db, 'gate.look_at_comparison($1, $2)', [token, id]);
}

export function withdrawComparison(
  db: Queryable,
  token: string,
  id: string,
  reason: string,
): Promise<Answer> {
  return askGate(db, 'gate.withdraw_comparison($1, $2, $3)', [token, id, reason]);
}
