/** Where a reader chooses the language of the interface, and comes back to the page they were on. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { keepLanguage } from '../../adapters/web/language.ts';
import { showError } from '../../adapters/web/page.tsx';
import { isLanguage } from '../../kernel/language.ts';
import { safeReturn } from './session.ts';

const signInPage = '/aanmelden';

export function languageWeb(app: FastifyInstance): void {
  app.get<{ Params: { code: string } }>('/taal/:code', (request, reply) => {
    const { code } = request.params;
    if (!isLanguage(code)) return showError(request, reply, 404);
    return keepLanguage(reply, code).redirect(cameFrom(request) ?? '/', 303);
  });
}

// No page names its own address: some hold a secret, and what one may not see answers the same whatever was asked.
function cameFrom(request: FastifyRequest): string | undefined {
  const from = URL.parse(request.headers.referer ?? '');
  if (from === null || from.origin !== request.ownOrigin) return undefined;
  return from.pathname === signInPage ? signInPage : safeReturn(`${from.pathname}${from.search}`);
}
