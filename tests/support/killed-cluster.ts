/**
 * A PostgreSQL of its own whose processes are all killed while many read through the gate, and which must then know of
 * every showing that was acknowledged. A killed process is not a power cut: what the system had written stays.
 */
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseServer, LoginRole } from '../../src/adapters/database/connection.ts';
import { startEmbedded } from '../../src/adapters/database/embedded.ts';
import { migrate } from '../../src/adapters/database/migrate.ts';
import { type Database, openDatabase } from '../../src/adapters/database/pool.ts';
import { installationSecret } from '../../src/adapters/database/secret.ts';
import { writeReference } from '../../src/gate/reference.ts';
import { projectRoot } from '../../src/root.ts';
import type { Dice } from './dice.ts';
import { town } from './town.ts';

const WRITERS = 8;

export interface Killed {
  kills: number;
  acknowledged: number;
  /** Showings that were acknowledged and of which the log knows nothing afterwards. */
  lost: number;
  /** The longest time without service, in milliseconds. */
  longest: number;
}

export interface Doomed {
  /** Lets writers read, kills every process of the cluster under them, and counts what was lost. */
  kill(dice: Dice, killed: Killed): Promise<void>;
  close(): Promise<void>;
}

/** Starts a cluster, with the town in it and persons to read. */
export async function startDoomed(options: {
  synchronousCommit: 'on' | 'off';
  native?: string;
}): Promise<Doomed> {
  const folder = mkdtempSync(join(tmpdir(), 'werkwinkel-killed-'));
  chmodSync(folder, 0o755);
  const settings = { synchronous_commit: options.synchronousCommit, fsync: 'on', shared_buffers: '64MB' };
  const server = await startEmbedded({
    dataDir: folder,
    settings,
    ...(options.native ? { native: options.native } : {}),
  });
  await migrate(server.connection('admin'), {
    folder: join(projectRoot, 'db'),
    secret: installationSecret(folder),
    mode: 'demo',
  });
  const admin = openDatabase(server.connection('admin'), { max: 2 });
  await writeReference(admin, 'demo');
  await admin.many('update quota_limits set per_user_day = 2000000000, per_organisation_day = 2000000000');
  const readers = await makeReaders(server, admin);
  // Whoever reads must still be signed in after a crash, also where commits do not wait for the disk.
  await admin.many('checkpoint');
  await admin.close();
  return {
    kill: (dice, killed) => killOnce(server, folder, readers, dice, killed),
    async close() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Reader {
  readonly token: string;
  readonly person: string;
}

async function makeReaders(server: DatabaseServer, admin: Database): Promise<Reader[]> {
  const role = (name: LoginRole) => openDatabase(server.connection(name), { max: 1 });
  const handles = {
    app: role('werkwinkel_app'),
    identity: role('werkwinkel_identity'),
    jobs: role('werkwinkel_jobs'),
    log: role('werkwinkel_log'),
  };
  const connection = (name: LoginRole | 'admin') => server.connection(name);
  const world = await town({ ...handles, admin, name: 'werkwinkel', connection, close: async () => {} });
  const readers: Reader[] = [];
  for (let reader = 0; reader < WRITERS; reader += 1)
    readers.push({ token: await world.signIn('coach.vlierbeke'), person: await world.person() });
  await Promise.all(Object.values(handles).map((handle) => handle.close()));
  return readers;
}

interface Showing {
  readonly person: string;
  readonly at: string;
}

async function killOnce(
  server: DatabaseServer,
  folder: string,
  readers: readonly Reader[],
  dice: Dice,
  killed: Killed,
): Promise<void> {
  const app = openDatabase(server.connection('werkwinkel_app'), { max: WRITERS });
  const shown: Showing[] = [];
  const reading = readers.map((reader) => readUntilDeath(app, reader, shown));
  const goal = 40 + dice.below(200);
  // However slow the disk is; readers whose database is gone before its time read no more.
  const over = { all: false };
  const ending = Promise.allSettled(reading).then(() => (over.all = true));
  while (shown.length < goal && !over.all) await sleep(1);
  const begun = Date.now();
  killAll(folder);
  await Promise.all([...reading, ending]);
  await app.close();
  const admin = await backInService(server);
  killed.longest = Math.max(killed.longest, Date.now() - begun);
  const row = await admin.one<{ lost: number }>(
    `select count(*)::integer as lost from jsonb_to_recordset($1) as s (person uuid, at timestamptz)
     where not exists (
       select from log.entries e
       join log.headers h on h.id = e.header_id and h.at = e.at and h.outcome = 'shown'
       where e.person_id = s.person and e.at = s.at)`,
    [JSON.stringify(shown)],
  );
  await admin.close();
  killed.kills += 1;
  killed.acknowledged += shown.length;
  killed.lost += row?.lost ?? shown.length;
}

/** Reads until the database is gone; what was answered counts as shown. */
async function readUntilDeath(app: Database, { token, person }: Reader, shown: Showing[]): Promise<void> {
  try {
    for (;;) {
      const answer = await app.call<{ outcome: string; at: string }>(
        `gate.open($1, $2, 'guidance', '/proef')`,
        [token, person],
      );
      if (answer?.outcome !== 'shown') throw new Error(`The person is ${answer?.outcome}.`);
      shown.push({ person, at: answer.at });
    }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('The person is')) throw error;
  }
}

/** Kills the server first, so that it can neither stop its children in good order nor start new ones. */
function killAll(folder: string): void {
  const note = join(folder, 'postgresql', 'postmaster.pid');
  const server = Number(readFileSync(note, 'utf8').split('\n')[0]);
  if (!(server > 1)) throw new Error('The server of this cluster is not known.');
  const children = childrenOf(server);
  for (const id of [server, ...children]) signalGently(id);
}

function signalGently(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/** The children end by themselves where they cannot be listed: each notices that its server is gone. */
function childrenOf(server: number): number[] {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === server)
    .map(Number);
}

function parentOf(name: string): number | undefined {
  try {
    return Number(
      readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
  } catch {
    return undefined;
  }
}

/** Waits until the supervisor has the server back, at most a minute. */
async function backInService(server: DatabaseServer): Promise<Database> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const admin = openDatabase(server.connection('admin'), { max: 1 });
    try {
      await admin.one('select 1');
      return admin;
    } catch (error) {
      await admin.close();
      if (Date.now() > deadline) throw error;
      await sleep(20);
    }
  }
}

export function nobodyKilled(): Killed {
  return { kills: 0, acknowledged: 0, lost: 0, longest: 0 };
}
