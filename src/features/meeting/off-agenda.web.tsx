/** The address where a point is taken off its agenda, with what was typed where something was refused. Who may, the gate decides. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { goOn, showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { takeOffAgenda } from './meeting.acts.ts';
import { readItem } from './decision.sql.ts';
import { meetingPage } from './meeting.ts';
import { OffAgendaPage } from './off-agenda.pages.tsx';

type ItemRequest = FastifyRequest<{
  Params: { punt: string };
  Body: Record<string, string | string[] | undefined>;
}>;

interface Again {
  readonly problems?: readonly Problem[];
  readonly refused?: string;
}

const OFF = '/overleg/agendapunten/:punt/van-agenda';

export function offAgendaWeb(app: FastifyInstance, { database }: World): void {
  app.get(OFF, (request: ItemRequest, reply) => show(database, request, reply));
  app.post(OFF, async (request: ItemRequest, reply) => {
    const { token, params, body } = request;
    const problems = textWarnings(textsIn(body), ['reden']);
    if (problems.length > 0) return show(database, request, reply, { problems });
    const outcome = await perform(database, token, takeOffAgenda, { ...body, id: params.punt });
    if (outcome.outcome === 'done') return goOn(reply, meetingPage(outcome.done.id), 'agendaItemOff');
    if (outcome.outcome === 'invalid') return show(database, request, reply, { problems: outcome.problems });
    if (outcome.outcome === 'conflict') return show(database, request, reply, { refused: outcome.message });
    return showRefused(request, reply, outcome);
  });
}

async function show(
  database: Database,
  request: ItemRequest,
  reply: FastifyReply,
  { problems = [], refused }: Again = {},
) {
  const { token, csrf, params, body } = request;
  if (token === undefined) return toSignIn(request, reply);
  const opened = isUuid(params.punt)
    ? await database.transaction(token, (tx) => readItem(tx, params.punt))
    : undefined;
  if (opened === undefined || !opened.part || !opened.kept) return showNoSuchPage(request, reply);
  if (!opened.removable && refused === undefined) return goOn(reply, meetingPage(opened.meeting.id));
  const view = { opened, csrf, typed: textsIn(body), problems, refused };
  return showPage(request, reply, {
    title: say`Haal van de agenda`,
    status: refused !== undefined ? 409 : problems.length > 0 ? 422 : 200,
    actor: await request.whoami(),
    body: <OffAgendaPage {...view} />,
  });
}
