/** A link to the person's own page; whoever works here under a mandate has no such page and reads the words alone. */
import type { ComponentChildren } from 'preact';
import { isStaff } from '../../adapters/web/navigation.ts';
import type { ActorRow } from '../../gate/opened.ts';

interface OwnLinkProps {
  readonly actor: ActorRow | undefined;
  readonly href: '/mijn' | '/mijn/inzages' | '/mijn/vragen';
  readonly children: ComponentChildren;
}

/** Links to a page of the person; for staff, whose mandate opens none of those, it is only the words. */
export function OwnLink({ actor, href, children }: OwnLinkProps) {
  return isStaff(actor) ? <>{children}</> : <a href={href}>{children}</a>;
}
