/** What fits one person, for other programs: the same look as the page, answered as JSON. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readQuery } from '../../adapters/web/input.ts';
import { type Issue, sendFailed, sendProblem } from '../../adapters/web/problem.ts';
import { type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { adviseAndAsk } from '../../rules/catalogue.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import { representAdvice } from './eligibility.ts';
import { dossierEligibilityQuery } from './eligibility.openapi.ts';
import { openFits } from './fit.sql.ts';
import { rulesOf } from './published-rule.ts';
import { toldBy } from './replay.ts';
import { openReplay, type Publication } from './replay.sql.ts';
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
    const known = query.knowledgeDate === undefined ? undefined : civilDate(query.knowledgeDate);
    const call = { token, person: params.id, route, reason: query.reason };
    if (known !== undefined) return sendReplay(world, reply, call, asked, known);
    const opened = await openFits(world.database, call);
    if (opened.outcome !== 'shown') return sendFailed(reply, opened);
    const date = asked ?? opened.actor.today;
    const { facts } = knownFacts(opened.parts.rule_facts, date);
    return reply
      .header('cache-control', 'no-store')
      .send(representAdvice(adviseAndAsk(facts, date, opened.parts.readings)));
  });
}

/** Answers as it would have been answered on another day: with what was known then, and the rules and readings of then. */
async function sendReplay(
  world: World,
  reply: FastifyReply,
  call: { token: string; person: string; route: string; reason: string | undefined },
  asOf: CivilDate | undefined,
  known: CivilDate,
): Promise<FastifyReply> {
  const opened = await openReplay(world.database, { ...call, purpose: 'guidance', asOf, known });
  if (opened.outcome !== 'shown') return sendFailed(reply, opened);
  const { today } = opened.actor;
  if (known > today || (asOf !== undefined && asOf > today))
    return sendProblem(reply, 'badRequest', { issues: [ahead] });
  const { facts_then: rows, readings_then: followed, rules_then: published } = opened.parts;
  const rules = await rulesOf(world.database, published);
  const items = toldBy({ rows, date: asOf ?? today, rules, followed });
  return reply
    .header('cache-control', 'no-store')
    .send({ ...representAdvice({ items }), knowledgeDate: known, ...publishedAt(published) });
}

const ahead: Issue = {
  type: 'outOfRange',
  in: 'query',
  name: 'knowledgeDate',
  detail: 'Nobody can look back from a day that has yet to come.',
};

function publishedAt(published: Publication | null) {
  return published === null ? {} : { rulesPublishedAt: published.publishedAt };
}
