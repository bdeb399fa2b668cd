/** The addresses of the second person: mandates to confirm or refuse. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { ConfirmPage } from './confirm.pages.tsx';
import { decideMandate } from './mandate.acts.ts';
import { listToConfirm } from './mandate.sql.ts';

type ConfirmRequest = FastifyRequest<{
  Params: { id: string };
  Body: Record<string, string> | undefined;
}>;

export function confirmWeb(app: FastifyInstance, world: World): void {
  app.get('/beheer/bevestigen', async (request: ConfirmRequest, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const shown = await listToConfirm(world.database, token);
    if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
    const body = <ConfirmPage shown={shown} csrf={request.csrf} />;
    return showPage(request, reply, { title: say`Mandaten bevestigen`, actor: shown.actor, body });
  });

  app.post('/beheer/bevestigen/:id', async (request: ConfirmRequest, reply) => {
    const outcome = await perform(world.database, request.token, decideMandate, {
      ...request.body,
      id: request.params.id,
      version: request.body?.['versie'],
    });
    if (outcome.outcome === 'done')
      return goOn(
        reply,
        '/beheer/bevestigen',
        outcome.done.confirmed ? 'mandateConfirmed' : 'mandateRefused',
      );
    return showRefused(request, reply, outcome);
  });
}
