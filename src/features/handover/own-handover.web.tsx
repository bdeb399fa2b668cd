/** The addresses of hand-overs on the person's own page, and of the weeks that an organisation sets. Each opening is logged. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { confirmOwnHandover, setHandoverWeeks } from './handover.acts.ts';
import { findWeeks, listOwnHandovers } from './handover.sql.ts';
import { OwnHandoversPage } from './own-handover.pages.tsx';
import { WeeksPage } from './weeks.pages.tsx';

type Asked = FastifyRequest<{ Body: Record<string, string> }>;

const OWN = '/mijn/overdracht';
const WEEKS = '/beheer/overdracht';

export function ownHandoverWeb(app: FastifyInstance, { database }: World): void {
  app.get(OWN, async (request, reply) => {
    const { token, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    const shown = await listOwnHandovers(database, token, OWN);
    if (shown.outcome !== 'shown')
      return shown.actor?.role === 'citizen' ? goOn(reply, '/mijn') : showRefused(request, reply, shown);
    const body = <OwnHandoversPage items={shown.items} csrf={csrf} />;
    return showPage(request, reply, { title: say`Overdracht`, actor: shown.actor, body });
  });

  app.post(OWN, async (request: Asked, reply) => {
    const outcome = await perform(database, request.token, confirmOwnHandover, {
      id: request.body['overdracht'],
    });
    if (outcome.outcome === 'done') return goOn(reply, OWN, 'handoverConfirmed');
    // What was taken back or confirmed meanwhile is said by the page itself.
    if (outcome.outcome === 'conflict') return goOn(reply, OWN);
    return showRefused(request, reply, invalidAsMissing(outcome));
  });

  app.get(WEEKS, (request: Asked, reply) => showWeeks(request, reply));

  app.post(WEEKS, async (request: Asked, reply) => {
    const outcome = await perform(database, request.token, setHandoverWeeks, {
      weeks: request.body['weken'],
    });
    if (outcome.outcome === 'done') return goOn(reply, WEEKS, 'handoverWeeksSet');
    if (outcome.outcome !== 'invalid') return showRefused(request, reply, outcome);
    return showWeeks(
      request,
      reply,
      outcome.problems.map((problem) => ({ ...problem, field: 'weken' })),
    );
  });

  async function showWeeks(
    request: Asked,
    reply: Parameters<typeof showPage>[1],
    problems: readonly Problem[] = [],
  ) {
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
