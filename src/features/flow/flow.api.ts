/** The register of flows for other programs: public to read, and suspended or lifted by the sender's data protection officer. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendToReader } from '../../adapters/web/api.ts';
import { pageOf } from '../../adapters/web/collection.ts';
import { readBody, readQuery } from '../../adapters/web/input.ts';
import { once } from '../../adapters/web/once.ts';
import { sendFailed, sendProblem } from '../../adapters/web/problem.ts';
import { categories, categoriesIn } from '../../gate/category.ts';
import { isUuid } from '../../kernel/id.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import type { Flow } from './flow.ts';
import { flowQuery, suspensionBody } from './flow.openapi.ts';
import { liftFlow, suspendFlow } from './flow.acts.ts';
import { findFlow, type FlowDetail } from './flow.sql.ts';
import { type FlowFilter, listFlows } from './flow-list.sql.ts';

type One = FastifyRequest<{ Params: { id: string } }>;

export function flowApi(app: FastifyInstance, world: World): void {
  const { publicUrl } = world.config;

  app.get('/api/v1/flows', async (request, reply) => {
    const query = readQuery(flowQuery, request, reply);
    if (query === undefined) return reply;
    const { pageSize, after, category, ...rest } = query;
    const filter: FlowFilter = { ...rest, categoryBit: category && categories[category].bit };
    const list = await asReader(world.database, request.token, (db) =>
      listFlows(db, filter, { size: pageSize + 1, after }),
    );
    const page = pageOf(request, publicUrl, list.items, pageSize, (flow) => flow.id);
    return sendToReader(request, reply, { ...page, items: page.items.map(represent), total: list.total });
  });

  app.get('/api/v1/flows/:id', async (request: One, reply) => {
    const { id } = request.params;
    const detail = isUuid(id)
      ? await asReader(world.database, request.token, (db) => findFlow(db, id))
      : undefined;
    if (detail === undefined) return sendProblem(reply, 'resourceNotFound');
    return sendToReader(request, reply, representDetail(detail));
  });

  app.post('/api/v1/flows/:id/suspension', { preHandler: needsToken }, async (request: One, reply) => {
    const { id } = request.params;
    if (!isUuid(id)) return sendProblem(reply, 'resourceNotFound');
    const body = readBody(suspensionBody, request, reply);
    if (body === undefined) return reply;
    const suspended = await once(request, reply, world.database, (db) =>
      perform(db, request.token, suspendFlow, { id, ...body }),
    );
    if (suspended === undefined) return reply;
    const detail = await asReader(world.database, request.token, (db) => findFlow(db, id));
    if (detail === undefined) return sendProblem(reply, 'resourceNotFound');
    return reply.code(201).header('cache-control', 'no-store').send(representDetail(detail));
  });

  app.delete('/api/v1/flows/:id/suspension', { preHandler: needsToken }, async (request: One, reply) => {
    const { id } = request.params;
    if (!isUuid(id)) return sendProblem(reply, 'resourceNotFound');
    const outcome = await perform(world.database, request.token, liftFlow, { id });
    if (outcome.outcome !== 'done') return sendFailed(reply, outcome);
    return reply.code(204).header('cache-control', 'no-store').send();
  });
}

/** Represents a flow: who, to whom, what for, about whom, which facts, on which law. */
export function represent(flow: Flow) {
  return {
    id: flow.id,
    number: flow.number,
    title: flow.title,
    status: flow.status,
    sender: flow.sender.id,
    senderName: flow.sender.name,
    ...(flow.receiver === null ? {} : { receiver: flow.receiver.id, receiverName: flow.receiver.name }),
    ...(flow.receiverKind === null ? {} : { receiverKind: flow.receiverKind }),
    purpose: flow.purpose,
    population: flow.population,
    categories: categoriesIn(flow.mask),
    legalGround: {
      act: flow.act,
      ...(flow.article === null ? {} : { article: flow.article }),
      gdprTerm: flow.gdprTerm,
      ...(flow.authorisation === null ? {} : { authorisation: flow.authorisation }),
    },
    needsAgreement: flow.needsAgreement,
    ...(flow.conditions === null ? {} : { conditions: flow.conditions }),
    retention: flow.retention,
    validFrom: flow.from,
    ...(flow.until === null ? {} : { validUntil: flow.until }),
    version: flow.version,
  };
}

function representDetail(detail: FlowDetail) {
  const { suspension } = detail;
  return {
    ...represent(detail.flow),
    ...(suspension === null ? {} : { suspension: { since: suspension.on, reason: suspension.reason } }),
    confirmedBy: detail.receivers.map(({ id, name, reference, on }) => ({
      organisation: id,
      name,
      reference,
      on,
    })),
    annexLines: detail.lines.map((line) => ({
      agreement: line.agreement.id,
      number: line.number,
      from: line.from.id,
      to: line.to.id,
      categories: categoriesIn(line.mask),
      status: line.status,
    })),
  };
}
