/**
 * The keys of an installation: three that never stand in for one another, and one that the database roles need when
 * several machines share a database. What is done with a key is not known here.
 */
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each key is 32 random bytes; `logSigning` is the seed of an Ed25519 key. */
export interface Keys {
  readonly inszEncryption: Buffer;
  readonly inszHash: Buffer;
  readonly logSigning: Buffer;
  readonly database?: Buffer;
}

const required = {
  inszEncryption: 'INSZ_ENCRYPTION_KEY',
  inszHash: 'INSZ_HASH_KEY',
  logSigning: 'LOG_SIGNING_KEY',
};
const optional = { database: 'DATABASE_KEY' };

/**
 * Reads a key file: lines `NAME=` with 32 bytes in base64 or hexadecimal, `#` for a comment. Returns the keys, or one
 * sentence that says what is wrong.
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
  return { inszEncryption, inszHash, logSigning, ...(database ? { database } : {}) };
}

/** Reads the keys of a demo from its data folder, and makes them once. */
export function demoKeys(dataDir: string): Keys {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, 'demo-keys');
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
