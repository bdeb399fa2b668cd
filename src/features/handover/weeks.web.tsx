/** The address where an organisation sets how many weeks before an end it wants to be told. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { findWeeks } from './handover.sql.ts';
import { setHandoverWeeks } from './weeks.acts.ts';
import { WeeksPage } from './weeks.pages.tsx';

type WeeksRequest = FastifyRequest<{ Body: Record<string, string> }>;

const PAGE = '/beheer/overdracht';

export function weeksWeb(app: FastifyInstance, { database }: World): void {
  app.get(PAGE, (request: WeeksRequest, reply) => show(request, reply));

  app.post(PAGE, async (request: WeeksRequest, reply) => {
    const outcome = await perform(database, request.token, setHandoverWeeks, {
      weeks: request.body['weken'],
    });
    if (outcome.outcome === 'done') return goOn(reply, PAGE, 'handoverWeeksSet');
    if (outcome.outcome !== 'invalid') return showRefused(request, reply, outcome);
    return show(
      request,
      reply,
      outcome.problems.map((problem) => ({ ...problem, field: 'weken' })),
    );
  });

  async function show(request: WeeksRequest, reply: FastifyReply, problems: readonly Problem[] = []) {
    const { token, csrf, body } = request;
    if (token === undefined) return toSignIn(request, reply);
    const found = await findWeeks(database, token);
    if (found.outcome !== 'shown') return showRefused(request, reply, found);
    const typed = problems.length > 0 ? (body['weken'] ?? '') : String(found.weeks);
    return showPage(request, reply, {
      title: say`Overdracht`,
      status: problems.length > 0 ? 422 : 200,
      actor: found.actor,
      body: <WeeksPage typed={typed} problems={problems} csrf={csrf} />,
    });
  }
}
