/** Who saw a dossier, for other programs: for the officer and for the person, by the same calls of the gate as the pages. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { pageFrom } from '../../adapters/web/collection.ts';
import { readQuery } from '../../adapters/web/input.ts';
import { sendFailed } from '../../adapters/web/problem.ts';
import { categoriesIn } from '../../gate/category.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { listOwnDisclosures } from '../my/my.sql.ts';
import { needsToken } from '../session/session.plugin.ts';
import { cursorOf, type Names, readCursor, type Showing } from './disclosure.ts';
import { disclosureQuery } from './disclosure.openapi.ts';
import { inEvenTime } from './even-time.ts';
import { listDisclosures } from './oversight.sql.ts';

const route = '/api/v1/dossiers/:id/disclosures';

export function disclosureApi(app: FastifyInstance, { database, config }: World): void {
  app.get(
    route,
    { preHandler: needsToken },
    async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
      const { token, params } = request;
      if (token === undefined || !isUuid(params.id)) return sendFailed(reply, { outcome: 'missing' });
      const query = readQuery(disclosureQuery, request, reply);
      if (query === undefined) return reply;
      const page = { after: readCursor(query.after), size: query.pageSize };
      const found = await inEvenTime(() => find(token, params.id, page));
      if (found.outcome !== 'shown') return sendFailed(reply, found);
      const listed = pageFrom<Showing>(request, config.publicUrl, found, query.pageSize, cursorOf);
      const items = listed.items.map((one) => represent(one, found.names));
      return reply.header('cache-control', 'no-store').send({ ...listed, items, total: found.total ?? 0 });
    },
  );

  async function find(token: string, person: string, page: Parameters<typeof listOwnDisclosures>[3]) {
    const seen = await listDisclosures(database, token, route, { person, ...page });
    if (seen.outcome === 'missing' && seen.actor?.role === 'citizen' && seen.actor.citizen === person)
      return listOwnDisclosures(database, token, route, page);
    return seen;
  }
}

function represent(one: Showing & { readonly user?: string | null }, names: Names) {
  return {
    at: one.at,
    viewer: {
      ...(one.organisation === null
        ? {}
        : { organisation: { id: one.organisationId, name: one.organisation } }),
      ...(one.function === null ? {} : { function: one.function }),
      ...(one.user == null ? {} : { user: one.user }),
    },
    purpose: one.purpose,
    ...(one.reason === null ? {} : { reason: one.reason }),
    outcome: one.outcome,
    categories: categoriesIn(one.mask),
    sources: one.sources.flatMap((source) => {
      const organisation = names.organisations[source];
      return organisation === undefined ? [] : [{ id: organisation.id, name: organisation.name }];
    }),
    flows: one.flows.flatMap((number) => {
      const flow = names.flows[number];
      return flow === undefined ? [] : [{ id: flow.id, number, title: flow.title }];
    }),
  };
}
