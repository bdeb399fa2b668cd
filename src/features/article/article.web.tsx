/** The public addresses of articles: the list of each kind, each article, its text to take along, and events for a calendar. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { eventCalendar } from '../../adapters/calendar/event-calendar.ts';
import { showError, showPage } from '../../adapters/web/page.tsx';
import { readerLimit } from '../../adapters/web/rate-limit.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { aboutArticle, aboutQuestionList } from '../open-data/schema-org.ts';
import { ArticlePage } from './article.pages.tsx';
import { findArticle, findMoved, listAdditions, listArticles } from './article.sql.ts';
import {
  type ArticleCard,
  type ArticleKind,
  addressOf,
  articleKindCodes,
  articleKinds,
  ofKind,
} from './article.ts';
import { countAnswer } from './article-desk.sql.ts';
import { ArticleListPage } from './article-list.pages.tsx';
import { USEFUL } from './article-useful.tsx';

type ArticleRequest = FastifyRequest<{ Params: { slug: string }; Querystring: { toon?: string } }>;

const kept = { config: { kept: true } } as const;

export function articleWeb(app: FastifyInstance, world: World): void {
  for (const kind of articleKindCodes) {
    const { room } = articleKinds[kind];
    app.get(`/${room}`, kept, (request, reply) => list(world, request, reply, kind));
    app.get(`/${room}/:slug`, kept, (request: ArticleRequest, reply) => show(world, request, reply, kind));
  }
  app.post(USEFUL, { config: { rateLimit: readerLimit } }, (request, reply) => answer(world, request, reply));
  app.get('/activiteiten.ics', async (_request, reply) => {
    const events = ofKind(await listArticles(world.database), 'event');
    return sendCalendar(world, reply, events);
  });
}

async function list(world: World, request: FastifyRequest, reply: FastifyReply, kind: ArticleKind) {
  const actor = await request.whoami();
  const items = ofKind(await listArticles(world.database), kind);
  const body = <ArticleListPage kind={kind} items={items} today={world.clock.today()} />;
  const shared = {
    description: articleKinds[kind].lead,
    forms:
      kind === 'news' ? [{ href: '/nieuws.atom', type: 'application/atom+xml', title: say`Nieuws` }] : [],
    about: kind === 'question' ? aboutQuestionList(items) : [],
  };
  return showPage(request, reply, { title: articleKinds[kind].many, actor, open: true, shared, body });
}

async function show(world: World, request: ArticleRequest, reply: FastifyReply, kind: ArticleKind) {
  const [, slug, ending] = /^([a-z0-9-]+?)(\.ics|\.txt)?$/.exec(request.params.slug) ?? [];
  if (slug === undefined) return showError(request, reply, 404, await request.whoami());
  const article = await findArticle(world.database, kind, slug);
  if (article === undefined) return moved(world, request, reply, slug);
  if (ending === '.txt')
    return sendText(reply, slug, `${article.title}\n\n${article.summary}\n\n${article.body}\n`);
  if (ending === '.ics') return sendCalendar(world, reply, [article]);
  const [actor, others, additions] = await Promise.all([
    request.whoami(),
    listArticles(world.database),
    listAdditions(world.database, article.id),
  ]);
  const view = { article, others, additions, actor, today: world.clock.today(), csrf: request.csrf };
  const body = <ArticlePage {...view} thanks={request.query.toon === 'dank'} />;
  const about = aboutArticle(world.config.publicUrl, article);
  const shared = { description: article.summary, kind: 'article', about } as const;
  return showPage(request, reply, { title: article.title, actor, open: true, shared, body });
}

/** Counts whether a page was useful; what names no page that stands, or says neither yes nor no, counts nothing. */
async function answer(world: World, request: FastifyRequest, reply: FastifyReply) {
  const { wat = '', keuze } = textsIn(request.body);
  const article = isUuid(wat) ? (await listArticles(world.database)).find(({ id }) => id === wat) : undefined;
  if (article === undefined || (keuze !== 'ja' && keuze !== 'nee'))
    return showError(request, reply, 404, await request.whoami());
  await countAnswer(world.database, article.id, keuze === 'ja');
  return reply.redirect(`${addressOf(article)}?toon=dank#nuttig`, 303);
}

/** Leads on who asks for an address that an article had before. */
async function moved(world: World, request: ArticleRequest, reply: FastifyReply, slug: string) {
  const now = await findMoved(world.database, slug);
  // Asked again each time: an article may get its first address back, and browsers keep for good where they were led.
  if (now !== undefined) return reply.header('cache-control', 'no-cache').redirect(addressOf(now), 301);
  return showError(request, reply, 404, await request.whoami());
}

function sendText(reply: FastifyReply, slug: string, text: string): FastifyReply {
  return reply
    .type('text/plain; charset=utf-8')
    .header('content-disposition', `attachment; filename="${slug}.txt"`)
    .send(text);
}

function sendCalendar(
  world: World,
  reply: FastifyReply,
  items: readonly (ArticleCard & { version?: number })[],
) {
  const events = items.flatMap(({ takesPlace, id, title, summary, kind, slug, version = 1 }) =>
    takesPlace === null
      ? []
      : [
          {
            id,
            title,
            summary,
            version,
            ...takesPlace,
            url: `${world.config.publicUrl}${addressOf({ kind, slug })}`,
          },
        ],
  );
  return reply
    .type('text/calendar; charset=utf-8')
    .header('cache-control', 'no-cache')
    .send(eventCalendar(events, new Date()));
}
