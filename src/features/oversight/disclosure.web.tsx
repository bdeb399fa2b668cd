/** The addresses of who saw whom: the list, its file, and the showings of one person with the shields. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { readCursor } from './disclosure.ts';
import { disclosuresCsv } from './disclosure.csv.ts';
import { DisclosuresPage, PersonShowingsPage } from './disclosure.pages.tsx';
import { liftShield, setShield } from './oversight.acts.ts';
import { inEvenTime } from './even-time.ts';
import { listDisclosures } from './oversight.sql.ts';
import { addressOf, nextOf, readFilter, type TypedFilter, typedOf } from './disclosure-filter.ts';
import type { TypedShield } from './shield.pages.tsx';

type ListRequest = FastifyRequest<{ Querystring: TypedFilter & { na?: string } }>;
type PersonRequest = FastifyRequest<{
  Params: { id: string; shield?: string };
  Querystring: { na?: string };
  Body: Record<string, string> | undefined;
}>;

const EXPORT_SIZE = 1000;
const list = '/dpo/inzages';
const ofPerson = '/dossiers/:id/inzages';

export function disclosureWeb(app: FastifyInstance, world: World): void {
  const { database } = world;

  app.get(list, async (request: ListRequest, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const { filter, problems } = readFilter(query);
    if (filter.person !== undefined) return goOn(reply, `/dossiers/${filter.person}/inzages`);
    const after = readCursor(query.na);
    const shown = await listDisclosures(database, token, list, { ...filter, after });
    if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
    const typed = typedOf(query);
    const body = (
      <DisclosuresPage
        shown={shown}
        typed={typed}
        problems={problems}
        next={nextOf(list, shown, typed)}
        csv={addressOf(`${list}.csv`, typed)}
      />
    );
    const status = problems.length > 0 ? { status: 422 } : {};
    return showPage(request, reply, { title: say`Wie zag wat`, actor: shown.actor, ...status, body });
  });

  // A file is a showing like any other: it has its own line in the log, and that is written before the first byte leaves.
  app.get(`${list}.csv`, async (request: ListRequest, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const { filter, problems } = readFilter(query);
    if (problems.length > 0) return showRefused(request, reply, { outcome: 'invalid', problems });
    const shown = await listDisclosures(database, token, `${list}.csv`, { ...filter, size: EXPORT_SIZE });
    if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="inzages-${shown.actor.today}.csv"`)
      .header('cache-control', 'no-store')
      .send(disclosuresCsv(shown));
  });

  app.get(ofPerson, (request: PersonRequest, reply) => showPerson(request, reply));

  app.post('/dossiers/:id/afscherming', async (request: PersonRequest, reply) => {
    const { params, body = {} } = request;
    const outcome = await perform(database, request.token, setShield, { ...body, person: params.id });
    if (outcome.outcome === 'done') return goOn(reply, `/dossiers/${params.id}/inzages`, 'shieldSet');
    if (outcome.outcome === 'invalid' && isUuid(params.id))
      return showPerson(request, reply, body, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  app.post('/dossiers/:id/afscherming/:shield/einde', async (request: PersonRequest, reply) => {
    const { params } = request;
    const outcome = await perform(database, request.token, liftShield, {
      person: params.id,
      id: params.shield,
    });
    if (outcome.outcome === 'done') return goOn(reply, `/dossiers/${params.id}/inzages`, 'shieldLifted');
    return showRefused(request, reply, outcome);
  });

  async function showPerson(
    request: PersonRequest,
    reply: FastifyReply,
    typed: TypedShield = {},
    problems: readonly Problem[] = [],
  ) {
    const { token, params, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const person = params.id;
    const shown = isUuid(person)
      ? await inEvenTime(() =>
          listDisclosures(database, token, ofPerson, { person, after: readCursor(query.na) }),
        )
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
}
