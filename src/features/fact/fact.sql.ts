/** Every statement about recording facts: one call of the gate. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';

export interface NewFact {
  readonly person: string;
  readonly field: string;
  readonly entry: string;
  readonly value: unknown;
  readonly asOf: string;
  readonly certainty: string;
  readonly status: string;
  readonly reason?: string | undefined;
}

/**
 * What became of it; `invalid` names the part of the value with a day before the birth, which is empty for a value that is a day, and
 * `clash` the part that lies on days of which the organisation said something else, with what that is.
 */
export type Recorded =
  | { readonly outcome: 'recorded' | 'unchanged' | 'missing' | 'signedOut' }
  | { readonly outcome: 'invalid'; readonly field: string }
  | { readonly outcome: 'clash'; readonly field: 'from' | 'to'; readonly now: unknown };

/** Records a fact of the actor's organisation about a person the actor may open. */
export async function recordFact(db: Queryable, token: string, fact: NewFact): Promise<Recorded> {
  return askGate<Recorded>(db, 'gate.record_fact($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9)', [
    token,
    fact.person,
    fact.field,
    fact.entry,
    JSON.stringify(fact.value),
    fact.asOf,
    fact.certainty,
    fact.status,
    fact.reason ?? null,
  ]);
}
