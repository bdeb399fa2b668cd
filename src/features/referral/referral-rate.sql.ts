/** How the receivers of an organisation answer, counted for its head. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';

/** One receiver and how it answers; numbers are absent where there are fewer than ten to count. */
export interface RateRow {
  readonly name: string;
  readonly count: number | null;
  readonly inTime: number | null;
  readonly median: number | null;
}

/** Counts, for the head of the sending organisation, how its receivers answer. */
export function listRates(
  db: Queryable,
  token: string,
): Promise<{ outcome: 'shown'; actor: ActorRow; items: readonly RateRow[] } | Refused> {
  return askGate(db, 'gate.referral_rates($1)', [token]);
}
