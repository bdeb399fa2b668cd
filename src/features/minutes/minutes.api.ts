/** Approved minutes for other programs: each point for the readers it names. A draft is for the pages of who writes it. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendToReader } from '../../adapters/web/api.ts';
import { sendProblem } from '../../adapters/web/problem.ts';
import { asReader } from '../../gate/reader.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { readMinutes } from './minutes.sql.ts';
import type { Minutes, MinutesItem } from './minutes.ts';

type One = FastifyRequest<{ Params: { id: string } }>;

export function minutesApi(app: FastifyInstance, { database }: World): void {
  app.get('/api/v1/meetings/:id/minutes', async (request: One, reply) => {
    const { id } = request.params;
    const minutes = isUuid(id)
      ? await asReader(database, request.token, (db) => readMinutes(db, id))
      : undefined;
    if (minutes === undefined || minutes.approvedOn === null) return sendProblem(reply, 'resourceNotFound');
    return sendToReader(request, reply, represent(minutes));
  });
}

function represent({ id, body, on, approvedOn, items }: Minutes) {
  return { meeting: id, body: body.id, on, approvedOn, items: items.map(representItem) };
}

function representItem({ id, number, kind, title, readers, text, decision, corrections }: MinutesItem) {
  return {
    id,
    number,
    kind,
    title,
    readers,
    ...(text === null || text === '' ? {} : { text }),
    ...(decision === null ? {} : { decision: decision.id }),
    corrections: corrections.map((one) => ({ on: one.on, text: one.text })),
  };
}
