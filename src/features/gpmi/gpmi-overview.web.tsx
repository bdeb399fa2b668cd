/** The overview of what is due for a GPMI, for a coach, a team or, with a reason, the whole organisation. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import type { World } from '../../world.ts';
import { listGpmiDue } from './gpmi-overview.sql.ts';
import { OverviewPage } from './gpmi-overview.pages.tsx';

const ROUTE = '/gpmi';
const MOST = 200;

type OverviewRequest = FastifyRequest<{ Querystring: { van?: string; reden?: string } }>;

export function gpmiOverviewWeb(app: FastifyInstance, world: World): void {
  app.get(ROUTE, async (request: OverviewRequest, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const reason = readReason(query.reden);
    const everyone = query.van === 'organisation';
    const scope = everyone && reason !== undefined ? 'organisation' : query.van === 'team' ? 'team' : 'mine';
    const call = { token, route: ROUTE, scope, size: MOST, ...(scope === 'organisation' ? { reason } : {}) };
    const shown = await listGpmiDue(world.database, call);
    if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
    const body = (
      <OverviewPage
        shown={shown}
        scope={everyone && shown.actor.all_persons ? 'organisation' : scope}
        reason={reason}
      />
    );
    return showPage(request, reply, { title: 'GPMI', actor: shown.actor, body });
  });
}
