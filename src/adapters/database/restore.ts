/**
 * Reads a backup back into a database in which nobody has worked yet, whole or not at all. The tables must be those
 * that the backup was made from, so the same migrations must have been applied.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import {
  backupFormat,
  listTables,
  type Manifest,
  type SequenceState,
  type TableEnd,
  type TableHead,
} from './backup.ts';
import { type Frame, readBackupFile } from './backup-file.ts';
import type { Connection } from './connection.ts';
import { copyIn } from './copy.ts';

/** A backup that cannot be read back here; the message says why and what to do. */
export class RestoreRefused extends Error {}

const NEWLINE = 10; // COPY closes each row with one, and writes any other as \\n

/** Rows of which one means that somebody works with this database; the directory alone is only listed. */
const inUse = ['users', 'organisations where active', 'persons', 'log.headers'];

/** Reads only what a backup is. */
export async function readManifest(path: string): Promise<Manifest> {
  try {
    for await (const frame of readFrames(path)) {
      if (frame.kind === 'M') return parse<Manifest>(frame);
      break;
    }
  } catch (error) {
    if (!(error instanceof RestoreRefused)) throw error;
  }
  throw new RestoreRefused(`${path} is not a backup of this application.`);
}

async function* readFrames(path: string): AsyncGenerator<Frame> {
  try {
    yield* readBackupFile(path);
  } catch (error) {
    const unreadable = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    throw unreadable ? damaged('it cannot be unpacked') : error;
  }
}

/** Restores a backup and returns how many rows of how many tables came back. */
export async function restore(
  admin: Connection,
  path: string,
  demo: boolean,
): Promise<{ tables: number; rows: number }> {
  const manifest = await readManifest(path);
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await refuseMismatch(client, manifest, demo);
    await client.query('begin');
    await makePartitions(client, manifest.logFrom);
    // Rows come back as they were: without triggers, and in any order.
    await client.query(`set local session_replication_role = replica; set local row_security = off;
      set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'`);
    const { rows: tables } = await client.query<TableHead>(listTables);
    for (const { table } of tables) await client.query(`delete from ${table}`); // the backup holds what migrations wrote
    const done = await readTables(client, path, tables);
    await client.query('commit');
    await client.query('analyze');
    return done;
  } finally {
    await client.end();
  }
}

async function refuseMismatch(client: pg.Client, manifest: Manifest, demo: boolean): Promise<void> {
  if (manifest.format !== backupFormat)
    throw new RestoreRefused('The backup has a form that this version does not know.');
  if (manifest.demo !== demo)
    throw new RestoreRefused(
      `The backup is of ${manifest.demo ? 'a demo' : 'production'} and WERKWINKEL_MODE says otherwise.`,
    );
  for (const table of inUse) {
    const { rows } = await client.query(`select from ${table} limit 1`);
    if (rows.length > 0)
      throw new RestoreRefused('This database is not empty: restore into a new DATA_DIR or a new database.');
  }
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select name, checksum from public.schema_migrations where name like 'migrations/%' order by name`,
  );
  const lines = (list: Manifest['migrations']) => list.map((one) => `${one.name} ${one.checksum}`).join('\n');
  if (lines(rows) !== lines(manifest.migrations))
    throw new RestoreRefused(
      `The backup ends at ${manifest.migrations.at(-1)?.name} and this database at ${rows.at(-1)?.name}: restore into an empty database with the version that made the backup, or a later one.`,
    );
}

/** Makes the months of the log; without the functions, as in an older backup, everything goes to one partition. */
async function makePartitions(client: pg.Client, logFrom: string | null): Promise<void> {
  const { rows } = await client.query(`select from pg_proc where proname = 'ensure_partitions'`);
  if (rows.length > 0) {
    await client.query('select log.ensure_partitions(coalesce($1::date, current_date))', [logFrom]);
    return;
  }
  for (const name of ['headers', 'entries'])
    await client.query(`create table log.${name}_default partition of log.${name} default;
      alter table log.${name}_default enable row level security, force row level security`);
}

async function readTables(
  client: pg.Client,
  path: string,
  tables: readonly TableHead[],
): Promise<{ tables: number; rows: number }> {
  const frames = readFrames(path);
  const done = { tables: 0, rows: 0 };
  for await (const frame of frames) {
    if (frame.kind === 'T') {
      const told = JSON.stringify(parse<TableHead>(frame));
      const head = tables.find((table) => JSON.stringify(table) === told);
      if (head === undefined) throw damaged('it names a table that does not exist here');
      done.rows += await readTable(client, head, frames);
      done.tables += 1;
    } else if (frame.kind === 'S') {
      for (const { name, value } of parse<SequenceState[]>(frame))
        await client.query('select setval($1::regclass, $2::bigint)', [name, value]);
    } else if (frame.kind === 'Z') {
      const told = parse<{ tables: number; rows: number }>(frame);
      if (told.tables !== done.tables || told.rows !== done.rows)
        throw damaged('it does not hold what it says');
      return done;
    }
  }
  throw damaged('it was cut off');
}

async function readTable(client: pg.Client, head: TableHead, frames: AsyncGenerator<Frame>): Promise<number> {
  const hash = createHash('sha256');
  let rows = 0;
  let end: TableEnd | undefined;
  async function* content(): AsyncGenerator<Buffer> {
    for (;;) {
      const next = await frames.next();
      if (next.done === true) return;
      if (next.value.kind === 'E') {
        end = parse<TableEnd>(next.value);
        return;
      }
      hash.update(next.value.content);
      for (const byte of next.value.content) if (byte === NEWLINE) rows += 1;
      yield next.value.content;
    }
  }
  await copyIn(client, `copy ${head.table} (${head.columns.join(', ')}) from stdin`, content());
  if (end === undefined) throw damaged('it was cut off');
  if (end.rows !== rows || end.sha256 !== hash.digest('hex'))
    throw damaged(`the rows of ${head.table} were changed`);
  return rows;
}

function damaged(how: string): RestoreRefused {
  return new RestoreRefused(`The backup is damaged (${how}) and nothing was restored.`);
}

/** The manifest was written by this program, and its checksum is judged before it is committed. */
function parse<T>(frame: Frame): T {
  return JSON.parse(frame.content.toString('utf8')) as T;
}
