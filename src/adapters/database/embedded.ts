/**
 * The embedded PostgreSQL: made, started, shared, restarted and stopped here. It listens on a socket only, never on
 * the network. Several processes may use one data folder: the first starts it, the others join, the last one out
 * stops it. What is in the database is not known here.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { handOver, homeFolder, programVersion, runAs, type RunAs, runnableNative } from './binaries.ts';
import { type Connection, type DatabaseServer, rolePassword } from './connection.ts';
import { installationSecret } from './secret.ts';

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly onMessage?: (text: string) => void;
  /** A folder with another PostgreSQL in `bin`, for tests on an older version. */
  readonly native?: string;
  /** Settings that differ from ours, for tests: `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
}

const PORT = 5432;
const PRESENT = 'werkwinkel present';
const START_LIMIT_MS = 60_000;
const START_ATTEMPTS = 40;
const LOG_LIMIT_BYTES = 10_000_000;

const ourSettings = {
  listen_addresses: '',
  max_connections: '60',
  shared_buffers: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  synchronous_commit: 'on',
  fsync: 'on',
  password_encryption: 'scram-sha-256',
  log_min_messages: 'warning',
};

/** What is fixed for one data folder. */
interface Place {
  readonly user: RunAs;
  readonly native: string;
  readonly cluster: string;
  readonly sockets: string;
  readonly log: string;
  readonly superuser: Connection;
  readonly settings: Readonly<Record<string, string>>;
}

/** Starts the PostgreSQL of a data folder, or joins the one that already runs there. */
export async function startEmbedded(options: EmbeddedOptions): Promise<DatabaseServer> {
  const onMessage = options.onMessage ?? (() => {});
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  const secret = installationSecret(dataDir);
  const place = choosePlace(dataDir, secret, options, onMessage);
  if (!existsSync(place.cluster)) initialise(place);
  refuseOtherVersion(place);

  let leaving = false;
  const arrive = async (): Promise<pg.Client> => {
    const client = await joinOrStart(place);
    client.on('end', () => {
      if (leaving) return;
      onMessage('PostgreSQL stopped unexpectedly and is started again.');
      presence = arrive();
      presence.catch((error: unknown) => onMessage(String(error)));
    });
    return client;
  };
  let presence = arrive();
  await ensureDatabase(await presence);

  return {
    connection: (role, database = 'werkwinkel') =>
      role === 'admin'
        ? { ...place.superuser, database }
        : { ...place.superuser, database, user: role, password: rolePassword(secret, role) },
    async stop() {
      leaving = true;
      const client = await presence.catch(() => undefined);
      if (client !== undefined) await leave(client, place);
    },
  };
}

function choosePlace(
  dataDir: string,
  secret: string,
  options: EmbeddedOptions,
  onMessage: (text: string) => void,
): Place {
  const user = runAs();
  const home = homeFolder(dataDir, secret, user, onMessage);
  const sockets = socketFolder(home, user);
  return {
    user,
    native: options.native ?? runnableNative(home, user, onMessage),
    cluster: join(home, 'postgresql'),
    sockets,
    log: join(home, 'postgresql.log'),
    superuser: {
      host: sockets,
      port: PORT,
      user: 'postgres',
      password: rolePassword(secret, 'postgres'),
      database: 'postgres',
    },
    settings: { ...ourSettings, ...options.settings, unix_socket_directories: sockets },
  };
}

/** Makes the folder of the socket; a long path gets a short one in the temporary folder, since a socket's path holds 107 bytes. */
function socketFolder(home: string, user: RunAs): string {
  const near = join(home, 'socket');
  const short = createHash('sha256').update(home).digest('hex').slice(0, 16);
  const folder = Buffer.byteLength(near) <= 90 ? near : join(tmpdir(), `ww-${short}`);
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700, recursive: true });
    handOver(folder, user);
  }
  const found = lstatSync(folder);
  const owner = user.uid ?? process.getuid?.();
  if (!found.isDirectory() || (owner !== undefined && found.uid !== owner))
    throw new Error(`${folder} belongs to someone else: remove it, or choose a shorter DATA_DIR.`);
  return folder;
}

/** Makes the cluster beside its place and moves it there in one step, so that a half-made one is never found. */
function initialise(place: Place): void {
  const half = `${place.cluster}.${process.pid}-${randomBytes(4).toString('hex')}`;
  const passwordFile = `${half}.password`;
  mkdirSync(half, { mode: 0o700 });
  handOver(half, place.user);
  writeFileSync(passwordFile, place.superuser.password, { mode: 0o600 });
  handOver(passwordFile, place.user);
  const args = [
    '--pgdata',
    half,
    '--username',
    'postgres',
    '--pwfile',
    passwordFile,
    '--auth',
    'scram-sha-256',
    '--encoding',
    'UTF8',
    '--locale-provider',
    'icu',
    '--icu-locale',
    'nl-BE',
    '--locale',
    process.platform === 'linux' ? 'C.UTF-8' : 'C',
    ...(place.settings['fsync'] === 'off' ? ['--no-sync'] : []),
  ];
  const made = spawnSync(join(place.native, 'bin', 'initdb'), args, {
    ...place.user,
    cwd: '/',
    encoding: 'utf8',
  });
  rmSync(passwordFile);
  if (made.status !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Error(
      `PostgreSQL could not make its files in ${place.cluster}: ${made.stderr.trim() || made.error?.message}`,
    );
  }
  try {
    renameSync(half, place.cluster);
  } catch {
    rmSync(half, { recursive: true, force: true }); // another process was first, and its cluster is used
  }
}

function refuseOtherVersion(place: Place): void {
  const made = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim();
  const program = programVersion(place.native, place.user)?.split('.')[0];
  if (program !== undefined && program !== made)
    throw new Error(
      `The data were made by PostgreSQL ${made} and this is ${program}: make a backup with the old version and restore it here.`,
    );
}

/** Connects to the running server, or starts it; two processes doing this at once end up with one server. */
async function joinOrStart(place: Place): Promise<pg.Client> {
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

async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select from pg_database where datname = 'werkwinkel'`);
  if (rows.length > 0) return;
  await client.query('create database werkwinkel').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== '42P04' && code !== '23505') throw error; // another process made it in the same moment
  });
}

/** Says goodbye, and stops the server when nobody else is present. */
async function leave(presence: pg.Client, place: Place): Promise<void> {
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
