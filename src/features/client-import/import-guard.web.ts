/** Who may see the pages of imports at all; which import they see is decided in the database. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { showRefused } from '../../adapters/web/page.tsx';
import type { ActorRow } from '../../gate/opened.ts';

/** Gives who acts when they may import; anyone else learns nothing of imports. */
export async function importerOf(request: FastifyRequest): Promise<ActorRow | undefined> {
  const actor = await request.whoami();
  return actor?.purposes.includes('import') ? actor : undefined;
}

/** Answers someone who may not import: to sign in, or that there is no such page. */
export async function refuse(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = await request.whoami();
  return showRefused(request, reply, actor ? { outcome: 'missing', actor } : { outcome: 'signedOut' });
}
