/** The address of the waves of a region: what comes, and the same reckoned with other assumptions. Nothing is kept of those. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import { usualShare } from '../../rules/inflow.ts';
import type { World } from '../../world.ts';
import type { Typed } from '../instrument/typed.ts';
import { freshAssumption, readAssumed } from './assumption.ts';
import { readRegions } from './inflow.sql.ts';
import { RegionPage } from './region.pages.tsx';

const route = '/golven/regio';

export function regionWeb(app: FastifyInstance, world: World): void {
  app.get(route, (request, reply) => show(world, request, reply, freshAssumption));
  app.post(route, (request, reply) => show(world, request, reply, textsIn(request.body)));
}

async function show({ database }: World, request: FastifyRequest, reply: FastifyReply, typed: Typed) {
  const { token, csrf } = request;
  if (token === undefined) return toSignIn(request, reply);
  const shown = await readRegions(database, token);
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const { assumed = { share: usualShare }, problems } = readAssumed(typed);
  const body = <RegionPage {...{ shown, csrf, typed, problems, assumed }} />;
  const status = problems.length > 0 ? 422 : 200;
  return showPage(request, reply, { title: say`Golven per regio`, status, actor: shown.actor, body });
}
