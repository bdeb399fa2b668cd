/** Who may see the pages of imports at all; which import they see is decided in the database. */
import type { FastifyRequest } from 'fastify';
import type { ActorRow } from '../../gate/opened.ts';

/** Gives who acts when they may import; anyone else learns nothing of imports. */
export async function importerOf(request: FastifyRequest): Promise<ActorRow | undefined> {
  const actor = await request.whoami();
  return actor?.purposes.includes('import') ? actor : undefined;
}
