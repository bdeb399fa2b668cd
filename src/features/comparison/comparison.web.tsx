/** The addresses of comparisons. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Again, againOf, isBack, statusOf } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { addMonths } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { quartersUpTo } from '../figure/figure-series.ts';
import { textsOf, textWarnings } from '../sensitive/personal-text.ts';
import { defineComparison, lookAtComparison, withdrawComparison } from './comparison.acts.ts';
import { ComparisonPage } from './comparison.pages.tsx';
import { readComparisons } from './comparison.sql.ts';
import { standingOf } from './comparison.ts';
import { ComparisonFormPage } from './comparison-form.pages.tsx';
import { ComparisonsPage } from './comparison-list.pages.tsx';

const ALL = '/cijfers/wat-werkt';
/** Of guidance that began six years ago up to two quarters that still have to come. */
const QUARTERS = 26;
const MONTHS_AHEAD = 6;

type OneRequest = FastifyRequest<{ Params: { id: string } }>;

export function comparisonWeb(app: FastifyInstance, world: World): void {
  app.get(ALL, (request, reply) => showAll(world, request, reply));
  app.get(`${ALL}/nieuw`, (request, reply) => showForm(world, request, reply));
  app.post(`${ALL}/nieuw`, (request, reply) => define(world, request, reply));
  app.get(`${ALL}/:id`, (request: OneRequest, reply) => showOne(world, request, reply));
  app.post(`${ALL}/:id/bekijk`, (request: OneRequest, reply) => look(world, request, reply));
  app.post(`${ALL}/:id/trek-in`, (request: OneRequest, reply) => withdraw(world, request, reply));
}

async function showAll({ database }: World, request: FastifyRequest, reply: FastifyReply) {
  const { token } = request;
  if (token === undefined) return toSignIn(request, reply);
  const shown = await readComparisons(database, token);
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const body = <ComparisonsPage shown={shown} />;
  return showPage(request, reply, { title: say`Wat werkt?`, actor: shown.actor, body });
}

async function showForm(world: World, request: FastifyRequest, reply: FastifyReply, again: Again = {}) {
  const { token, csrf } = request;
  if (token === undefined) return toSignIn(request, reply);
  const shown = await readComparisons(world.database, token);
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const { problems = [], refused } = again;
  const filled = { typed: isBack(again) ? textsIn(request.body) : {}, problems };
  const quarters = quartersUpTo(addMonths(world.clock.today(), MONTHS_AHEAD), QUARTERS);
  const body = <ComparisonFormPage {...{ filled, csrf, quarters, refused }} />;
  const title = say`Leg een vergelijking vast`;
  return showPage(request, reply, { title, status: statusOf(again), actor: shown.actor, body });
}

async function define(world: World, request: FastifyRequest, reply: FastifyReply) {
  const typed = textsIn(request.body);
  const problems = textWarnings(typed, textsOf(defineComparison));
  if (problems.length > 0) return showForm(world, request, reply, { problems });
  const outcome = await perform(world.database, request.token, defineComparison, typed);
  if (outcome.outcome === 'done') return goOn(reply, `${ALL}/${outcome.done.id}`, 'comparisonDefined');
  const again = againOf(outcome);
  return again === undefined ? showRefused(request, reply, outcome) : showForm(world, request, reply, again);
}

async function showOne(world: World, request: OneRequest, reply: FastifyReply, again: Again = {}) {
  const { token, csrf, params } = request;
  if (token === undefined) return toSignIn(request, reply);
  const shown = await readComparisons(world.database, token);
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const one = shown.items.find(({ id }) => id === params.id);
  if (one === undefined) return showError(request, reply, 404, shown.actor);
  const { problems = [], refused } = again;
  const standing = standingOf(one, shown.actor.today);
  const typed = isBack(again) ? textsIn(request.body) : {};
  const body = <ComparisonPage {...{ one, standing, csrf, typed, problems, refused }} />;
  return showPage(request, reply, { title: one.question, status: statusOf(again), actor: shown.actor, body });
}

async function look(world: World, request: OneRequest, reply: FastifyReply) {
  const { id } = request.params;
  const outcome = await perform(world.database, request.token, lookAtComparison, { id });
  if (outcome.outcome === 'done') return goOn(reply, `${ALL}/${id}`);
  if (outcome.outcome === 'invalid') return showRefused(request, reply, { outcome: 'missing' });
  const again = againOf(outcome);
  return again === undefined ? showRefused(request, reply, outcome) : showOne(world, request, reply, again);
}

async function withdraw(world: World, request: OneRequest, reply: FastifyReply) {
  const { id } = request.params;
  const typed = textsIn(request.body);
  const problems = textWarnings(typed, ['reden']);
  if (problems.length > 0) return showOne(world, request, reply, { problems });
  const outcome = await perform(world.database, request.token, withdrawComparison, { ...typed, id });
  if (outcome.outcome === 'done') return goOn(reply, `${ALL}/${id}`, 'comparisonWithdrawn');
  const again = againOf(outcome);
  return again === undefined ? showRefused(request, reply, outcome) : showOne(world, request, reply, again);
}
