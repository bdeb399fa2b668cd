/** Asks whom a list did not end because something is open; each who is shown stands in the log. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { LeftOpen } from './left-open.ts';

/** Finds whom an import left open. */
export function findLeftOpen(
  db: Queryable,
  token: string,
  id: string,
  route: string,
): Promise<readonly LeftOpen[]> {
  return askGate(db, 'gate.left_open($1, $2, $3)', [token, id, route]);
}
