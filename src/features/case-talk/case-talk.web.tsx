/** The addresses of case talks: the list with how to call one together, one talk, and its invitation, in which nobody stands. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { calendarFeed } from '../../adapters/calendar/calendar-feed.ts';
import { type Again, againOf, isBack, statusOf } from '../../adapters/web/again.ts';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { offDayWarnings } from '../meeting/off-day.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { readTalkLetters } from './case-talk-change.sql.ts';
import { tellTable } from './case-talk-letter.ts';
import { callTalk } from './case-talk.acts.ts';
import { CaseTalksPage } from './case-talk-list.pages.tsx';
import { CaseTalkPage } from './case-talk.pages.tsx';
import { listTalks, readTalk } from './case-talk.sql.ts';
import { CASE_TALKS, talkPage } from './case-talk.ts';
import { type CaseBody, severalIn } from './several.ts';

type TalkRequest = FastifyRequest<{
  Params: { overleg: string };
  Querystring: { reden?: string };
  Body: CaseBody;
}>;

const ONE = `${CASE_TALKS}/:overleg`;

export function caseTalkWeb(app: FastifyInstance, { database, clock }: World, postbox: Postbox): void {
  app.get(CASE_TALKS, (request: TalkRequest, reply) => showList(database, request, reply));

  app.post(CASE_TALKS, async (request: TalkRequest, reply) => {
    const typed = textsIn(request.body);
    const instead = say`Noem geen personen: wie uitgenodigd is, leest dit.`;
    const warnings = [...offDayWarnings(typed), ...textWarnings(typed, ['functie', 'plaats'], instead)];
    if (warnings.length > 0) return showList(database, request, reply, { problems: warnings });
    const organisatie = severalIn(request.body, 'organisatie');
    const outcome = await perform(database, request.token, callTalk, { ...typed, organisatie });
    if (outcome.outcome === 'done' && request.token !== undefined) {
      const { id } = outcome.done;
      await tellTable({ database, postbox }, request.token, request.ownOrigin, id, clock.now());
      return goOn(reply, talkPage(id), 'caseTalkCalled');
    }
    if (outcome.outcome === 'done') return toSignIn(request, reply);
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : showList(database, request, reply, again);
  });

  app.get(ONE, async (request: TalkRequest, reply) => {
    const { token, params, query, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.overleg)) return showRefused(request, reply, { outcome: 'missing' });
    const reason = readReason(query.reden);
    const opened = await readTalk(database, token, params.overleg, reason);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const letters = opened.talk.kept ? await readTalkLetters(database, token, opened.talk.id) : undefined;
    const { works, readAt } = postbox;
    const mail = letters?.outcome === 'shown' && { works, readAt, to: letters.to, over: letters.over };
    const body = <CaseTalkPage opened={opened} reason={reason} csrf={csrf} mail={mail || undefined} />;
    return showPage(request, reply, { title: say`Casusoverleg`, actor: opened.actor, body });
  });

  app.get(`${ONE}/uitnodiging.ics`, async (request: TalkRequest, reply) => {
    const { token, params } = request;
    if (token === undefined) return toSignIn(request, reply);
    const list = await listTalks(database, token);
    if (list.outcome !== 'shown') return showRefused(request, reply, list);
    const talk = list.items.find(({ id }) => id === params.overleg);
    if (talk === undefined) return showRefused(request, reply, { outcome: 'missing', actor: list.actor });
    reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="afspraak.ics"');
    return reply.type('text/calendar; charset=utf-8').send(calendarFeed([], clock.now(), [talk]));
  });
}

async function showList(
  database: World['database'],
  request: TalkRequest,
  reply: FastifyReply,
  again: Again = {},
): Promise<FastifyReply> {
  const { token, csrf, query, body: sent } = request;
  if (token === undefined) return toSignIn(request, reply);
  const list = await listTalks(database, token);
  if (list.outcome !== 'shown') return showRefused(request, reply, list);
  const { problems = [], refused } = again;
  const back = isBack(again);
  const body = (
    <CaseTalksPage
      list={list}
      csrf={csrf}
      reason={readReason(query.reden)}
      typed={back ? textsIn(sent) : {}}
      ticked={back ? severalIn(sent, 'organisatie') : []}
      problems={problems}
      refused={refused}
    />
  );
  return showPage(request, reply, {
    title: say`Casusoverleg`,
    status: statusOf(again),
    actor: list.actor,
    body,
  });
}
