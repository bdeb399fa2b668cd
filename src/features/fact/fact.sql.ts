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

/** Records a fact of the actor's organisation about a person the actor may open. */
export async function recordFact(
  db: Queryable,
  token: string,
  fact: NewFact,
): Promise<'recorded' | 'unchanged' | 'missing' | 'signedOut'> {
  const { outcome } = await askGate<{ outcome: 'recorded' | 'unchanged' | 'missing' | 'signedOut' }>(
    db,
    'gate.record_fact($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9)',
    [
      token,
      fact.person,
      fact.field,
      fact.entry,
      JSON.stringify(fact.value),
      fact.asOf,
      fact.certainty,
      fact.status,
      fact.reason ?? null,
    ],
  );
  return outcome;
}
