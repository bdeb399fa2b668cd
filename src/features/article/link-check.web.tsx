/**
 * Follows every link to a page of ours in what stands on the portal, as anyone would who is not signed in, and tells which lead nowhere. Links
 * to the outside are listed and not followed: this server asks nothing of others.
 */
import type { FastifyInstance } from 'fastify';
import { showPage } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import { linksIn } from '../../ui/markdown-text.ts';
import type { World } from '../../world.ts';
import { listWholeArticles } from './article.sql.ts';
import { DESK } from './article-desk.pages.tsx';
import { editorOf } from './article-guard.web.tsx';
import { type CheckedLink, LinkCheckPage } from './link-check.pages.tsx';

const MOST = 400;

export function linkCheckWeb(app: FastifyInstance, { database }: World): void {
  app.get(`${DESK}/links`, async (request, reply) => {
    const actor = await editorOf(request, reply);
    if (actor === undefined) return reply;
    const articles = await listWholeArticles(database);
    const from = new Map<string, typeof articles>();
    for (const article of articles)
      for (const link of [...linksIn(article.body), ...article.sources.flatMap(({ url = [] }) => url)])
        from.set(link, [...(from.get(link) ?? []), article]);
    const own = [...from.keys()].filter((link) => link.startsWith('/')).slice(0, MOST);
    const checked: CheckedLink[] = [];
    for (const link of own)
      checked.push({ link, on: from.get(link) ?? [], ...(await follow(app, request.host, link)) });
    const outside = [...from].filter(([link]) => /^https?:/.test(link)).map(([link, on]) => ({ link, on }));
    const body = <LinkCheckPage checked={checked} outside={outside} />;
    return showPage(request, reply, { title: say`Links nagekeken`, actor, body });
  });
}

async function follow(
  app: FastifyInstance,
  host: string,
  link: string,
): Promise<Pick<CheckedLink, 'state' | 'now'>> {
  const { statusCode, headers } = await app.inject({ url: link.split('#')[0] ?? link, headers: { host } });
  const location = headers.location ?? '';
  if (statusCode === 200) return { state: 'found' };
  if (statusCode === 301) return { state: 'moved', now: location };
  return { state: location.startsWith('/aanmelden') ? 'signIn' : 'broken' };
}
