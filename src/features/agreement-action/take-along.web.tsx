/** The address where a renewal takes running actions of the agreement before along. */
import type { FastifyInstance } from 'fastify';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { writingFormWeb } from '../agreement/writing-form.web.tsx';
import { ticked } from '../agreement/writing-request.web.tsx';
import { mayWriteActions } from './action-right.ts';
import { takeAlongActions } from './take-along.acts.ts';
import { TakeAlongPage } from './take-along.pages.tsx';
import { listTakeable } from './take-along.sql.ts';

export function takeAlongWeb(app: FastifyInstance, world: World): void {
  writingFormWeb(app, world, {
    part: 'acties/meenemen',
    act: takeAlongActions,
    may: (actor, { agreement }) => mayWriteActions(actor, agreement),
    title: () => say`Acties meenemen`,
    more: (request) => ({ actie: ticked(request, 'actie') }),
    async page(form, { token, request, back }) {
      const { agreement, renews } = form.detail;
      if (renews === null) return undefined;
      const items = await world.database.transaction(token, (tx) => listTakeable(tx, agreement.id));
      return <TakeAlongPage {...form} items={items} chosen={back ? ticked(request, 'actie') : []} />;
    },
    said: 'actionsTaken',
  });
}
