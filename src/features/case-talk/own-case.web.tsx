/** The addresses of case talks on the person's own page. Each opening is logged. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { declineOwnCase } from './case-talk.acts.ts';
import { listOwnCases } from './case-talk.sql.ts';
import { OwnCasesPage } from './own-case.pages.tsx';

type Asked = FastifyRequest<{ Body: Record<string, string> }>;

const OWN = '/mijn/casusoverleg';

export function ownCaseWeb(app: FastifyInstance, { database }: World): void {
  app.get(OWN, async (request, reply) => {
    const { token, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    const shown = await listOwnCases(database, token, OWN);
    if (shown.outcome !== 'shown')
      return shown.actor?.role === 'citizen' ? goOn(reply, '/mijn') : showRefused(request, reply, shown);
    const body = <OwnCasesPage items={shown.items} csrf={csrf} />;
    return showPage(request, reply, { title: say`Casusoverleg`, actor: shown.actor, body });
  });

  app.post(OWN, async (request: Asked, reply) => {
    const outcome = await perform(database, request.token, declineOwnCase, { id: request.body['rij'] });
    if (outcome.outcome === 'done') return goOn(reply, OWN, 'caseDeclinedOwn');
    // The page itself says what happened meanwhile.
    if (outcome.outcome === 'conflict') return goOn(reply, OWN);
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}
