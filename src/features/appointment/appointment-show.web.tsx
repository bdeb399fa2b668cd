/** The pages of appointments as a request asks for them: the list, the form for a new one, and the form that moves one. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Queryable } from '../../adapters/database/pool.ts';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { MoveAppointmentPage, NewAppointmentPage } from './appointment-form.tsx';
import { AppointmentsPage } from './appointment.pages.tsx';
import { openAppointmentForm, openAppointments } from './appointment.sql.ts';

export type AppointmentRequest = FastifyRequest<{
  Params: { id: string; afspraak: string };
  Querystring: { reden?: string };
  Body: Record<string, string>;
}>;

export const route = '/dossiers/:id/afspraken';

/** Shows the list; `choice` is what is wrong with the follow-up that was sent for one of them. */
export async function showList(
  database: Queryable,
  request: AppointmentRequest,
  reply: FastifyReply,
  choice?: Problem,
): Promise<FastifyReply> {
  const call = callOf(request, route);
  if (call === undefined) return notOpen(request, reply);
  const opened = await openAppointments(database, call);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const id = request.params.afspraak;
  const wrong = choice && { id, problems: [{ ...choice, field: `wat-${id}` }] };
  const body = <AppointmentsPage opened={opened} csrf={request.csrf} reason={call.reason} wrong={wrong} />;
  const status = wrong === undefined ? 200 : 422;
  return showPage(request, reply, { title: say`Afspraken`, status, actor: opened.actor, body });
}

/** Shows the form for a new one, again with what is wrong. */
export async function showForm(
  database: Queryable,
  request: AppointmentRequest,
  reply: FastifyReply,
  problems: readonly Problem[] = [],
): Promise<FastifyReply> {
  const call = callOf(request, `${route}/nieuw`);
  if (call === undefined) return notOpen(request, reply);
  const opened = await openAppointmentForm(database, call);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const typed = problems.length > 0 ? request.body : {};
  const view = { opened, csrf: request.csrf, reason: call.reason, typed, problems };
  const body = <NewAppointmentPage {...view} />;
  const status = problems.length > 0 ? 422 : 200;
  return showPage(request, reply, { title: say`Nieuwe afspraak`, status, actor: opened.actor, body });
}

/** Shows the form that moves an own appointment that is still to come. */
export async function showMove(
  database: Queryable,
  request: AppointmentRequest,
  reply: FastifyReply,
  problems: readonly Problem[] = [],
): Promise<FastifyReply> {
  const call = callOf(request, `${route}/:afspraak`);
  if (call === undefined) return notOpen(request, reply);
  const opened = await openAppointments(database, call);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const appointment = opened.parts.appointments.find(
    ({ id, source, state }) =>
      id === request.params.afspraak && source === opened.actor.organisation && state === 'planned',
  );
  if (appointment === undefined)
    return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
  const typed = problems.length > 0 ? request.body : {};
  const view = { opened, csrf: request.csrf, reason: call.reason, typed, problems, appointment };
  const body = <MoveAppointmentPage {...view} />;
  const status = problems.length > 0 ? 422 : 200;
  return showPage(request, reply, { title: say`Afspraak verplaatsen`, status, actor: opened.actor, body });
}

function callOf({ token, params, query }: AppointmentRequest, at: string) {
  if (token === undefined || !isUuid(params.id)) return undefined;
  return { token, person: params.id, route: at, reason: readReason(query.reden) };
}

function notOpen(request: AppointmentRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> {
  return request.token === undefined
    ? toSignIn(request, reply)
    : showRefused(request, reply, { outcome: 'missing' });
}
