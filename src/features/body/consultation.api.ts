/** Consultation for other programs: which bodies there are is public, what they decided for whom each decision names, the rest for who takes part. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendToReader } from '../../adapters/web/api.ts';
import { pageOf } from '../../adapters/web/collection.ts';
import { readQuery } from '../../adapters/web/input.ts';
import { sendProblem } from '../../adapters/web/problem.ts';
import { asReader } from '../../gate/reader.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import {
  findBody,
  listBodies,
  listConcerns,
  listDecisions,
  listMeetings,
  type Page,
  type Row,
} from './consultation-answers.sql.ts';
import { bodyQuery, concernQuery, decisionQuery, meetingQuery } from './consultation-shape.openapi.ts';

type One = FastifyRequest<{ Params: { id: string } }>;
type List = (db: Parameters<typeof findBody>[0], page: Page) => Promise<readonly Row[]>;

export function consultationApi(app: FastifyInstance, world: World): void {
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { pageSize, after }: { readonly pageSize: number; readonly after?: string | undefined },
    list: List,
  ) => {
    const rows = await asReader(world.database, request.token, (db) =>
      list(db, { size: pageSize + 1, after }),
    );
    return sendToReader(
      request,
      reply,
      pageOf(request, world.config.publicUrl, rows, pageSize, ({ id }) => id),
    );
  };

  app.get('/api/v1/bodies', async (request, reply) => {
    const query = readQuery(bodyQuery, request, reply);
    return query === undefined
      ? reply
      : send(request, reply, query, (db, page) => listBodies(db, query, page));
  });
  app.get('/api/v1/bodies/:id', async (request: One, reply) => {
    const { id } = request.params;
    const found = isUuid(id)
      ? await asReader(world.database, request.token, (db) => findBody(db, id))
      : undefined;
    return found === undefined ? sendProblem(reply, 'resourceNotFound') : sendToReader(request, reply, found);
  });
  app.get('/api/v1/meetings', { preHandler: needsToken }, async (request, reply) => {
    const query = readQuery(meetingQuery, request, reply);
    return query === undefined
      ? reply
      : send(request, reply, query, (db, page) => listMeetings(db, query.body, page));
  });
  app.get('/api/v1/decisions', async (request, reply) => {
    const query = readQuery(decisionQuery, request, reply);
    return query === undefined
      ? reply
      : send(request, reply, query, (db, page) => listDecisions(db, query, page));
  });
  app.get('/api/v1/concerns', { preHandler: needsToken }, async (request, reply) => {
    const query = readQuery(concernQuery, request, reply);
    return query === undefined
      ? reply
      : send(request, reply, query, (db, page) => listConcerns(db, query, page));
  });
}
