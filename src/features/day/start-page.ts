/** Where someone begins after signing in: the first door that their mandate opens. */
import { doors } from '../../adapters/web/navigation.ts';
import type { ActorRow } from '../../gate/opened.ts';

export function startPageOf(actor: ActorRow): string {
  const door = doors.find(({ purposes }) => actor.purposes.some((purpose) => purposes.includes(purpose)));
  return door?.href ?? '/';
}
