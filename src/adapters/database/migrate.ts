/**
 * Brings a database to the state that the files in `db/` describe: migrations once and never edited, policies and
 * functions replaced whole. All of it happens in one transaction under a lock, so several processes may start at once.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import type { Connection } from './connection.ts';
import { settleOwnership } from './ownership.ts';
import { ensureRoles, grantDatabase } from './roles.ts';

export interface MigrateOptions {
  /** The folder `db`. */
  readonly folder: string;
  /** The secret from which the passwords of the roles follow. */
  readonly secret: string;
  /** What the database is for; fixed when it is created. */
  readonly mode: 'demo' | 'production';
  /** The last migration to apply, without functions and policies: the state in which an older backup is read back. */
  readonly until?: string;
}

/** What a run changed. */
export interface Migrated {
  readonly applied: readonly string[];
  readonly replaced: boolean;
}

interface SqlFile {
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

const LOCK = 7_203_114_551;
const WHOLE = 'functions and policies';

/** Migrates the database that an administrator's connection leads to. */
export async function migrate(admin: Connection, options: MigrateOptions): Promise<Migrated> {
  const client = new pg.Client({ ...admin, options: '-c timezone=UTC' });
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query(`select pg_advisory_lock(${LOCK})`);
    await runJobMigrations(admin);
    await client.query('begin; set local check_function_bodies = off');
    const migrated = await applyFiles(client, options);
    await client.query('commit');
    return migrated;
  } finally {
    await client.end();
  }
}

/** Names the files that a migration would apply; everything, in a database that was never migrated. */
export async function pendingMigrations(admin: Connection, folder: string): Promise<string[]> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    const table = await client.query(`select where to_regclass('public.schema_migrations') is not null`);
    const known = table.rows.length === 0 ? new Map<string, string>() : await knownChecksums(client);
    return sqlFiles(folder, 'migrations')
      .map((file) => file.name)
      .filter((name) => !known.has(name));
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  if (rows[0] === undefined || rows[0].version < 150_000)
    throw new Error('DATABASE_URL leads to a PostgreSQL older than 15.');
}

/** Lets graphile-worker make its own tables; its notices are not ours to print. */
async function runJobMigrations(admin: Connection): Promise<void> {
  const pool = new pg.Pool({ ...admin, max: 2 });
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => {}) });
  } finally {
    await pool.end();
  }
}

async function applyFiles(client: pg.Client, options: MigrateOptions): Promise<Migrated> {
  await ensureRoles(client, options.secret);
  await grantDatabase(client);
  await client.query(`create table if not exists public.schema_migrations (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  const known = await knownChecksums(client);
  const applied: string[] = [];
  const until = options.until;
  for (const file of sqlFiles(options.folder, 'migrations')) {
    const before = known.get(file.name);
    if (before !== undefined && before !== file.checksum)
      throw new Error(
        `${file.name} was changed after it was applied: put it back and write a new migration.`,
      );
    if (before !== undefined || (until !== undefined && file.name > until)) continue;
    await run(client, file);
    await record(client, file.name, file.checksum);
    applied.push(file.name);
  }
  await checkMode(client, options.mode);
  if (until !== undefined) return { applied, replaced: false };
  const replaced = await replaceWhole(
    client,
    options.folder,
    applied.length > 0 ? undefined : known.get(WHOLE),
  );
  return { applied, replaced };
}

/** Runs the functions and then the policies again when one of them, or a table under them, changed. */
async function replaceWhole(client: pg.Client, folder: string, before: string | undefined): Promise<boolean> {
  const files = [...sqlFiles(folder, 'functions'), ...sqlFiles(folder, 'policies')];
  const checksum = sha256(files.map((file) => `${file.name} ${file.checksum}`).join('\n'));
  if (checksum === before) return false;
  for (const file of files) await run(client, file);
  await settleOwnership(client);
  await record(client, WHOLE, checksum);
  return true;
}

async function run(client: pg.Client, file: SqlFile): Promise<void> {
  try {
    await client.query(file.text);
    await client.query('reset role; reset search_path');
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const line =
      error.position === undefined ? '' : `:${file.text.slice(0, Number(error.position)).split('\n').length}`;
    throw new Error(`${file.name}${line}: ${error.message}${error.where ? ` (${error.where})` : ''}`, {
      cause: error,
    });
  }
}

/** Marks a new database with what it is for; one made for a demo stays one, and a real one never becomes one. */
async function checkMode(client: pg.Client, mode: MigrateOptions['mode']): Promise<void> {
  const table = await client.query(`select where to_regclass('public.installation') is not null`);
  if (table.rows.length === 0) return;
  const demo = mode === 'demo';
  await client.query('insert into public.installation (demo) values ($1) on conflict do nothing', [demo]);
  const { rows } = await client.query<{ demo: boolean }>('select demo from public.installation');
  if (rows[0]?.demo !== demo)
    throw new Error(
      `WERKWINKEL_MODE is ${mode} and this database was made for ${demo ? 'production' : 'a demo'}: choose another DATA_DIR or DATABASE_URL.`,
    );
}

async function knownChecksums(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from public.schema_migrations',
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

async function record(client: pg.Client, name: string, checksum: string): Promise<void> {
  await client.query(
    `insert into public.schema_migrations (name, checksum) values ($1, $2)
     on conflict (name) do update set checksum = excluded.checksum, applied_at = now()`,
    [name, checksum],
  );
}

function sqlFiles(folder: string, part: string): SqlFile[] {
  const root = join(folder, part);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.sql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { name: relative(folder, path), text, checksum: sha256(text) };
    });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
