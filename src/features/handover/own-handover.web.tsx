/** The addresses of hand-overs on the person's own page, where the person says yes or no. Each opening is logged. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Outcome, type Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { confirmOwnHandover, declineOwnHandover, resumeOwnHandover } from './own-handover.acts.ts';
import { OwnHandoversPage } from './own-handover.pages.tsx';
import { listOwnHandovers } from './own-handover.sql.ts';

type Asked = FastifyRequest<{ Body: Record<string, string> }>;

const OWN = '/mijn/overdracht';

export function ownHandoverWeb(app: FastifyInstance, { database }: World): void {
  app.get(OWN, (request: Asked, reply) => showOwn(request, reply));

  onOwn(OWN, confirmOwnHandover, 'handoverConfirmed');
  onOwn(`${OWN}/toch`, resumeOwnHandover, 'handoverGoesOnOwn');

  app.post(`${OWN}/nee`, async (request: Asked, reply) => {
    const { token, body } = request;
    const warnings = sensitiveWarnings(body, ['waarom'], {
      own: say`U hoeft dat hier niet te schrijven. Wie uw vraag beantwoordt, leest het.`,
    });
    if (warnings.length > 0) return showOwn(request, reply, warnings);
    const input = { id: body['overdracht'], words: body['waarom'] };
    const outcome = await perform(database, token, declineOwnHandover, input);
    if (outcome.outcome === 'invalid' && outcome.problems.every(({ field }) => field === 'words'))
      return showOwn(
        request,
        reply,
        outcome.problems.map((problem) => ({ ...problem, field: 'waarom' })),
      );
    return answered(request, reply, outcome, 'handoverDeclinedOwn');
  });

  /** An answer that is one button. */
  function onOwn<Done>(path: string, toDo: Act<{ id: string }, Done>, said: Said): void {
    app.post(path, async (request: Asked, reply) => {
      const outcome = await perform(database, request.token, toDo, { id: request.body['overdracht'] });
      return answered(request, reply, outcome, said);
    });
  }

  async function showOwn(
    request: Asked,
    reply: FastifyReply,
    problems: readonly Problem[] = [],
  ): Promise<FastifyReply> {
    const { token, csrf, body: typed } = request;
    if (token === undefined) return toSignIn(request, reply);
    const shown = await listOwnHandovers(database, token, OWN);
    if (shown.outcome !== 'shown')
      return shown.actor?.role === 'citizen' ? goOn(reply, '/mijn') : showRefused(request, reply, shown);
    const again = problems.length > 0 ? { typed, problems } : {};
    const body = <OwnHandoversPage items={shown.items} csrf={csrf} {...again} />;
    const status = problems.length > 0 ? 422 : 200;
    return showPage(request, reply, { title: say`Overdracht`, status, actor: shown.actor, body });
  }
}

/** Goes back to the page, which itself says what was stopped or answered meanwhile. */
function answered(
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: Outcome<unknown>,
  said: Said,
): FastifyReply | Promise<FastifyReply> {
  if (outcome.outcome === 'done') return goOn(reply, OWN, said);
  if (outcome.outcome === 'conflict') return goOn(reply, OWN);
  return showRefused(request, reply, invalidAsMissing(outcome));
}
