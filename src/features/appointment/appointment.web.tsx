/** The addresses of appointments with a person. Who may see and change one, the gate decides at each request. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isWorkingDay } from '../../adapters/calendar/working-day.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { readReason } from '../../gate/role.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { parseCivilDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import { lookedOver } from '../../ui/field.tsx';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import {
  closeAppointment,
  followUpAppointment,
  makeAppointment,
  moveAppointment,
  remindAppointment,
} from './appointment.acts.ts';
import { MoveAppointmentPage, NewAppointmentPage } from './appointment-form.tsx';
import { AppointmentsPage } from './appointment.pages.tsx';
import { openAppointmentForm, openAppointments } from './appointment.sql.ts';

type AppointmentRequest = FastifyRequest<{
  Params: { id: string; afspraak: string };
  Querystring: { reden?: string };
  Body: Record<string, string>;
}>;

const route = '/dossiers/:id/afspraken';

export function appointmentWeb(app: FastifyInstance, world: World): void {
  const { database } = world;

  app.get(route, (request: AppointmentRequest, reply) => showList(request, reply));

  app.get(`${route}/nieuw`, (request: AppointmentRequest, reply) => showForm(request, reply));

  app.post(`${route}/nieuw`, async (request: AppointmentRequest, reply) => {
    const { token, params, query, body } = request;
    const warnings = [...sensitiveWarnings(body, ['plaats']), ...dayWarning(body)];
    if (warnings.length > 0) return showForm(request, reply, warnings);
    const input = { ...body, person: params.id, reason: readReason(query.reden) };
    const outcome = await perform(database, token, makeAppointment, input);
    if (outcome.outcome === 'done') return back(request, reply, 'appointmentMade');
    if (outcome.outcome === 'invalid') return showForm(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  app.get(`${route}/:afspraak`, (request: AppointmentRequest, reply) => showMove(request, reply));

  app.post(`${route}/:afspraak`, async (request: AppointmentRequest, reply) => {
    const { token, params, query, body } = request;
    const warnings = dayWarning(body);
    if (warnings.length > 0) return showMove(request, reply, warnings);
    const input = { ...body, ...params, person: params.id, reason: readReason(query.reden) };
    const outcome = await perform(database, token, moveAppointment, input);
    if (outcome.outcome === 'done') return back(request, reply, 'appointmentMoved');
    if (outcome.outcome === 'conflict') return back(request, reply, 'appointmentChanged');
    if (outcome.outcome === 'invalid' && isUuid(params.afspraak))
      return showMove(request, reply, outcome.problems);
    return showRefused(request, reply, invalidAsMissing(outcome));
  });

  onOne('verloop', closeAppointment, ({ antwoord }) =>
    antwoord === 'cancelled' ? 'appointmentCancelled' : 'appointmentClosed',
  );
  onOne('opvolging', followUpAppointment, () => 'appointmentFollowedUp');
  onOne('herinnerd', remindAppointment, () => 'appointmentReminded');

  /** An act on one appointment by a button beside it; someone who was too late sees how it stands now. */
  function onOne<Input, Done>(
    what: string,
    toDo: Act<Input, Done>,
    said: (body: Record<string, string>) => Said,
  ): void {
    app.post(`${route}/:afspraak/${what}`, async (request: AppointmentRequest, reply) => {
      const { token, params, query, body } = request;
      const input = { ...body, ...params, person: params.id, reason: readReason(query.reden) };
      const outcome = await perform(database, token, toDo, input);
      if (outcome.outcome === 'done') return back(request, reply, said(body));
      if (outcome.outcome === 'conflict') return back(request, reply, 'appointmentChanged');
      const choice = outcome.outcome === 'invalid' && outcome.problems.find(({ field }) => field === 'wat');
      if (choice && isUuid(params.afspraak)) return showList(request, reply, choice);
      return showRefused(request, reply, invalidAsMissing(outcome));
    });
  }

  async function showList(
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

  async function showForm(
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

  async function showMove(
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

function back({ params, query }: AppointmentRequest, reply: FastifyReply, said: Said): FastifyReply {
  return goOn(reply, withReason(`/dossiers/${params.id}/afspraken`, readReason(query.reden)), said);
}

/** A holiday or a day of the weekend can be meant so; a desk is closed then, which the act says. */
function dayWarning(body: Readonly<Record<string, unknown>>): Problem[] {
  const { datum } = body;
  const day = typeof datum === 'string' ? parseCivilDate(datum) : undefined;
  if (day === undefined || body[lookedOver] !== undefined || (body['zitdag'] ?? '') !== '') return [];
  const message = say`Die dag is een feestdag of een dag in het weekend.`;
  return isWorkingDay(day) ? [] : [{ field: 'datum', message, warning: true }];
}
