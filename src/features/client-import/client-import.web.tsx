/** The addresses for reading a list in: the form, the page of one import, and what may be downloaded. */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { readUpload, type Upload } from '../../adapters/web/upload.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { perform } from '../../kernel/act.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import { isUuid } from '../../kernel/id.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { isOwnForm } from '../session/session.plugin.ts';
import { confirmAbsence, queueImport, restartImport } from './client-import.acts.ts';
import { exampleFile, StartPage } from './client-import.pages.tsx';
import { isBusy } from './client-import.ts';
import { listImports } from './client-import.sql.ts';
import { importerOf, refuse } from './import-guard.web.ts';
import { columnsWeb } from './import-columns.web.tsx';
import { downloadWeb } from './import-download.web.ts';
import { type Arrived, jobSession, takeFile } from './import-file.ts';
import { ResultPage } from './import-result.pages.tsx';
import { viewImport } from './import-view.ts';
import { tableLimits } from './table.ts';

type One = FastifyRequest<{
  Params: { id: string };
  Querystring: { stil?: string };
  Body: Record<string, string>;
}>;
type Taken = Arrived | { readonly outcome: 'foreignForm' };

const REFRESH_SECONDS = 2;

export function clientImportWeb(app: FastifyInstance, world: World): void {
  const { database, inszKeys } = world;

  app.get('/inlezen', async (request, reply) => {
    const actor = await importerOf(request);
    return actor === undefined ? refuse(request, reply) : showStart(request, reply, actor, {});
  });

  if (world.config.mode === 'demo')
    app.get(exampleFile, async (_request, reply) => {
      const { exampleClientFile } = await import('../../../db/seeds/demo-import-file.ts');
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="voorbeeld-clienten.csv"')
        .send(exampleClientFile(world.clock.today()));
    });

  void app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false });
    scope.post('/inlezen', { config: { csrfInHandler: true } }, takeList);
  });

  app.get('/inlezen/:id', async (request: One, reply) => {
    const actor = await importerOf(request);
    const { token, params, query } = request;
    if (actor === undefined || token === undefined) return refuse(request, reply);
    const view = isUuid(params.id) ? await viewImport(world, token, params.id) : undefined;
    if (view === undefined) return showRefused(request, reply, { outcome: 'missing', actor });
    const { one, match, earlier } = view;
    const refreshes = isBusy(one) && query.stil !== 'ja';
    // A page that asks for itself again, without a script; the page offers to stop it.
    if (refreshes) reply.header('refresh', String(REFRESH_SECONDS));
    const body = (
      <ResultPage
        one={one}
        csrf={request.csrf}
        unknown={match.unknown}
        earlier={earlier}
        guides={actor.purposes.includes('guidance')}
        refreshes={refreshes}
      />
    );
    return showPage(request, reply, { title: 'Inlezen', actor, body });
  });

  app.post('/inlezen/:id/opnieuw', async (request: One, reply) => {
    const { token, params, body } = request;
    const raw = { id: params.id, dryRun: body['wat'] !== 'echt', job: jobSession(inszKeys) };
    const outcome = await perform(database, token, restartImport, raw);
    if (outcome.outcome === 'done') return goOn(reply, `/inlezen/${params.id}`);
    return showRefused(request, reply, invalidAsMissing(outcome));
  });

  app.post('/inlezen/:id/beeindigen', async (request: One, reply) => {
    const { token, params } = request;
    const outcome = await perform(database, token, confirmAbsence, { id: params.id });
    if (outcome.outcome === 'done') return goOn(reply, `/inlezen/${params.id}`);
    return showRefused(request, reply, invalidAsMissing(outcome));
  });

  columnsWeb(app, world);
  downloadWeb(app, world);

  async function takeList(request: FastifyRequest, reply: FastifyReply) {
    const { token } = request;
    const actor = await importerOf(request);
    if (actor === undefined || token === undefined) return refuse(request, reply);
    if (!request.isMultipart()) return showStart(request, reply, actor, { problem: noFile });
    const upload = await readUpload<Taken>(request, tableLimits.fileBytes, async (name, file, before) =>
      isOwnForm(request, before['csrf']) ? takeFile(world, token, name, file) : { outcome: 'foreignForm' },
    );
    return answerUpload(request, reply, { actor, token }, upload);
  }

  async function answerUpload(
    request: FastifyRequest,
    reply: FastifyReply,
    { actor, token }: { actor: ActorRow; token: string },
    { fields, taken }: Upload<Taken>,
  ) {
    const dryRun = fields['wat'] !== 'echt';
    const absent = fields['ontbreekt'] === 'beeindigd' ? ('ended' as const) : ('nothing' as const);
    const again = (problem: string) => showStart(request, reply, actor, { problem, dryRun, absent });
    if (!isOwnForm(request, fields['csrf']) || taken?.outcome === 'foreignForm')
      return showRefused(request, reply, { outcome: 'forbidden', message: '' });
    if (taken === undefined) return again(noFile);
    if (taken.outcome === 'refused') return again(taken.message);
    if (taken.outcome === 'busy') return again(tooBusy);
    if (taken.outcome !== 'arrived') return showRefused(request, reply, { outcome: taken.outcome });
    const raw = { ...taken, dryRun, absent, job: jobSession(inszKeys) };
    const outcome = await perform(database, token, queueImport, raw);
    if (outcome.outcome === 'done') return goOn(reply, `/inlezen/${outcome.done.id}`);
    return showRefused(request, reply, outcome);
  }

  async function showStart(
    request: FastifyRequest,
    reply: FastifyReply,
    actor: ActorRow,
    form: { problem?: string; dryRun?: boolean; absent?: 'nothing' | 'ended' },
  ) {
    const { problem, ...chosen } = form;
    const problems: Problem[] = problem === undefined ? [] : [{ field: 'bestand', message: problem }];
    const imports = await listImports(database, request.token ?? '');
    const view = { actor, csrf: request.csrf, demo: request.server.demo, imports, problems, ...chosen };
    return showPage(request, reply, {
      title: 'Inlezen',
      status: problem === undefined ? 200 : 422,
      actor,
      body: <StartPage {...view} />,
    });
  }
}

const noFile = 'Kies een bestand op uw computer.';
const tooBusy =
  'Uw organisatie leest al veel bestanden tegelijk in. Wacht tot er enkele klaar zijn en probeer het opnieuw.';
