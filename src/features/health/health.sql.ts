/** The one question of the health check. */
import type { Queryable } from '../../adapters/database/pool.ts';

/** Tells whether PostgreSQL answers. */
export async function isHealthy(db: Queryable): Promise<boolean> {
  try {
    await db.one('select gate.today()');
    return true;
  } catch {
    return false;
  }
}
