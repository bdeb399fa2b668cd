/** Where a reader chooses the language of the interface, and comes back to the page they were on. Of the person it is kept. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { keepLanguage } from '../../adapters/web/language.ts';
import { showError } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isLanguage } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { chooseLanguage } from '../my/own-language.acts.ts';
import { judgeOrigin } from './same-origin.ts';
import { safeReturn } from './session.ts';

const signInPage = '/aanmelden';

export function languageWeb(app: FastifyInstance, { database }: World): void {
  app.get<{ Params: { code: string } }>('/taal/:code', async (request, reply) => {
    const { code } = request.params;
    if (!isLanguage(code)) return showError(request, reply, 404);
    // Of anyone but the person there is nothing to keep: the cookie is enough. A link on a page elsewhere is no choice of the person.
    if (request.token !== undefined && isChoice(request))
      await perform(database, request.token, chooseLanguage, { code });
    return keepLanguage(reply, code).redirect(cameFrom(request) ?? '/', 303);
  });
}

function isChoice({ method, headers, ownOrigin }: FastifyRequest): boolean {
  return method === 'GET' && judgeOrigin(headers, ownOrigin) !== 'foreign';
}

// No page names its own address: some hold a secret, and what one may not see answers the same whatever was asked.
function cameFrom(request: FastifyRequest): string | undefined {
  const from = URL.parse(request.headers.referer ?? '');
  if (from === null || from.origin !== request.ownOrigin) return undefined;
  return from.pathname === signInPage ? signInPage : safeReturn(`${from.pathname}${from.search}`);
}
