/** The addresses under which a party adds a figure of the territory to an agreement, or strikes one of its own: `/context`. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showNoSuchPage, showPage, showRefused } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { writingFormWeb } from '../agreement/writing-form.web.tsx';
import { attempt, type DraftRequest, enter } from '../agreement/writing-request.web.tsx';
import { isPartyOf } from '../agreement/writing-right.ts';
import { addContextFigure, strikeContextFigure } from './context-figure.acts.ts';
import { AddContextPage, StrikeContextPage } from './context-figure.pages.tsx';
import { listContextFigures } from './context-figure.sql.ts';
import { mayAddContext } from './context-figure.ts';

export function contextFigureWeb(app: FastifyInstance, world: World): void {
  writingFormWeb(app, world, {
    part: 'context',
    act: addContextFigure,
    may: mayAddContext,
    title: () => say`Voeg een cijfer over de streek toe`,
    page: (form) => <AddContextPage {...form} />,
    said: 'agreementContext',
  });
  app.post('/overeenkomsten/:id/context/:line/schrap', async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, strikeContextFigure, { figure: request.params.line });
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementContextStruck');
    return outcome.outcome === 'invalid'
      ? askAgain(world, request, reply, outcome.problems)
      : showRefused(request, reply, outcome);
  });
}

/** Asks again what is wrong with a figure, with what was typed. */
async function askAgain(
  world: World,
  request: DraftRequest,
  reply: FastifyReply,
  problems: readonly Problem[],
) {
  const ready = await enter(world, request, reply, isPartyOf);
  if (ready === undefined) return reply;
  const { token, actor, detail } = ready;
  const figures = await world.database.transaction(token, (tx) => listContextFigures(tx, request.params.id));
  const one = figures.find(({ id, struck }) => id === request.params.line && struck === null);
  if (one === undefined) return showNoSuchPage(request, reply);
  const form = { csrf: request.csrf, detail, typed: textsIn(request.body), problems, one };
  const body = <StrikeContextPage {...form} />;
  return showPage(request, reply, { title: say`Schrap dit cijfer`, status: 422, actor, body });
}
