/** Statements about figures that everyone may know. They stand as they were published: no token is asked, and nothing is worked out here. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Level, PublishedFigure } from './published-figure.ts';

/** Which figures; what is left out is not asked. */
export interface FigureWish {
  readonly indicator?: string | undefined;
  readonly level?: Level | undefined;
  readonly place?: string | undefined;
  readonly year?: number | undefined;
  /** 1 to 4, or 0 for the year itself. */
  readonly quarter?: number | undefined;
}

/** Lists figures by indicator and period, and within those from Flanders to its municipalities; from a place in that order, if asked. */
export function listPublished(
  db: Queryable,
  { indicator, level, place, year, quarter }: FigureWish,
  part: { readonly size?: number; readonly offset?: number } = {},
): Promise<PublishedFigure[]> {
  return db.many<PublishedFigure>(
    `select indicator, version, level, place, year, quarter, reached, known, 
       to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "publishedAt" from published_figures
     where ($1::text is null or indicator = $1) and ($2::text is null or level = $2) and ($3::text is null or place = $3)
       and ($4::integer is null or year = $4) and ($5::integer is null or coalesce(quarter, 0) = $5)
     order by indicator, year, quarter nulls last, array_position(array['flanders', 'province', 'region', 'municipality'], level), place
     limit $6 offset $7`,
    [indicator, level, place, year, quarter, part.size ?? null, part.offset ?? 0],
  );
}

/** Publishes what is due; gives how many quarters that were. */
export async function publishFigures(jobs: Queryable): Promise<number> {
  const row = await jobs.one<{ published: number }>('select gate.publish_figures() as published');
  return row?.published ?? 0;
}
