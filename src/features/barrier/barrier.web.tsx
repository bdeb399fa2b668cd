/** The addresses of barriers and strengths. Who may see and write them, the gate decides at each request. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import type { PersonRequest } from '../dossier/person-request.web.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { recordBarrier } from './barrier.acts.ts';
import { BarriersPage } from './barrier.pages.tsx';
import { openBarriers } from './barrier.sql.ts';

const route = '/dossiers/:id/drempels';

export function barrierWeb(app: FastifyInstance, world: World): void {
  app.get(route, (request: PersonRequest, reply) => show(request, reply));

  app.post(route, async (request: PersonRequest, reply) => {
    const { token, params, query, body } = request;
    const warnings = sensitiveWarnings(body, ['tekst']);
    if (warnings.length > 0) return show(request, reply, warnings);
    const reason = readReason(query.reden);
    const outcome = await perform(world.database, token, recordBarrier, {
      ...body,
      person: params.id,
      reason,
    });
    if (outcome.outcome === 'done')
      return goOn(reply, withReason(`/dossiers/${params.id}/drempels`, reason), 'barrierRecorded');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  async function show(
    request: PersonRequest,
    reply: FastifyReply,
    problems: readonly Problem[] = [],
  ): Promise<FastifyReply> {
    const { token, params, query, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
    const reason = readReason(query.reden);
    const opened = await openBarriers(world.database, { token, person: params.id, route, reason });
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const typed = problems.length > 0 ? { typed: request.body, problems } : {};
    const body = <BarriersPage opened={opened} csrf={csrf} reason={reason} {...typed} />;
    const status = problems.length > 0 ? 422 : 200;
    return showPage(request, reply, { title: say`Drempels en sterktes`, status, actor: opened.actor, body });
  }
}
