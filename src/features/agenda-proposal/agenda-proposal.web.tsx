/** The addresses by which an agenda comes about: a proposal, its putting off or withdrawal, and taking on what waits. Their pages are those of the body and the meeting. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { againOf } from '../../adapters/web/again.ts';
import { goOn, showRefused } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { bodyPage } from '../body/body.ts';
import { showBody } from '../body/body.web.tsx';
import { meetingPage } from '../meeting/meeting.ts';
import { showMeeting } from '../meeting/meeting.web.tsx';
import { textWarnings } from '../sensitive/personal-text.ts';
import { proposePoint, putOffProposal, takeOn, withdrawProposal } from './agenda-proposal.acts.ts';

type Body = Record<string, string | string[] | undefined>;
type BodyRequest = FastifyRequest<{ Params: { overleg: string }; Body: Body }>;
type ProposalRequest = FastifyRequest<{ Params: { voorstel: string }; Body: Body }>;
type MeetingRequest = FastifyRequest<{
  Params: { vergadering: string };
  Querystring: { signaal?: string };
  Body: Body;
}>;

export function agendaProposalWeb(app: FastifyInstance, { database }: World, postbox: Postbox): void {
  app.post('/overleg/:overleg/voorstellen', async (request: BodyRequest, reply) => {
    const { token, params, body } = request;
    const form = 'voorstellen';
    const problems = textWarnings(textsIn(body), ['titel', 'waarom']);
    if (problems.length > 0) return showBody(database, request, reply, { problems, form });
    const outcome = await perform(database, token, proposePoint, { ...body, id: params.overleg });
    if (outcome.outcome === 'done') return goOn(reply, bodyPage(outcome.done.id), 'pointProposed');
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : showBody(database, request, reply, { ...again, form });
  });

  app.post('/overleg/vergaderingen/:vergadering/uitstel', async (request: MeetingRequest, reply) => {
    const { token, params, body } = request;
    const desk = { database, postbox };
    const form = 'uitstel';
    const typed = textsIn(body);
    const warnings = textWarnings(typed, ['reden']);
    if (warnings.length > 0) return showMeeting(desk, request, reply, { problems: warnings, form });
    const outcome = await perform(database, token, putOffProposal, { ...body, id: typed['voorstel'] });
    if (outcome.outcome === 'done') return goOn(reply, meetingPage(params.vergadering), 'pointPutOff');
    const again = isUuid(typed['voorstel'] ?? '') ? againOf(outcome) : undefined;
    return again === undefined
      ? refuse(request, reply, outcome)
      : showMeeting(desk, request, reply, { ...again, form });
  });

  app.post('/overleg/voorstellen/:voorstel/intrekken', async (request: ProposalRequest, reply) => {
    const { token, params } = request;
    const outcome = await perform(database, token, withdrawProposal, { id: params.voorstel });
    if (outcome.outcome === 'done') return goOn(reply, bodyPage(outcome.done.id), 'pointWithdrawn');
    return refuse(request, reply, outcome);
  });

  app.post('/overleg/vergaderingen/:vergadering/opnemen', async (request: MeetingRequest, reply) => {
    const { token, params, body } = request;
    const outcome = await perform(database, token, takeOn, { ...body, id: params.vergadering });
    if (outcome.outcome === 'done') return goOn(reply, meetingPage(outcome.done.id), 'agendaItemAdded');
    if (outcome.outcome === 'conflict')
      return showMeeting({ database, postbox }, request, reply, { refused: outcome.message });
    return refuse(request, reply, outcome);
  });
}

type NotDone = Exclude<Awaited<ReturnType<typeof perform>>, { outcome: 'done' }>;

function refuse(request: FastifyRequest, reply: FastifyReply, outcome: NotDone) {
  return showRefused(request, reply, invalidAsMissing(outcome));
}
