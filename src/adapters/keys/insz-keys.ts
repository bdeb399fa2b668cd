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

/** Makes the keys from two secrets of 32 bytes; they must differ. */
export function inszKeys(encryptionKey: Buffer, hashKey: Buffer): InszKeys {
  const digest = (purpose: string, insz: string) =>
    createHmac('sha256', hashKey).update(`${purpose} ${insz}`).digest();
  return {
    hash: (insz) => digest('record', insz),
    seal(insz) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', encryptionKey, nonce);
      const body = Buffer.concat([cipher.update(insz, 'utf8'), cipher.final()]);
      const sealed = Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
      return { sealed, shown: maskInsz(insz), mark: digest('mark', insz).toString('base64url').slice(0, 16) };
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', encryptionKey, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    },
    keyFor: (use) => Buffer.from(hkdfSync('sha256', encryptionKey, '', `werkwinkel ${use}`, 32)),
  };
}
