/** The address where a person says how they find the guidance. Looking at it is logged, like every look at the own record. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { findOwnRatings } from './guidance-rating.sql.ts';
import { rateGuidance } from './own-rating.acts.ts';
import { OwnRatingPage } from './own-rating.pages.tsx';

const PATH = '/mijn/mening';

type RatingRequest = FastifyRequest<{ Body: Record<string, string> }>;

export function ownRatingWeb(app: FastifyInstance, { database }: World): void {
  app.get(PATH, async (request, reply) => {
    const { token, csrf } = request;
    if (token === undefined) return toSignIn(request, reply);
    const opened = await findOwnRatings(database, token, PATH);
    if (opened.outcome === 'empty') return goOn(reply, '/mijn');
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const body = <OwnRatingPage opened={opened} csrf={csrf} />;
    return showPage(request, reply, { title: say`Hoe vindt u de begeleiding?`, actor: opened.actor, body });
  });

  // Each answer may be skipped and the form offers no other, so nothing that a page of ours sends comes back to be mended.
  app.post(PATH, async (request: RatingRequest, reply) => {
    const outcome = await perform(database, request.token, rateGuidance, request.body);
    if (outcome.outcome === 'done') return goOn(reply, PATH, 'guidanceRated');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}
