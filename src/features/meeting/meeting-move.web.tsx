/** The addresses where the secretary moves a meeting or calls it off; who was invited is told at once. */
import type { FastifyInstance } from 'fastify';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { cancelMeeting, moveMeeting } from './invitation.acts.ts';
import { addChange, type Changing, startOfMove } from './meeting-change.web.tsx';
import { type OpenedMeeting, readMeeting } from './meeting.sql.ts';
import { meetingPage } from './meeting.ts';
import { tellMembers } from './meeting-letter.ts';
import { CancelPage, MovePage } from './meeting-move.pages.tsx';

export function meetingMoveWeb(app: FastifyInstance, { database, clock }: World, postbox: Postbox): void {
  const kind: Changing<OpenedMeeting> = {
    database,
    address: '/overleg/vergaderingen/:vergadering',
    param: 'vergadering',
    page: meetingPage,
    title: () => say`Vergadering`,
    async find(token, id, request) {
      const meeting = await database.transaction(token, (tx) => readMeeting(tx, id));
      const actor = await request.whoami();
      if (actor === undefined) return { outcome: 'signedOut' };
      if (meeting === undefined || !meeting.part || !meeting.kept) return { outcome: 'missing', actor };
      return { outcome: 'shown', actor, meeting, version: meeting.version };
    },
    tell: (token, origin, id) => tellMembers({ database, postbox }, token, origin, id, clock.now()),
  };
  addChange(app, kind, {
    word: 'verplaats',
    act: moveMeeting,
    start: startOfMove,
    Page: MovePage,
    said: 'meetingMoved',
  });
  addChange(app, kind, {
    word: 'afgelasten',
    act: cancelMeeting,
    start: ({ next }) => ({ punten: next === null ? 'wachten' : 'volgende' }),
    Page: CancelPage,
    said: 'meetingCancelled',
  });
}
