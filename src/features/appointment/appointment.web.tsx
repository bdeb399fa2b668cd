/** The addresses of appointments with a person. Who may see and change one, the gate decides at each request. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { isWorkingDay } from '../../kernel/working-day.ts';
import type { Queryable } from '../../adapters/database/pool.ts';
import { goOn, showRefused } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { readReason } from '../../gate/role.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { parseCivilDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import { lookedOver } from '../../ui/looked-over.ts';
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
import { type AppointmentRequest, route, showForm, showList, showMove } from './appointment-show.web.tsx';

type Answered = FastifyReply | Promise<FastifyReply>;

export function appointmentWeb(app: FastifyInstance, { database }: World): void {
  app.get(route, (request: AppointmentRequest, reply) => showList(database, request, reply));
  app.get(`${route}/nieuw`, (request: AppointmentRequest, reply) => showForm(database, request, reply));
  app.post(`${route}/nieuw`, (request: AppointmentRequest, reply) => make(database, request, reply));
  app.get(`${route}/:afspraak`, (request: AppointmentRequest, reply) => showMove(database, request, reply));
  app.post(`${route}/:afspraak`, (request: AppointmentRequest, reply) => move(database, request, reply));

  onOne('verloop', closeAppointment, ({ antwoord }) =>
    antwoord === 'cancelled' ? 'appointmentCancelled' : 'appointmentClosed',
  );
  onOne('opvolging', followUpAppointment, () => 'appointmentFollowedUp');
  onOne('herinnerd', remindAppointment, () => 'appointmentReminded');

  /** An act on one appointment by a button beside it. */
  function onOne<Input, Done>(
    what: string,
    toDo: Act<Input, Done>,
    said: (body: Record<string, string>) => Said,
  ): void {
    app.post(`${route}/:afspraak/${what}`, (request: AppointmentRequest, reply) =>
      doOne(database, toDo, said, request, reply),
    );
  }
}

async function make(
  database: Queryable,
  request: AppointmentRequest,
  reply: FastifyReply,
): Promise<Answered> {
  const { token, params, query, body } = request;
  const warnings = [...sensitiveWarnings(body, ['plaats']), ...dayWarning(body)];
  if (warnings.length > 0) return showForm(database, request, reply, warnings);
  const input = { ...body, person: params.id, reason: readReason(query.reden) };
  const outcome = await perform(database, token, makeAppointment, input);
  if (outcome.outcome === 'done') return back(request, reply, 'appointmentMade');
  if (outcome.outcome === 'invalid') return showForm(database, request, reply, outcome.problems);
  return showRefused(request, reply, outcome);
}

async function move(
  database: Queryable,
  request: AppointmentRequest,
  reply: FastifyReply,
): Promise<Answered> {
  const { token, params, query, body } = request;
  const warnings = dayWarning(body);
  if (warnings.length > 0) return showMove(database, request, reply, warnings);
  const input = { ...body, ...params, person: params.id, reason: readReason(query.reden) };
  const outcome = await perform(database, token, moveAppointment, input);
  if (outcome.outcome === 'done') return back(request, reply, 'appointmentMoved');
  if (outcome.outcome === 'conflict') return back(request, reply, 'appointmentChanged');
  if (outcome.outcome === 'invalid' && isUuid(params.afspraak))
    return showMove(database, request, reply, outcome.problems);
  return showRefused(request, reply, invalidAsMissing(outcome));
}

/** Does something to one appointment; someone who was too late sees how it stands now. */
async function doOne<Input, Done>(
  database: Queryable,
  toDo: Act<Input, Done>,
  said: (body: Record<string, string>) => Said,
  request: AppointmentRequest,
  reply: FastifyReply,
): Promise<Answered> {
  const { token, params, query, body } = request;
  const input = { ...body, ...params, person: params.id, reason: readReason(query.reden) };
  const outcome = await perform(database, token, toDo, input);
  if (outcome.outcome === 'done') return back(request, reply, said(body));
  if (outcome.outcome === 'conflict') return back(request, reply, 'appointmentChanged');
  const choice = outcome.outcome === 'invalid' && outcome.problems.find(({ field }) => field === 'wat');
  if (choice && isUuid(params.afspraak)) return showList(database, request, reply, choice);
  return showRefused(request, reply, invalidAsMissing(outcome));
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
