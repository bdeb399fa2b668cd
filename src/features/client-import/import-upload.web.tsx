/** Where a list comes in: the page with the form, and the file that is sent with it. */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { tableLimits } from '../../adapters/table/table.ts';
import { goOn, showNoSuchPage, showPage, showRefused } from '../../adapters/web/page.tsx';
import { readUpload, type Upload } from '../../adapters/web/upload.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { isOwnForm } from '../session/session.plugin.ts';
import { queueImport } from './client-import.acts.ts';
import { StartPage } from './client-import.pages.tsx';
import { listImports } from './client-import.sql.ts';
import { type Arrived, jobSession, takeFile } from './import-file.ts';
import { importerOf } from './import-guard.web.ts';

type Taken = Arrived | { readonly outcome: 'foreignForm' };

/** Who sends a list. */
interface Importer {
  readonly actor: ActorRow;
  readonly token: string;
}

/** What was chosen, shown again beside what was wrong. */
interface Chosen {
  readonly problem?: string;
  readonly dryRun?: boolean;
  readonly absent?: 'nothing' | 'ended';
}

export function uploadWeb(app: FastifyInstance, world: World): void {
  app.get('/inlezen', async (request, reply) => {
    const actor = await importerOf(request);
    return actor === undefined ? showNoSuchPage(request, reply) : showStart(world, request, reply, actor, {});
  });

  void app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false });
    scope.post('/inlezen', { config: { csrfInHandler: true } }, async (request, reply) => {
      const { token } = request;
      const actor = await importerOf(request);
      if (actor === undefined || token === undefined) return showNoSuchPage(request, reply);
      if (!request.isMultipart()) return showStart(world, request, reply, actor, { problem: noFile });
      const upload = await readUpload<Taken>(request, tableLimits.fileBytes, async (name, file, before) =>
        isOwnForm(request, before['csrf']) ? takeFile(world, token, name, file) : { outcome: 'foreignForm' },
      );
      return answerUpload(world, request, reply, { actor, token }, upload);
    });
  });
}

async function answerUpload(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  { actor, token }: Importer,
  { fields, taken }: Upload<Taken>,
) {
  const dryRun = fields['wat'] !== 'echt';
  const absent = fields['ontbreekt'] === 'beeindigd' ? ('ended' as const) : ('nothing' as const);
  const again = (problem: string) => showStart(world, request, reply, actor, { problem, dryRun, absent });
  if (!isOwnForm(request, fields['csrf']) || taken?.outcome === 'foreignForm')
    return showRefused(request, reply, { outcome: 'forbidden', message: '' });
  if (taken === undefined) return again(noFile);
  if (taken.outcome === 'refused') return again(taken.message);
  if (taken.outcome === 'busy') return again(tooBusy);
  if (taken.outcome !== 'arrived') return showRefused(request, reply, { outcome: taken.outcome });
  const raw = { ...taken, dryRun, absent, job: jobSession(world.inszKeys) };
  const outcome = await perform(world.database, token, queueImport, raw);
  if (outcome.outcome === 'done') return goOn(reply, `/inlezen/${outcome.done.id}`);
  return showRefused(request, reply, outcome);
}

async function showStart(
  { database }: World,
  request: FastifyRequest,
  reply: FastifyReply,
  actor: ActorRow,
  { problem, ...chosen }: Chosen,
) {
  const problems: Problem[] = problem === undefined ? [] : [{ field: 'bestand', message: problem }];
  const imports = await listImports(database, request.token ?? '');
  const view = { actor, csrf: request.csrf, demo: request.server.demo, imports, problems, ...chosen };
  return showPage(request, reply, {
    title: say`Inlezen`,
    status: problem === undefined ? 200 : 422,
    actor,
    body: <StartPage {...view} />,
  });
}

const noFile = 'Kies een bestand op uw computer.';
const tooBusy =
  'Uw organisatie leest al veel bestanden tegelijk in. Wacht tot er enkele klaar zijn en probeer het opnieuw.';
