/** The addresses of who saw one person, with the shields that the officer sets and lifts there. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { nextOf, onePage } from './disclosure-filter.ts';
import { PersonShowingsPage } from './disclosure.pages.tsx';
import { readCursor } from './disclosure.ts';
import { inEvenTime } from './even-time.ts';
import { liftShield, setShield } from './oversight.acts.ts';
import { listDisclosures } from './oversight.sql.ts';
import type { TypedShield } from './shield.pages.tsx';

type PersonRequest = FastifyRequest<{
  Params: { id: string; shield?: string };
  Querystring: { na?: string };
  Body: Record<string, string> | undefined;
}>;

const route = '/dossiers/:id/inzages';

export function personShowingsWeb(app: FastifyInstance, world: World): void {
  const { database } = world;
  app.get(route, (request: PersonRequest, reply) => show(world, request, reply));

  app.post('/dossiers/:id/afscherming', async (request: PersonRequest, reply) => {
    const { params, body = {} } = request;
    const outcome = await perform(database, request.token, setShield, { ...body, person: params.id });
    if (outcome.outcome === 'done') return goOn(reply, `/dossiers/${params.id}/inzages`, 'shieldSet');
    if (outcome.outcome === 'invalid' && isUuid(params.id))
      return show(world, request, reply, body, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  app.post('/dossiers/:id/afscherming/:shield/einde', async (request: PersonRequest, reply) => {
    const { params } = request;
    const input = { person: params.id, id: params.shield };
    const outcome = await perform(database, request.token, liftShield, input);
    if (outcome.outcome === 'done') return goOn(reply, `/dossiers/${params.id}/inzages`, 'shieldLifted');
    return showRefused(request, reply, outcome);
  });
}

async function show(
  { database }: World,
  request: PersonRequest,
  reply: FastifyReply,
  typed: TypedShield = {},
  problems: readonly Problem[] = [],
) {
  const { token, params, query } = request;
  if (token === undefined) return toSignIn(request, reply);
  const person = params.id;
  const asked = { person, after: readCursor(query.na), ...onePage };
  const shown = isUuid(person)
    ? await inEvenTime(() => listDisclosures(database, token, route, asked))
    : { outcome: 'missing' as const };
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const next = nextOf(`/dossiers/${person}/inzages`, shown, {});
  const body = (
    <PersonShowingsPage {...{ shown, next, typed, problems }} dossier={person} csrf={request.csrf} />
  );
  return showPage(request, reply, {
    title: say`Wie zag dit dossier`,
    actor: shown.actor,
    ...(problems.length > 0 ? { status: 422 } : {}),
    body,
  });
}
