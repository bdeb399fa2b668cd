/** The one question of the health check. */
import type { Queryable } from '../../adapters/database/pool.ts';

export type Health = 'UP' | 'DEGRADED' | 'DOWN';

/** Tells whether PostgreSQL answers and how long ago the log was sealed: 15 minutes warn, after 4 hours nothing is shown. */
export async function findHealth(db: Queryable): Promise<Health> {
  try {
    const log = await db.one<{ level: 'good' | 'warn' | 'stop' }>('select level from log.health()');
    return log?.level === 'stop' ? 'DOWN' : log?.level === 'warn' ? 'DEGRADED' : 'UP';
  } catch {
    return 'DOWN';
  }
}
