/** The addresses of the editors: their desk, writing, reading what another wrote, publishing, and taking away. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showError, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { asReader } from '../../gate/reader.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { dropDraft, publishArticle, returnArticle, submitArticle, withdrawArticle } from './article.acts.ts';
import { DESK, DeskPage } from './article-desk.pages.tsx';
import { listDesk } from './article-desk.sql.ts';
import { articleFormWeb } from './article-form.web.tsx';
import { edited, editorOf } from './article-guard.web.tsx';
import { VersionsPage } from './article-versions.pages.tsx';
import { EditedPage, WithdrawPage } from './edited-article.pages.tsx';
import { linkCheckWeb } from './link-check.web.tsx';
import { localFormWeb } from './local-form.web.tsx';
import { pictureWeb } from './picture.web.tsx';

type OneRequest = FastifyRequest<{
  Params: { pagina: string };
  Querystring: { van?: string; met?: string };
  Body: unknown;
}>;

export function articleEditWeb(app: FastifyInstance, world: World): void {
  app.get(DESK, async (request, reply) => {
    const actor = await editorOf(request, reply);
    if (actor === undefined) return reply;
    const lines = await asReader(world.database, request.token, listDesk);
    return showPage(request, reply, {
      title: say`Redactie`,
      actor,
      body: <DeskPage lines={lines} today={actor.today} />,
    });
  });
  linkCheckWeb(app, world);
  pictureWeb(app, world);
  articleFormWeb(app, world);
  localFormWeb(app, world);

  app.get(`${DESK}/:pagina`, (request: OneRequest, reply) => showOne(world, request, reply));
  app.get(`${DESK}/:pagina/versies`, (request: OneRequest, reply) => showVersions(world, request, reply));
  app.get(`${DESK}/:pagina/intrekken`, async (request: OneRequest, reply) => {
    const found = await edited(world, request, reply);
    if (found === undefined) return reply;
    if (found.article.standing === null || found.article.withdrawn)
      return goOn(reply, `${DESK}/${found.article.id}`);
    const body = <WithdrawPage article={found.article} csrf={request.csrf} />;
    return showPage(request, reply, { title: say`Trek de pagina in`, actor: found.actor, body });
  });

  step(app, world, 'nalezen', submitArticle, 'articleSubmitted');
  step(app, world, 'terug', returnArticle, 'articleReturned');
  step(app, world, 'publiceer', publishArticle, ({ later }) =>
    later ? 'articleScheduled' : 'articlePublished',
  );
  step(app, world, 'intrekken', withdrawArticle, 'articleWithdrawn');
  // What was never published has no page to go back to.
  step(app, world, 'weg', dropDraft, 'articleDraftDropped', ({ left }) => left ?? '');
}

type SaidOfArticle = Extract<Said, `article${string}`>;

/** One step with a page: done it goes on, refused it is told on the page as it stands now. */
function step<Input, Done extends object>(
  app: FastifyInstance,
  world: World,
  name: string,
  toDo: Act<Input, Done>,
  said: SaidOfArticle | ((done: Done) => SaidOfArticle),
  leftOf?: (done: Done) => string,
): void {
  app.post(`${DESK}/:pagina/${name}`, async (request: OneRequest, reply) => {
    const { pagina } = request.params;
    const outcome = await perform(world.database, request.token, toDo, { ...textsIn(request.body), pagina });
    if (outcome.outcome === 'done') {
      const left = leftOf === undefined ? pagina : leftOf(outcome.done);
      return goOn(
        reply,
        left === '' ? DESK : `${DESK}/${left}`,
        typeof said === 'function' ? said(outcome.done) : said,
      );
    }
    if (outcome.outcome === 'invalid') return showOne(world, request, reply, outcome.problems, 422);
    if (outcome.outcome === 'conflict')
      return showOne(world, request, reply, [{ field: '', message: changedMeanwhile() }], 409);
    return showRefused(request, reply, outcome);
  });
}

function changedMeanwhile(): string {
  return say`Intussen veranderde iemand deze pagina. Er is niets gedaan. Lees wat er nu staat.`;
}

async function showOne(
  world: World,
  request: OneRequest,
  reply: FastifyReply,
  problems: readonly Problem[] = [],
  status = 200,
) {
  const found = await edited(world, request, reply);
  if (found === undefined) return reply;
  const { actor, article } = found;
  const mayWrite = article.about === null || article.organisation === actor.organisation_name;
  const view = { article, csrf: request.csrf, typed: textsIn(request.body), problems, mayWrite };
  const body = <EditedPage {...view} />;
  return showPage(request, reply, { title: say`Pagina voor de redactie`, status, actor, body });
}

async function showVersions(world: World, request: OneRequest, reply: FastifyReply) {
  const found = await edited(world, request, reply);
  if (found === undefined) return reply;
  const { actor, article } = found;
  const named = (typed: string | undefined) =>
    article.versions.find(({ version }) => String(version) === typed);
  const [one, other] = [named(request.query.van), named(request.query.met)];
  if (one === undefined || other === undefined) return showError(request, reply, 404, actor);
  const body = <VersionsPage article={article} one={one} other={other} />;
  return showPage(request, reply, { title: say`Versies naast elkaar`, actor, body });
}
