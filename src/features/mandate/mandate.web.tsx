/** The addresses of the administrator: people and their mandates. Teams and the second person have rooms of their own. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { readContactsLeft } from '../contact-point/contact-point.sql.ts';
import { SuccessorPage } from '../contact-point/successor.pages.tsx';
import { listWebhooks } from '../webhook/webhook.sql.ts';
import { AddColleaguePage, type TypedColleague } from './add-colleague.pages.tsx';
import { addColleague, endMandate, giveMandate } from './mandate.acts.ts';
import { ColleaguePage, type TypedMandate } from './mandate.pages.tsx';
import { findColleague, listStaff } from './mandate.sql.ts';
import { StaffPage } from './staff.pages.tsx';

type ListRequest = FastifyRequest<{ Querystring: { zoek?: string; pagina?: string } }>;
type ColleagueRequest = FastifyRequest<{
  Params: { id: string };
  Body: Record<string, string> | undefined;
}>;

/** Answers at the addresses of people and their mandates. */
export function mandateWeb(app: FastifyInstance, { database }: World): void {
  app.get('/beheer', (request: ListRequest, reply) => showStaff(database, request, reply));
  app.get('/beheer/mensen/nieuw', (request, reply) => askColleague(request, reply, {}));
  app.post('/beheer/mensen', (request: ColleagueRequest, reply) => add(database, request, reply));
  app.get('/beheer/mensen/:id', (request: ColleagueRequest, reply) =>
    showColleague(database, request, reply),
  );
  app.post('/beheer/mensen/:id/mandaten', (request: ColleagueRequest, reply) =>
    give(database, request, reply),
  );
  app.post('/beheer/mandaten/:id/einde', (request: ColleagueRequest, reply) => end(database, request, reply));
}

async function showStaff(database: Database, request: ListRequest, reply: FastifyReply) {
  const { token, query } = request;
  if (token === undefined) return toSignIn(request, reply);
  const search = (query.zoek ?? '').trim().slice(0, 80);
  const page = Math.min(Math.max(Math.trunc(Number(query.pagina)) || 0, 0), 1_000);
  const staff = await listStaff(database, token, search, page);
  if (staff.outcome !== 'shown') return showRefused(request, reply, staff);
  const listed = await listWebhooks(database, token);
  const webhooks = listed.outcome === 'shown' ? listed.items : [];
  const body = <StaffPage {...{ staff, search, page, webhooks }} />;
  return showPage(request, reply, { title: say`Beheer`, actor: staff.actor, body });
}

async function add(database: Database, request: ColleagueRequest, reply: FastifyReply) {
  const outcome = await perform(database, request.token, addColleague, request.body ?? {});
  if (outcome.outcome === 'done') return goOn(reply, `/beheer/mensen/${outcome.done.id}`, 'colleagueAdded');
  if (outcome.outcome === 'invalid')
    return askColleague(request, reply, request.body ?? {}, outcome.problems);
  return showRefused(request, reply, outcome);
}

async function give(database: Database, request: ColleagueRequest, reply: FastifyReply) {
  const { params, body = {} } = request;
  const outcome = await perform(database, request.token, giveMandate, { ...body, user: params.id });
  if (outcome.outcome === 'done')
    return goOn(reply, `/beheer/mensen/${params.id}`, outcome.done.waits ? 'mandateWaits' : 'mandateGiven');
  if (outcome.outcome === 'invalid' && isUuid(params.id))
    return showColleague(database, request, reply, body, outcome.problems);
  return showRefused(request, reply, outcome);
}

async function end(database: Database, request: ColleagueRequest, reply: FastifyReply) {
  const { versie: version, opvolger } = request.body ?? {};
  const input = { id: request.params.id, version, opvolger };
  const outcome = await perform(database, request.token, endMandate, input);
  if (outcome.outcome === 'invalid' && outcome.problems.some(({ field }) => field === 'opvolger'))
    return askSuccessor(database, request, reply, opvolger === undefined ? [] : outcome.problems);
  if (outcome.outcome === 'done') return goOn(reply, `/beheer/mensen/${outcome.done.user}`, 'mandateEnded');
  return showRefused(request, reply, outcome);
}

/** Shows one colleague with the mandates, and again with what was typed when something is wrong. */
async function showColleague(
  database: Database,
  request: ColleagueRequest,
  reply: FastifyReply,
  asked?: TypedMandate,
  problems: readonly Problem[] = [],
) {
  const { token, params } = request;
  if (token === undefined) return toSignIn(request, reply);
  const shown = isUuid(params.id)
    ? await findColleague(database, token, params.id)
    : { outcome: 'missing' as const };
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const typed = asked ?? { van: typedDate(shown.actor.today) };
  const body = <ColleaguePage shown={shown} csrf={request.csrf} typed={typed} problems={problems} />;
  return showPage(request, reply, {
    title: say`Mandaten`,
    actor: shown.actor,
    ...(problems.length > 0 ? { status: 422 } : {}),
    body,
  });
}

/** Asks who takes over the contact points of who leaves. */
async function askSuccessor(
  database: Database,
  request: ColleagueRequest,
  reply: FastifyReply,
  problems: readonly Problem[],
) {
  const { token, csrf, params, body } = request;
  if (token === undefined) return toSignIn(request, reply);
  const left = await readContactsLeft(database, token, params.id);
  if (left.outcome !== 'shown') return showRefused(request, reply, left);
  const typed = textsIn(body);
  return showPage(request, reply, {
    title: say`Wie neemt over?`,
    status: 422,
    actor: left.actor,
    body: <SuccessorPage {...{ left, mandate: params.id, csrf, typed, problems }} />,
  });
}

/** Asks who a new colleague is; only for who administers, because it opens no other page of the gate. */
async function askColleague(
  request: FastifyRequest,
  reply: FastifyReply,
  typed: TypedColleague,
  problems: readonly Problem[] = [],
) {
  const actor = await request.whoami();
  if (actor === undefined) return toSignIn(request, reply);
  if (!actor.purposes.includes('administration'))
    return showRefused(request, reply, { outcome: 'missing', actor });
  const body = <AddColleaguePage csrf={request.csrf} typed={typed} problems={problems} />;
  const status = problems.length > 0 ? { status: 422 } : {};
  return showPage(request, reply, { title: say`Iemand toevoegen`, actor, ...status, body });
}
