/** Webhooks for other programs: an administrator's program adds, lists and removes those of the own organisation. */
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readBody } from '../../adapters/web/input.ts';
import { once } from '../../adapters/web/once.ts';
import { sendFailed, sendProblem } from '../../adapters/web/problem.ts';
import { sealBytes } from '../../adapters/keys/sealed-bytes.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import { addWebhook, removeWebhook } from './webhook.acts.ts';
import { webhookBody } from './webhook.openapi.ts';
import { listWebhooks } from './webhook.sql.ts';
import { SECRET_USE, type Webhook } from './webhook.ts';

const ALL = '/api/v1/webhooks';

export function webhookApi(app: FastifyInstance, { config, database, inszKeys }: World): void {
  app.get(ALL, { preHandler: needsToken }, async (request, reply) => {
    const items = await own(request, reply);
    if (items === undefined) return reply;
    const self = `${config.publicUrl}${ALL}`;
    return reply.header('cache-control', 'no-store').send({ items: items.map(represent), self });
  });

  app.post(ALL, { preHandler: needsToken }, async (request, reply) => {
    const body = readBody(webhookBody, request, reply);
    if (body === undefined) return reply;
    const secret = `whsec_${randomBytes(32).toString('base64url')}`;
    const sealed = sealBytes(inszKeys.keyFor(SECRET_USE), Buffer.from(secret));
    // A call that is repeated makes nothing, and its secret is of nothing.
    let made: string | undefined;
    const id = await once(request, reply, database, async (db) => {
      const outcome = await perform(db, request.token, addWebhook, { ...body, secret: sealed });
      if (outcome.outcome === 'done') made = outcome.done.id;
      return outcome;
    });
    if (id === undefined) return reply;
    const now = (await own(request, reply))?.find((one) => one.id === id);
    if (reply.sent) return reply;
    if (now === undefined) return sendProblem(reply, 'resourceNotFound');
    const told = made === id ? { secret } : {};
    return reply
      .code(201)
      .header('cache-control', 'no-store')
      .send({ ...represent(now), ...told });
  });

  app.delete(
    `${ALL}/:id`,
    { preHandler: needsToken },
    async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
      if (!isUuid(request.params.id)) return sendProblem(reply, 'resourceNotFound');
      const outcome = await perform(database, request.token, removeWebhook, { id: request.params.id });
      if (outcome.outcome !== 'done') return sendFailed(reply, outcome);
      return reply.code(204).header('cache-control', 'no-store').send();
    },
  );

  async function own(request: FastifyRequest, reply: FastifyReply): Promise<readonly Webhook[] | undefined> {
    const list = await listWebhooks(database, request.token ?? '');
    if (list.outcome === 'shown') return list.items;
    sendFailed(reply, list);
    return undefined;
  }
}

function represent({ id, topic, url, madeAt, offAt, waiting, last }: Webhook) {
  return {
    id,
    topic,
    url,
    state: offAt === null ? 'on' : 'off',
    madeAt,
    ...(offAt === null ? {} : { offAt }),
    waiting,
    ...(last === null
      ? {}
      : {
          last: { at: last.at, state: last.state, ...(last.answer === null ? {} : { answer: last.answer }) },
        }),
  };
}
