/** The addresses under which a party puts a point in the data annex, or takes one out: `/punt` and `/punten`. */
import type { FastifyInstance } from 'fastify';
import { goOn, showRefused } from '../../adapters/web/page.tsx';
import { categoriesIn } from '../../gate/category.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import type { DraftForm } from '../agreement/agreement-form.tsx';
import { type Seen, writingFormWeb } from '../agreement/writing-form.web.tsx';
import { attempt, type DraftRequest, ticked } from '../agreement/writing-request.web.tsx';
import { mayWrite } from '../agreement/writing-right.ts';
import { addLine, dropLine } from './draft.acts.ts';
import { possibleLines } from './draft.sql.ts';
import { ChooseLinePage, LinePage } from './line-draft.pages.tsx';

export function lineWeb(app: FastifyInstance, world: World): void {
  writingFormWeb(app, world, {
    part: 'punt',
    act: addLine,
    may: mayWrite,
    title: () => say`Punt toevoegen`,
    start: (_, { query: { stroom = '', naar = '' } }) => ({ stroom, naar }),
    page: (form, seen) => linePage(world, form, seen),
    more: (request) => ({ soort: ticked(request, 'soort') }),
    said: 'agreementWritten',
  });

  app.post('/overeenkomsten/:id/punten/:line/schrap', async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, dropLine, { line: request.params.line });
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementWritten');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}

async function linePage(world: World, form: DraftForm, { token, actor, request, back }: Seen) {
  const { detail, typed } = form;
  const lines = await world.database.transaction(token, (tx) =>
    possibleLines(tx, detail.agreement.id, actor.organisation_id ?? ''),
  );
  const line = lines.find(
    ({ flow, receiver }) => flow.id === typed['stroom'] && receiver.id === typed['naar'],
  );
  if (line === undefined) return <ChooseLinePage detail={detail} lines={lines} />;
  const chosen = back ? ticked(request, 'soort') : categoriesIn(line.flow.mask);
  return <LinePage {...form} line={line} chosen={chosen} />;
}
