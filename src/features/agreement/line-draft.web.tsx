/** The addresses under which a party puts a point in the data annex, or takes one out: `/punt` and `/punten`. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Again, againOf, isBack, statusOf } from '../../adapters/web/again.ts';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { categoriesIn } from '../../gate/category.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { addLine, dropLine } from './draft.acts.ts';
import { possibleLines } from './draft.sql.ts';
import { ChooseLinePage, LinePage } from './line-draft.pages.tsx';
import { attempt, type DraftRequest, enter, ticked } from './writing-request.web.tsx';
import { mayWrite } from './writing-right.ts';

type Query = { stroom?: string; naar?: string };

export function lineWeb(app: FastifyInstance, world: World): void {
  const place = '/overeenkomsten/:id/punt';
  app.get(place, (request: DraftRequest, reply) => showLine(world, request, reply, request.query));
  app.post(place, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, addLine, { soort: ticked(request, 'soort') });
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementWritten');
    const again = againOf(outcome);
    return again === undefined
      ? showRefused(request, reply, outcome)
      : showLine(world, request, reply, textsIn(request.body), again);
  });

  app.post('/overeenkomsten/:id/punten/:line/schrap', async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, dropLine, { line: request.params.line });
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementWritten');
    return showRefused(request, reply, outcome.outcome === 'invalid' ? { outcome: 'missing' } : outcome);
  });
}

async function showLine(
  world: World,
  request: DraftRequest,
  reply: FastifyReply,
  { stroom, naar }: Query,
  again: Again = {},
) {
  const ready = await enter(world, request, reply, mayWrite);
  if (ready === undefined) return reply;
  const { token, actor, detail } = ready;
  const lines = await world.database.transaction(token, (tx) =>
    possibleLines(tx, detail.agreement.id, actor.organisation_id ?? ''),
  );
  const line = lines.find(({ flow, receiver }) => flow.id === stroom && receiver.id === naar);
  const { problems = [], refused } = again;
  const chosen = isBack(again) ? ticked(request, 'soort') : categoriesIn(line?.flow.mask ?? 0);
  const body =
    line === undefined ? (
      <ChooseLinePage detail={detail} lines={lines} />
    ) : (
      <LinePage {...{ csrf: request.csrf, detail, typed: {}, problems, refused, line, chosen }} />
    );
  return showPage(request, reply, { title: say`Punt toevoegen`, status: statusOf(again), actor, body });
}
