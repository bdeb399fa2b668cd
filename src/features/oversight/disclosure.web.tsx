/** The addresses of who saw whom: the list and its file. The showings of one person are in person-showings.web.tsx. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { readCursor } from './disclosure.ts';
import { disclosuresCsv } from './disclosure.csv.ts';
import { DisclosuresPage } from './disclosure.pages.tsx';
import { listDisclosures } from './oversight.sql.ts';
import { addressOf, nextOf, onePage, readFilter, type TypedFilter, typedOf } from './disclosure-filter.ts';
import { personShowingsWeb } from './person-showings.web.tsx';

type ListRequest = FastifyRequest<{ Querystring: TypedFilter & { na?: string } }>;

const EXPORT_SIZE = 1000;
const list = '/dpo/inzages';

export function disclosureWeb(app: FastifyInstance, world: World): void {
  const { database } = world;

  app.get(list, async (request: ListRequest, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const { filter, problems } = readFilter(query);
    if (filter.person !== undefined) return goOn(reply, `/dossiers/${filter.person}/inzages`);
    const after = readCursor(query.na) ?? filter.after;
    const shown = await listDisclosures(database, token, list, { ...filter, after, ...onePage });
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

  personShowingsWeb(app, world);
}
