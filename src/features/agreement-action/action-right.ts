/** Who may do what with an action, for what a page offers; PostgreSQL judges again. */
import type { ActorRow } from '../../gate/opened.ts';
import { type Agreement, isCoordinator, isOver } from '../agreement/agreement.ts';
import type { Action } from './action.ts';

/** Tells whether this actor speaks for a party that is still one, in an agreement that is not over. */
export function mayWriteActions(actor: ActorRow | undefined, agreement: Agreement): boolean {
  if (actor === undefined || !isCoordinator(actor)) return false;
  const { today, organisation_id: own } = actor;
  return (
    agreement.speaks &&
    !isOver(agreement) &&
    agreement.until >= today &&
    agreement.parties.some(({ id, leavesAfter }) => id === own && (leavesAfter ?? today) >= today)
  );
}

/** Tells whether this actor speaks for the owner of an action that runs, or for any party once the owner left. */
export function mayReport(actor: ActorRow | undefined, agreement: Agreement, action: Action): boolean {
  if (actor === undefined || !mayWriteActions(actor, agreement) || action.status !== 'running') return false;
  const owner = agreement.parties.find(({ id }) => id === action.owner?.id);
  const left = owner === undefined || (owner.leavesAfter ?? actor.today) < actor.today;
  return left || action.owner?.id === actor.organisation_id;
}

/** Tells whether the product can count for this actor: the owner itself, with an indicator that the product knows. */
export function mayMeasure(actor: ActorRow | undefined, agreement: Agreement, action: Action): boolean {
  return (
    !['report', 'proof'].includes(action.indicator) &&
    action.owner?.id === actor?.organisation_id &&
    mayReport(actor, agreement, action)
  );
}
