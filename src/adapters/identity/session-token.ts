/**
 * The token of a session: what is random, what is kept, and the second token that its forms carry. The database keeps
 * only a hash, so nobody who reads it can act as someone else.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Makes a token of 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Tells whether a text has the form of a token; anything else never reaches the database. */
export function isToken(text: string | undefined): text is string {
  return text !== undefined && TOKEN.test(text);
}

/** Computes what the database keeps of a token. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Computes the token that the forms of a session carry; only who knows the session's own token can. */
export function csrfToken(token: string): string {
  return createHmac('sha256', token).update('werkwinkel form').digest('base64url');
}

/** Compares what a form sent with what its session expects, in constant time. */
export function csrfMatches(token: string, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const expected = Buffer.from(csrfToken(token));
  const received = Buffer.from(given);
  return expected.length === received.length && timingSafeEqual(expected, received);
}
