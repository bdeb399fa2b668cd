/** The address where a renewal takes running actions of the agreement before along. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Again, againOf, isBack, statusOf } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { findAgreement } from '../agreement/agreement.sql.ts';
import { mayWriteActions } from './action-right.ts';
import { takeAlongActions } from './take-along.acts.ts';
import { TakeAlongPage } from './take-along.pages.tsx';
import { listTakeable } from './take-along.sql.ts';

type Body = Record<string, string | string[] | undefined>;
type RenewalRequest = FastifyRequest<{ Params: { id: string }; Body: Body }>;

const PLACE = '/overeenkomsten/:id/acties/meenemen';

export function takeAlongWeb(app: FastifyInstance, world: World): void {
  app.get(PLACE, (request: RenewalRequest, reply) => show(world, request, reply));
  app.post(PLACE, async (request: RenewalRequest, reply) => {
    const { id } = request.params;
    const input = { agreement: id, actie: request.body['actie'] };
    const outcome = await perform(world.database, request.token, takeAlongActions, input);
    if (outcome.outcome === 'done') return goOn(reply, `/overeenkomsten/${id}`, 'actionsTaken');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(world, request, reply, again);
  });
}

async function show(world: World, request: RenewalRequest, reply: FastifyReply, again: Again = {}) {
  const { token, csrf, params } = request;
  const actor = await request.whoami();
  if (token === undefined || actor === undefined) return toSignIn(request, reply);
  const found = isUuid(params.id)
    ? await world.database.transaction(token, async (tx) => {
        const detail = await findAgreement(tx, params.id);
        return detail && { detail, items: await listTakeable(tx, params.id) };
      })
    : undefined;
  if (found === undefined) return showError(request, reply, 404, actor);
  if (!mayWriteActions(actor, found.detail.agreement)) return showError(request, reply, 403, actor);
  if (found.detail.renews === null) return showError(request, reply, 404, actor);
  const { problems = [], refused } = again;
  const chosen = isBack(again) ? [request.body['actie'] ?? []].flat() : [];
  const body = <TakeAlongPage {...found} {...{ csrf, chosen, problems, refused }} />;
  return showPage(request, reply, { title: say`Acties meenemen`, status: statusOf(again), actor, body });
}
