/** A work place as other programs read it. Pure. */
import type { Workplace } from './workplace.ts';

// PostgreSQL gives properties in its own order; ours is that of the description.
const shownOfPlace = [
  'id',
  'name',
  'sector',
  'municipality',
  'instruments',
  'from',
  'until',
  'hours',
  'dutchLevel',
  'languages',
  'publicTransport',
  'conditions',
  'contact',
  'note',
  'employer',
  'keeper',
  'own',
  'version',
  'places',
  'room',
  'free',
  'offered',
  'left',
] as const satisfies readonly (keyof Workplace)[];

/** Represents a place, in the order of the description. */
export function representWorkplace(place: Workplace): object {
  return Object.fromEntries(shownOfPlace.map((name) => [name, place[name]]));
}
