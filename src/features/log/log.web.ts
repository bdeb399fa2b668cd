/**
 * The checkpoints and the public key of the log, for anyone who wants to be a witness. Heads of a tree and signatures only:
 * nothing here tells who saw whom.
 */
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { publicKeyFile } from '../../gate/log-key.ts';
import type { World } from '../../world.ts';
import { listCheckpoints, type PublishedCheckpoint } from './log.sql.ts';

/** What these addresses need of the world. */
type LogWorld = Pick<World, 'database'> & { readonly config: Pick<World['config'], 'dataDir' | 'publicUrl'> };

const MOST = 1000;
const query = z.object({
  before: z.coerce.number().int().positive().safe().optional().catch(undefined),
  pageSize: z.coerce.number().int().min(1).max(MOST).catch(100),
});

export function logWeb(app: FastifyInstance, { database, config }: LogWorld): void {
  app.get('/log/checkpoints', async (request, reply) => {
    const { before, pageSize } = query.parse(request.query);
    const found = await listCheckpoints(database, before, pageSize);
    const last = found.at(-1);
    const path = (from: number | undefined) =>
      `${config.publicUrl}/log/checkpoints?pageSize=${pageSize}${from === undefined ? '' : `&before=${from}`}`;
    return reply.header('cache-control', 'no-store').send({
      items: found.map(published),
      pageSize,
      self: path(before),
      ...(last !== undefined && last.number > 1 ? { next: path(last.number) } : {}),
    });
  });

  app.get('/log/key', async (_request, reply) =>
    reply.type('application/x-pem-file').send(await readFile(publicKeyFile(config.dataDir), 'utf8')),
  );
}

/** The four fields that are signed, in their order, and the signature over them. */
function published({ size, root, at, previous, signature }: PublishedCheckpoint) {
  return {
    size,
    root: root.toString('hex'),
    time: at,
    previous: previous === null ? null : previous.toString('hex'),
    signature: signature.toString('hex'),
  };
}
