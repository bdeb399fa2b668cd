/** The address of the person's own GPMI: read it, sign it. Each opening is logged. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { signOwnGpmi } from './gpmi.acts.ts';
import { findOwnGpmi } from './gpmi-own.sql.ts';
import { OwnGpmiPage } from './gpmi-own.pages.tsx';

const ROUTE = '/mijn/gpmi';

type OwnRequest = FastifyRequest<{ Body: Record<string, string> | undefined }>;

export function gpmiOwnWeb(app: FastifyInstance, { database }: World): void {
  app.get(ROUTE, (request: OwnRequest, reply) => show(request, reply, []));

  app.post(ROUTE, async (request: OwnRequest, reply) => {
    const { contract, kenmerk: hash } = request.body ?? {};
    const outcome = await perform(database, request.token, signOwnGpmi, { contract, hash });
    if (outcome.outcome === 'done') return goOn(reply, ROUTE, 'gpmiSignedOwn');
    if (outcome.outcome === 'conflict')
      return show(request, reply, [{ field: '', message: outcome.message }]);
    return showRefused(request, reply, outcome.outcome === 'invalid' ? { outcome: 'missing' } : outcome);
  });

  async function show(request: OwnRequest, reply: FastifyReply, problems: readonly Problem[]) {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const own = await findOwnGpmi(database, token, ROUTE);
    // Someone without a record reads on the first page what that means.
    if (own.outcome !== 'shown')
      return own.actor?.role === 'citizen' && own.actor.citizen === null
        ? goOn(reply, '/mijn')
        : showRefused(request, reply, own);
    return showPage(request, reply, {
      title: say`Mijn GPMI`,
      status: problems.length > 0 ? 409 : 200,
      actor: own.actor,
      body: <OwnGpmiPage own={own} csrf={request.csrf} problems={problems} />,
    });
  }
}
