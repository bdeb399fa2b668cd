/**
 * The rules as they were published at a moment. The conditions are those that were kept; what the law works out (days, an end, an amount)
 * is worked out by the program of today, because only data can be kept. A publication is read once.
 */
import { createHash } from 'node:crypto';
import type { Queryable } from '../../adapters/database/pool.ts';
import { instrumentNamed, instruments } from '../../rules/catalogue.ts';
import type { Instrument } from '../../rules/instrument.ts';
import { type Publication, readPublication } from './replay.sql.ts';

/** The mark of the rules of this program, as PostgreSQL keeps it with each publication. */
const markNow = createHash('sha256').update(JSON.stringify(instruments)).digest('hex');

const kept = new Map<string, readonly Instrument[]>();

/** Tells whether a publication says something else than the rules of this program. */
export function isOther(publication: Publication | null): boolean {
  return publication !== null && publication.mark !== markNow;
}

/** Gives the rules of a publication; those of today where nothing else was kept. */
export async function rulesOf(
  db: Queryable,
  publication: Publication | null,
): Promise<readonly Instrument[]> {
  if (publication === null || !isOther(publication)) return instruments;
  const found = kept.get(publication.mark) ?? (await readPublication(db, publication.id))?.map(revived);
  if (found === undefined) return instruments;
  kept.set(publication.mark, found);
  return found;
}

/** Gives published data what only the program can do. */
export function revived(one: Instrument): Instrument {
  const { outcomes, outcomePoints } = instrumentNamed(one.code) ?? {};
  return {
    ...one,
    ...(outcomes === undefined ? {} : { outcomes }),
    ...(outcomePoints === undefined ? {} : { outcomePoints }),
  };
}
