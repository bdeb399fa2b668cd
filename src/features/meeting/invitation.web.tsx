/** The addresses around an invitation: a member answers, the secretary sends what did not leave and takes over what waits. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import type { Said } from '../../adapters/web/said.ts';
import { goOn, showNoSuchPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { type Act, perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { replyToMeeting, takeWaiting } from './invitation.acts.ts';
import { readLetters } from './invitation.sql.ts';
import { tellMembers } from './meeting-letter.ts';
import { type MeetingRequest, showMeeting } from './meeting.web.tsx';
import { meetingPage } from './meeting.ts';

const MEETING = '/overleg/vergaderingen/:vergadering';

export function invitationWeb(app: FastifyInstance, world: World, postbox: Postbox): void {
  const { database, clock } = world;
  app.post(`${MEETING}/antwoord`, (request: MeetingRequest, reply) =>
    doOne(request, reply, replyToMeeting, 'meetingReplied'),
  );
  app.post(`${MEETING}/wachtend`, (request: MeetingRequest, reply) =>
    doOne(request, reply, takeWaiting, 'agendaTaken'),
  );
  app.post(
    `${MEETING}/verwittig`,
    async (request: FastifyRequest<{ Params: { vergadering: string } }>, reply) => {
      const { token, params, ownOrigin } = request;
      if (token === undefined) return toSignIn(request, reply);
      if (!isUuid(params.vergadering)) return showNoSuchPage(request, reply);
      const letters = await readLetters(database, token, params.vergadering);
      if (letters.outcome !== 'shown') return showRefused(request, reply, letters);
      await tellMembers({ database, postbox }, token, ownOrigin, params.vergadering, clock.now());
      return goOn(reply, meetingPage(params.vergadering), 'meetingTold');
    },
  );

  async function doOne<Input>(
    request: MeetingRequest,
    reply: FastifyReply,
    act: Act<Input, { readonly id: string }>,
    said: Said,
  ) {
    const { token, params } = request;
    const input = { ...textsIn(request.body), id: params.vergadering };
    const outcome = await perform(database, token, act, input);
    if (outcome.outcome === 'done') return goOn(reply, meetingPage(outcome.done.id), said);
    if (outcome.outcome === 'conflict')
      return showMeeting({ database, postbox }, request, reply, { refused: outcome.message });
    return showRefused(request, reply, invalidAsMissing(outcome));
  }
}
