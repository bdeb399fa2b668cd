/** The address where an organisation lists the referrals that it received or sent. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { ReferralsPage } from './referral.pages.tsx';
import { type Held, listReferrals } from './referral.sql.ts';
import { listRates } from './referral-rate.sql.ts';

const PAGE = 50;
const LIST = '/verwijzingen';

type ListRequest = FastifyRequest<{
  Querystring: { richting?: string; reden?: string; na?: string; van?: string };
}>;

/** In whose hands, as the address asks it. */
const heldBy: Readonly<Record<string, Held>> = { mij: 'mine', niemand: 'nobody' };

export function referralListWeb(app: FastifyInstance, world: World): void {
  app.get(LIST, async (request: ListRequest, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const incoming = query.richting !== 'uit';
    const reason = readReason(query.reden);
    const after = query.na !== undefined && isUuid(query.na) ? query.na : undefined;
    const held = incoming ? heldBy[query.van ?? ''] : undefined;
    const call = { token, route: LIST, incoming, reason, after, size: PAGE, held };
    const listed = await listReferrals(world.database, call);
    if (listed.outcome !== 'shown') return showRefused(request, reply, listed);
    const rated = !incoming && listed.actor.all_persons ? await listRates(world.database, token) : undefined;
    const rates = rated?.outcome === 'shown' ? rated.items : undefined;
    const body = (
      <ReferralsPage listed={listed} incoming={incoming} reason={reason} held={held} rates={rates} />
    );
    return showPage(request, reply, { title: say`Verwijzingen`, actor: listed.actor, body });
  });
}
