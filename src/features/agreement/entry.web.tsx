/** The addresses under which the parties write what each of them does and pays: `/posten/engagements` and `/posten/budget` of a draft. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Again, againOf, isBack, statusOf } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { addEntry, dropEntry } from './entry.acts.ts';
import { EntriesPage } from './entry.tsx';
import { hasEntries, isSection } from './section.ts';
import { attempt, type DraftRequest, enter } from './writing-request.web.tsx';
import { mayWrite } from './writing-right.ts';

export function entryWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/posten/:deel';
  const show = async (request: DraftRequest, reply: FastifyReply, again: Again = {}) => {
    const { problems = [], refused } = again;
    const ready = await enter(world, request, reply, mayWrite);
    if (ready === undefined) return reply;
    const { actor, detail } = ready;
    const { deel } = request.params;
    if (!isSection(deel) || !hasEntries(deel)) return showError(request, reply, 404, actor);
    const typed = isBack(again) ? textsIn(request.body) : {};
    const body = <EntriesPage {...{ csrf: request.csrf, detail, typed, problems, refused }} section={deel} />;
    return showPage(request, reply, { title: say`Per partij`, status: statusOf(again), actor, body });
  };
  const back = ({ id, deel }: DraftRequest['params']) => `/overeenkomsten/${id}/posten/${deel ?? ''}`;
  app.get(place, (request: DraftRequest, reply) => show(request, reply));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, addEntry, { section: request.params.deel });
    if (outcome.outcome === 'done') return goOn(reply, back(request.params), 'agreementWritten');
    const again = againOf(outcome);
    return again === undefined ? showRefused(request, reply, outcome) : show(request, reply, again);
  });
  app.post(`${place}/:line/schrap`, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, dropEntry, { entry: request.params.line });
    if (outcome.outcome === 'done') return goOn(reply, back(request.params), 'agreementWritten');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}
