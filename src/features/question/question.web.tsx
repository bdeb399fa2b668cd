/** The addresses where whoever guides reads and answers what a person asked. Each look is logged, and the gate decides on each act. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import type { PersonRequest } from '../dossier/person-request.web.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { answerQuestion, passQuestion } from './question.acts.ts';
import { QuestionsPage } from './question.pages.tsx';
import { openQuestions } from './question.sql.ts';
import { questionAddress } from './question.ts';

const route = '/dossiers/:id/vragen';

export function questionWeb(app: FastifyInstance, { database }: World): void {
  app.get(route, (request: PersonRequest, reply) => show(request, reply));

  app.post(route, async (request: PersonRequest, reply) => {
    const { token, params, query, body } = request;
    const warnings = sensitiveWarnings(body, ['antwoord']);
    if (warnings.length > 0) return show(request, reply, warnings);
    const reason = readReason(query.reden);
    const input = { ...body, person: params.id, reason };
    const outcome = await perform(database, token, answerQuestion, input);
    if (outcome.outcome === 'done')
      return goOn(reply, withReason(questionAddress(params.id), reason), 'questionAnswered');
    if (outcome.outcome === 'invalid') return show(request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });

  app.post(`${route}/door`, async (request: PersonRequest, reply) => {
    const { token, params, query, body } = request;
    const reason = readReason(query.reden);
    const outcome = await perform(database, token, passQuestion, { ...body, person: params.id, reason });
    if (outcome.outcome === 'done')
      return goOn(reply, withReason(questionAddress(params.id), reason), 'questionPassed');
    return showRefused(request, reply, outcome);
  });

  async function show(request: PersonRequest, reply: FastifyReply, problems: readonly Problem[] = []) {
    const { token, params, query, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
    const reason = readReason(query.reden);
    const opened = await openQuestions(database, { token, person: params.id, route, reason });
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const again = problems.length > 0 ? { typed: request.body, problems } : { typed: {}, problems: [] };
    const body = <QuestionsPage opened={opened} csrf={csrf} reason={reason} again={again} />;
    const status = problems.length > 0 ? 422 : 200;
    return showPage(request, reply, { title: say`Vragen van de persoon`, status, actor: opened.actor, body });
  }
}
