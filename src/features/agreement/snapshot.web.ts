/** The address under which a party keeps its figures of today beside the analysis: `/cijfers` of an agreement. */
import type { FastifyInstance } from 'fastify';
import { goOn, showRefused } from '../../adapters/web/page.tsx';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { takeSnapshot } from './snapshot.acts.ts';
import { attempt, type DraftRequest } from './writing-request.web.tsx';

export function snapshotWeb(app: FastifyInstance, world: World): void {
  app.post('/overeenkomsten/:id/cijfers', async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, takeSnapshot);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementCounted');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}
