/**
 * The two keys around an INSZ: one encrypts it at rest, one makes the keyed hash by which records are matched.
 * The database never has either. In production both come from the operator; in the demo they are made once.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { maskInsz } from '../../features/person/insz.ts';

/** An INSZ as it is stored: encrypted, masked for showing (`shown`), and a mark that tells whether two are the same. */
export interface SealedInsz {
  readonly sealed: string;
  readonly shown: string;
  readonly mark: string;
}

export interface InszKeys {
  /** Returns the keyed hash (32 bytes) under which the record is found. */
  hash(insz: string): Buffer;
  seal(insz: string): SealedInsz;
  open(sealed: string): string;
  /** Derives a key of 32 bytes for another use, such as files at rest; each use has its own. */
  keyFor(use: string): Buffer;
}

/** The key that encrypts now, and those of before that still open what they sealed. */
export interface EncryptionKeys {
  readonly current: Buffer;
  readonly previous: readonly Buffer[];
}

/** Makes the keys from two secrets of 32 bytes; they must differ. */
export function inszKeys(encryptionKey: Buffer, hashKey: Buffer): InszKeys {
  return changingInszKeys(hashKey, () => ({ current: encryptionKey, previous: [] }));
}

/** Makes the keys from a hash key and encryption keys that may be replaced while they are used. */
export function changingInszKeys(hashKey: Buffer, encryption: () => EncryptionKeys): InszKeys {
  const digest = (purpose: string, insz: string) =>
    createHmac('sha256', hashKey).update(`${purpose} ${insz}`).digest();
  return {
    hash: (insz) => digest('record', insz),
    seal(insz) {
      const mark = digest('mark', insz).toString('base64url').slice(0, 16);
      return { sealed: encrypt(insz, encryption().current), shown: maskInsz(insz), mark };
    },
    open(sealed) {
      const { current, previous } = encryption();
      for (const key of [current, ...previous]) {
        const insz = openedWith(sealed, key);
        if (insz !== undefined) return insz;
      }
      throw new Error('An INSZ was sealed with a key that is not here.');
    },
    // From the key that is replaced least often: what is sealed or marked with these outlives an encryption key.
    keyFor: (use) => Buffer.from(hkdfSync('sha256', hashKey, '', `werkwinkel ${use}`, 32)),
  };
}

/** Opens a sealed INSZ with one key; undefined when another key sealed it. */
export function openedWith(sealed: string, key: Buffer): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

function encrypt(insz: string, key: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(insz, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}
