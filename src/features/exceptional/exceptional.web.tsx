/** The address of exceptional access to one person: the question, the refusal, or the dossier while it is open. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { openDossier } from '../../gate/open.sql.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { openExceptional } from './exceptional.acts.ts';
import { AskPage, LapsedPage, OpenPage } from './exceptional.pages.tsx';
import { findState } from './exceptional.sql.ts';

type ExceptionalRequest = FastifyRequest<{
  Params: { id: string };
  Body: Record<string, string> | undefined;
}>;

const route = '/dossiers/:id/uitzonderlijk';
const titleNow = () => say`Uitzonderlijke toegang`;

export function exceptionalWeb(app: FastifyInstance, world: World): void {
  app.get(route, (request: ExceptionalRequest, reply) => show(world, request, reply));

  app.post(route, async (request: ExceptionalRequest, reply) => {
    const { params, body = {} } = request;
    const warnings = sensitiveWarnings(body, ['reden']);
    if (warnings.length > 0) return show(world, request, reply, body['reden'], warnings);
    const input = { person: params.id, reden: body['reden'] };
    const outcome = await perform(world.database, request.token, openExceptional, input);
    if (outcome.outcome === 'done') return goOn(reply, `/dossiers/${params.id}/uitzonderlijk`);
    if (outcome.outcome === 'invalid')
      return show(world, request, reply, body['reden'] ?? '', outcome.problems);
    return showRefused(request, reply, outcome);
  });
}

async function show(
  world: World,
  request: ExceptionalRequest,
  reply: FastifyReply,
  typed = '',
  problems: readonly Problem[] = [],
) {
  const { token, params, csrf } = request;
  if (token === undefined) return toSignIn(request, reply);
  const person = params.id;
  if (!isUuid(person)) return showRefused(request, reply, { outcome: 'missing' });
  const state = await findState(world.database, token, person);
  if (state.outcome === 'missing' || state.outcome === 'signedOut') return showRefused(request, reply, state);
  const { actor } = state;
  if (state.outcome === 'lapsed')
    return showPage(request, reply, { title: titleNow(), actor, body: <LapsedPage /> });
  if (state.outcome === 'may') {
    const body = <AskPage dossier={person} csrf={csrf} typed={typed} problems={problems} />;
    return showPage(request, reply, {
      title: titleNow(),
      actor,
      ...(problems.length > 0 ? { status: 422 } : {}),
      body,
    });
  }
  const opened = await openDossier(world.database, { token, person, purpose: 'exceptional', route });
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  return showPage(request, reply, {
    title: titleNow(),
    actor,
    body: <OpenPage dossier={opened} until={state.until} />,
  });
}
