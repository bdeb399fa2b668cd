/** What the page with people shows: a list of the own organisation, or what a search found. */
import type { ListRow, ListScope } from '../../gate/gate.sql.ts';
import type { ActorRow } from '../../gate/opened.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { TypedSearch } from './person-search.ts';

/** Whose persons: by whom they are guided, or those who found work and are in aftercare. */
export type PersonsScope = ListScope | 'nazorg';

export interface PersonsView {
  readonly actor: ActorRow;
  readonly csrf: string;
  readonly items: readonly ListRow[];
  readonly scope: PersonsScope;
  readonly reason?: string | undefined;
  readonly next?: string | undefined;
  /** Found by number: someone whom the organisation guided before. */
  readonly formerly?: { readonly dossier: string; readonly until: string } | undefined;
  /** What was searched; then the items are hits. */
  readonly typed?: TypedSearch;
  readonly problems?: readonly Problem[];
}
