/** Where someone begins after signing in: the page of their role, else the first page on their menu. */
import { isOnMenu, menu, startPage } from '../../adapters/web/navigation.ts';
import type { ActorRow } from '../../gate/opened.ts';

/** Gives the first page of someone; without a mandate that is the choice of one. */
export function startPageOf(actor: Pick<ActorRow, 'role' | 'purposes'>): string {
  if (actor.role === null) return '/mandaat';
  // A legal editor drafts flows: the register is the work, the agreements are only to read.
  if (actor.role === 'jurist') return '/stromen';
  return menu.find((page) => isOnMenu(actor, page))?.href ?? startPage;
}
