/**
 * The keys of an installation: three that never stand in for one another, and one that the database roles need when
 * several machines share a database. What is done with a key is not known here.
 */
import { randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Each key is 32 random bytes; `logSigning` is the seed of an Ed25519 key. */
export interface Keys {
  readonly inszEncryption: Buffer;
  readonly inszHash: Buffer;
  readonly logSigning: Buffer;
  readonly database?: Buffer;
  /** Keys of before, the newest first: they still open what was sealed with them. */
  readonly previous: { readonly inszEncryption: readonly Buffer[]; readonly inszHash: readonly Buffer[] };
}

/** The keys that can be replaced, by their line in the key file. */
export type KeyLine = 'INSZ_ENCRYPTION_KEY' | 'INSZ_HASH_KEY' | 'LOG_SIGNING_KEY';

const required = {
  inszEncryption: 'INSZ_ENCRYPTION_KEY',
  inszHash: 'INSZ_HASH_KEY',
  logSigning: 'LOG_SIGNING_KEY',
};
const optional = { database: 'DATABASE_KEY' };

const PREVIOUS = '_PREVIOUS';

/**
 * Reads a key file: lines `NAME=` with 32 bytes in base64 or hexadecimal, `#` for a comment; `NAME_PREVIOUS=` may hold
 * several, separated by commas. Returns the keys, or one sentence that says what is wrong.
 */
export function readKeys(path: string): Keys | string {
  let text: string;
  try {
    if ((statSync(path).mode & 0o077) !== 0) return `others can read ${path}: give it mode 0600`;
    text = readFileSync(path, 'utf8');
  } catch {
    return `${path} cannot be read`;
  }
  const lines = text.split('\n').map((line) => line.trim());
  const written = new Map(lines.filter((line) => /^[A-Z_]+=/.test(line)).map(splitLine));
  const key = (name: string) => decodeKey(written.get(name));
  const [inszEncryption, inszHash, logSigning] = Object.values(required).map(key);
  if (!inszEncryption || !inszHash || !logSigning)
    return `${path} must hold ${Object.values(required).join(', ')}, each 32 bytes in base64`;
  const database = key(optional.database);
  const all = [inszEncryption, inszHash, logSigning, ...(database ? [database] : [])];
  if (new Set(all.map((one) => one.toString('hex'))).size < all.length)
    return `${path} holds the same key twice`;
  const earlier = (name: string) =>
    (written.get(`${name}${PREVIOUS}`) ?? '')
      .split(',')
      .map((text) => decodeKey(text.trim()))
      .filter((one) => one !== undefined);
  const previous = {
    inszEncryption: earlier(required.inszEncryption),
    inszHash: earlier(required.inszHash),
  };
  return { inszEncryption, inszHash, logSigning, previous, ...(database ? { database } : {}) };
}

/** Puts a new key in a key file; the one it replaces stays behind as the previous one, unless it only signs. */
export function replaceKey(path: string, name: KeyLine): void {
  const lines = readFileSync(path, 'utf8').split('\n');
  const valueOf = (wanted: string) =>
    lines.map((line) => splitLine(line.trim())).find(([found]) => found === wanted)?.[1];
  const kept = [valueOf(name), valueOf(`${name}${PREVIOUS}`)].filter((value) => value);
  const others = lines.filter((line) => {
    const [found] = splitLine(line.trim());
    return found !== name && found !== `${name}${PREVIOUS}`;
  });
  const fresh = [
    `${name}=${randomBytes(32).toString('base64')}`,
    ...(name === 'LOG_SIGNING_KEY' ? [] : [`${name}${PREVIOUS}=${kept.join(',')}`]),
  ];
  const text = `${[...others.join('\n').trimEnd().split('\n'), ...fresh].join('\n')}\n`;
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Keeps the keys that encrypt an INSZ in step with their file, so that a replacement needs no restart. */
export function followEncryptionKeys(
  path: string,
  first: Keys,
): () => { readonly current: Buffer; readonly previous: readonly Buffer[] } {
  let keys = first;
  let seen: string | undefined;
  return () => {
    const now = stampOf(statSync(path, { throwIfNoEntry: false }));
    if (now !== undefined && now !== seen) {
      const read = readKeys(path);
      if (typeof read !== 'string') keys = read;
      seen = now;
    }
    return { current: keys.inszEncryption, previous: keys.previous.inszEncryption };
  };
}

function stampOf(stats: Stats | undefined): string | undefined {
  return stats === undefined ? undefined : `${stats.ino} ${stats.mtimeMs} ${stats.size}`;
}

/** Tells where the keys of a demo are. */
export function demoKeyFile(dataDir: string): string {
  return join(dataDir, 'demo-keys');
}

/** Reads the keys of a demo from its data folder, and makes them once. */
export function demoKeys(dataDir: string): Keys {
  mkdirSync(dataDir, { recursive: true });
  const path = demoKeyFile(dataDir);
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, newKeyFile(), { mode: 0o600 });
  try {
    linkSync(fresh, path); // fails when the file is there, so two starts at once agree on one set
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(fresh);
  }
  const keys = readKeys(path);
  if (typeof keys === 'string') throw new Error(`The keys of the demo are not usable: ${keys}.`);
  return keys;
}

/** Writes the text of a new key file. */
export function newKeyFile(): string {
  const lines = Object.values(required).map((name) => `${name}=${randomBytes(32).toString('base64')}`);
  return `# Keep this file secret and back it up apart from the database.\n${lines.join('\n')}\n`;
}

function splitLine(line: string): [string, string] {
  const at = line.indexOf('=');
  return [line.slice(0, at), line.slice(at + 1)];
}

function decodeKey(text: string | undefined): Buffer | undefined {
  if (text === undefined) return undefined;
  const key = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64');
  return key.length === 32 ? key : undefined;
}
