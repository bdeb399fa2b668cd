/**
 * The session of a one-time link in a browser: a cookie of its own, which goes nowhere but to the pages of the link. Whoever works
 * here and opens one in the same browser stays signed in.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { csrfMatches, csrfToken, isToken } from '../../adapters/identity/session-token.ts';

export const LINK_COOKIE = '__Secure-antwoord';

const locked = { path: '/antwoord', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** The session of the link that this browser opened. */
export function linkTokenOf({ cookies }: FastifyRequest): string | undefined {
  const value = cookies[LINK_COOKIE];
  return isToken(value) ? value : undefined;
}

/** Keeps the token of a link in the browser that opened it. */
export function keepLinkToken(reply: FastifyReply, token: string): FastifyReply {
  return reply.setCookie(LINK_COOKIE, token, locked);
}

/** Lets the browser forget the token of a link. */
export function forgetLinkToken(reply: FastifyReply): FastifyReply {
  return reply.clearCookie(LINK_COOKIE, locked);
}

/** What the form of the answer carries. */
export function linkFormToken(token: string): string {
  return csrfToken(token);
}

/** Tells whether the page of this link made the form; without a session there is nothing to ride on. */
export function isLinkForm(request: FastifyRequest, given: unknown): boolean {
  const token = linkTokenOf(request);
  return token === undefined || csrfMatches(token, given);
}
