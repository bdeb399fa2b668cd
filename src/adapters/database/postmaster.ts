/**
 * The running PostgreSQL of one place: finding it, starting it, joining it and leaving it. The last one out stops it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Place } from './place.ts';

const PRESENT = 'werkwinkel present';
const START_LIMIT_MS = 60_000;
const START_ATTEMPTS = 40;
const LOG_LIMIT_BYTES = 10_000_000;

/** Connects to the running server, or starts it; two processes doing this at once end up with one server. */
export async function joinOrStart(place: Place): Promise<pg.Client> {
  const deadline = Date.now() + START_LIMIT_MS;
  let launched = false;
  let failures = 0;
  while (Date.now() < deadline && failures < START_ATTEMPTS) {
    const running = runningServer(place);
    if (running === 'ready') {
      const client = await tryConnect(place);
      if (client !== undefined) return client;
    }
    if (running === 'none' && !launched) {
      launched = true;
      launch(place, () => {
        launched = false;
        failures += 1;
      });
    }
    await sleep(failures === 0 ? 10 : 200);
  }
  throw new Error(`PostgreSQL did not start: its own words are in ${place.log}.`);
}

/** Reads PostgreSQL's own note of the running server; a note left behind by a process that is gone is taken away. */
function runningServer(place: Place): 'none' | 'busy' | 'ready' {
  const note = join(place.cluster, 'postmaster.pid');
  if (!existsSync(note)) return 'none';
  const lines = readFileSync(note, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const abandoned = pid > 0 ? !isServer(pid, place.cluster) : Date.now() - statSync(note).mtimeMs > 5000;
  if (abandoned) rmSync(note, { force: true });
  if (abandoned) return 'none';
  return lines[7]?.startsWith('ready') === true ? 'ready' : 'busy';
}

/** Tells whether a process is the server of this cluster, and not a later process that got the same number. */
function isServer(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster);
    } catch {
      return false;
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(
    cluster,
  );
}

/** Starts the server in a session of its own, so that Ctrl-C reaches the application first and the database last. */
function launch(place: Place, onExit: () => void): void {
  if (existsSync(place.log) && statSync(place.log).size > LOG_LIMIT_BYTES)
    renameSync(place.log, `${place.log}.1`);
  const log = openSync(place.log, 'a', 0o600);
  const args = Object.entries(place.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(place.native, 'bin', 'postgres'), ['-D', place.cluster, ...args], {
    ...place.user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  child.on('error', onExit);
  child.on('exit', onExit);
}

async function tryConnect(place: Place): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    ...place.superuser,
    application_name: PRESENT,
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    if (error instanceof Error && 'code' in error && error.code === '28P01')
      throw new Error(
        'PostgreSQL refuses the password in DATA_DIR: the file database-secret is not the one it was made with.',
        { cause: error },
      );
    return undefined;
  }
}

/** Says goodbye, and stops the server when nobody else is present. */
export async function leave(presence: pg.Client, place: Place): Promise<void> {
  let others = 0;
  try {
    // First no longer present, then count: of two who leave at once at least one finds the house empty.
    await presence.query(`set application_name = 'werkwinkel leaving'`);
    const { rows } = await presence.query('select from pg_stat_activity where application_name = $1', [
      PRESENT,
    ]);
    others = rows.length;
    await presence.end();
  } catch {
    return; // the server is already gone
  }
  const note = join(place.cluster, 'postmaster.pid');
  if (others > 0 || !existsSync(note)) return;
  const pid = Number(readFileSync(note, 'utf8').split('\n')[0]);
  if (!isServer(pid, place.cluster)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; existsSync(note) && waited < 30_000; waited += 10) await sleep(10);
}
