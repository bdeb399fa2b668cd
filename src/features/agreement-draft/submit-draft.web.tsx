/** The addresses under which a party agrees with a text, and puts it before the organs: `/akkoord` and `/voorleggen`. */
import type { FastifyInstance } from 'fastify';
import { goOn, showRefused } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { writingFormWeb } from '../agreement/writing-form.web.tsx';
import { attempt, type DraftRequest } from '../agreement/writing-request.web.tsx';
import { mayWrite } from '../agreement/writing-right.ts';
import { agree, submitAgreement } from './draft.acts.ts';
import { SubmitPage } from './submit-draft.pages.tsx';

export function agreeWeb(app: FastifyInstance, world: World): void {
  app.post('/overeenkomsten/:id/akkoord', async (request: DraftRequest, reply) => {
    const outcome = await attempt(world, request, agree);
    if (outcome.outcome === 'done')
      return goOn(reply, `/overeenkomsten/${request.params.id}`, 'agreementAgreed');
    if (outcome.outcome === 'invalid')
      return showRefused(request, reply, {
        outcome: 'conflict',
        message: outcome.problems[0]?.message ?? '',
      });
    return showRefused(request, reply, outcome);
  });
}

export function submitWeb(app: FastifyInstance, world: World): void {
  writingFormWeb(app, world, {
    part: 'voorleggen',
    act: submitAgreement,
    may: mayWrite,
    title: () => say`Overeenkomst voorleggen`,
    page: (form) => <SubmitPage {...form} />,
    said: 'agreementSubmitted',
  });
}
