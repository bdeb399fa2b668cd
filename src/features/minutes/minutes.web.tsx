/**
 * The addresses of minutes: to read and print them, to save what was said about a point, to approve and to correct. Who may read which point,
 * signed in or not, and who may write, the gate decides.
 */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { goOn, showNoSuchPage, showPage, showRefused } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { lookedOver } from '../../ui/looked-over.ts';
import type { World } from '../../world.ts';
import { listDocuments } from '../meeting-document/meeting-document.sql.ts';
import { sendPaper } from '../report/paper.web.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { ContentPage } from './content.pages.tsx';
import { contentFile, contentFileKinds } from './content-file.ts';
import { approved, approveMinutes, correctMinutes, type Standing, writeMinutes } from './minutes.acts.ts';
import { MinutesPage, type MinutesView } from './minutes.pages.tsx';
import { meetingOf, readMinutes } from './minutes.sql.ts';
import { type Minutes, minutesPage } from './minutes.ts';
import { minutesContent } from './minutes-content.ts';
import { minutesPaper } from './minutes-paper.ts';
import { instead, warningsIn } from './minutes-warning.ts';

type Body = Record<string, string | string[] | undefined>;
type MeetingRequest = FastifyRequest<{ Params: { vergadering: string }; Body: Body }>;
type ItemRequest = FastifyRequest<{ Params: { punt: string }; Body: Body }>;
type Again = Pick<MinutesView, 'unsaved' | 'warnings' | 'refused'>;

const MINUTES = '/overleg/vergaderingen/:vergadering/verslag';
const ITEM = '/overleg/agendapunten/:punt';

export function minutesWeb(app: FastifyInstance, { database }: World): void {
  app.get(MINUTES, (request: MeetingRequest, reply) => showMinutes(database, request, reply));
  app.get(`${MINUTES}/afdruk`, async (request: MeetingRequest, reply) => {
    const minutes = await minutesFor(database, request, request.params.vergadering);
    const actor = await request.whoami();
    if (minutes === undefined) return showNoSuchPage(request, reply);
    const body = <ContentPage content={minutesContent(minutes)} />;
    return showPage(request, reply, { title: say`Verslag`, actor, body });
  });
  for (const kind of contentFileKinds)
    app.get(`${MINUTES}/${kind}`, async (request: MeetingRequest, reply) => {
      const minutes = await minutesFor(database, request, request.params.vergadering);
      if (minutes === undefined) return showNoSuchPage(request, reply);
      const file = contentFile(minutesContent(minutes), kind, 'verslag');
      return reply.headers(file.headers).send(file.body);
    });

  for (const [place, type] of [
    ['pdf', 'pdf'],
    ['word', 'docx'],
  ] as const)
    app.get(`${MINUTES}/${place}`, async (request: MeetingRequest, reply) => {
      const minutes = await minutesFor(database, request, request.params.vergadering);
      if (minutes === undefined) return showNoSuchPage(request, reply);
      return sendPaper(reply, minutesPaper(minutes), type, 'verslag');
    });

  app.post(`${ITEM}/verslag`, (request: ItemRequest, reply) => saveItem(database, request, reply));
  app.post(`${ITEM}/rechtzetting`, (request: ItemRequest, reply) => correctItem(database, request, reply));
  app.post(`${MINUTES}/goedkeuren`, (request: MeetingRequest, reply) => approve(database, request, reply));
}

async function minutesFor(
  database: Database,
  request: FastifyRequest,
  meeting: string,
): Promise<Minutes | undefined> {
  return isUuid(meeting) ? asReader(database, request.token, (db) => readMinutes(db, meeting)) : undefined;
}

async function showMinutes(
  database: Database,
  request: FastifyRequest<{ Params: { vergadering: string } }>,
  reply: FastifyReply,
) {
  return showMeeting(database, request, reply, request.params.vergadering);
}

async function showMeeting(
  database: Database,
  request: FastifyRequest,
  reply: FastifyReply,
  meeting: string,
  again: Again = {},
) {
  const minutes = await minutesFor(database, request, meeting);
  if (minutes === undefined) return showNoSuchPage(request, reply);
  const documents = await asReader(database, request.token, (db) => listDocuments(db, meeting));
  const actor = await request.whoami();
  const body = (
    <MinutesPage
      {...again}
      documents={documents}
      minutes={minutes}
      csrf={request.csrf}
      sheet={randomUUID()}
      signedIn={actor !== undefined}
      writer={actor?.user_id ?? ''}
    />
  );
  return showPage(request, reply, { title: say`Verslag`, status: statusOf(again), actor, body });
}

