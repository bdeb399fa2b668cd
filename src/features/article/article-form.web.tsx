/** The addresses of the form of an editor: writing a page that is new or a next version, looking how it will be, and what happens when two save. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { ActorRow } from '../../gate/opened.ts';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { formOf, typedList } from '../flow/draft-form.ts';
import { textsOf, textWarnings } from '../sensitive/personal-text.ts';
import { draftArticle } from './article.acts.ts';
import { listArticles } from './article.sql.ts';
import { ofKind } from './article.ts';
import { DESK } from './article-desk.pages.tsx';
import { type ArticleVersion, type EditedArticle } from './article-desk.sql.ts';
import { kindsFor, openVersion, standingVersion } from './article-desk.ts';
import { ArticleFormPage } from './article-form.pages.tsx';
import { edited, editorOf } from './article-guard.web.tsx';
import { pictureProblems, typedSources } from './typed-article.ts';

type FormRequest = FastifyRequest<{ Params: { pagina: string }; Body: unknown }>;

interface Writing {
  readonly actor: ActorRow;
  readonly article: EditedArticle | undefined;
}

/** What is told about a form that was sent and not saved. */
interface Unsaved {
  readonly status: number;
  readonly problems: readonly Problem[];
  readonly clash?: true;
  readonly preview?: true;
}

export function articleFormWeb(app: FastifyInstance, world: World): void {
  const begin = async (request: FormRequest, reply: FastifyReply): Promise<Writing | undefined> => {
    if (request.params.pagina !== undefined) return edited(world, request, reply);
    const actor = await editorOf(request, reply);
    return actor && { actor, article: undefined };
  };
  for (const path of [`${DESK}/nieuw`, `${DESK}/:pagina/schrijf`]) {
    app.get(path, async (request: FormRequest, reply) => {
      const writing = await begin(request, reply);
      if (writing?.article?.about) return goOn(reply, `${DESK}/${writing.article.id}`);
      return writing === undefined ? reply : showForm(world, request, reply, writing);
    });
    app.post(path, async (request: FormRequest, reply) => {
      const writing = await begin(request, reply);
      return writing === undefined ? reply : save(world, request, reply, writing);
    });
  }
}

async function save(world: World, request: FormRequest, reply: FastifyReply, writing: Writing) {
  const typed = textsIn(request.body);
  const show = (unsaved: Unsaved) => showForm(world, request, reply, writing, unsaved);
  if (typed['stap'] === 'bekijk')
    return show({ status: 200, problems: pictureProblems(typed['tekst']), preview: true });
  const warnings = textWarnings(typed, textsOf(draftArticle));
  if (warnings.length > 0) return show({ status: 422, problems: warnings });
  const { article } = writing;
  const outcome = await perform(world.database, request.token, draftArticle, {
    ...typed,
    pagina: article?.id ?? null,
    versie: typed['versie'] || null,
    revisie: typed['revisie'] || null,
    soort: article?.kind ?? typed['soort'] ?? null,
    thema: typedList(formOf(request.body), 'thema'),
  });
  if (outcome.outcome === 'done') return goOn(reply, `${DESK}/${outcome.done.id}`, 'articleDrafted');
  if (outcome.outcome === 'invalid') return show({ status: 422, problems: outcome.problems });
  if (outcome.outcome === 'conflict') return show({ status: 409, problems: [], clash: true });
  return showRefused(request, reply, outcome);
}

async function showForm(
  world: World,
  request: FormRequest,
  reply: FastifyReply,
  writing: Writing,
  unsaved?: Unsaved,
) {
  const { actor, article } = writing;
  const begun = article && (openVersion(article) ?? standingVersion(article));
  const form = formOf(request.body);
  const sent = textsIn(request.body);
  // After a clash the numbers of what now stands there: saving again is then a choice made with open eyes.
  const seen: Record<string, string> =
    unsaved === undefined || unsaved.clash
      ? {
          versie: String(article?.standing ?? ''),
          revisie: String((article && openVersion(article)?.revision) ?? ''),
        }
      : {};
  const body = (
    <ArticleFormPage
      csrf={request.csrf}
      action={article === undefined ? `${DESK}/nieuw` : `${DESK}/${article.id}/schrijf`}
      kind={article?.kind === 'local' ? undefined : article?.kind}
      kinds={kindsFor(actor)}
      themes={ofKind(await listArticles(world.database), 'theme')}
      typed={{ ...(unsaved === undefined ? typedOf(begun, actor) : sent), ...seen }}
      chosen={unsaved === undefined ? (begun?.themes ?? []) : typedList(form, 'thema')}
      problems={unsaved?.problems ?? []}
      preview={unsaved?.preview === true}
      theirs={unsaved?.clash ? begun : undefined}
    />
  );
  return showPage(request, reply, {
    title: say`Schrijf een pagina`,
    status: unsaved?.status ?? 200,
    actor,
    body,
  });
}

function typedOf(begun: ArticleVersion | undefined, actor: ActorRow): Record<string, string> {
  if (begun === undefined) return { datum: typedDate(actor.today) };
  const { takesPlace } = begun;
  return {
    titel: begun.title,
    adres: begun.slug,
    inleiding: begun.summary,
    tekst: begun.body,
    groep: begun.audience,
    bron: typedSources(begun.sources),
    functie: begun.own ? begun.authorFunction : '',
    datum: typedDate(begun.state === 'published' ? actor.today : begun.reviewedOn),
    opnieuw: begun.state === 'published' ? '' : typedDate(begun.nextReviewOn),
    dag: takesPlace === null ? '' : typedDate(takesPlace.on),
    van: takesPlace?.from ?? '',
    tot: takesPlace?.until ?? '',
    plaats: takesPlace?.place ?? '',
  };
}
