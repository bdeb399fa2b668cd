/** Statements about figures that everyone may know. They stand as they were published: no token is asked, and nothing is worked out here. */
import type { Queryable } from '../../adapters/database/pool.ts';

/** Publishes what is due; gives how many quarters that were. */
export async function publishFigures(jobs: Queryable): Promise<number> {
  const row = await jobs.one<{ published: number }>('select gate.publish_figures() as published');
  return row?.published ?? 0;
}
