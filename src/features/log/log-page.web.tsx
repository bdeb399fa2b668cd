/** The address of the public page about the log. Checkpoints and key have rooms of their own, for programs. */
import type { FastifyInstance } from 'fastify';
import { showPage } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { LogPage } from './log.pages.tsx';
import { listCheckpoints } from './log.sql.ts';

export function logPageWeb(app: FastifyInstance, { database }: World): void {
  app.get('/log', async (request, reply) => {
    const actor = await request.whoami();
    const [last] = await listCheckpoints(database, undefined, 1);
    return showPage(request, reply, {
      title: say`Het logboek`,
      actor,
      body: <LogPage last={last} actor={actor} />,
      open: true,
      shared: {
        description: say`Wie gegevens van een persoon ziet, wordt eerst opgeschreven. Dat kan niemand stil veranderen.`,
      },
    });
  });
}
