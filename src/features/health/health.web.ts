/** Whether the product works: the database answers and the log is sealed. For load balancers; says nothing else. */
import type { FastifyInstance } from 'fastify';
import type { World } from '../../world.ts';
import { isHealthy } from './health.sql.ts';

export function healthWeb(app: FastifyInstance, world: World): void {
  app.get('/health', async (_request, reply) => {
    const up = await isHealthy(world.database);
    return reply
      .code(up ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: up ? 'UP' : 'DOWN' });
  });
}
