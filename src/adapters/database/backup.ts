/**
 * Writes everything in the database into one file: all tables of the application as they are at one moment, while
 * others go on working. Roles, keys and settings are not in it: they belong to the installation.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import { type BackupWriter, writeBackupFile } from './backup-file.ts';
import type { Connection } from './connection.ts';
import { copyOut } from './copy.ts';

export const backupFormat = 1;
const BATCH_BYTES = 65_536;

/** What a backup is, at the start of its file. */
export interface Manifest {
  readonly format: number;
  readonly madeAt: string;
  readonly demo: boolean;
  /** Name and checksum of each migration that was applied. */
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
  /** The first day of the log, so that its months can be made before it is read back. */
  readonly logFrom: string | null;
}

export interface TableHead {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface TableEnd {
  readonly rows: number;
  readonly sha256: string;
}

export interface SequenceState {
  readonly name: string;
  readonly value: string;
}

/** The tables that hold the state of the application; lists of migrations are rebuilt, not restored. */
export const listTables = `
  select c.oid::regclass::text as table,
    (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and c.oid::regclass::text not in ('schema_migrations', 'public.schema_migrations', 'graphile_worker.migrations')
  order by 1`;

const listSequences = `
  select c.oid::regclass::text as name, s.last_value::text as value
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_sequences s on s.schemaname = n.nspname and s.sequencename = c.relname
  where s.last_value is not null order by 1`;

/** Writes a backup and returns how many rows of how many tables it holds. */
export async function backup(admin: Connection, path: string): Promise<{ tables: number; rows: number }> {
  const client = new pg.Client(admin);
  await client.connect();
  const file = writeBackupFile(path);
  try {
    await client.query(`begin isolation level repeatable read read only; set local row_security = off;
      set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local extra_float_digits = 3`);
    await file.write('M', await describe(client));
    const { rows: tables } = await client.query<TableHead>(listTables);
    let total = 0;
    for (const table of tables) total += await writeTable(client, file, table);
    const { rows: sequences } = await client.query<SequenceState>(listSequences);
    await file.write('S', sequences);
    await file.write('Z', { tables: tables.length, rows: total });
    await file.finish();
    return { tables: tables.length, rows: total };
  } catch (error) {
    file.abandon();
    throw error;
  } finally {
    await client.end();
  }
}

async function describe(client: pg.Client): Promise<Manifest> {
  const migrations = await client.query<{ name: string; checksum: string }>(
    `select name, checksum from public.schema_migrations where name like 'migrations/%' order by name`,
  );
  const mode = await client.query<{ demo: boolean }>('select demo from public.installation');
  const log = await client.query<{ day: string | null }>(
    `select min(at)::date::text as day from log.headers`,
  );
  return {
    format: backupFormat,
    madeAt: new Date().toISOString(),
    demo: mode.rows[0]?.demo ?? false,
    migrations: migrations.rows,
    logFrom: log.rows[0]?.day ?? null,
  };
}

async function writeTable(client: pg.Client, file: BackupWriter, head: TableHead): Promise<number> {
  await file.write('T', head);
  const hash = createHash('sha256');
  let rows = 0;
  let batch: Buffer[] = [];
  let size = 0;
  const flush = async () => {
    const bytes = Buffer.concat(batch);
    batch = [];
    size = 0;
    hash.update(bytes);
    if (bytes.length > 0) await file.write('D', bytes);
  };
  await copyOut(client, `copy (select ${head.columns.join(', ')} from ${head.table}) to stdout`, (chunk) => {
    rows += 1; // COPY sends one message for each row
    batch.push(Buffer.from(chunk)); // the driver uses the same memory again
    size += chunk.length;
    return size < BATCH_BYTES ? undefined : flush();
  });
  await flush();
  const end: TableEnd = { rows, sha256: hash.digest('hex') };
  await file.write('E', end);
  return rows;
}
