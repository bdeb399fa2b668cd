/** The end of one's own guidance for other programs: the same act and the same call of the gate as the page. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readBody, readQuery } from '../../adapters/web/input.ts';
import { once } from '../../adapters/web/once.ts';
import { sendFailed } from '../../adapters/web/problem.ts';
import { openParts } from '../../gate/parts.sql.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { done, renamed } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import { endQuery, newEnd } from './end.openapi.ts';
import { endInvolvement } from './relation.acts.ts';
import { staying, stopping, type Unfinished } from './unfinished.ts';

type One = FastifyRequest<{ Params: { id: string } }>;

const ROUTE = '/api/v1/dossiers/:id/guidanceEnd';

/** Answers at the address where the own guidance ends. */
export function endApi(app: FastifyInstance, { database }: World): void {
  app.get(ROUTE, { preHandler: needsToken }, async (request: One, reply) => {
    const { token, params } = request;
    const query = readQuery(endQuery, request, reply);
    if (query === undefined) return reply;
    if (token === undefined || !isUuid(params.id)) return sendFailed(reply, { outcome: 'missing' });
    const opened = await openParts<{ unfinished: Unfinished }>(database, {
      token,
      person: params.id,
      purpose: 'guidance',
      route: ROUTE,
      reason: query.reason,
      parts: ['unfinished'],
    });
    if (opened.outcome !== 'shown') return sendFailed(reply, opened);
    // What opened it may be no guidance of one's own: then there is nothing to end.
    if (opened.door.role !== 'guidance') return sendFailed(reply, { outcome: 'missing' });
    return reply.header('cache-control', 'no-store').send(represent(opened.parts.unfinished));
  });

  app.post(ROUTE, { preHandler: needsToken }, async (request: One, reply) => {
    const { token, params } = request;
    if (token === undefined || !isUuid(params.id)) return sendFailed(reply, { outcome: 'missing' });
    const body = readBody(newEnd, request, reply);
    if (body === undefined) return reply;
    const { why, from, reason } = body;
    const input = { person: params.id, reason, waarom: why, dag: from, zeker: 'ja' };
    const id = await once(request, reply, database, async (db) => {
      const outcome = renamed(await perform(db, token, endInvolvement, input), {
        waarom: 'why',
        dag: 'from',
      });
      return outcome.outcome === 'done' ? done({ id: outcome.done.person }) : outcome;
    });
    return id === undefined ? reply : reply.code(204).header('cache-control', 'no-store').send();
  });
}

function represent(unfinished: Unfinished) {
  const stops = stopping(unfinished);
  const { appointments, referrals, places, gpmi } = staying(unfinished);
  return {
    stops: {
      appointments: stops.appointments.map(representAppointment),
      referrals: stops.referrals.map(({ id, other, answerBy }) => ({ id, to: other, answerBy })),
      placements: stops.places.map(representPlace),
      questions: stops.asked.map(({ id, kind, other }) => ({ id, kind, to: other })),
    },
    stays: {
      appointments: appointments.map(representAppointment),
      referrals: referrals.map(({ id, other, incoming }) => ({
        id,
        with: other,
        direction: incoming ? 'incoming' : 'outgoing',
      })),
      placements: places.map(representPlace),
      ...(gpmi === null ? {} : { gpmi: { from: gpmi.from, until: gpmi.until ?? undefined } }),
    },
  };
}

function representAppointment({ id, day, time, kind }: Unfinished['appointments'][number]) {
  return { id, day, time, kind };
}

function representPlace({ id, state, name, employer }: Unfinished['places'][number]) {
  return { id, state, name, employer };
}
