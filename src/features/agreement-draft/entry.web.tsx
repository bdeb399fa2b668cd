/** The addresses under which the parties write what each of them does and pays: `/posten/engagements` and `/posten/budget` of a draft. */
import type { FastifyInstance } from 'fastify';
import { goOn, showRefused } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { hasEntries, isSection } from '../agreement/section.ts';
import { writingFormWeb } from '../agreement/writing-form.web.tsx';
import { attempt, type DraftRequest } from '../agreement/writing-request.web.tsx';
import { mayWrite } from '../agreement/writing-right.ts';
import { addEntry, dropEntry } from './entry.acts.ts';
import { EntriesPage } from './entry-draft.pages.tsx';

export function entryWeb(app: FastifyInstance, world: World): void {
  const part = 'posten/:deel';
  const back = ({ params: { id, deel = '' } }: DraftRequest) => `/overeenkomsten/${id}/posten/${deel}`;
  writingFormWeb(app, world, {
    part,
    act: addEntry,
    may: mayWrite,
    title: () => say`Per partij`,
    page: (form, { request: { params } }) => {
      const section = params.deel;
      return isSection(section) && hasEntries(section) ? (
        <EntriesPage {...form} section={section} />
      ) : undefined;
    },
    more: ({ params }) => ({ section: params.deel }),
    said: 'agreementWritten',
    to: back,
  });
  app.post(`/overeenkomsten/:id/${part}/:line/schrap`, async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, dropEntry, { entry: request.params.line });
    if (outcome.outcome === 'done') return goOn(reply, back(request), 'agreementWritten');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}
