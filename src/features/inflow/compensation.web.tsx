/** The addresses of the compensation dossiers: the page, and the same as a file. A file of persons is a showing, logged before it leaves. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { CompensationPage } from './compensation.pages.tsx';
import { listCompensated } from './compensation.sql.ts';
import { compensationLines } from './compensation.ts';
import { compensationCsv, compensationWorkbook } from './compensation-file.ts';

const route = '/golven/vergoeding';
const csv = 'text/csv; charset=utf-8';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function compensationWeb(app: FastifyInstance, world: World): void {
  app.get(route, async (request, reply) => {
    const read = await lines(world, request, reply, route);
    if (read === undefined) return reply;
    const body = <CompensationPage lines={read.lines} actor={read.actor} />;
    return showPage(request, reply, { title: say`Vergoedingsdossiers`, actor: read.actor, body });
  });

  app.get(`${route}.csv`, async (request, reply) => {
    const read = await lines(world, request, reply, `${route}.csv`);
    return read === undefined ? reply : sendFile(reply, 'csv', csv, compensationCsv(read.lines));
  });

  app.get(`${route}.xlsx`, async (request, reply) => {
    const read = await lines(world, request, reply, `${route}.xlsx`);
    if (read === undefined) return reply;
    return sendFile(reply, 'xlsx', xlsx, await compensationWorkbook(read.lines));
  });
}

async function lines(world: World, request: FastifyRequest, reply: FastifyReply, address: string) {
  const { token } = request;
  if (token === undefined) {
    toSignIn(request, reply);
    return undefined;
  }
  const shown = await listCompensated(world.database, token, address, address === route ? 'page' : 'file');
  if (shown.outcome === 'shown')
    return { actor: shown.actor, lines: compensationLines(shown.items, shown.actor.today) };
  await showRefused(request, reply, shown);
  return undefined;
}

function sendFile(reply: FastifyReply, ending: string, type: string, content: string | Buffer): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="vergoedingsdossiers.${ending}"`)
    .header('cache-control', 'no-store')
    .send(content);
}
