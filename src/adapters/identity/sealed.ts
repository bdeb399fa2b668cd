/**
 * Keeps a small value in a cookie so that the browser can neither read nor change it, and not use it after its time.
 * For what lives minutes between two requests; sessions live in the database.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Seals a value until a moment, under a key of its own for each use. */
export function seal(value: unknown, use: string, key: Buffer, until: Date): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyFor(use, key), nonce);
  const inside = JSON.stringify({ value, until: until.getTime() });
  const text = Buffer.concat([cipher.update(inside, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
}

/** Opens a sealed value; undefined when it was changed, made with another key or for another use, or is over. */
export function unseal(sealed: string | undefined, use: string, key: Buffer, now = new Date()): unknown {
  const bytes = Buffer.from(sealed ?? '', 'base64url');
  if (bytes.length <= NONCE + TAG) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', keyFor(use, key), bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    const text = decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
    const { value, until }: { value: unknown; until: number } = JSON.parse(text);
    return now.getTime() < until ? value : undefined;
  } catch {
    return undefined; // a wrong tag: not sealed here
  }
}

function keyFor(use: string, key: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), use, 32));
}

/** Derives the key of the sign-in cookie from the secret that all processes share with the identity provider. */
export function cookieKey(secret: string): Buffer {
  return createHash('sha256').update(`werkwinkel sign-in cookie ${secret}`).digest();
}
