/** The address where the person reads and signs the own plan. Reading it is logged, like every look at the own record. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { OwnPlanPage } from './own-plan.pages.tsx';
import { signOwnPlan } from './plan.acts.ts';
import { findOwnPlan } from './plan.sql.ts';

const PATH = '/mijn/plan';

type SignRequest = FastifyRequest<{ Body: Record<string, string> }>;

export function ownPlanWeb(app: FastifyInstance, { database }: World): void {
  app.get(PATH, (request: SignRequest, reply) => show(request, reply, false));

  app.post(PATH, async (request: SignRequest, reply) => {
    const outcome = await perform(database, request.token, signOwnPlan, { hash: request.body['kenmerk'] });
    if (outcome.outcome === 'done') return goOn(reply, PATH, 'ownPlanSigned');
    if (outcome.outcome === 'conflict') return show(request, reply, true);
    return showRefused(request, reply, invalidAsMissing(outcome));
  });

  async function show(request: SignRequest, reply: FastifyReply, clash: boolean) {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const plan = await findOwnPlan(database, token, PATH);
    if (plan.outcome === 'empty') return goOn(reply, '/mijn');
    if (plan.outcome !== 'shown') return showRefused(request, reply, plan);
    return showPage(request, reply, {
      title: say`Mijn plan`,
      status: clash ? 409 : 200,
      actor: plan.actor,
      body: <OwnPlanPage plan={plan} csrf={request.csrf} clash={clash} />,
    });
  }
}
