/**
 * In which language a request is answered: the one that its reader chose, kept in a cookie of their own. Nobody who chose nothing
 * reads anything but Dutch. The languages of the person's own pages are spoken there, where one signs in, and where something goes
 * wrong; other pages are then read in Dutch. The choice says nothing about who they are, and changes nothing they may see.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { inLanguage, isLanguage, isPersonLanguage, type Language } from '../../kernel/language.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The language in which this request is answered. */
    readonly language: Language;
  }
}

const LANGUAGE_COOKIE = '__Host-taal';
const A_YEAR = 365 * 24 * 60 * 60;
const locked = { path: '/', httpOnly: true, secure: true, sameSite: 'lax', maxAge: A_YEAR } as const;

/** Lets all that a request does speak the language of its reader; register it after the cookies. */
export function speakToReader(app: FastifyInstance): void {
  app.decorateRequest('language', { getter: languageOf });
  const speak = (request: FastifyRequest, _reply: FastifyReply, goOn: () => void) =>
    inLanguage(request.language, goOn);
  app.addHook('onRequest', speak);
  // Reading a body ends what ran around the first hook.
  app.addHook('preHandler', speak);
}

/** Keeps the language that a reader chose. */
export function keepLanguage(reply: FastifyReply, chosen: Language): FastifyReply {
  return reply.setCookie(LANGUAGE_COOKIE, chosen, locked);
}

/** The language that this reader chose, if they did. */
export function chosenLanguage({ cookies }: FastifyRequest): Language | undefined {
  const chosen = cookies?.[LANGUAGE_COOKIE] ?? '';
  return isLanguage(chosen) ? chosen : undefined;
}

/** Tells whether an address is for the person who is guided, or leads there: those pages are read in more languages. */
export function isForPerson(url: string): boolean {
  return /^\/(mijn|aanmelden|afmelden|afgemeld)(?=[/?]|$)/.test(url);
}

function languageOf(this: FastifyRequest): Language {
  const chosen = chosenLanguage(this) ?? 'nl';
  return isPersonLanguage(chosen) && !isForPerson(this.url) ? 'nl' : chosen;
}
