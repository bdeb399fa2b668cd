/** Referrals for other programs: the same acts and calls of the gate as the pages. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { pageFrom } from '../../adapters/web/collection.ts';
import { readBody, readQuery } from '../../adapters/web/input.ts';
import { once } from '../../adapters/web/once.ts';
import { sendFailed } from '../../adapters/web/problem.ts';
import { categoriesIn, categoryAt } from '../../gate/category.ts';
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
} from './referral.openapi.ts';
import { notStartedCodes, notStartedReasons, type ReferralRow, type ReferralSheet } from './referral.ts';
import { listReferrals, type OpenedReferral, openReferral, type SnapshotFact } from './referral.sql.ts';

type One = FastifyRequest<{ Params: { id: string } }>;

const LIST = '/api/v1/referrals';
const ONE = '/api/v1/referrals/:id';

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
    return sendStatus(request, reply, id, body.reason);
  });

  app.get(ONE, { preHandler: needsToken }, async (request: One, reply) => {
    const query = readQuery(oneReferralQuery, request, reply);
    if (query === undefined) return reply;
    const opened = await open(request, request.params.id, query.reason);
    if (opened.outcome !== 'shown') return sendFailed(reply, opened);
    return reply.header('cache-control', 'no-store').send(represent(opened));
  });

  onReferral('answer', referralAnswer, answerReferral, (body) => body);
  onReferral('start', referralStart, startReferral, ({ startedOn, notStartedReason = '' }) =>
    startedOn === undefined
      ? { started: false, ...readNotStarted(notStartedReason) }
      : { started: true, startedOn },
  );
  onReferral('outcome', referralOutcome, endReferral, (body) => body);

  /** A change of one referral, made once for each key, and answered with how the referral then stands. */
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
      return id === undefined ? reply : sendStatus(request, reply, id);
    });
  }

  /** Shows how a referral stands, read through the gate: for a change that was made now or by an earlier call alike. */
  async function sendStatus(request: FastifyRequest, reply: FastifyReply, id: string, reason?: string) {
    const opened = await open(request, id, reason);
    if (opened.outcome !== 'shown') return sendFailed(reply, opened);
    return reply
      .header('cache-control', 'no-store')
      .send({ id: opened.referral.id, status: opened.referral.status });
  }

  async function open({ token }: FastifyRequest, id: string, reason?: string) {
    if (token === undefined) return { outcome: 'signedOut' as const };
    if (!isUuid(id)) return { outcome: 'missing' as const };
    return openReferral(database, { token, id, route: ONE, reason });
  }
}

// PostgreSQL gives properties in its own order; ours is that of the description.
function representRow({ id, status, sentOn, answerBy, from, to, phase, name, dossier }: ReferralRow) {
  return { id, status, sentOn, answerBy, from, to, phase, name, dossier };
}

function represent({ referral, phase, facts, ...opened }: OpenedReferral) {
  return {
    ...representRow({ ...referral, phase }),
    ...representSheet(referral),
    ...(phase === 'open' ? { facts: facts.map((fact) => representFact(fact, opened)) } : {}),
  };
}

function representSheet(sheet: ReferralSheet) {
  const { mask, closesOn, question, wantedOutcomes, answeredOn, answerReason, startedOn, outcomes } = sheet;
  const why = sheet.notStartedCode && (sheet.notStartedReason ?? notStartedReasons[sheet.notStartedCode]);
  return {
    closesOn,
    question,
    wantedOutcomes,
    answeredOn,
    answerReason,
    startedOn,
    notStartedReason: why,
    ...(mask === undefined ? {} : { categories: categoriesIn(mask) }),
    ...(outcomes === undefined
      ? {}
      : {
          outcomes: Object.entries(outcomes).map(([wantedOutcome, result]) => ({ wantedOutcome, result })),
        }),
  };
}

/** A code, or a sentence of the caller's own. */
function readNotStarted(said: string): { code: string; why?: string } {
  return notStartedCodes.some((code) => code === said) ? { code: said } : { code: 'other', why: said };
}

function representFact(
  fact: SnapshotFact,
  { flows, organisations }: Pick<OpenedReferral, 'flows' | 'organisations'>,
) {
  const flow = flows.find(({ number }) => number === fact.flow);
  const { id = '', name = '', kind = '' } = organisations[fact.source] ?? {};
  return {
    category: categoryAt(fact.bit),
    field: fact.field,
    value: fact.value,
    source: { id, name, kind },
    asOf: fact.asOf,
    certainty: fact.certainty,
    status: fact.status,
    basis: flow === undefined ? {} : { flow: flow.id },
  };
}
