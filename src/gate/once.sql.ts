/**
 * A change under a key of the caller's: made once, in one transaction with the claim on the key, and otherwise the id of
 * what came of it before. What stands under that id is read again through the gate, never kept.
 */
import { createHash } from 'node:crypto';
import type { Database, Queryable } from '../adapters/database/pool.ts';
import type { Outcome } from '../kernel/outcome.ts';

export interface OnceCall {
  readonly token: string;
  /** The method and address of the call. */
  readonly route: string;
  readonly key: string;
  readonly body: unknown;
}

/** The id of what the change made, now or before; or why there is none. `reused`: the key belongs to another body. */
export type Once =
  | Outcome<{ readonly id: string }>
  | { readonly outcome: 'reused' }
  | { readonly outcome: 'busy' };

interface Claim {
  readonly outcome: 'claimed' | 'replayed' | 'reused' | 'busy' | 'signedOut';
  readonly id?: string | null;
}

const MADE = 201;

/** Makes a change once. A change that does not succeed leaves the key free. */
export function changeOnce(
  database: Database,
  call: OnceCall,
  change: (tx: Queryable) => Promise<Outcome<{ readonly id: string }>>,
): Promise<Once> {
  const { token, route, key } = call;
  return database.transaction(token, async (tx): Promise<Once> => {
    const row = await tx.one<{ claim: Claim }>('select gate.claim_key($1, $2, $3, $4) as claim', [
      token,
      route,
      key,
      hashOf(call.body),
    ]);
    const claim = row?.claim ?? { outcome: 'signedOut' };
    if (claim.outcome === 'replayed') return { outcome: 'done', done: { id: claim.id ?? '' } };
    if (claim.outcome !== 'claimed') return { outcome: claim.outcome };
    const outcome = await change(tx);
    const id = outcome.outcome === 'done' ? outcome.done.id : null;
    await tx.one('select gate.settle_key($1, $2, $3, $4, $5)', [token, route, key, MADE, id]);
    return outcome;
  });
}

/** The order of properties does not make another body. */
function hashOf(body: unknown): Buffer {
  const text = JSON.stringify(body ?? null, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(text).digest();
}
