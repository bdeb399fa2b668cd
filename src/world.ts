/** What every slice is handed: the database, the clock and the keys. Made once in server.ts, or by a test. */
import type { Database } from './adapters/database/pool.ts';
import type { InszKeys } from './adapters/keys/insz-keys.ts';
import type { Config } from './config.ts';
import type { Clock } from './kernel/clock.ts';

export interface World {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly inszKeys: InszKeys;
}
