/** The addresses where a person chooses who speaks for them, and takes that back. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { findOwnRecord } from '../my/my.sql.ts';
import { chooseRepresentative, dismissRepresentative } from './own-representative.acts.ts';
import { OwnRepresentativePage } from './own-representative.pages.tsx';

const PATH = '/mijn/vertegenwoordiger';

type OwnRequest = FastifyRequest<{ Body: Record<string, string> }>;

export function ownRepresentativeWeb(app: FastifyInstance, { database }: World): void {
  app.get(PATH, (request: OwnRequest, reply) => show(request, reply));

  app.post(PATH, async (request: OwnRequest, reply) => {
    const outcome = await perform(database, request.token, chooseRepresentative, request.body);
    if (outcome.outcome === 'done') return goOn(reply, PATH, 'representativeChosen');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  app.post(`${PATH}/stop`, async (request: OwnRequest, reply) => {
    const outcome = await perform(database, request.token, dismissRepresentative, request.body);
    if (outcome.outcome === 'done') return goOn(reply, PATH, 'representativeDismissed');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });

  async function show(request: OwnRequest, reply: FastifyReply, problems: readonly Problem[] = []) {
    const { token, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    const record = await findOwnRecord(database, token, PATH);
    if (record.outcome === 'empty') return goOn(reply, '/mijn');
    if (record.outcome !== 'shown') return showRefused(request, reply, record);
    const typed = problems.length > 0 ? request.body : {};
    return showPage(request, reply, {
      title: say`Wie voor mij spreekt`,
      actor: record.actor,
      status: problems.length > 0 ? 422 : 200,
      body: <OwnRepresentativePage record={record} csrf={csrf} filled={{ typed, problems }} />,
    });
  }
}
