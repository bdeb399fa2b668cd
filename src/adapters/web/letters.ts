/**
 * How large the letters of the pages are: as someone chose on this device, kept in a cookie of their own. The choice says nothing about
 * who they are, and holds on paper too.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever reads chose large letters. */
    readonly largeLetters: boolean;
  }
}

const LETTERS_COOKIE = '__Host-letters';
const A_YEAR = 365 * 24 * 60 * 60;
const locked = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

/** Lets each page know how large its letters are; register it after the cookies. */
export function letterSizes(app: FastifyInstance): void {
  app.decorateRequest('largeLetters', {
    getter(this: FastifyRequest) {
      return this.cookies?.[LETTERS_COOKIE] === 'groot';
    },
  });
}

/** Keeps what someone chose. */
export function keepLetters(reply: FastifyReply, large: boolean): FastifyReply {
  return large
    ? reply.setCookie(LETTERS_COOKIE, 'groot', { ...locked, maxAge: A_YEAR })
    : reply.clearCookie(LETTERS_COOKIE, locked);
}
