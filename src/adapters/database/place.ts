/**
 * Where an embedded PostgreSQL lives: its programs, its files, its socket, and the making of its files. Whether it runs
 * is not known here.
 */
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { handOver, homeFolder, programVersion, type RunAs, runAs, runnableNative } from './binaries.ts';
import { type Connection, rolePassword } from './connection.ts';

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly onMessage?: (text: string) => void;
  /** A folder with another PostgreSQL in `bin`, for tests on an older version. */
  readonly native?: string;
  /** Settings that differ from ours, for tests: `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
}

const PORT = 5432;

// A twelfth of the memory keeps the pages of a large region at hand; a small machine is spared.
const buffers = Math.min(2048, Math.max(128, Math.floor(totalmem() / 12 / 2 ** 20)));

const ourSettings = {
  listen_addresses: '',
  max_connections: '60',
  shared_buffers: `${buffers}MB`,
  // After each checkpoint every page that changes is written whole into the log of PostgreSQL: on a busy day those would be most of it.
  max_wal_size: '6GB',
  // Files of that log are kept to be written again: whoever needs a new one fills it, and all who commit wait for that.
  min_wal_size: '1GB',
  checkpoint_timeout: '15min',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  synchronous_commit: 'on',
  fsync: 'on',
  password_encryption: 'scram-sha-256',
  log_min_messages: 'warning',
};

/** What is fixed for one data folder. */
export interface Place {
  readonly user: RunAs;
  readonly native: string;
  readonly cluster: string;
  readonly sockets: string;
  readonly log: string;
  readonly superuser: Connection;
  readonly settings: Readonly<Record<string, string>>;
}

/** Chooses the places for a data folder, and makes the folder of the socket. */
export function choosePlace(
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
export function initialise(place: Place): void {
  const half = `${place.cluster}.${process.pid}-${randomBytes(4).toString('hex')}`;
  const passwordFile = `${half}.password`;
  mkdirSync(half, { mode: 0o700 });
  handOver(half, place.user);
  writeFileSync(passwordFile, place.superuser.password, { mode: 0o600 });
  handOver(passwordFile, place.user);
  const made = spawnSync(join(place.native, 'bin', 'initdb'), initdbArguments(place, half, passwordFile), {
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

/** A cluster in Dutch order, with a password for everyone who connects. */
function initdbArguments(place: Place, cluster: string, passwordFile: string): string[] {
  return [
    '--pgdata',
    cluster,
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
}

/** Refuses files that another major version of PostgreSQL made. */
export function refuseOtherVersion(place: Place): void {
  const made = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim();
  const program = programVersion(place.native, place.user)?.split('.')[0];
  if (program !== undefined && program !== made)
    throw new Error(
      `The data were made by PostgreSQL ${made} and this is ${program}: make a backup with the old version and restore it here.`,
    );
}
