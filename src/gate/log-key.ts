/**
 * The keys of the log on disk. The signing key is opened by the sealer alone: it stands in a file of its own or in the
 * operator's key file, or else in the data folder, made at the first start. The public keys are for everyone, the oldest first, so that what an earlier
 * key signed stays provable.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readSigningSeed } from '../keys.ts';

export interface SigningKey {
  /** Every public key of this log, that of this signing key last. */
  readonly publicKeys: readonly KeyObject[];
  sign(text: string): Buffer;
}

/** Where the keys of one installation are; without a key file the data folder holds the signing key. */
export interface KeyPlace {
  readonly dataDir: string;
  readonly masterKeyFile?: string | undefined;
  /** The file of the signing key alone; it goes before the other. */
  readonly logKeyFile?: string | undefined;
}

/** Tells where the operator keeps the signing key; undefined when the data folder holds it. */
export function signingKeyPath({ logKeyFile, masterKeyFile }: KeyPlace): string | undefined {
  return logKeyFile ?? masterKeyFile;
}

const PUBLIC_BLOCK = /-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----\n/g;
/** What stands before the seed of an Ed25519 key in PKCS 8 (RFC 8410 §7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Returns where the public keys of the log are. */
export function publicKeyFile(dataDir: string): string {
  return join(dataDir, 'log-public-key.pem');
}

/** Reads the public keys in a text, the oldest first. */
export function publicKeysIn(text: string): KeyObject[] {
  return publicPemsIn(text).map((block) => createPublicKey(block));
}

/** Splits a text with public keys into one text for each. */
export function publicPemsIn(text: string): string[] {
  return text.match(PUBLIC_BLOCK) ?? [];
}

/** Reads the public keys in a file, the oldest first. */
export function readPublicKeys(file: string): KeyObject[] {
  return publicKeysIn(readFileSync(file, 'utf8'));
}

/**
 * Opens the signing key, and makes it when this data folder has never had one. `earlier` holds the public keys of a log that
 * was restored here; they come first in the file with public keys when that is made.
 */
export function openSigningKey(place: KeyPlace, earlier: readonly string[] = []): SigningKey {
  const open = publicKeyFile(place.dataDir);
  const path = signingKeyPath(place);
  const key = path === undefined ? keyInFolder(place.dataDir) : keyInFile(path);
  const own = publicPem(key);
  writeOnce(open, [...earlier.filter((pem) => pem !== own), own].join(''), 0o644);
  if (publicPemsIn(readFileSync(open, 'utf8')).at(-1) !== own)
    throw new Error(
      `The signing key of the log is not the last in ${open}: run "cli rotate-key log-signing" if you changed it.`,
    );
  return { publicKeys: readPublicKeys(open), sign: (text) => sign(null, Buffer.from(text), key) };
}

/**
 * Takes a new signing key into use: a fresh one in the data folder, or the one that the operator put in the key file.
 * What the old one signed stays provable with its public key. False when the operator's key is in use already.
 */
export function rotateSigningKey(place: KeyPlace): boolean {
  const pem = newPem();
  const path = signingKeyPath(place);
  const key = path === undefined ? createPrivateKey(pem) : keyInFile(path);
  const open = publicKeyFile(place.dataDir);
  const known = existsSync(open) ? publicPemsIn(readFileSync(open, 'utf8')) : [];
  if (known.at(-1) === publicPem(key)) return false;
  appendFileSync(open, publicPem(key), { mode: 0o644 });
  if (path !== undefined) return true;
  const secret = signingKeyFile(place.dataDir);
  mkdirSync(join(place.dataDir, 'keys'), { recursive: true, mode: 0o700 });
  writeFileSync(`${secret}.new`, pem, { mode: 0o600 });
  renameSync(`${secret}.new`, secret);
  return true;
}

/** Throws when one of these keys also signs the log; asked by who may not read the signing key itself. */
export function refuseSigningKey(dataDir: string, others: readonly Buffer[]): void {
  const known = publicPemsIn(readFileSync(publicKeyFile(dataDir), 'utf8'));
  if (others.some((seed) => known.includes(publicPem(keyFromSeed(seed)))))
    throw new Error('LOG_SIGNING_KEY is the same as another key: each key must be different.');
}

function signingKeyFile(dataDir: string): string {
  return join(dataDir, 'keys', 'log-signing.pem');
}

function keyInFolder(dataDir: string): KeyObject {
  const secret = signingKeyFile(dataDir);
  if (!existsSync(secret)) {
    // Asked in this order because another process may be making both files right now.
    if (existsSync(publicKeyFile(dataDir)) && !existsSync(secret))
      throw new Error(
        `${secret} is gone: put it back from a backup, or make a new one with "cli rotate-key log-signing".`,
      );
    mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
    writeOnce(secret, newPem(), 0o600);
  }
  return createPrivateKey(readFileSync(secret));
}

function keyInFile(path: string): KeyObject {
  const seed = readSigningSeed(path);
  if (typeof seed === 'string') throw new Error(`The signing key of the log: ${seed}.`);
  return keyFromSeed(seed);
}

function keyFromSeed(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}

function newPem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function publicPem(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
}

/** Writes a file unless it is there; of two processes at once the first wins. */
function writeOnce(path: string, text: string, mode: number): void {
  if (existsSync(path)) return;
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, text, { mode });
  try {
    linkSync(fresh, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(fresh);
  }
}
