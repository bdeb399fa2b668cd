/** `cli doctor`: looks at everything that an installation needs and says what is wrong. It changes nothing. */
import { statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '../adapters/database/pool.ts';
import type { Installation } from '../installation.ts';
import { type Command, type Context, UsageError } from './command.ts';

interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly message: string;
}

const ROOM_NEEDED = 1_000_000_000;

export const doctorCommand: Command = {
  help: `
cli doctor [--json]

Checks Node, the data folder, the database, its roles and its rows of the log. Exit code 1 when something is wrong.`,
  async run(args, context) {
    if (args.length > 0) throw new UsageError('cli doctor takes no words.');
    const findings = [nodeVersion(), room(context), ...(await databaseFindings(context))];
    const ok = findings.every((finding) => finding.ok);
    context.result(
      { ok, mode: context.config.mode, findings },
      findings.map(({ check, ok: good, message }) => `${good ? 'ok   ' : 'WRONG'} ${check}: ${message}`),
    );
    return ok ? 0 : 1;
  },
};

function nodeVersion(): Finding {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const ok = major !== undefined && minor !== undefined && (major > 22 || (major === 22 && minor >= 22));
  return { check: 'Node', ok, message: ok ? process.version : `${process.version} is older than 22.22` };
}

function room(context: Context): Finding {
  const { dataDir } = context.config;
  try {
    const { bavail, bsize } = statfsSync(dataDir);
    const free = bavail * bsize;
    const gigabytes = (free / 1e9).toFixed(1);
    return { check: 'DATA_DIR', ok: free > ROOM_NEEDED, message: `${dataDir} has ${gigabytes} GB left` };
  } catch {
    return { check: 'DATA_DIR', ok: true, message: `${dataDir} is made at the first start` };
  }
}

async function databaseFindings(context: Context): Promise<Finding[]> {
  let installation: Installation;
  try {
    installation = await context.installation();
    const pending = await installation.pending();
    if (pending.length > 0)
      return [{ check: 'database', ok: false, message: `run cli migrate to apply ${pending.join(', ')}` }];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ check: 'database', ok: false, message }];
  }
  const admin = openDatabase(installation.server.connection('admin'), { max: 1 });
  const app = openDatabase(installation.server.connection('werkwinkel_app'), { max: 1 });
  try {
    return [
      await version(admin),
      await collation(admin),
      await durability(admin),
      await wall(app),
      secret(context),
    ];
  } finally {
    await Promise.all([admin.close(), app.close()]);
  }
}

async function version(admin: Database): Promise<Finding> {
  const row = await admin.one<{ version: string; number: number }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
  );
  return {
    check: 'PostgreSQL',
    ok: (row?.number ?? 0) >= 150_000,
    message: row?.version ?? 'does not answer',
  };
}

async function collation(admin: Database): Promise<Finding> {
  const row = await admin.one(`select from pg_collation where collname = 'nl-BE-x-icu'`);
  const ok = row !== undefined;
  return { check: 'sorting', ok, message: ok ? 'nl-BE is known' : 'PostgreSQL was built without ICU' };
}

async function durability(admin: Database): Promise<Finding> {
  const row = await admin.one<{ fsync: string; commit: string }>(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
  );
  const ok = row?.fsync === 'on' && row.commit !== 'off';
  return { check: 'durability', ok, message: `fsync ${row?.fsync}, synchronous_commit ${row?.commit}` };
}

/** The application must sign in as a role that owns nothing, and must not be able to read a person. */
async function wall(app: Database): Promise<Finding> {
  const row = await app.one<{ role: string; free: boolean; reads: boolean }>(
    `select current_user as role, (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as free,
       has_table_privilege('public.facts', 'select') as reads`,
  );
  const ok = row !== undefined && !row.free && !row.reads;
  return {
    check: 'legal gate',
    ok,
    message: ok ? `${row.role} reads persons through the gate only` : 'the role can go around it',
  };
}

function secret(context: Context): Finding {
  const path = context.config.masterKeyFile ?? join(context.config.dataDir, 'demo-keys');
  const ok = (statSync(path).mode & 0o077) === 0;
  return { check: 'keys', ok, message: ok ? `${path} is closed to others` : `others can read ${path}` };
}
