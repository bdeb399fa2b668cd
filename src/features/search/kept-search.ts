/** The index of all that is public, made at the first question and kept until something public changes or the day is over. */
import type { Database } from '../../adapters/database/pool.ts';
import { type SearchIndex, searchIndex } from './search-index.ts';
import { readDocuments } from './search-source.sql.ts';

/** While nobody hears of changes, what is kept is never older than this. */
const A_WHILE = 5_000;

/** Gives the index as it is now; `today` says which day it is, `demo` that invented municipalities are there too. */
export function keepSearch(
  database: Database,
  today: () => string,
  demo: boolean,
): () => Promise<SearchIndex> {
  let kept: { readonly day: string; readonly made: number; readonly index: Promise<SearchIndex> } | undefined;
  const forget = () => {
    kept = undefined;
  };
  const ear = database.listen('public_pages', forget);
  return () => {
    const fresh = kept?.day === today() && (ear.open || Date.now() - kept.made < A_WHILE);
    if (kept === undefined || !fresh) {
      const index = readDocuments(database, demo).then(searchIndex);
      index.catch(forget);
      kept = { day: today(), made: Date.now(), index };
    }
    return kept.index;
  };
}
