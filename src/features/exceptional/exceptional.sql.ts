/** Every statement about asking for exceptional access; reviewing it is for oversight. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow } from '../../gate/opened.ts';

/** An access is open, may be asked, or the right to it lapsed; missing for everyone whom no search may find. */
export type ExceptionalState =
  | { readonly outcome: 'open'; readonly actor: ActorRow; readonly until: string }
  | { readonly outcome: 'may'; readonly actor: ActorRow }
  | { readonly outcome: 'lapsed'; readonly actor: ActorRow }
  | { readonly outcome: 'missing'; readonly actor: ActorRow }
  | { readonly outcome: 'signedOut' };

export function findState(db: Queryable, token: string, person: string): Promise<ExceptionalState> {
  return askGate(db, 'gate.exceptional_state($1, $2)', [token, person]);
}

export function openExceptional(
  db: Queryable,
  token: string,
  person: string,
  reason: string,
): Promise<Answer> {
  return askGate(db, 'gate.open_exceptional($1, $2, $3)', [token, person, reason]);
}
