/** The addresses where a talk that was called together moves or is called off, and where one says to have read of it. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { startPage } from '../../adapters/web/navigation.ts';
import { goOn, showNoSuchPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { addChange, type Changing, startOfMove } from '../meeting/meeting-change.web.tsx';
import { cancelTalk, moveTalk, readTalkChange } from './case-talk-change.acts.ts';
import { CancelTalkPage, MoveTalkPage } from './case-talk-change.pages.tsx';
import { readTalkLetters } from './case-talk-change.sql.ts';
import { tellTable } from './case-talk-letter.ts';
import { readTalk } from './case-talk.sql.ts';
import { CASE_TALKS, type Talk, talkPage } from './case-talk.ts';

type ChangeRequest = FastifyRequest<{ Params: { overleg: string }; Body: unknown }>;

const ONE = `${CASE_TALKS}/:overleg`;

export function caseTalkChangeWeb(app: FastifyInstance, world: World, postbox: Postbox): void {
  const { database, clock } = world;
  const kind: Changing<Talk> = {
    database,
    address: ONE,
    param: 'overleg',
    page: talkPage,
    title: () => say`Casusoverleg`,
    async find(token, id) {
      const opened = await readTalk(database, token, id, undefined);
      if (opened.outcome !== 'shown') return opened;
      const { talk, actor } = opened;
      if (!talk.kept) return { outcome: 'missing', actor };
      return { outcome: 'shown', actor, meeting: talk, version: talk.sequence };
    },
    tell: (token, origin, id) => tellTable({ database, postbox }, token, origin, id, clock.now()),
  };
  addChange(app, kind, {
    word: 'verplaats',
    act: moveTalk,
    start: startOfMove,
    Page: MoveTalkPage,
    said: 'caseTalkMoved',
  });
  addChange(app, kind, {
    word: 'afgelasten',
    act: cancelTalk,
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
