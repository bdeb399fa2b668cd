/** What the world may read of the log: its signed heads. Entries are read through the gate. */
import type { Queryable } from '../../adapters/database/pool.ts';

export interface PublishedCheckpoint {
  readonly number: number;
  readonly size: number;
  readonly root: Buffer;
  readonly at: string;
  readonly previous: Buffer | null;
  readonly signature: Buffer;
}

/** Lists checkpoints, newest first, from before a number when one is given. */
export function listCheckpoints(
  db: Queryable,
  before: number | undefined,
  size: number,
): Promise<PublishedCheckpoint[]> {
  return db.many<PublishedCheckpoint>('select * from log.published_checkpoints($1, $2)', [
    before ?? null,
    size,
  ]);
}
