/** Whether the product works: the database answers and the log is sealed. For load balancers; says nothing else. */
import type { FastifyInstance } from 'fastify';
import type { World } from '../../world.ts';
import { findHealth } from './health.sql.ts';

export function healthWeb(app: FastifyInstance, world: World): void {
  app.get('/health', async (_request, reply) => {
    const status = await findHealth(world.database);
    return reply
      .code(status === 'DOWN' ? 503 : 200)
      .header('cache-control', 'no-store')
      .send({ status });
  });
}
