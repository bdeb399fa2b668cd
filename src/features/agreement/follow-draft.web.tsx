/** The addresses under which a party begins what follows an agreement: `/vernieuw` and `/wijziging`. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Again, againOf, isBack, statusOf } from '../../adapters/web/again.ts';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { addDays, addMonths, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { amendAgreement, renewAgreement } from './draft.acts.ts';
import { AmendPage, RenewPage } from './follow-draft.pages.tsx';
import { attempt, type DraftRequest, enter } from './writing-request.web.tsx';
import { mayAmend, mayRenew } from './writing-right.ts';

export function renewWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/vernieuw';
  const show = async (request: DraftRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const ready = await enter(world, request, reply, mayRenew);
    if (ready === undefined) return reply;
    const { actor, detail } = ready;
    const { title, until } = detail.agreement;
    const start = {
      naam: title,
      begin: typedDate(addDays(until, 1)),
      tot: typedDate(addMonths(until, 60)),
    };
    const typed = isBack(again) ? textsIn(request.body) : start;
    const body = (
      <RenewPage csrf={request.csrf} detail={detail} typed={typed} problems={problems} refused={refused} />
    );
    return showPage(request, reply, {
      title: say`Overeenkomst vernieuwen`,
      status: statusOf(again),
      actor,
      body,
    });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, renewAgreement);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${outcome.done.id}`, 'agreementRenewing');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
}

export function amendWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/wijziging';
  const show = async (request: DraftRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const ready = await enter(world, request, reply, mayAmend);
    if (ready === undefined) return reply;
    const { actor, detail } = ready;
    const body = (
      <AmendPage
        csrf={request.csrf}
        detail={detail}
        typed={textsIn(request.body)}
        problems={problems}
        refused={refused}
      />
    );
    return showPage(request, reply, {
      title: say`Overeenkomst wijzigen`,
      status: statusOf(again),
      actor,
      body,
    });
  };
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, amendAgreement);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${outcome.done.id}`, 'agreementRenewing');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
}
