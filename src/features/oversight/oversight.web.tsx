/** The addresses of the officer's desk: the overview, registrations, exceptional accesses to review and requests to answer. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { listFlows } from '../flow/flow.sql.ts';
import { listToConfirm } from '../mandate/mandate.sql.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { DeskPage } from './desk.pages.tsx';
import type { AskedAgain } from './oversight-frame.tsx';
import { addressOf } from './disclosure-filter.ts';
import { answerRequest, reviewExceptional } from './oversight.acts.ts';
import {
  findDesk,
  findLogHealth,
  listExceptional,
  listRegistrations,
  listRequests,
} from './oversight.sql.ts';
import { RegistrationsPage } from './registration.pages.tsx';
import { RequestsPage } from './request.pages.tsx';
import { ReviewsPage } from './review.pages.tsx';

type RegistrationRequest = FastifyRequest<{ Querystring: { buiten?: string; na?: string } }>;
type ActRequest = FastifyRequest<{
  Params: { id: string };
  Body: Record<string, string> | undefined;
}>;

const PAGE = 50;

export function oversightWeb(app: FastifyInstance, world: World): void {
  const { database, config } = world;

  app.get('/dpo', async (request, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const desk = await findDesk(database, token);
    if (desk.outcome !== 'shown') return showRefused(request, reply, desk);
    const health = await findLogHealth(database);
    const seal = { health, witness: config.witness === undefined ? 'sameMachine' : 'outside' } as const;
    const elsewhere = await waitingElsewhere(token, desk.actor.organisation_id ?? undefined);
    const body = <DeskPage desk={desk} seal={seal} elsewhere={elsewhere} />;
    return showPage(request, reply, { title: say`Toezicht`, actor: desk.actor, body });
  });

  async function waitingElsewhere(token: string, organisation: string | undefined) {
    const flows = await database.transaction(token, (tx) =>
      listFlows(tx, { waitsFor: organisation }, { size: 1 }),
    );
    const mandates = await listToConfirm(database, token);
    return { flows: flows.total, mandates: mandates.outcome === 'shown' ? mandates.items.length : 0 };
  }

  app.get('/dpo/registraties', async (request: RegistrationRequest, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const outside = query.buiten === 'ja';
    const after =
      Number.isSafeInteger(Number(query.na)) && Number(query.na) > 0 ? Number(query.na) : undefined;
    const page = { outside, after, size: PAGE };
    const shown = await listRegistrations(database, token, '/dpo/registraties', page);
    if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
    const last = shown.more ? shown.items.at(-1) : undefined;
    const next =
      last && addressOf('/dpo/registraties', { buiten: outside ? 'ja' : undefined, na: String(last.id) });
    const body = <RegistrationsPage shown={shown} outside={outside} next={next} />;
    return showPage(request, reply, { title: say`Registraties`, actor: shown.actor, body });
  });

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
