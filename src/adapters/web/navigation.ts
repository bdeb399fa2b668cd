/** The pages on the main menu, and for which purposes or roles each is there. */
import type { ActorRow } from '../../gate/opened.ts';
import type { Purpose } from '../../gate/purpose.ts';
import { type RoleCode, roles } from '../../gate/role.ts';
import { dutch } from '../../kernel/language.ts';

/** Where someone begins after signing in; it leads on to the page of their role. */
export const startPage = '/vandaag';

/** Where mandates are confirmed by a second person. */
export const confirmPage = '/beheer/bevestigen';

export interface MenuPage {
  readonly href: string;
  readonly label: string;
  readonly purposes: readonly Purpose[];
  /** Roles that have the page whatever their purposes. */
  readonly roles?: readonly RoleCode[];
  /** The page is public: everyone who works for an organisation has it on the menu. */
  readonly staff?: true;
  /** Pages elsewhere that belong to it as well, with all under them. */
  readonly also?: readonly string[];
}

export type MenuLine = Pick<MenuPage, 'href' | 'label' | 'also'>;

export const menu: readonly MenuPage[] = dutch(
  [
    {
      href: startPage,
      label: 'Vandaag',
      purposes: ['guidance'],
      roles: ['loket', 'redacteur', 'secretaris'],
      also: ['/outreach', '/werkplekken'],
    },
    { href: '/personen', label: 'Personen', purposes: ['guidance'], also: ['/dossiers'] },
    { href: '/golven', label: 'Golven', purposes: [], roles: ['trajectbegeleider', 'hoofd'] },
    { href: '/golven/regio', label: 'Golven per regio', purposes: [], roles: ['contactpunt'] },
    {
      href: '/cijfers/eigen',
      label: 'Cijfers',
      purposes: [],
      roles: ['hoofd', 'contactpunt'],
      also: ['/cijfers/wat-werkt'],
    },
    { href: '/betrokkenheid', label: 'Te bevestigen', purposes: ['involvement'] },
    { href: '/verwijzingen', label: 'Verwijzingen', purposes: ['referral'] },
    { href: '/redactie', label: 'Redactie', purposes: ['editing'] },
    { href: '/overleg', label: 'Overleg', purposes: ['guidance', 'consultation', 'agreement'] },
    { href: '/mijn', label: 'Mijn pagina', purposes: ['ownRecord'] },
    { href: '/beroep', label: 'Beroep', purposes: ['appeal'] },
    { href: '/dpo', label: 'Toezicht', purposes: ['oversight'] },
    { href: '/beheer', label: 'Beheer', purposes: ['administration'] },
    { href: confirmPage, label: 'Mandaten', purposes: [], roles: ['hoofd', 'contactpunt', 'dpo'] },
    { href: '/inlezen', label: 'Inlezen', purposes: ['import'] },
    { href: '/instrumenten', label: 'Instrumenten', purposes: [], staff: true },
    { href: '/overeenkomsten', label: 'Overeenkomsten', purposes: [], staff: true },
    { href: '/stromen', label: 'Stromen', purposes: [], staff: true },
  ],
  'label',
);

/** What a visitor finds on every public page: everything that stands on the portal, by its kind. */
export const publicMenu: readonly MenuLine[] = dutch(
  [
    { href: '/gidsen', label: 'Gidsen', also: ['/sjablonen'] },
    { href: '/themas', label: 'Thema’s' },
    { href: '/instrumenten', label: 'Instrumenten', also: ['/betwiste-punten'] },
    { href: '/hulpmiddelen', label: 'Hulpmiddelen' },
    { href: '/vragen', label: 'Vragen' },
    { href: '/overeenkomsten', label: 'Overeenkomsten', also: ['/gemeenten'] },
    { href: '/cijfers', label: 'Cijfers' },
    { href: '/contactpunten', label: 'Contactpunten' },
  ],
  'label',
);

/** Where anyone searches in all that is public. */
export const searchPage = '/zoeken';

/** Tells whether an actor has a page on the menu. */
export function isOnMenu(actor: Pick<ActorRow, 'purposes' | 'role'>, page: MenuPage): boolean {
  return (
    actor.purposes.some((purpose) => page.purposes.includes(purpose)) ||
    (page.roles ?? []).some((role) => role === actor.role) ||
    (page.staff === true && isStaff(actor))
  );
}

/** Tells whether someone works here, under a mandate or about to choose one, and is not the person guided. */
export function isStaff(actor: Pick<ActorRow, 'role'> | undefined): boolean {
  return actor !== undefined && (actor.role === null || Object.hasOwn(roles, actor.role));
}
