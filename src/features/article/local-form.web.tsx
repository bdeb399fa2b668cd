/** The addresses at which a local government writes what it adds to a page of all of Flanders. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showError, showPage, showRefused } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { textsOf, textWarnings } from '../sensitive/personal-text.ts';
import { draftLocal } from './article.acts.ts';
import { listArticles } from './article.sql.ts';
import { LOCAL } from './article-addition.tsx';
import { DESK } from './article-desk.pages.tsx';
import { findOwnAddition } from './article-desk.sql.ts';
import { openVersion, standingVersion } from './article-desk.ts';
import { editorOf } from './article-guard.web.tsx';
import { LocalFormPage } from './local-form.pages.tsx';
import { pictureProblems } from './typed-article.ts';

type LocalRequest = FastifyRequest<{ Params: { pagina: string }; Body: unknown }>;

interface Unsaved {
  readonly status: number;
  readonly problems: readonly Problem[];
  readonly clash?: true;
  readonly preview?: true;
}

export function localFormWeb(app: FastifyInstance, world: World): void {
  app.get(`${LOCAL}/:pagina`, (request: LocalRequest, reply) => show(world, request, reply));
  app.post(`${LOCAL}/:pagina`, async (request: LocalRequest, reply) => {
    const typed = textsIn(request.body);
    if (typed['stap'] === 'bekijk')
      return show(world, request, reply, {
        status: 200,
        problems: pictureProblems(typed['tekst']),
        preview: true,
      });
    const warnings = textWarnings(typed, textsOf(draftLocal));
    if (warnings.length > 0) return show(world, request, reply, { status: 422, problems: warnings });
    const input = { ...typed, pagina: request.params.pagina, revisie: typed['revisie'] || null };
    const outcome = await perform(world.database, request.token, draftLocal, input);
    if (outcome.outcome === 'done') return goOn(reply, `${DESK}/${outcome.done.id}`, 'articleDrafted');
    if (outcome.outcome === 'invalid')
      return show(world, request, reply, { status: 422, problems: outcome.problems });
    if (outcome.outcome === 'conflict')
      return show(world, request, reply, { status: 409, problems: [], clash: true });
    return showRefused(request, reply, outcome);
  });
}

async function show(world: World, request: LocalRequest, reply: FastifyReply, unsaved?: Unsaved) {
  const actor = await editorOf(request, reply);
  if (actor === undefined) return reply;
  const { pagina } = request.params;
  const about = isUuid(pagina)
    ? (await listArticles(world.database)).find(({ id }) => id === pagina)
    : undefined;
  const writesAll = actor.organisation_kind === 'vdab' || actor.organisation_kind === 'vvsg';
  if (about === undefined || writesAll) return showError(request, reply, 404, actor);
  const added = await asReader(world.database, request.token, (db) => findOwnAddition(db, pagina));
  const open = added && openVersion(added);
  const begun = open ?? (added && standingVersion(added));
  const begin = {
    tekst: begun?.body ?? '',
    functie: begun?.own === true ? begun.authorFunction : '',
    datum: typedDate(actor.today),
    opnieuw: '',
  };
  const fresh = unsaved === undefined || unsaved.clash === true;
  const typed = {
    ...(unsaved === undefined ? begin : textsIn(request.body)),
    ...(fresh ? { revisie: String(open?.revision ?? '') } : {}),
  };
  const view = { about, typed, problems: unsaved?.problems ?? [], csrf: request.csrf };
  const theirs = unsaved?.clash === true ? begun?.body : undefined;
  const body = <LocalFormPage {...view} theirs={theirs} preview={unsaved?.preview === true} />;
  return showPage(request, reply, {
    title: say`Lokale informatie`,
    status: unsaved?.status ?? 200,
    actor,
    body,
  });
}
