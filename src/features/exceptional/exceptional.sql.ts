/** Every statement about asking for exceptional access; reviewing it is for oversight. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import type { ActorRow } from '../../gate/opened.ts';

/** An access is open, may be asked, or the right to it lapsed; missing for everyone whom no search may find. */
export type ExceptionalState =
  | { readonly outcome: 'open'; readonly actor: ActorRow; readonly until: string }
  | { readonly outcome: 'may'; readonly actor: ActorRow }
  | { readonly outcome: 'lapsed'; readonly actor: ActorRow }
  | { readonly outcome: 'missing'; readonly actor: ActorRow }
  | { readonly outcome: 'signedOut' };

export async function findState(db: Queryable, token: string, person: string): Promise<ExceptionalState> {
  const row = await db.one<{ answer: ExceptionalState }>('select gate.exceptional_state($1, $2) as answer', [
    token,
    person,
  ]);
  return row?.answer ?? { outcome: 'signedOut' };
}

export async function openExceptional(
  db: Queryable,
  token: string,
  person: string,
  reason: string,
): Promise<Answer | undefined> {
  const row = await db.one<{ answer: Answer }>('select gate.open_exceptional($1, $2, $3) as answer', [
    token,
    person,
    reason,
  ]);
  return row?.answer;
}
