/** The address where a second person says no. Showing the form shows a name, so it opens the dossier through the gate. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { openDossier } from '../../gate/open.sql.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { headOf, withReason } from '../dossier/dossier.ts';
import type { PersonRequest } from '../dossier/person-request.web.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { DenyPage, denyPath } from './deny.pages.tsx';
import { denyInvolvement } from './relation.acts.ts';

const route = denyPath(':id');

export function denyWeb(app: FastifyInstance, world: World): void {
  app.get(route, (request: PersonRequest, reply) => show(world, request, reply, '', []));

  app.post(route, async (request: PersonRequest, reply) => {
    const { params, query, body } = request;
    const warnings = sensitiveWarnings(body, ['waarom']);
    if (warnings.length > 0) return show(world, request, reply, body['waarom'] ?? '', warnings);
    const input = { person: params.id, reason: readReason(query.reden), waarom: body['waarom'] };
    const outcome = await perform(world.database, request.token, denyInvolvement, input);
    if (outcome.outcome === 'done') return goOn(reply, '/personen', 'involvementDenied');
    if (outcome.outcome === 'invalid')
      return show(world, request, reply, body['waarom'] ?? '', outcome.problems);
    return showRefused(request, reply, outcome);
  });
}

async function show(
  world: World,
  request: PersonRequest,
  reply: FastifyReply,
  typed: string,
  problems: readonly Problem[],
): Promise<FastifyReply> {
  const { token, params, csrf } = request;
  if (token === undefined) return showRefused(request, reply, { outcome: 'signedOut' });
  if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
  const reason = readReason(request.query.reden);
  const call = { token, person: params.id, purpose: 'guidance', route, reason } as const;
  const opened = await openDossier(world.database, call);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const { involvement, actor, person } = opened;
  // Nothing to answer here: the dossier itself says whose turn it is.
  if (
    !involvement?.awaitsSecondPerson ||
    involvement.recordedBy === actor.user_id ||
    involvement.until !== null
  )
    return goOn(reply, withReason(`/dossiers/${person}`, reason));
  const view = { person, name: headOf(opened).name, reason, csrf, typed, problems };
  const status = problems.length === 0 ? 200 : 422;
  return showPage(request, reply, {
    title: say`Registratie nakijken`,
    status,
    actor,
    body: <DenyPage {...view} />,
  });
}
