/** The directory of organisations for other programs: who there is and which places it works for. Public. */
import type { FastifyInstance } from 'fastify';
import { readQuery } from '../../adapters/web/input.ts';
import { pageOf } from '../../adapters/web/collection.ts';
import type { World } from '../../world.ts';
import { currentNis } from './municipality.ts';
import { type DirectoryRow, listOrganisations } from './organisation.sql.ts';
import { organisationQuery } from './organisation.openapi.ts';

export function organisationApi(app: FastifyInstance, world: World): void {
  app.get('/api/v1/organisations', async (request, reply) => {
    const query = readQuery(organisationQuery, request, reply);
    if (query === undefined) return reply;
    const { municipality, after, pageSize } = query;
    const found = await listOrganisations(world.database, {
      // A code from before 2025 stands for the municipality it became part of.
      municipalities: municipality?.map((code) => currentNis(code)?.nis ?? code),
      after,
      size: pageSize + 1,
    });
    const page = pageOf(request, world.config.publicUrl, found, pageSize, (row) => row.id);
    return reply.header('cache-control', 'public, max-age=300').send({
      ...page,
      items: page.items.map(represent),
    });
  });
}

function represent({ enterpriseNumber, ovoCode, partOf, ...row }: DirectoryRow) {
  return {
    ...row,
    ...(enterpriseNumber === null ? {} : { enterpriseNumber }),
    ...(ovoCode === null ? {} : { ovoCode }),
    ...(partOf === null ? {} : { partOf }),
  };
}
