/** Sends a document as a file that is taken along. Who may read it was asked before. */
import type { FastifyReply } from 'fastify';
import { showError } from '../../adapters/web/page.tsx';
import type { Paper } from './paper.ts';
import { fileOf, type PaperType, paperTypes } from './paper-file.ts';

/** Makes the file and sends it under a name; nobody keeps it on the way. */
export async function sendPaper(
  reply: FastifyReply,
  paper: Paper,
  type: PaperType,
  name: string,
): Promise<FastifyReply> {
  const making = fileOf(paper, type, (await reply.request.whoami()) === undefined);
  if (making === undefined) {
    const actor = await reply.request.whoami();
    return showError(reply.request, reply.header('retry-after', '60'), 'papers', actor);
  }
  const file = await making;
  return reply
    .header('content-disposition', `attachment; filename="${name}.${type}"`)
    .header('cache-control', 'no-store')
    .type(paperTypes[type])
    .send(file);
}
