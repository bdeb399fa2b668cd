/**
 * How often one address may ask within a minute, counted in this process. It stops what hammers; how much one user may see
 * in a day is counted in PostgreSQL by the gate.
 */
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

/** Requests a minute from one address. A whole office may stand behind one; a demo also serves its own load tests. */
export const requestLimits = {
  production: { everything: 6_000, signIn: 120 },
  demo: { everything: 1_000_000, signIn: 600 },
} as const;

export interface RequestLimits {
  readonly everything: number;
  readonly signIn: number;
}

const MINUTE = 60_000;
/** What anyone may have counted without signing in, from one address: a whole office reads, and nobody fills a count by a program. */
export const readerLimit = { max: 60, timeWindow: MINUTE } as const;

// Nothing but Retry-After: a count in every answer would make two equal refusals differ.
const silent = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

/** Limits every request; register it before the routes. A whole /64 of IPv6 counts as one address. */
export async function limitRequests(app: FastifyInstance, limits: RequestLimits): Promise<void> {
  await app.register(rateLimit, {
    max: limits.everything,
    timeWindow: MINUTE,
    addHeaders: silent,
    addHeadersOnExceeding: silent,
  });
}

/** The stricter limit for each step of signing in, for the config of its route. */
export function signInLimit(limits: RequestLimits) {
  return { max: limits.signIn, timeWindow: MINUTE };
}
