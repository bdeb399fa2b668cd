/** The address under which a text is read beside that of the agreement before: `/vergelijk`. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { showError, showPage } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { findAgreement } from '../agreement/agreement.sql.ts';
import type { DraftRequest } from '../agreement/writing-request.web.tsx';
import { ComparePage } from './compare-draft.pages.tsx';

export function compareWeb(app: FastifyInstance, world: World): void {
  app.get('/overeenkomsten/:id/vergelijk', (request: DraftRequest, reply) => compare(world, request, reply));
}

async function compare(world: World, request: DraftRequest, reply: FastifyReply) {
  const { id } = request.params;
  const actor = await request.whoami();
  const [detail, former] = await asReader(world.database, request.token, async (db) => {
    const now = isUuid(id) ? await findAgreement(db, id) : undefined;
    return [now, now?.renews ? await findAgreement(db, now.renews.id) : undefined] as const;
  });
  if (detail === undefined || former === undefined) return showError(request, reply, 404, actor);
  const body = <ComparePage detail={detail} former={former} />;
  return showPage(request, reply, { title: say`Overeenkomsten vergelijken`, actor, open: true, body });
}
