/** The import of clients for other programs: the same acts as the form, with a place to ask how far it is. */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { tableLimits } from '../../adapters/table/table.ts';
import { readQuery } from '../../adapters/web/input.ts';
import { once } from '../../adapters/web/once.ts';
import { sendFailed, sendProblem } from '../../adapters/web/problem.ts';
import { readUpload } from '../../adapters/web/upload.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import { queueImport } from './client-import.acts.ts';
import { type clientImport, importQuery } from './client-import.openapi.ts';
import { exportImport, findImport } from './client-import.sql.ts';
import { type ClientImport, countsOf } from './client-import.ts';
import { sendCsv } from './import-download.web.ts';
import { type Arrived, jobSession, leaveFile, takeFile } from './import-file.ts';
import { headingsOf, rejectedRows } from './import-view.ts';
import { writeReport } from './report.ts';

type One = FastifyRequest<{ Params: { id: string } }>;
type File = AsyncIterable<Uint8Array>;

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const fileTypes = ['text/csv', 'application/csv', xlsx];
const path = '/api/v1/imports/clients';

export function clientImportApi(app: FastifyInstance, world: World): void {
  takeLists(app, world);
  tellHowFar(app, world);
}

/** Takes a list in, as the body itself or as a file of a form. */
function takeLists(app: FastifyInstance, world: World): void {
  const { database, inszKeys } = world;

  void app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false });
    scope.addContentTypeParser(fileTypes, (_request, file, done) => done(null, file));
    const config = { consumes: [...fileTypes, 'multipart/form-data'] };
    scope.post(path, { preHandler: needsToken, config }, takeList);
  });

  async function takeList(request: FastifyRequest, reply: FastifyReply) {
    const { token } = request;
    if (token === undefined) return reply;
    const query = readQuery(importQuery, request, reply);
    if (query === undefined) return reply;
    const arrived = await arrive(request, token);
    if (arrived?.outcome !== 'arrived') return sendNotArrived(reply, arrived);
    const file = {
      size: arrived.size,
      digest: arrived.digest,
      dryRun: query.dryRun ?? false,
      absent: query.absent,
    };
    // A key belongs to what was sent: the stream is gone by now, its digest stands for it.
    request.body = file;
    const id = await once(request, reply, database, (db) =>
      perform(db, token, queueImport, { id: arrived.id, ...file, job: jobSession(inszKeys) }),
    );
    if (id !== arrived.id) await leaveFile(world, token, arrived.id);
    const one = id === undefined ? undefined : await findImport(database, token, id);
    if (one === undefined) return reply.sent ? reply : sendProblem(reply, 'resourceNotFound');
    return reply
      .code(202)
      .header('location', `${world.config.publicUrl}${path}/${one.id}`)
      .header('cache-control', 'no-store')
      .send(represent(one));
  }

  async function arrive(request: FastifyRequest, token: string): Promise<Arrived | undefined> {
    if (!request.isMultipart())
      return isStream(request.body) ? takeFile(world, token, 'api', request.body) : undefined;
    const upload = await readUpload(request, tableLimits.fileBytes, (name, file: File) =>
      takeFile(world, token, name, file),
    );
    return upload.taken;
  }
}

/** Says how far an import is, and gives the lines that were not taken. */
function tellHowFar(app: FastifyInstance, world: World): void {
  const { database, inszKeys } = world;

  app.get(`${path}/:id`, { preHandler: needsToken }, async (request: One, reply) => {
    const { token, params } = request;
    const one =
      token !== undefined && isUuid(params.id) ? await findImport(database, token, params.id) : undefined;
    if (one === undefined || one.status === 'receiving') return sendProblem(reply, 'resourceNotFound');
    return reply.header('cache-control', 'no-store').send(represent(one));
  });

  const config = { produces: ['text/csv'] };
  app.get(`${path}/:id/rejected`, { preHandler: needsToken, config }, async (request: One, reply) => {
    const { token, params } = request;
    if (token === undefined || !isUuid(params.id)) return sendProblem(reply, 'resourceNotFound');
    const exported = await exportImport(database, token, params.id, `${path}/:id/rejected`);
    const one = exported.outcome === 'exported' ? await findImport(database, token, params.id) : undefined;
    if (one === undefined) return sendProblem(reply, 'resourceNotFound');
    const report = writeReport(headingsOf(inszKeys, one), rejectedRows(world, token, one.id));
    return sendCsv(reply, 'rejected.csv', report);
  });
}

function isStream(body: unknown): body is File {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

function sendNotArrived(reply: FastifyReply, arrived: Exclude<Arrived, { outcome: 'arrived' }> | undefined) {
  if (arrived === undefined) return sendProblem(reply, 'badRequest', { issues: [noFile] });
  switch (arrived.outcome) {
    case 'refused':
      return sendProblem(reply, 'payloadTooLarge', { detail: arrived.message });
    case 'busy':
      return sendProblem(reply, 'tooManyRequests', { retryAfter: 60 });
    default:
      return sendFailed(reply, { outcome: arrived.outcome });
  }
}

const noFile = { type: 'requiredInput', in: 'body', name: 'body', detail: 'Send a file.' } as const;

/** Represents an import as the interface describes it. */
export function represent(one: ClientImport): z.output<typeof clientImport> {
  const { id, status, dryRun, absent, madeAt, endedAt, total, problem, notes, absence } = one;
  return {
    id,
    status: status === 'receiving' ? 'queued' : status,
    dryRun,
    absent,
    receivedAt: madeAt,
    ...(endedAt === null ? {} : { endedAt }),
    ...(total === null ? {} : { total }),
    counts: countsOf(one),
    ...(problem === null ? {} : { problem }),
    notes: notes.map(({ column, lines, ...note }) => ({
      ...note,
      ...(column === null ? {} : { column }),
      lines: [...lines],
    })),
    ...(absence === null ? {} : { absence }),
  };
}
