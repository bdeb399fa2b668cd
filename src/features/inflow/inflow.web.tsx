/** The addresses of the waves of an OCMW: the desk, reckoning with other assumptions, plans under a name, and who stands in a month. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import type { Typed } from '../instrument/typed.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { freshAssumption, readAssumed, typedAssumption } from './assumption.ts';
import { compensationWeb } from './compensation.web.tsx';
import { EndersPage } from './enders.pages.tsx';
import { dropInflowPlan, keepInflowPlan } from './inflow.acts.ts';
import { InflowPage } from './inflow.pages.tsx';
import { listEnders, readInflowDesk } from './inflow.sql.ts';
import { assumedBy } from './inflow-desk.ts';
import { inflowUploadWeb } from './inflow-upload.web.tsx';
import { regionWeb } from './region.web.tsx';

const MOST = 200;

type DeskRequest = FastifyRequest<{ Querystring: { scenario?: string } }>;
type PeopleRequest = FastifyRequest<{ Querystring: { maand?: string } }>;
type PlanRequest = FastifyRequest<{ Params: { plan: string } }>;

export function inflowWeb(app: FastifyInstance, world: World): void {
  app.get('/golven', (request: DeskRequest, reply) => showDesk(world, request, reply));
  app.post('/golven', (request, reply) => reckon(world, request, reply));
  app.post('/golven/scenario/:plan/weg', (request: PlanRequest, reply) => drop(world, request, reply));
  app.get('/golven/mensen', (request: PeopleRequest, reply) => showPeople(world, request, reply));
  regionWeb(app, world); //         /golven/regio
  compensationWeb(app, world); //   /golven/vergoeding …
  inflowUploadWeb(app, world, (request, reply, typed, problems) =>
    showDesk(world, request, reply, { typed: { ...freshAssumption, ...typed }, problems }),
  );
}

/** What was filled in, shown again with what is wrong, or with what it means. */
interface Again {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly tried?: boolean;
}

async function showDesk(world: World, request: FastifyRequest, reply: FastifyReply, again?: Again) {
  const { token, csrf } = request;
  if (token === undefined) return toSignIn(request, reply);
  const desk = await readInflowDesk(world.database, token);
  if (desk.outcome !== 'shown') return showRefused(request, reply, desk);
  const { scenario } = Object(request.query) as { scenario?: unknown };
  const plan = typeof scenario === 'string' ? scenario : undefined;
  const chosen = desk.plans.find(({ id }) => id === plan) ?? desk.plans[0];
  const typed = again?.typed ?? (chosen ? typedAssumption(assumedBy(chosen)) : freshAssumption);
  const problems = again?.problems ?? [];
  const tried = again?.tried === true ? readAssumed(typed).assumed : undefined;
  const body = <InflowPage {...{ desk, csrf, plan, typed, problems, tried }} />;
  const status = problems.length > 0 ? 422 : 200;
  return showPage(request, reply, { title: say`Golven`, status, actor: desk.actor, body });
}

/** Reckons with what was filled in, and keeps it where that was asked. */
async function reckon(world: World, request: FastifyRequest, reply: FastifyReply) {
  const typed = textsIn(request.body);
  const { assumed, problems } = readAssumed(typed);
  if (assumed === undefined) return showDesk(world, request, reply, { typed, problems });
  if (typed['stap'] !== 'bewaar')
    return showDesk(world, request, reply, { typed, problems: [], tried: true });
  const warnings = textWarnings(typed, ['naam']);
  if (warnings.length > 0) return showDesk(world, request, reply, { typed, problems: warnings });
  const raw = { naam: typed['naam'] ?? '', assumed };
  const outcome = await perform(world.database, request.token, keepInflowPlan, raw);
  if (outcome.outcome === 'done') return goOn(reply, `/golven?scenario=${outcome.done.id}`, 'inflowPlanKept');
  if (outcome.outcome === 'invalid')
    return showDesk(world, request, reply, { typed, problems: outcome.problems });
  if (outcome.outcome === 'conflict') {
    const full = [{ field: 'naam', message: outcome.message }];
    return showDesk(world, request, reply, { typed, problems: full });
  }
  return showRefused(request, reply, outcome);
}

async function drop(world: World, request: PlanRequest, reply: FastifyReply) {
  const { plan } = request.params;
  if (!isUuid(plan)) return showRefused(request, reply, { outcome: 'missing' });
  const outcome = await perform(world.database, request.token, dropInflowPlan, { plan });
  if (outcome.outcome === 'done') return goOn(reply, '/golven', 'inflowPlanDropped');
  return showRefused(request, reply, outcome);
}

async function showPeople(world: World, request: PeopleRequest, reply: FastifyReply) {
  const { token, query } = request;
  if (token === undefined) return toSignIn(request, reply);
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(query.maand ?? '') ? query.maand : undefined;
  const enders = await listEnders(world.database, { token, route: '/golven/mensen', month, size: MOST });
  if (enders.outcome !== 'shown') return showRefused(request, reply, enders);
  const body = <EndersPage enders={enders} month={month} />;
  return showPage(request, reply, {
    title: say`Van wie de uitkering eindigt`,
    actor: enders.actor,
    body,
  });
}
