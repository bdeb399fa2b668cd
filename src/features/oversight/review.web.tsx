/** The addresses where the officer decides: on exceptional accesses, and on what people ask. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import type { AskedAgain } from './oversight-frame.tsx';
import { answerRequest, reviewExceptional } from './oversight.acts.ts';
import { listExceptional, listRequests } from './oversight.sql.ts';
import { RequestsPage } from './request.pages.tsx';
import { ReviewsPage } from './review.pages.tsx';

type ActRequest = FastifyRequest<{
  Params: { id: string };
  Body: Record<string, string> | undefined;
}>;

export function reviewWeb(app: FastifyInstance, world: World): void {
  reviewAccess(app, world);
  answerPeople(app, world);
}

function reviewAccess(app: FastifyInstance, { database }: World): void {
  app.get('/dpo/uitzonderlijk', (request: ActRequest, reply) => showReviews(request, reply));

  app.post('/dpo/uitzonderlijk/:id', async (request: ActRequest, reply) => {
    const { params, body = {} } = request;
    const problems = sensitiveWarnings(body, ['uitleg']);
    if (problems.length > 0) return showReviews(request, reply, { id: params.id, typed: body, problems });
    const outcome = await perform(database, request.token, reviewExceptional, { ...body, id: params.id });
    if (outcome.outcome === 'done') return goOn(reply, '/dpo/uitzonderlijk', 'reviewKept');
    if (outcome.outcome === 'invalid')
      return showReviews(request, reply, { id: params.id, typed: body, problems: outcome.problems });
    return showRefused(request, reply, outcome);
  });

  async function showReviews(request: ActRequest, reply: FastifyReply, again?: AskedAgain) {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const shown = await listExceptional(database, token, '/dpo/uitzonderlijk');
    if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
    return showPage(request, reply, {
      title: say`Uitzonderlijke toegang`,
      actor: shown.actor,
      ...(again === undefined ? {} : { status: 422 }),
      body: <ReviewsPage shown={shown} csrf={request.csrf} again={again} />,
    });
  }
}

function answerPeople(app: FastifyInstance, { database }: World): void {
  app.get('/dpo/vragen', (request: ActRequest, reply) => showRequests(request, reply));

  app.post('/dpo/vragen/:id', async (request: ActRequest, reply) => {
    const { params, body = {} } = request;
    const problems = sensitiveWarnings(body, ['antwoord']);
    if (problems.length > 0) return showRequests(request, reply, { id: params.id, typed: body, problems });
    const outcome = await perform(database, request.token, answerRequest, {
      ...body,
      id: params.id,
      version: body['versie'],
    });
    if (outcome.outcome === 'done') return goOn(reply, '/dpo/vragen', 'requestAnswered');
    if (outcome.outcome === 'invalid')
      return showRequests(request, reply, { id: params.id, typed: body, problems: outcome.problems });
    return showRefused(request, reply, outcome);
  });

  async function showRequests(request: ActRequest, reply: FastifyReply, again?: AskedAgain) {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const shown = await listRequests(database, token, '/dpo/vragen');
    if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
    return showPage(request, reply, {
      title: say`Vragen van mensen`,
      actor: shown.actor,
      ...(again === undefined ? {} : { status: 422 }),
      body: <RequestsPage shown={shown} csrf={request.csrf} again={again} />,
    });
  }
}
