/** The addresses of the second person: mandates to confirm or refuse. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import type { Flash } from '../../ui/layout.tsx';
import type { World } from '../../world.ts';
import { ConfirmPage } from './confirm.pages.tsx';
import { decideMandate } from './mandate.acts.ts';
import { listToConfirm } from './mandate.sql.ts';

type ConfirmRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { gedaan?: string };
  Body: Record<string, string> | undefined;
}>;

export function confirmWeb(app: FastifyInstance, world: World): void {
  app.get('/beheer/bevestigen', async (request: ConfirmRequest, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const shown = await listToConfirm(world.database, token);
    if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
    const body = <ConfirmPage shown={shown} csrf={request.csrf} />;
    const flash = flashes[query.gedaan ?? ''];
    return showPage(request, reply, { title: 'Mandaten bevestigen', actor: shown.actor, flash, body });
  });

  app.post('/beheer/bevestigen/:id', async (request: ConfirmRequest, reply) => {
    const outcome = await perform(world.database, request.token, decideMandate, {
      ...request.body,
      id: request.params.id,
      version: request.body?.['versie'],
    });
    if (outcome.outcome === 'done')
      return goOn(reply, `/beheer/bevestigen?gedaan=${outcome.done.confirmed ? 'bevestigd' : 'geweigerd'}`);
    return showRefused(request, reply, outcome);
  });
}

const flashes: Readonly<Record<string, Flash>> = {
  bevestigd: { tone: 'ok', text: 'Het mandaat werkt vanaf nu, of vanaf de eerste dag ervan.' },
  geweigerd: { tone: 'ok', text: 'Het mandaat is geweigerd. Het werkt niet.' },
};
