/**
 * The token of a session: what is random, what is kept, and the second token that its forms carry. The database keeps
 * only a hash, so nobody who reads it can act as someone else.
 */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const ANSWER_BYTES = 32;
/** A pad and an answer of 32 bytes each. */
const FORM_TOKEN = /^[A-Za-z0-9_-]{86}$/;

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
  return hash('sha256', token, 'buffer');
}

/**
 * Makes the token that the forms of one page carry; only who knows the session's own token can. Its bytes differ each time:
 * half is a random pad, and half the answer under that pad, so that the length of a compressed page tells nothing of it.
 */
export function csrfToken(token: string): string {
  const pad = randomBytes(ANSWER_BYTES);
  return Buffer.concat([pad, xor(pad, formAnswer(token))]).toString('base64url');
}

/** Compares what a form sent with what its session expects, in constant time. */
export function csrfMatches(token: string, given: unknown): boolean {
  if (typeof given !== 'string' || !FORM_TOKEN.test(given)) return false;
  const bytes = Buffer.from(given, 'base64url');
  const [pad, masked] = [bytes.subarray(0, ANSWER_BYTES), bytes.subarray(ANSWER_BYTES)];
  return timingSafeEqual(xor(pad, masked), formAnswer(token));
}

// A token is long, secret and always of one length: a plain hash behind a label of its own tells nothing of it.
function formAnswer(token: string): Buffer {
  return hash('sha256', `werkwinkel form ${token}`, 'buffer');
}

function xor(pad: Buffer, bytes: Buffer): Buffer {
  const mixed = Buffer.alloc(bytes.length);
  for (const [index, byte] of bytes.entries()) mixed[index] = byte ^ (pad[index] ?? 0);
  return mixed;
}
