/**
 * What may be downloaded of an import: the rows that came back, and every remark, never kept anywhere on the way. A demo also
 * offers a list to try with.
 */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showNoSuchPage } from '../../adapters/web/page.tsx';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { exampleFile } from './client-import.pages.tsx';
import { exportImport, findImport } from './client-import.sql.ts';
import { allRemarks, headingsOf, rejectedRows } from './import-view.ts';
import { findLeftOpen } from './left-open.sql.ts';
import { writeLeftOpen, writeRemarks, writeReport } from './report.ts';

type One = FastifyRequest<{ Params: { id: string } }>;

export function downloadWeb(app: FastifyInstance, world: World): void {
  const { database, inszKeys } = world;
  const route = '/inlezen/:id/afgekeurd.csv';
  if (world.config.mode === 'demo') exampleWeb(app, world);

  app.get(route, async (request: One, reply) => {
    const { token, params } = request;
    if (token === undefined || !isUuid(params.id)) return showNoSuchPage(request, reply);
    // Logged and committed first; only then does the first byte leave.
    const exported = await exportImport(database, token, params.id, route);
    const one = exported.outcome === 'exported' ? await findImport(database, token, params.id) : undefined;
    if (one === undefined) return showNoSuchPage(request, reply);
    const report = writeReport(headingsOf(inszKeys, one), rejectedRows(world, token, one.id));
    return sendCsv(reply, 'afgekeurde-rijen.csv', report);
  });

  app.get('/inlezen/:id/meldingen.csv', async (request: One, reply) => {
    const { token, params } = request;
    if (token === undefined || !isUuid(params.id)) return showNoSuchPage(request, reply);
    const one = await findImport(database, token, params.id);
    if (one === undefined) return showNoSuchPage(request, reply);
    return sendCsv(reply, 'meldingen.csv', writeRemarks(allRemarks(world, token, one.id)));
  });

  const openRoute = '/inlezen/:id/nog-open.csv';
  app.get(openRoute, async (request: One, reply) => {
    const { token, params } = request;
    if (token === undefined || !isUuid(params.id)) return showNoSuchPage(request, reply);
    if ((await findImport(database, token, params.id)) === undefined) return showNoSuchPage(request, reply);
    const people = await findLeftOpen(database, token, params.id, openRoute);
    return sendCsv(reply, 'nog-open.csv', writeLeftOpen(people));
  });
}

function exampleWeb(app: FastifyInstance, { clock }: World): void {
  app.get(exampleFile, async (_request, reply) => {
    const { exampleClientFile } = await import('../../../db/seeds/demo-import-file.ts');
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="voorbeeld-clienten.csv"')
      .send(exampleClientFile(clock.today()));
  });
}

/** Sends a list as a file that a spreadsheet opens. */
export function sendCsv(reply: FastifyReply, name: string, pieces: AsyncIterable<string>): FastifyReply {
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(Readable.from(pieces));
}
