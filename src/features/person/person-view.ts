/** What the page with people shows: a list of the own organisation, or what a search found. */
import type { ListRow, ListScope } from '../../gate/list.sql.ts';
import type { ActorRow } from '../../gate/opened.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { TypedSearch } from './person-search.ts';

/** Whose persons: by whom they are guided, or those who found work and are in aftercare. */
export type PersonsScope = ListScope | 'nazorg';

/** How many people a page of the list may show; the first unless someone asks for the other. */
export const listSizes = [25, 80] as const;

/** Which part of the list stands here. */
export interface ListPlace {
  readonly size: (typeof listSizes)[number];
  /** Others stand before the first. */
  readonly begun: boolean;
  /** The last one here, when others stand after. */
  readonly last?: string | undefined;
}

export interface PersonsView {
  readonly actor: ActorRow;
  readonly csrf: string;
  readonly items: readonly ListRow[];
  readonly scope: PersonsScope;
  readonly reason?: string | undefined;
  readonly place?: ListPlace | undefined;
  /** Found by number: someone whom the organisation guided before. */
  readonly formerly?: { readonly dossier: string; readonly until: string } | undefined;
  /** What was searched; then the items are hits. */
  readonly typed?: TypedSearch;
  readonly problems?: readonly Problem[];
}
