/** Reading what is public: row-level security shows everyone their part, and whoever is signed in what they work on as well. */
import type { Database, Queryable } from '../adapters/database/pool.ts';

/** Reads as whoever holds the token, or as anyone without one. */
export function asReader<Found>(
  db: Database,
  token: string | undefined,
  read: (db: Queryable) => Promise<Found>,
): Promise<Found> {
  return token === undefined ? read(db) : db.transaction(token, read);
}
