/** The form to send someone to another organisation, and the organisations to choose from. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { showPage } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { nameIn } from '../dossier/part-page.tsx';
import { freshForm, type Typed } from './referral-form.ts';
import { choicesIn, type OpenedOffer } from './referral-offer.ts';
import { QuestionPage } from './referral-question.pages.tsx';
import { type FormView, ReceiverPage } from './referral-send.pages.tsx';

export type SendRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { naar?: string; reden?: string; sjabloon?: string };
  Body: Typed;
}>;

export function viewOf(request: SendRequest, opened: OpenedOffer, to: string): FormView | undefined {
  const offer = opened.parts.referral_offer;
  const choice = offer.provable ? choicesIn(offer).find(({ id }) => id === to) : undefined;
  if (choice === undefined) return undefined;
  const reason = readReason(request.query.reden);
  return { opened, reason, csrf: request.csrf, choice, form: freshForm, problems: [] };
}

export function show(
  request: SendRequest,
  reply: FastifyReply,
  opened: OpenedOffer,
  body: Parameters<typeof showPage>[2]['body'],
  status = 200,
): FastifyReply {
  const title = say`Verwijs ${nameIn(opened.parts.head)}`;
  return showPage(request, reply, { title, status, actor: opened.actor, body });
}

export function showReceivers(
  request: SendRequest,
  reply: FastifyReply,
  opened: OpenedOffer,
  problem?: string,
  status = problem === undefined ? 200 : 422,
): FastifyReply {
  const view = { opened, reason: readReason(request.query.reden), csrf: request.csrf };
  return show(request, reply, opened, <ReceiverPage view={view} problem={problem} />, status);
}

export function askAgain(
  request: SendRequest,
  reply: FastifyReply,
  opened: OpenedOffer,
  view: FormView,
  problems: readonly Problem[],
): FastifyReply {
  return show(request, reply, opened, <QuestionPage view={{ ...view, problems }} />, 422);
}

const inputs: Readonly<Record<string, string>> = {
  question: 'vraag',
  wantedOutcomes: 'doel',
  categories: 'soort',
  answerBy: 'datum',
};

export function inForm({ field, message }: Problem): Problem {
  return { field: inputs[field] ?? 'vraag', message };
}
