/**
 * The PostgreSQL of a test run, with a migrated template to copy. It is kept between runs in memory or in
 * the temporary folder, and shared by runs at the same time; a change in `db/` or in the migrating code makes a new template.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { canEnter, runAs } from '../../src/adapters/database/binaries.ts';
import type { Connection, DatabaseServer } from '../../src/adapters/database/connection.ts';
import { startEmbedded } from '../../src/adapters/database/embedded.ts';
import { externalServer, parseDatabaseUrl } from '../../src/adapters/database/external.ts';
import { migrate } from '../../src/adapters/database/migrate.ts';
import { ensureRoles } from '../../src/adapters/database/roles.ts';
import { openDatabase } from '../../src/adapters/database/pool.ts';
import { installationSecret } from '../../src/adapters/database/secret.ts';
import { isAlive, keptFolder, openScratch } from './scratch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: { admin: Connection; secret: string; template: string; failure: string };
  }
}

const root = resolve(import.meta.dirname, '../..');
export const postgres15 = '/usr/lib/postgresql/15';
const clusterName = `werkwinkel-test-${process.getuid?.() ?? 0}-`;
const TEMPLATES_KEPT = 4;
const ROOM_NEEDED = 1_500_000_000;
const referenceFile = /^(category|field.*|purpose|role|reference.*)\.ts$/;

/** Starts the PostgreSQL of the project's version and hands its place to the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const closeScratch = openScratch();
  const { server, secret } = await startServer(
    project.name.startsWith('postgres-15') ? postgres15 : undefined,
  );
  const admin = server.connection('admin', 'postgres');
  const client = new pg.Client(admin);
  await client.connect();
  const template = templateName();
  // A failing migration fails the tests that need a database, not those that need none.
  let failure = '';
  try {
    await client.query('select pg_advisory_lock(1)');
    await sweep(client, template);
    await ensureRoles(client, secret);
    await makeTemplate(client, server, secret, template);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  await client.end();
  project.provide('cluster', { admin, secret, template, failure });
  return async () => {
    await server.stop();
    closeScratch();
  };
}

async function startServer(native: string | undefined): Promise<{ server: DatabaseServer; secret: string }> {
  const url = process.env['TEST_DATABASE_URL'];
  const place = createHash('sha256').update(`${root} ${native}`).digest('hex').slice(0, 8);
  const folder = quickFolder();
  sweepClusters(folder);
  const dataDir = join(folder, `${clusterName}${place}`);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'root'), root);
  const secret = installationSecret(dataDir);
  if (url !== undefined && native === undefined)
    return { server: externalServer(parseDatabaseUrl(url), secret), secret };
  const settings = {
    fsync: 'off',
    full_page_writes: 'off',
    max_wal_size: '96MB',
    shared_buffers: '64MB',
    max_connections: '200',
  };
  return { server: await startEmbedded({ dataDir, settings, ...(native ? { native } : {}) }), secret };
}

/** Takes away what is kept for a folder that is gone, once nothing runs in it: in memory it would stay until the machine stops. */
function sweepClusters(folder: string): void {
  for (const entry of readdirSync(folder).filter((name) => name.startsWith(clusterName))) {
    const dataDir = join(folder, entry);
    const mark = join(dataDir, 'root');
    if (!existsSync(mark) || existsSync(readFileSync(mark, 'utf8'))) continue;
    if (existsSync(join(dataDir, 'postgresql/postmaster.pid'))) continue;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Returns a folder in memory where there is room: a copy of the template takes 14 ms there and 100 to 600 on a disk. */
function quickFolder(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory) || !canEnter(root, runAs())) return keptFolder();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > ROOM_NEEDED ? memory : keptFolder();
}

/** Names the template after everything that decides what is in it. */
function templateName(): string {
  const hash = createHash('sha256');
  const parts = ['db/migrations', 'db/functions', 'db/policies', 'src/adapters/database', 'src/rules'];
  for (const folder of [...parts, 'src/gate']) {
    if (!existsSync(join(root, folder))) continue;
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .filter((entry) => folder !== 'src/gate' || referenceFile.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const path of entries.sort()) hash.update(path).update(readFileSync(path));
  }
  return `template_${hash.digest('hex').slice(0, 12)}`;
}

async function makeTemplate(
  client: pg.Client,
  server: DatabaseServer,
  secret: string,
  name: string,
): Promise<void> {
  const { rows } = await client.query('select from pg_database where datname = $1', [name]);
  if (rows.length > 0) return;
  await client.query(`drop database if exists ${name}_half with (force)`);
  await client.query(`create database ${name}_half`);
  await migrate(server.connection('admin', `${name}_half`), {
    folder: join(root, 'db'),
    secret,
    mode: 'demo',
  });
  const database = openDatabase(server.connection('admin', `${name}_half`), { max: 1 });
  try {
    // Loaded here, so that a fault in it stops only the tests that need a database.
    const { writeReference } = await import('../../src/gate/reference.ts');
    await writeReference(database, 'demo');
  } finally {
    await database.close();
  }
  await client.query(`alter database ${name}_half rename to ${name}`);
}

/** Drops the copies of runs that are gone and all but the latest templates. */
async function sweep(client: pg.Client, template: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^(test|template)_' order by oid desc`,
  );
  const names = rows.map((row) => row.datname);
  const old = names.filter((name) => name.startsWith('template_') && name !== template).slice(TEMPLATES_KEPT);
  const orphans = names.filter((name) => name.startsWith('test_') && !isAlive(Number(name.split('_')[1])));
  for (const name of [...old, ...orphans]) await client.query(`drop database if exists ${name} with (force)`);
}
