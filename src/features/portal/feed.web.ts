/** What programs read to find the portal and to follow it: the map of the site, what may be indexed, and feeds of news and of changed pages. */
import type { FastifyInstance } from 'fastify';
import { sendToAnyone } from '../../adapters/web/open-answer.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { readAgreements } from '../agreement-overview/agreement-overview.sql.ts';
import { listArticles } from '../article/article.sql.ts';
import { ofKind } from '../article/article.ts';
import { atomOf, changedEntries, newsEntries } from './feed.ts';
import { robotsText, sitemapOf, sitePlaces } from './sitemap.ts';

const kept = { config: { kept: true } } as const;
const ATOM = 'application/atom+xml; charset=utf-8';

export function feedWeb(app: FastifyInstance, { config, database, clock }: World): void {
  const { publicUrl } = config;

  app.get('/robots.txt', kept, (_request, reply) =>
    sendToAnyone(reply, robotsText(publicUrl), 'text/plain; charset=utf-8'),
  );

  app.get('/sitemap.xml', kept, async (_request, reply) => {
    const [articles, { agreements }] = await Promise.all([listArticles(database), readAgreements(database)]);
    const places = sitePlaces({
      articles,
      agreements: agreements ?? [],
      today: clock.today(),
      demo: config.mode === 'demo',
    });
    return sendToAnyone(reply, sitemapOf(publicUrl, places), 'application/xml; charset=utf-8');
  });

  app.get('/nieuws.atom', kept, async (_request, reply) => {
    const entries = newsEntries(ofKind(await listArticles(database), 'news'));
    const feed = {
      publicUrl,
      path: '/nieuws.atom',
      page: '/nieuws',
      title: say`Werkwinkel: nieuws`,
      entries,
    };
    return sendToAnyone(reply, atomOf(feed), ATOM);
  });

  app.get('/gewijzigd.atom', kept, async (_request, reply) => {
    const entries = changedEntries(await listArticles(database), clock.today());
    const title = say`Werkwinkel: gewijzigde pagina’s`;
    return sendToAnyone(
      reply,
      atomOf({ publicUrl, path: '/gewijzigd.atom', page: '/', title, entries }),
      ATOM,
    );
  });
}
