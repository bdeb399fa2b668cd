/** Referrals for other programs: the same acts and calls of the gate as the pages. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Database } from '../../adapters/database/pool.ts';
import { pageFrom } from '../../adapters/web/collection.ts';
import { readBody, readQuery } from '../../adapters/web/input.ts';
import { once } from '../../adapters/web/once.ts';
import { sendFailed } from '../../adapters/web/problem.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import { answerReferral, endReferral, sendReferral, startReferral } from './referral.acts.ts';
import {
  newReferral,
  oneReferralQuery,
  referralAnswer,
  referralOutcome,
  referralQuery,
  referralStart,
} from './referral-shape.openapi.ts';
import { representOpened, representRow } from './referral-representation.ts';
import { listReferrals, openReferral } from './referral.sql.ts';
import { notStartedCodes } from './referral.ts';

type One = FastifyRequest<{ Params: { id: string } }>;

const LIST = '/api/v1/referrals';
const ONE = '/api/v1/referrals/:id';

/** Answers at the addresses of referrals for other programs. */
export function referralApi(app: FastifyInstance, world: World): void {
  const { database, config } = world;

  app.get(LIST, { preHandler: needsToken }, async (request, reply) => {
    const { token } = request;
    const query = readQuery(referralQuery, request, reply);
    if (token === undefined || query === undefined) return reply;
    const listed = await listReferrals(database, {
      token,
      route: LIST,
      incoming: query.direction === 'incoming',
      reason: query.reason,
      after: query.after,
      size: query.pageSize,
    });
    if (listed.outcome !== 'shown') return sendFailed(reply, listed);
    const page = pageFrom(request, config.publicUrl, listed, query.pageSize, (row) => row.id);
    return reply.header('cache-control', 'no-store').send({ ...page, items: page.items.map(representRow) });
  });

  app.post(LIST, { preHandler: needsToken }, async (request, reply) => {
    const { token } = request;
    const body = readBody(newReferral, request, reply);
    if (token === undefined || body === undefined) return reply;
    const id = await once(request, reply, database, (db) => perform(db, token, sendReferral, body));
    if (id === undefined) return reply;
    reply.code(201).header('location', `${config.publicUrl}${LIST}/${id}`);
    return sendStatus(database, request, reply, id, body.reason);
  });

  app.get(ONE, { preHandler: needsToken }, async (request: One, reply) => {
    const query = readQuery(oneReferralQuery, request, reply);
    if (query === undefined) return reply;
    const opened = await open(database, request, request.params.id, query.reason);
    if (opened.outcome !== 'shown') return sendFailed(reply, opened);
    return reply.header('cache-control', 'no-store').send(representOpened(opened));
  });

  changeApi(app, database);
}

/** Changes of one referral, each made once for each key, and answered with how the referral then stands. */
function changeApi(app: FastifyInstance, database: Database): void {
  onReferral('answer', referralAnswer, answerReferral, (body) => body);
  onReferral('start', referralStart, startReferral, ({ startedOn, notStartedReason = '' }) =>
    startedOn === undefined
      ? { started: false, ...readNotStarted(notStartedReason) }
      : { started: true, startedOn },
  );
  onReferral('outcome', referralOutcome, endReferral, (body) => body);

  function onReferral<Body, Input>(
    what: string,
    schema: z.ZodType<Body>,
    toDo: Act<Input, { id: string }>,
    inputOf: (body: Body) => object,
  ): void {
    app.post(`${ONE}/${what}`, { preHandler: needsToken }, async (request: One, reply) => {
      const { token, params } = request;
      if (token === undefined || !isUuid(params.id)) return sendFailed(reply, { outcome: 'missing' });
      const body = readBody(schema, request, reply);
      if (body === undefined) return reply;
      const input = { id: params.id, ...inputOf(body) };
      const id = await once(request, reply, database, (db) => perform(db, token, toDo, input));
      return id === undefined ? reply : sendStatus(database, request, reply, id);
    });
  }
}

/** Shows how a referral stands, read through the gate: for a change that was made now or by an earlier call alike. */
async function sendStatus(
  database: Database,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  reason?: string,
) {
  const opened = await open(database, request, id, reason);
  if (opened.outcome !== 'shown') return sendFailed(reply, opened);
  return reply
    .header('cache-control', 'no-store')
    .send({ id: opened.referral.id, status: opened.referral.status });
}

async function open(database: Database, { token }: FastifyRequest, id: string, reason?: string) {
  if (token === undefined) return { outcome: 'signedOut' as const };
  if (!isUuid(id)) return { outcome: 'missing' as const };
  return openReferral(database, { token, id, route: ONE, reason });
}

/** A code, or a sentence of the caller's own. */
function readNotStarted(said: string): { code: string; why?: string } {
  return notStartedCodes.some((code) => code === said) ? { code: said } : { code: 'other', why: said };
}
