/** The address where someone says what the columns of a file mean; the file is read again when it can be. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showNoSuchPage, showPage, showRefused } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { chooseColumns, restartImport } from './client-import.acts.ts';
import { mayRestart } from './client-import.ts';
import { importerOf } from './import-guard.web.ts';
import { type ColumnMapping, isColumn, matchColumns } from './column.ts';
import { ColumnsPage } from './import-columns.pages.tsx';
import { jobSession } from './import-file.ts';
import { type ImportView, viewImport } from './import-view.ts';

type One = FastifyRequest<{ Params: { id: string }; Body: Record<string, string> }>;

const route = '/inlezen/:id/kolommen';

export function columnsWeb(app: FastifyInstance, world: World): void {
  const { database, inszKeys } = world;

  app.get(route, async (request: One, reply) => {
    const found = await find(request);
    return found ? show(request, reply, found, {}) : showNoSuchPage(request, reply);
  });

  app.post(route, async (request: One, reply) => {
    const { token, body: typed } = request;
    const found = await find(request);
    if (found === undefined) return showNoSuchPage(request, reply);
    const { headings, one } = found;
    const chosen = Object.fromEntries(
      headings.map((heading, index) => [heading, typed[`kolom-${index}`] ?? '']),
    );
    const { problems } = matchColumns(headings, mappingOf(chosen));
    if (problems.length > 0)
      return show(request, reply, found, {
        typed,
        problems: problems.map((message) => ({ field: '', message })),
      });
    const saved = await perform(database, token, chooseColumns, { choices: chosen });
    if (saved.outcome !== 'done') return showRefused(request, reply, saved);
    return mayRestart(one) ? restart(request, reply, one) : goOn(reply, `/inlezen/${one.id}`);
  });

  async function restart(request: One, reply: FastifyReply, { id, dryRun }: ImportView['one']) {
    const raw = { id, dryRun, job: jobSession(inszKeys) };
    const outcome = await perform(database, request.token, restartImport, raw);
    if (outcome.outcome === 'done' || outcome.outcome === 'conflict')
      return goOn(reply, `/inlezen/${request.params.id}`);
    return showRefused(request, reply, outcome);
  }

  async function find(request: One): Promise<ImportView | undefined> {
    const { token, params } = request;
    if (token === undefined || !isUuid(params.id) || !(await importerOf(request))) return undefined;
    const view = await viewImport(world, token, params.id);
    return view && view.headings.length > 0 ? view : undefined;
  }
}

async function show(
  request: One,
  reply: FastifyReply,
  { one, headings, match }: ImportView,
  form: { typed?: Record<string, string>; problems?: readonly Problem[] },
) {
  const body = <ColumnsPage one={one} csrf={request.csrf} headings={headings} match={match} {...form} />;
  const status = form.problems === undefined ? 200 : 422;
  return showPage(request, reply, { title: say`Kolommen`, status, actor: await request.whoami(), body });
}

function mappingOf(chosen: Readonly<Record<string, string>>): ColumnMapping {
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([heading, choice]) =>
      choice === 'ignore' || isColumn(choice) ? [[heading, choice] as const] : [],
    ),
  );
}
