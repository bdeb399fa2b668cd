/** What fits one person, for other programs: the same look as the page, answered as JSON. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readQuery } from '../../adapters/web/input.ts';
import { sendFailed, sendProblem } from '../../adapters/web/problem.ts';
import { civilDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { adviseAndAsk } from '../../rules/catalogue.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import { representAdvice } from './eligibility.ts';
import { dossierEligibilityQuery } from './eligibility.openapi.ts';
import { openFits } from './fit.sql.ts';
import { knownFacts } from './known-fact.ts';
import { outsideKnownDays } from './known-day.ts';

type One = FastifyRequest<{ Params: { id: string } }>;

const route = '/api/v1/dossiers/:id/eligibility';

export function dossierEligibilityApi(app: FastifyInstance, world: World): void {
  app.get(route, { preHandler: needsToken }, async (request: One, reply) => {
    const { token, params } = request;
    if (token === undefined || !isUuid(params.id)) return sendFailed(reply, { outcome: 'missing' });
    const query = readQuery(dossierEligibilityQuery, request, reply);
    if (query === undefined) return reply;
    const asked = query.date === undefined ? undefined : civilDate(query.date);
    const outside = asked && outsideKnownDays(asked, 'query');
    if (outside !== undefined) return sendProblem(reply, 'badRequest', { issues: [outside] });
    const call = { token, person: params.id, route, reason: query.reason };
    const opened = await openFits(world.database, call);
    if (opened.outcome !== 'shown') return sendFailed(reply, opened);
    const date = asked ?? opened.actor.today;
    const { facts } = knownFacts(opened.parts.rule_facts, date);
    return reply
      .header('cache-control', 'no-store')
      .send(representAdvice(adviseAndAsk(facts, date, opened.parts.readings)));
  });
}
