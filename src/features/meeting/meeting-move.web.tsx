/** The addresses where the secretary moves a meeting or calls it off; who was invited is told at once. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { type Again, againOf, isBack, statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showNoSuchPage, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { cancelMeeting, moveMeeting } from './invitation.acts.ts';
import { type OpenedMeeting, readMeeting } from './meeting.sql.ts';
import { meetingPage } from './meeting.ts';
import { tellMembers } from './meeting-letter.ts';
import { CancelPage, type ChangeView, MovePage } from './meeting-move.pages.tsx';
import { offDayWarnings } from './off-day.ts';

type ChangeRequest = FastifyRequest<{ Params: { vergadering: string }; Body: unknown }>;
/** One of the two forms: what it does, what it begins with, and what it looks like. */
interface Change<Input> {
  readonly act: Act<Input, { readonly id: string }>;
  readonly warn: (form: Record<string, string>) => Problem[];
  readonly start: (opened: OpenedMeeting) => Record<string, string>;
  readonly Page: (view: ChangeView) => ReturnType<typeof MovePage>;
  readonly said: Said;
}

export function meetingMoveWeb(app: FastifyInstance, world: World, postbox: Postbox): void {
  addChange(app, world, postbox, 'verplaats', {
    act: moveMeeting,
    warn: offDayWarnings,
    start: ({ on, at, place }) => ({ datum: typedDate(on), uur: at, plaats: place }),
    Page: MovePage,
    said: 'meetingMoved',
  });
  addChange(app, world, postbox, 'afgelasten', {
    act: cancelMeeting,
    warn: () => [],
    start: ({ next }) => ({ punten: next === null ? 'wachten' : 'volgende' }),
    Page: CancelPage,
    said: 'meetingCancelled',
  });
}

function addChange<Input>(
  app: FastifyInstance,
  { database, clock }: World,
  postbox: Postbox,
  word: 'verplaats' | 'afgelasten',
  change: Change<Input>,
): void {
  const here = `/overleg/vergaderingen/:vergadering/${word}`;
  app.get(here, (request: ChangeRequest, reply) => show(database, request, reply, change));
  app.post(here, async (request: ChangeRequest, reply) => {
    const { token, params } = request;
    const typed = textsIn(request.body);
    const instead = say`Schrijf de reden zonder personen.`;
    const warnings = [...change.warn(typed), ...textWarnings(typed, ['reden'], instead)];
    if (warnings.length > 0) return show(database, request, reply, change, { problems: warnings });
    const outcome = await perform(database, token, change.act, { ...typed, id: params.vergadering });
    if (outcome.outcome === 'done' && token !== undefined) {
      const { id } = outcome.done;
      await tellMembers({ database, postbox }, token, request.ownOrigin, id, clock.now());
      return goOn(reply, meetingPage(id), change.said);
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
  if (!isUuid(params.vergadering)) return showNoSuchPage(request, reply);
  const opened = await database.transaction(token, (tx) => readMeeting(tx, params.vergadering));
  if (opened === undefined || !opened.part || !opened.kept) return showNoSuchPage(request, reply);
  const typed = isBack(again) ? typedOver(request.body, opened, again) : change.start(opened);
  return showPage(request, reply, {
    title: say`Vergadering`,
    status: statusOf(again),
    actor: await request.whoami(),
    body: <change.Page {...{ opened, csrf, typed, problems, refused }} />,
  });
}
