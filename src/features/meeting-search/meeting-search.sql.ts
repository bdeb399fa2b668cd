/** Searches minutes and decisions by their words. What the reader may read of them is decided in the same statement. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { BodyName } from '../body/body.ts';

export interface FoundText {
  readonly kind: 'minutes' | 'decision';
  readonly id: string;
  readonly meeting: string;
  readonly on: CivilDate;
  readonly body: BodyName;
  /** The number of the point on its agenda. */
  readonly number: number;
  readonly title: string | null;
  /** The number of a decision. */
  readonly decision: string | null;
  readonly text: string;
}

export interface FoundTexts {
  /** Two hundred and one says more than two hundred. */
  readonly total: number;
  readonly items: readonly FoundText[];
}

/** Finds what holds these words, the latest first. */
export async function searchMeetings(
  db: Queryable,
  query: string,
  window: { readonly size: number; readonly offset: number },
): Promise<FoundTexts> {
  const row = await db.one<{ found: FoundTexts }>('select gate.search_meetings($1, $2, $3) as found', [
    query,
    window.size,
    window.offset,
  ]);
  return row?.found ?? { total: 0, items: [] };
}
