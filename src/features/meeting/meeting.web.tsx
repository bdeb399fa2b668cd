/** The addresses of meetings: a meeting with its agenda, and the decision on one of its points. Who may, the gate decides. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { type Again, againOf, isBack, statusOf } from '../../adapters/web/again.ts';
import { goOn, showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { talkPage } from '../case-talk/case-talk.ts';
import { readerSitsAt } from '../case-talk/case-talk-change.sql.ts';
import { listDocuments } from '../meeting-document/meeting-document.sql.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { themes } from '../theme/theme.ts';
import { DecisionPage } from './decision.pages.tsx';
import { readLetters } from './invitation.sql.ts';
import { addAgendaItem, recordDecision } from './meeting.acts.ts';
import { MeetingPage } from './meeting.pages.tsx';
import { type OpenedMeeting, readMeeting } from './meeting.sql.ts';
import { readItem } from './decision.sql.ts';
import { meetingPage } from './meeting.ts';

type Body = Record<string, string | string[] | undefined>;
export type MeetingRequest = FastifyRequest<{
  Params: { vergadering: string };
  Querystring: { signaal?: string };
  Body: Body;
}>;
type ItemRequest = FastifyRequest<{ Params: { punt: string }; Body: Body }>;
/** What a page of a meeting asks of the house. */
export interface MeetingDesk {
  readonly database: Database;
  readonly postbox: Postbox;
}

const MEETING = '/overleg/vergaderingen/:vergadering';
const DECISION = '/overleg/agendapunten/:punt/besluit';

export function meetingWeb(app: FastifyInstance, { database }: World, postbox: Postbox): void {
  const desk = { database, postbox };
  app.get(MEETING, (request: MeetingRequest, reply) => showMeeting(desk, request, reply));
  app.post(`${MEETING}/agenda`, async (request: MeetingRequest, reply) => {
    const { token, params, body } = request;
    const form = 'agenda';
    const problems = textWarnings(textsIn(body), ['titel']);
    if (problems.length > 0 && isUuid(params.vergadering))
      return showMeeting(desk, request, reply, { problems, form });
    const outcome = await perform(database, token, addAgendaItem, { ...body, id: params.vergadering });
    if (outcome.outcome === 'done') return goOn(reply, meetingPage(outcome.done.id), 'agendaItemAdded');
    if (!isUuid(params.vergadering)) return showNoSuchPage(request, reply);
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : showMeeting(desk, request, reply, { ...again, form });
  });

  app.get(DECISION, (request: ItemRequest, reply) => showDecision(database, request, reply));
  app.post(DECISION, async (request: ItemRequest, reply) => {
    const { token, params, body } = request;
    const warnings = textWarnings(textsIn(body), ['tekst', 'antwoord']);
    if (warnings.length > 0) return showDecision(database, request, reply, { problems: warnings });
    const outcome = await perform(database, token, recordDecision, { ...body, id: params.punt });
    if (outcome.outcome === 'done') return goOn(reply, meetingPage(outcome.done.id), 'decisionRecorded');
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : showDecision(database, request, reply, again);
  });
}

/** Shows a meeting, with what was typed where something was refused. */
export async function showMeeting(
  { database, postbox }: MeetingDesk,
  request: MeetingRequest,
  reply: FastifyReply,
  again: Again = {},
) {
  const { problems = [], refused, form = 'agenda' } = again;
  const { token, csrf, params, query, body } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.vergadering)) return showNoSuchPage(request, reply);
  const { opened, documents, sits } = await database.transaction(token, async (tx) => {
    const found = await readMeeting(tx, params.vergadering);
    return found === undefined
      ? { opened: found, documents: [], sits: await readerSitsAt(tx, params.vergadering) }
      : { opened: found, documents: await listDocuments(tx, params.vergadering), sits: false };
  });
  // A letter about a talk that was called together leads here: its address tells nothing of what it is.
  if (sits) return reply.redirect(talkPage(params.vergadering), 303);
  if (opened === undefined || !opened.part) return showNoSuchPage(request, reply);
  const letters = opened.kept ? await readLetters(database, token, opened.id) : undefined;
  const { works, readAt } = postbox;
  const { to, over } = letters?.outcome === 'shown' ? letters : { to: [], over: false };
  const page = (
    <MeetingPage
      opened={opened}
      documents={documents}
      mail={{ works, to, over, ...(readAt === undefined ? {} : { readAt }) }}
      csrf={csrf}
      typed={isBack(again) ? textsIn(body) : proposed(opened, query.signaal)}
      problems={problems}
      refused={refused}
      form={form}
    />
  );
  return showPage(request, reply, {
    title: say`Vergadering`,
    status: statusOf(again),
    actor: await request.whoami(),
    body: page,
  });
}

/** What the form begins with: from a concern, its theme for a title, read by all who may have raised it. */
function proposed({ concerns }: OpenedMeeting, id: string | undefined): Record<string, string> {
  const concern = concerns.find((one) => one.id === id);
  if (concern === undefined) return {};
  return {
    signaal: concern.id,
    titel: say`Signaal over ${themes[concern.theme]}`,
    soort: 'decision',
    lezers: 'governments',
  };
}

async function showDecision(
  database: Database,
  request: ItemRequest,
  reply: FastifyReply,
  again: Again = {},
) {
  const { problems = [], refused } = again;
  const { token, csrf, params, body } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.punt)) return showNoSuchPage(request, reply);
  const opened = await database.transaction(token, (tx) => readItem(tx, params.punt));
  // Whoever does not keep the body has nothing to write here, and reads the decision with the meeting.
  if (opened === undefined || !opened.part || !opened.kept) return showNoSuchPage(request, reply);
  const page = (
    <DecisionPage
      opened={opened}
      csrf={csrf}
      typed={isBack(again) ? textsIn(body) : opened.concern === null ? {} : { lezers: 'governments' }}
      problems={problems}
      refused={refused}
    />
  );
  return showPage(request, reply, {
    title: say`Noteer het besluit`,
    status: statusOf(again),
    actor: await request.whoami(),
    body: page,
  });
}
