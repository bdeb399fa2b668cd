/** The addresses of desks, and of the term for contact that stands beside them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { setContactTerm } from '../note/contact.acts.ts';
import { addDesk, endDesk } from './desk.acts.ts';
import { DesksPage } from './desk.pages.tsx';
import { listDesks } from './desk.sql.ts';

type DeskRequest = FastifyRequest<{ Body: Record<string, string> }>;

const route = '/zitdagen';

export function deskWeb(app: FastifyInstance, world: World): void {
  app.get(route, (request: DeskRequest, reply) => show(request, reply));

  app.post(route, async (request: DeskRequest, reply) => {
    const outcome = await perform(world.database, request.token, addDesk, request.body);
    if (outcome.outcome === 'done') return goOn(reply, route, 'deskAdded');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  app.post(`${route}/stop`, async (request: DeskRequest, reply) => {
    const outcome = await perform(world.database, request.token, endDesk, request.body);
    if (outcome.outcome === 'done' || outcome.outcome === 'conflict') return goOn(reply, route, 'deskEnded');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });

  app.post(`${route}/contact`, async (request: DeskRequest, reply) => {
    const outcome = await perform(world.database, request.token, setContactTerm, request.body);
    if (outcome.outcome === 'done') return goOn(reply, route, 'contactTermSet');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  async function show(
    request: DeskRequest,
    reply: FastifyReply,
    problems: readonly Problem[] = [],
  ): Promise<FastifyReply> {
    const { token, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    const listed = await listDesks(world.database, token);
    if (listed.outcome !== 'shown') return showRefused(request, reply, listed);
    const typed = problems.length > 0 ? { typed: request.body, problems } : {};
    const body = <DesksPage listed={listed} csrf={csrf} {...typed} />;
    const status = problems.length > 0 ? 422 : 200;
    return showPage(request, reply, { title: say`Zitdagen`, status, actor: listed.actor, body });
  }
}
