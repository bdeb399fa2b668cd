/**
 * One installation of the application: its keys and its database, reached and brought up to date in the same way by
 * the server and by the command line.
 */
import { join } from 'node:path';
import type { DatabaseServer } from './adapters/database/connection.ts';
import { type Migrated, migrate, pendingMigrations } from './adapters/database/migrate.ts';
import { type Database, openDatabase } from './adapters/database/pool.ts';
import { reachServer } from './adapters/database/server.ts';
import { changingInszKeys } from './adapters/keys/insz-keys.ts';
import { type Config, keyFileOf, loadKeys } from './config.ts';
import { loadPages } from './features/article/load-pages.sql.ts';
import { writePublicIndicators } from './features/published-figure/public-indicator.sql.ts';
import { keepDirectory } from './features/organisation/directory.sql.ts';
import { writeReference } from './gate/reference.ts';
import { civilDate } from './kernel/civil-date.ts';
import { makeClock } from './kernel/clock.ts';
import { followEncryptionKeys, type Keys } from './keys.ts';
import { projectRoot } from './root.ts';
import type { World } from './world.ts';

export interface Installation {
  readonly config: Config;
  readonly keys: Keys;
  readonly server: DatabaseServer;
  /** Brings the tables, the functions, the policies, the reference tables and the pages of the program up to date. */
  migrate(until?: string): Promise<Migrated>;
  /** Names the migrations that still have to be applied. */
  pending(): Promise<string[]>;
}

/** The folder with the SQL of the application. */
const sqlFolder = join(projectRoot, 'db');

/** Reaches the database of a configuration, starting it when it is embedded and not running yet. */
export async function reachInstallation(
  config: Config,
  onMessage: (text: string) => void,
): Promise<Installation> {
  const keys = loadKeys(config);
  const databaseKey = keys.database === undefined ? {} : { databaseKey: keys.database };
  const { server, secret } = await reachServer({ ...config, ...databaseKey, onMessage });
  return {
    config,
    keys,
    server,
    pending: () => pendingMigrations(server.connection('admin'), sqlFolder),
    async migrate(until) {
      const admin = server.connection('admin');
      const migrated = await migrate(admin, {
        folder: sqlFolder,
        secret,
        mode: config.mode,
        ...(until === undefined ? {} : { until }),
      });
      if (until === undefined) await writeReferenceTables(server, config.mode);
      return migrated;
    },
  };
}

/** Makes what every slice is handed, around a database opened as the application. */
export function worldOf({ config, keys }: Installation, database: Database): World {
  const fixed = config.mode === 'demo' && config.clock !== undefined ? civilDate(config.clock) : undefined;
  return {
    config,
    database,
    clock: makeClock(fixed),
    inszKeys: changingInszKeys(keys.inszHash, followEncryptionKeys(keyFileOf(config), keys)),
  };
}

async function writeReferenceTables(server: DatabaseServer, mode: Config['mode']): Promise<void> {
  const admin = openDatabase(server.connection('admin'), { max: 1 });
  try {
    await writeReference(admin, mode);
    await keepDirectory(admin);
    await loadPages(admin);
    await writePublicIndicators(admin);
  } finally {
    await admin.close();
  }
}
