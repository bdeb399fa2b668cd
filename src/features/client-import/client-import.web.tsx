/** The addresses of one import: how it stands, and what to do with it next. Sending, columns and downloads have their own files. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { goOn, showNoSuchPage, showPage, showRefused } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { confirmAbsence, restartImport } from './client-import.acts.ts';
import { isBusy } from './client-import.ts';
import { columnsWeb } from './import-columns.web.tsx';
import { downloadWeb } from './import-download.web.ts';
import { jobSession } from './import-file.ts';
import { importerOf } from './import-guard.web.ts';
import { ResultPage } from './import-result.pages.tsx';
import { findLeftOpen } from './left-open.sql.ts';
import { uploadWeb } from './import-upload.web.tsx';
import { viewImport } from './import-view.ts';

type One = FastifyRequest<{
  Params: { id: string };
  Querystring: { stil?: string };
  Body: Record<string, string>;
}>;

const REFRESH_SECONDS = 2;

export function clientImportWeb(app: FastifyInstance, world: World): void {
  uploadWeb(app, world);
  resultWeb(app, world);
  restartWeb(app, world);
  columnsWeb(app, world);
  downloadWeb(app, world);
}

function resultWeb(app: FastifyInstance, world: World): void {
  app.get('/inlezen/:id', async (request: One, reply) => {
    const actor = await importerOf(request);
    const { token, params, query } = request;
    if (actor === undefined || token === undefined) return showNoSuchPage(request, reply);
    const view = isUuid(params.id) ? await viewImport(world, token, params.id) : undefined;
    if (view === undefined) return showRefused(request, reply, { outcome: 'missing', actor });
    const { one, match, earlier } = view;
    const leftOpen =
      one.absence?.kind === 'ended' && one.absence.open !== undefined
        ? await findLeftOpen(world.database, token, one.id, '/inlezen/:id')
        : [];
    const refreshes = isBusy(one) && query.stil !== 'ja';
    // A page that asks for itself again, without a script; the page offers to stop it.
    if (refreshes) reply.header('refresh', String(REFRESH_SECONDS));
    const body = (
      <ResultPage
        one={one}
        csrf={request.csrf}
        unknown={match.unknown}
        earlier={earlier}
        leftOpen={leftOpen}
        guides={actor.purposes.includes('guidance')}
        refreshes={refreshes}
      />
    );
    return showPage(request, reply, { title: say`Inlezen`, actor, body });
  });
}

function restartWeb(app: FastifyInstance, { database, inszKeys }: World): void {
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
}
