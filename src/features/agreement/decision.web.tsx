/** The addresses under which a coordinator acts for a party: `/besluit` and `/opzeggen` of an agreement. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Again, againOf, isBack, statusOf } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { type Act, perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { findAgreement } from './agreement.sql.ts';
import { giveNotice, recordDecision } from './decision.acts.ts';
import { DecisionPage, NoticePage, type PartyForm } from './decision.pages.tsx';
import { previewNotice } from './decision.sql.ts';
import { decisionStands, noticeStands, type StandsAlready } from './stands-already.ts';
import { actOf, ownWay, type PartyAct, wayOf } from './way.ts';
import { isSentTwice, showClosed, showNoParty } from './writing-request.web.tsx';

type PartyRequest = FastifyRequest<{ Params: { id: string }; Body: unknown }>;

/** One act of a party: where it stands, and what is said when it is done. */
interface Step {
  readonly part: 'besluit' | 'opzeggen';
  readonly may: PartyAct;
  readonly said: 'agreementDecided' | 'agreementNotice';
  readonly stands: StandsAlready;
}

export function decisionWeb(app: FastifyInstance, world: World): void {
  place(app, world, recordDecision, {
    part: 'besluit',
    may: 'decide',
    said: 'agreementDecided',
    stands: decisionStands,
  });
  place(app, world, giveNotice, {
    part: 'opzeggen',
    may: 'leave',
    said: 'agreementNotice',
    stands: noticeStands,
  });
}

function place<Input>(
  app: FastifyInstance,
  world: World,
  toDo: Act<Input, { id: string }>,
  step: Step,
): void {
  const address = `/overeenkomsten/:id/${step.part}`;
  app.get(address, (request: PartyRequest, reply) => showForm(world, request, reply, step));
  app.post(address, async (request: PartyRequest, reply) => {
    const { id } = request.params;
    const typed = textsIn(request.body);
    const warnings = textWarnings(typed, ['reden']);
    if (warnings.length > 0) return showForm(world, request, reply, step, { problems: warnings });
    const input = { ...typed, agreement: id };
    const outcome = await perform(world.database, request.token, toDo, input);
    if (outcome.outcome === 'done' || (await isSentTwice(world, request, outcome, step.stands)))
      return goOn(reply, `/overeenkomsten/${id}`, step.said);
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : showForm(world, request, reply, step, again);
  });
}

async function showForm(
  world: World,
  request: PartyRequest,
  reply: FastifyReply,
  step: Step,
  again: Again = {},
): Promise<FastifyReply> {
  const { token, csrf, params } = request;
  const actor = await request.whoami();
  if (token === undefined || actor === undefined) return toSignIn(request, reply);
  const detail = isUuid(params.id)
    ? await world.database.transaction(token, (tx) => findAgreement(tx, params.id))
    : undefined;
  if (detail === undefined) return showError(request, reply, 404, actor);
  const own = ownWay(actor, wayOf(detail));
  if (own === undefined) return showNoParty(request, reply);
  if (actOf(detail.agreement, own, actor.today) !== step.may)
    return showClosed(request, reply, actor, detail);
  const typed = isBack(again) ? textsIn(request.body) : {};
  const { problems = [], refused } = again;
  const form = { csrf, detail, own, typed, problems, refused };
  const body = await pageOf(world, token, step, form);
  if (body === undefined) return showError(request, reply, 404, actor);
  return showPage(request, reply, {
    title: titleOf(step),
    status: statusOf(again),
    actor,
    body,
  });
}

async function pageOf(world: World, token: string, { may }: Step, form: PartyForm) {
  if (may === 'decide') return <DecisionPage {...form} />;
  const preview = await previewNotice(world.database, token, form.detail.agreement.id);
  if (preview.outcome !== 'shown' || preview.first === null) return undefined;
  return <NoticePage {...form} reach={preview.atOnce} first={preview.first} />;
}

function titleOf({ may }: Step): string {
  return may === 'decide' ? say`Besluit noteren` : say`Overeenkomst opzeggen`;
}
