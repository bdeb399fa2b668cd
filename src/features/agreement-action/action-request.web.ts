/** What the addresses of one action share: which action is meant, and how a form becomes an act. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Act } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { findAgreementHead } from '../agreement/agreement.sql.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { attempt, type DraftRequest } from '../agreement/writing-request.web.tsx';
import { type ActionDetail, findAction } from './action.sql.ts';
import { actionPage } from './action.ts';

/** Where the actions of an agreement are. */
export const place = '/overeenkomsten/:id/acties';

/** An action with its agreement. */
export interface Found {
  readonly agreement: Agreement;
  readonly detail: ActionDetail;
}

/** Finds the action that an address names, for who may read it. */
export async function find(
  db: Queryable,
  { params: { id, actie = '' } }: DraftRequest,
): Promise<Found | undefined> {
  if (!isUuid(id) || !isUuid(actie)) return undefined;
  const agreement = await findAgreementHead(db, id);
  const detail = agreement && (await findAction(db, id, actie));
  return detail && { agreement, detail };
}

export type Attempt = (world: World, request: DraftRequest) => Promise<Outcome<{ id: string }>>;

/** Does an act with what the form and the address say, once what is odd in its texts was looked over. */
export function attempting<Input>(toDo: Act<Input, { id: string }>): Attempt {
  return (world, request) => {
    const { actie, bewijs } = request.params;
    return attempt(world, request, toDo, { action: actie, proof: bewijs }, ofMany());
  };
}

/** What to write instead of what tells who someone is. */
export function ofMany(): string {
  return say`Niemand mag in deze actie te herkennen zijn. Schrijf wat u voor veel mensen doet.`;
}

/** Gives the address of the action that a request is about. */
export function pathOf({ params: { id, actie = '' } }: DraftRequest): string {
  return actionPage(id, actie);
}
