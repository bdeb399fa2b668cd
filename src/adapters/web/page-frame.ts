/** The frame that a page stands in: who is signed in, which menu is theirs, and where they are in it. */
import type { FastifyRequest } from 'fastify';
import type { ActorRow } from '../../gate/opened.ts';
import { roles } from '../../gate/role.ts';
import { isPersonLanguage, languageNow, say } from '../../kernel/language.ts';
import { isUnread } from '../../kernel/language-reading.ts';
import type { NavItem } from '../../ui/bar.tsx';
import { isForPerson } from './language.ts';
import {
  isOnMenu,
  isStaff,
  type MenuLine,
  type MenuPage,
  menu,
  publicMenu,
  searchPage,
} from './navigation.ts';

export function frame(request: FastifyRequest, actor: ActorRow | undefined) {
  // The pages of the person have words of their own, and lead to each other by their tabs.
  const ownWords = isForPerson(request.url) || isPersonLanguage(languageNow());
  return {
    demo: request.server.demo,
    forPerson: isForPerson(request.url),
    unread: isUnread(languageNow()),
    large: request.largeLetters,
    ...(ownWords ? {} : { search: { href: searchPage, label: say`Zoeken` } }),
    ...(actor ? { actor: nameOf(actor), csrf: request.csrf } : {}),
    nav: navigation(
      request,
      ownWords ? staffMenu(actor) : [...staffMenu(actor), ...portalMenu(request, actor)],
    ),
  };
}

function staffMenu(actor: ActorRow | undefined): readonly MenuPage[] {
  return actor !== undefined && isStaff(actor) ? menu.filter((page) => isOnMenu(actor, page)) : [];
}

/** For a visitor the portal, for the person guided the own page. Of whom it could not be asked, it is unknown which menu is theirs. */
function portalMenu(request: FastifyRequest, actor: ActorRow | undefined): readonly MenuLine[] {
  if (actor === undefined) return request.token === undefined ? publicMenu : [];
  return isStaff(actor) ? [] : menu.filter((page) => isOnMenu(actor, page));
}

function nameOf(actor: ActorRow) {
  if (actor.role === null)
    return { organisation: actor.display_name, role: say`kies een mandaat`, canSwitch: true };
  if (!Object.hasOwn(roles, actor.role))
    return {
      organisation: actor.display_name,
      role: actor.citizen === null ? say`zonder dossier` : say`mijn pagina`,
      canSwitch: false,
    };
  const role = roles[actor.role as keyof typeof roles];
  return { organisation: actor.organisation_name ?? '', role: role.name, canSwitch: true };
}

function navigation(request: FastifyRequest, pages: readonly MenuLine[]): NavItem[] {
  const path = request.url.split('?')[0] ?? '/';
  return pages.map(({ href, label, also = [] }) => ({
    href,
    label,
    current: [href, ...also].some((place) => path === place || path.startsWith(`${place}/`)),
  }));
}