function statusOf({ unsaved, warnings = [], refused }: Again): number {
  if (refused !== undefined) return 409;
  return unsaved !== undefined || warnings.length > 0 ? 422 : 200;
}

/** Saves what was said about a point: for a form with a page, for the island with a few words. */
async function saveItem(database: Database, request: ItemRequest, reply: FastifyReply) {
  const { token, params, body } = request;
  const outcome = await perform(database, token, writeMinutes, { ...body, id: params.punt });
  const byIsland = request.headers.accept === 'application/json';
  if (outcome.outcome === 'done') {
    const { id, version, at } = outcome.done;
    const [warning] = textWarnings(textsIn(body), ['tekst'], instead());
    if (byIsland) return reply.send({ version, at: formatWallTime(at), warning: warning?.message ?? '' });
    return goOn(reply, minutesPage(id), warning === undefined ? 'minutesSaved' : 'minutesSavedLook');
  }
  if (byIsland && outcome.outcome === 'invalid')
    return reply.code(422).send({ message: outcome.problems[0]?.message });
  if (byIsland && outcome.outcome === 'conflict')
    return reply
      .code(409)
      .send({ message: outcome.message, ...(outcome.now === approved ? approved : standingIn(outcome.now)) });
  return backToItem(database, request, reply, outcome, standingIn);
}

async function correctItem(database: Database, request: ItemRequest, reply: FastifyReply) {
  const { token, params, body } = request;
  const problems = textWarnings(textsIn(body), ['tekst'], instead());
  const outcome =
    problems.length > 0
      ? ({ outcome: 'invalid', problems } as const)
      : await perform(database, token, correctMinutes, { ...body, id: params.punt });
  if (outcome.outcome === 'done') return goOn(reply, minutesPage(outcome.done.id), 'minutesCorrected');
  return backToItem(database, request, reply, outcome, () => undefined);
}

type NotDone = Exclude<Awaited<ReturnType<typeof perform>>, { outcome: 'done' }>;

/** Shows the minutes again, with everything that was typed at its point. */
async function backToItem(
  database: Database,
  request: ItemRequest,
  reply: FastifyReply,
  outcome: NotDone,
  standing: (now: unknown) => Standing | undefined,
) {
  const { token, params, body } = request;
  const meeting =
    token !== undefined && isUuid(params.punt)
      ? await database.transaction(token, (tx) => meetingOf(tx, params.punt))
      : undefined;
  if (meeting === undefined) return showRefused(request, reply, invalidAsMissing(outcome));
  const unsaved = { item: params.punt, typed: textsIn(body) };
  if (outcome.outcome === 'invalid')
    return showMeeting(database, request, reply, meeting, {
      unsaved: { ...unsaved, problems: outcome.problems },
    });
  if (outcome.outcome === 'conflict') {
    const now = standing(outcome.now);
    return showMeeting(database, request, reply, meeting, {
      unsaved: { ...unsaved, standing: now },
      refused: outcome.message,
    });
  }
  return showRefused(request, reply, outcome);
}

function standingIn(now: unknown): Standing | undefined {
  return typeof now === 'object' && now !== null && 'version' in now ? (now as Standing) : undefined;
}

async function approve(database: Database, request: MeetingRequest, reply: FastifyReply) {
  const { token, params, body } = request;
  const { vergadering: meeting } = params;
  const minutes = await minutesFor(database, request, meeting);
  const warnings =
    minutes?.kept === true && textsIn(body)[lookedOver] === undefined ? warningsIn(minutes) : [];
  if (warnings.length > 0) return showMeeting(database, request, reply, meeting, { warnings });
  const outcome = await perform(database, token, approveMinutes, { ...body, id: meeting });
  if (outcome.outcome === 'done') return goOn(reply, minutesPage(meeting), 'minutesApproved');
  if (outcome.outcome === 'conflict')
    return showMeeting(database, request, reply, meeting, { refused: outcome.message });
  return showRefused(request, reply, invalidAsMissing(outcome));
}
