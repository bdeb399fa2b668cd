/**
 * The keys of an installation: three that never stand in for one another, and one that the database roles need when
 * several machines share a database. The one that signs the log is read apart, by the sealer alone. What is done with a
 * key is not known here.
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

/** What the server keeps; each key is 32 random bytes. */
export interface Keys {
  readonly inszEncryption: Buffer;
  readonly inszHash: Buffer;
  readonly database?: Buffer;
  /** Keys of before, the newest first: they still open what was sealed with them. */
  readonly previous: { readonly inszEncryption: readonly Buffer[]; readonly inszHash: readonly Buffer[] };
  /** Whether the key that signs the log stands in the same file. The key itself is not kept. */
  readonly besideSigningKey: boolean;
}

/** The keys that can be replaced, by their line in the key file. */
export type KeyLine = 'INSZ_ENCRYPTION_KEY' | 'INSZ_HASH_KEY' | 'LOG_SIGNING_KEY';

const required = {
  inszEncryption: 'INSZ_ENCRYPTION_KEY',
  inszHash: 'INSZ_HASH_KEY',
};
const optional = { database: 'DATABASE_KEY' };
const SIGNING = 'LOG_SIGNING_KEY';

const PREVIOUS = '_PREVIOUS';

/**
 * Reads a key file: lines `NAME=` with 32 bytes in base64 or hexadecimal, `#` for a comment; `NAME_PREVIOUS=` may hold
 * several, separated by commas. Returns the keys, or one sentence that says what is wrong.
 */
export function readKeys(path: string): Keys | string {
  const written = readLines(path);
  if (typeof written === 'string') return written;
  const key = (name: string) => decodeKey(written.get(name));
  const [inszEncryption, inszHash] = Object.values(required).map(key);
  const signing = key(SIGNING);
  if (!inszEncryption || !inszHash || (written.has(SIGNING) && !signing))
    return `${path} must hold ${Object.values(required).join(' and ')}, each key 32 bytes in base64`;
  const database = key(optional.database);
  const all = [inszEncryption, inszHash, database, signing].filter((one) => one !== undefined);
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
  const besideSigningKey = signing !== undefined;
  return { inszEncryption, inszHash, previous, besideSigningKey, ...(database ? { database } : {}) };
}

/** Reads the seed of the Ed25519 key that signs the log, or returns one sentence that says what is wrong. For the sealer alone. */
export function readSigningSeed(path: string): Buffer | string {
  const written = readLines(path);
  if (typeof written === 'string') return written;
  return decodeKey(written.get(SIGNING)) ?? `${path} must hold ${SIGNING}, 32 bytes in base64`;
}

function readLines(path: string): Map<string, string> | string {
  try {
    if ((statSync(path).mode & 0o077) !== 0) return `others can read ${path}: give it mode 0600`;
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim());
    return new Map(lines.filter((line) => /^[A-Z_]+=/.test(line)).map(splitLine));
  } catch {
    return `${path} cannot be read`;
  }
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
  writeFileSync(fresh, keyFileOf(Object.values(required)), { mode: 0o600 });
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

/** Writes the text of a new key file with all three keys. */
export function newKeyFile(): string {
  return keyFileOf([...Object.values(required), SIGNING]);
}

function keyFileOf(names: readonly string[]): string {
  const lines = names.map((name) => `${name}=${randomBytes(32).toString('base64')}`);
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
