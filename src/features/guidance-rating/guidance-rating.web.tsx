/** The address where who leads an organisation reads how people find the guidance: numbers alone. */
import type { FastifyInstance } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { RatingsPage } from './guidance-rating.pages.tsx';
import { readRatings } from './guidance-rating.sql.ts';

export function guidanceRatingWeb(app: FastifyInstance, { database }: World): void {
  app.get('/cijfers/eigen/mening', async (request, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const shown = await readRatings(database, token);
    if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
    const body = <RatingsPage shown={shown} />;
    return showPage(request, reply, {
      title: say`Hoe mensen de begeleiding vinden`,
      actor: shown.actor,
      body,
    });
  });
}
