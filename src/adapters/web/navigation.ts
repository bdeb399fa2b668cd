/** The doors of the main navigation, and for which purposes or roles each is there. */
import type { ActorRow } from '../../gate/opened.ts';
import type { Purpose } from '../../gate/purpose.ts';
import { type RoleCode, roles } from '../../gate/role.ts';

/** Where someone begins after signing in; it leads on to the page of their role. */
export const startPage = '/vandaag';

/** Where mandates are confirmed by a second person. */
export const confirmDoor = '/beheer/bevestigen';

export interface Door {
  readonly href: string;
  readonly label: string;
  readonly purposes: readonly Purpose[];
  /** Roles that have the door whatever their purposes. */
  readonly roles?: readonly RoleCode[];
  /** The page is public: everyone who works for an organisation has the door. */
  readonly staff?: true;
  /** Pages under this path belong to the door as well. */
  readonly under?: string;
}

export const doors: readonly Door[] = [
  {
    href: startPage,
    label: 'Vandaag',
    purposes: ['guidance'],
    roles: ['loket', 'redacteur', 'secretaris'],
  },
  { href: '/personen', label: 'Personen', purposes: ['guidance'], under: '/dossiers' },
  { href: '/betrokkenheid', label: 'Te bevestigen', purposes: ['involvement'] },
  { href: '/verwijzingen', label: 'Verwijzingen', purposes: ['referral'] },
  { href: '/mijn', label: 'Mijn pagina', purposes: ['ownRecord'] },
  { href: '/dpo', label: 'Toezicht', purposes: ['oversight'] },
  { href: '/beheer', label: 'Beheer', purposes: ['administration'] },
  { href: confirmDoor, label: 'Mandaten', purposes: [], roles: ['hoofd', 'contactpunt', 'dpo'] },
  { href: '/inlezen', label: 'Inlezen', purposes: ['import'] },
  { href: '/overeenkomsten', label: 'Overeenkomsten', purposes: [], staff: true },
  { href: '/stromen', label: 'Stromen', purposes: [], staff: true },
];

/** Tells whether an actor has a door. */
export function hasDoor(actor: Pick<ActorRow, 'purposes' | 'role'>, door: Door): boolean {
  return (
    actor.purposes.some((purpose) => door.purposes.includes(purpose)) ||
    (door.roles ?? []).some((role) => role === actor.role) ||
    (door.staff === true && isStaff(actor))
  );
}

/** Tells whether someone works here, under a mandate or about to choose one, and is not the person guided. */
export function isStaff(actor: Pick<ActorRow, 'role'> | undefined): boolean {
  return actor !== undefined && (actor.role === null || Object.hasOwn(roles, actor.role));
}
