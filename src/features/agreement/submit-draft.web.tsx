/** The addresses under which a party agrees with a text, and puts it before the organs: `/akkoord` and `/voorleggen`. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Again, againOf, statusOf } from '../../adapters/web/again.ts';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { agree, submitAgreement } from './draft.acts.ts';
import { SubmitPage } from './submit-draft.pages.tsx';
import { attempt, type DraftRequest, enter } from './writing-request.web.tsx';
import { mayWrite } from './writing-right.ts';

export function agreeWeb(app: FastifyInstance, world: World): void {
  app.post('/overeenkomsten/:id/akkoord', async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, agree);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementAgreed');
    if (outcome.outcome === 'invalid')
      return showRefused(request, reply, {
        outcome: 'conflict',
        message: outcome.problems[0]?.message ?? '',
      });
    return showRefused(request, reply, outcome);
  });
}

export function submitWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/voorleggen';
  const show = async (request: DraftRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const ready = await enter(world, request, reply, mayWrite);
    if (ready === undefined) return reply;
    const { actor, detail } = ready;
    const body = (
      <SubmitPage
        csrf={request.csrf}
        detail={detail}
        typed={textsIn(request.body)}
        problems={problems}
        refused={refused}
      />
    );
    return showPage(request, reply, {
      title: say`Overeenkomst voorleggen`,
      status: statusOf(again),
      actor,
      body,
    });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, submitAgreement);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementSubmitted');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
}
