/** The estimator of the inflow. What is filled in comes in the body of the form, so that it stands in no address; nothing is kept. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showPage } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import { typedIn } from '../instrument/typed.ts';
import { freshAssumption } from './assumption.ts';
import { EstimatorPage } from './estimator.pages.tsx';
import { readEstimate } from './estimator.ts';

const path = '/hulpmiddelen/instroom';

export function estimatorWeb(app: FastifyInstance): void {
  app.get(path, (request, reply) =>
    show(request, reply, <EstimatorPage csrf={request.csrf} typed={freshAssumption} />, true),
  );

  app.post(path, (request: FastifyRequest, reply) => {
    const typed = typedIn(request.body);
    const read = readEstimate(typed);
    const body = <EstimatorPage csrf={request.csrf} typed={typed} {...read} />;
    return show(request, reply, body, false, read.problems === undefined ? 200 : 422);
  });
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  body: ReturnType<typeof EstimatorPage>,
  open: boolean,
  status = 200,
): Promise<FastifyReply> {
  const actor = await request.whoami();
  return showPage(request, reply, {
    title: say`Hoeveel mensen komen naar het OCMW?`,
    status,
    actor,
    body,
    open,
    shared: {
      description: say`Reken uit wat het einde van de werkloosheidsuitkering betekent voor uw gemeente. Wat geen openbare bron heeft, vult u zelf in.`,
    },
  });
}
