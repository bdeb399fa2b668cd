/**
 * Seals a few bytes for the database: encrypted and protected against change, under a key that the database lacks. For whole
 * files see files/sealed-file.ts; for values that live minutes in a cookie see identity/sealed.ts.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Seals bytes under a key of 32 bytes. */
export function sealBytes(key: Buffer, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Opens sealed bytes; throws when they were changed or sealed with another key. */
export function openBytes(key: Buffer, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}

/** Seals a value that JSON can hold. */
export function sealJson(key: Buffer, value: unknown): Buffer {
  return sealBytes(key, Buffer.from(JSON.stringify(value)));
}
