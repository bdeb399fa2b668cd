/** The addresses where a talk that was called together moves or is called off, and where one says to have read of it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { type Again, againOf, isBack, statusOf } from '../../adapters/web/again.ts';
import { startPage } from '../../adapters/web/navigation.ts';
import { goOn, showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { offDayWarnings } from '../meeting/off-day.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { cancelTalk, moveTalk, readTalkChange } from './case-talk-change.acts.ts';
import { CancelTalkPage, MoveTalkPage, type TalkChangeView } from './case-talk-change.pages.tsx';
import { readTalkLetters } from './case-talk-change.sql.ts';
import { tellTable } from './case-talk-letter.ts';
import { readTalk } from './case-talk.sql.ts';
import { CASE_TALKS, type Talk, talkPage } from './case-talk.ts';

type ChangeRequest = FastifyRequest<{ Params: { overleg: string }; Body: unknown }>;
interface Change<Input> {
  readonly act: Act<Input, { readonly id: string }>;
  readonly warn: (form: Record<string, string>) => Problem[];
  readonly start: (talk: Talk) => Record<string, string>;
  readonly Page: (view: TalkChangeView) => ReturnType<typeof MoveTalkPage>;
  readonly said: Said;
}

const ONE = `${CASE_TALKS}/:overleg`;

export function caseTalkChangeWeb(app: FastifyInstance, world: World, postbox: Postbox): void {
  const { database, clock } = world;
  addChange(app, world, postbox, 'verplaats', {
    act: moveTalk,
    warn: offDayWarnings,
    start: ({ on, at, place }) => ({ datum: typedDate(on), uur: at, plaats: place }),
    Page: MoveTalkPage,
    said: 'caseTalkMoved',
  });
  addChange(app, world, postbox, 'afgelasten', {
    act: cancelTalk,
    warn: () => [],
    start: () => ({}),
    Page: CancelTalkPage,
    said: 'caseTalkCancelled',
  });

  app.post(`${ONE}/verwittig`, async (request: ChangeRequest, reply) => {
    const { token, params, ownOrigin } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.overleg)) return showNoSuchPage(request, reply);
    const letters = await readTalkLetters(database, token, params.overleg);
    if (letters.outcome !== 'shown') return showRefused(request, reply, letters);
    await tellTable({ database, postbox }, token, ownOrigin, params.overleg, clock.now());
    return goOn(reply, talkPage(params.overleg), 'meetingTold');
  });

  app.post(`${ONE}/gelezen`, async (request: ChangeRequest, reply) => {
    const outcome = await perform(database, request.token, readTalkChange, { id: request.params.overleg });
    if (outcome.outcome === 'done') return goOn(reply, startPage, 'caseTalkRead');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}

function addChange<Input>(
  app: FastifyInstance,
  { database, clock }: World,
  postbox: Postbox,
  word: 'verplaats' | 'afgelasten',
  change: Change<Input>,
): void {
  const here = `${ONE}/${word}`;
  app.get(here, (request: ChangeRequest, reply) => show(database, request, reply, change));
  app.post(here, async (request: ChangeRequest, reply) => {
    const { token, params, ownOrigin } = request;
    const typed = textsIn(request.body);
    const instead = say`Schrijf het zonder personen.`;
    const warnings = [...change.warn(typed), ...textWarnings(typed, ['plaats', 'reden'], instead)];
    if (warnings.length > 0) return show(database, request, reply, change, { problems: warnings });
    const outcome = await perform(database, token, change.act, { ...typed, id: params.overleg });
    if (outcome.outcome === 'done' && token !== undefined) {
      const { id } = outcome.done;
      await tellTable({ database, postbox }, token, ownOrigin, id, clock.now());
      return goOn(reply, talkPage(id), change.said);
    }
    if (outcome.outcome === 'done') return toSignIn(request, reply);
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : show(database, request, reply, change, again);
  });
}

async function show<Input>(
  database: Database,
  request: ChangeRequest,
  reply: FastifyReply,
  change: Change<Input>,
  again: Again = {},
) {
  const { problems = [], refused } = again;
  const { token, csrf, params } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.overleg)) return showNoSuchPage(request, reply);
  const opened = await readTalk(database, token, params.overleg, undefined);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const { talk, actor } = opened;
  if (!talk.kept) return showRefused(request, reply, { outcome: 'missing', actor });
  const typed = isBack(again) ? textsIn(request.body) : change.start(talk);
  return showPage(request, reply, {
    title: say`Casusoverleg`,
    status: statusOf(again),
    actor,
    body: <change.Page {...{ talk, csrf, typed, problems, refused }} />,
  });
}
