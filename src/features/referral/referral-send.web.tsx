/** The addresses where someone is sent to another organisation. What may be sent, and to whom, comes from the gate at each step. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { goOn, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { openParts } from '../../gate/parts.sql.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { sendReferral } from './referral.acts.ts';
import { asksBeforeEnd, beforeEnd, beforeEndForm, beforeEndProblems } from './referral-before-end.ts';
import { deadlineOf, problemsIn, readForm, textOf } from './referral-form.ts';
import { sendLink } from './referral-letter.ts';
import { giveReferralLink } from './referral-link.acts.ts';
import { type OpenedOffer, offeredTo, type ReferralOffer } from './referral-offer.ts';
import { PreviewPage } from './referral-preview.pages.tsx';
import { QuestionPage } from './referral-question.pages.tsx';
import { type FormView, sendAddress } from './referral-send.pages.tsx';
import {
  type SendRequest,
  viewOf,
  showReceivers,
  show,
  askAgain,
  inForm,
} from './referral-send-form.web.tsx';

const route = sendAddress(':id');

/** Registers the pages of sending; letters about one-time links go through the postbox. */
export function referralSendWeb(app: FastifyInstance, world: World, postbox: Postbox): void {
  app.get(route, async (request: SendRequest, reply) => {
    const opened = await open(world, request, reply);
    if (opened === undefined) return reply;
    const { naar = '', sjabloon } = request.query;
    const view = viewOf(request, opened, naar);
    if (view === undefined) return showReceivers(request, reply, opened);
    const filled =
      sjabloon === beforeEnd && asksBeforeEnd(opened, naar)
        ? { ...view, form: beforeEndForm(offeredTo(opened, view.choice.receiver)) }
        : view;
    return show(request, reply, opened, <QuestionPage view={filled} />);
  });

  app.post(route, async (request: SendRequest, reply) => {
    const opened = await open(world, request, reply);
    if (opened === undefined) return reply;
    const { body } = request;
    const found = viewOf(request, opened, textOf(body['naar']));
    if (found === undefined)
      return showReceivers(request, reply, opened, say`Kies een organisatie waarnaar het kan.`);
    const { today } = opened.actor;
    const form = readForm(body);
    const problems = [
      ...problemsIn(form, today),
      ...beforeEndProblems(form),
      ...sensitiveWarnings(body, ['vraag']),
    ];
    const view: FormView = { ...found, form, problems: body['stap'] === 'terug' ? [] : problems };
    const deadline = deadlineOf(form, today);
    if (body['stap'] === 'terug') return show(request, reply, opened, <QuestionPage view={view} />);
    if (problems.length > 0 || 'message' in deadline) return askAgain(request, reply, opened, view, problems);
    if (body['stap'] !== 'verstuur')
      return show(request, reply, opened, <PreviewPage view={view} deadline={deadline} />);
    const input = inputOf(view, deadline.day);
    const outcome = await perform(world.database, request.token, sendReferral, input);
    if (outcome.outcome !== 'done') return notSent(request, reply, view, outcome);
    const said: Said = deadline.moved === undefined ? 'referralSent' : 'referralSentMoved';
    const { id, byLink } = outcome.done;
    const told = byLink ? await giveLink(world, postbox, request, id, said) : said;
    return goOn(reply, withReason(`/verwijzingen/${id}`, found.reason), told);
  });
}

function inputOf({ opened, choice, form, reason }: FormView, answerBy: string) {
  return {
    dossier: opened.person,
    to: choice.id,
    question: form.question,
    wantedOutcomes: form.outcomes,
    categories: form.categories,
    answerBy,
    reason,
  };
}

/** Nothing was sent: the form again with what is wrong, or the organisations to choose from. */
function notSent(
  request: SendRequest,
  reply: FastifyReply,
  view: FormView,
  outcome: Exclude<Outcome<unknown>, { outcome: 'done' }>,
): FastifyReply | Promise<FastifyReply> {
  switch (outcome.outcome) {
    case 'invalid':
      return askAgain(request, reply, view.opened, view, outcome.problems.map(inForm));
    case 'conflict':
      return showReceivers(request, reply, view.opened, outcome.message, 409);
    case 'forbidden':
      return showReceivers(request, reply, view.opened, outcome.message, 403);
    default:
      return showRefused(request, reply, outcome);
  }
}

/** Opens what may be sent; or answers why not, and gives nothing. */
async function open(
  { database }: World,
  request: SendRequest,
  reply: FastifyReply,
): Promise<OpenedOffer | undefined> {
  const { token, params, query } = request;
  if (token === undefined) {
    toSignIn(request, reply);
    return undefined;
  }
  const opened = isUuid(params.id)
    ? await openParts<{ referral_offer: ReferralOffer }>(database, {
        token,
        person: params.id,
        purpose: 'referral',
        route,
        reason: readReason(query.reden),
        parts: ['referral_offer'],
      })
    : { outcome: 'missing' as const };
  if (opened.outcome === 'shown') return opened;
  await showRefused(request, reply, opened);
  return undefined;
}

/** A receiver without accounts gets its link with the referral. */
async function giveLink(
  { database }: World,
  postbox: Postbox,
  request: SendRequest,
  id: string,
  said: Said,
): Promise<Said> {
  if (!postbox.works) return 'referralSentNoMail';
  const reason = readReason(request.query.reden);
  const given = await perform(database, request.token, giveReferralLink, { id, reason });
  if (given.outcome !== 'done' || !(await sendLink(postbox, request.ownOrigin, given.done)))
    return 'referralSentNoMail';
  return said;
}
