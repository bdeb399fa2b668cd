/** The addresses of the officer's desk: the overview and registrations. What the officer decides is in review.web.tsx. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { listFlows } from '../flow/flow-list.sql.ts';
import { listToConfirm } from '../mandate/mandate.sql.ts';
import { DeskPage } from './desk.pages.tsx';
import { addressOf } from './disclosure-filter.ts';
import { findDesk, findLogHealth, listRegistrations } from './oversight.sql.ts';
import { RegistrationsPage } from './registration.pages.tsx';
import { reviewWeb } from './review.web.tsx';

type RegistrationRequest = FastifyRequest<{ Querystring: { buiten?: string; na?: string } }>;

const PAGE = 20;

export function oversightWeb(app: FastifyInstance, world: World): void {
  const { database, config } = world;

  app.get('/dpo', async (request, reply) => {
    const { token } = request;
    if (token === undefined) return toSignIn(request, reply);
    const desk = await findDesk(database, token);
    if (desk.outcome !== 'shown') return showRefused(request, reply, desk);
    const health = await findLogHealth(database);
    const seal = { health, witness: config.witness === undefined ? 'sameMachine' : 'outside' } as const;
    const elsewhere = await waitingElsewhere(token, desk.actor.organisation_id ?? undefined);
    const body = <DeskPage desk={desk} seal={seal} elsewhere={elsewhere} />;
    return showPage(request, reply, { title: say`Toezicht`, actor: desk.actor, body });
  });

  async function waitingElsewhere(token: string, organisation: string | undefined) {
    const flows = await database.transaction(token, (tx) =>
      listFlows(tx, { waitsFor: organisation }, { size: 1 }),
    );
    const mandates = await listToConfirm(database, token);
    return { flows: flows.total, mandates: mandates.outcome === 'shown' ? mandates.items.length : 0 };
  }

  app.get('/dpo/registraties', async (request: RegistrationRequest, reply) => {
    const { token, query } = request;
    if (token === undefined) return toSignIn(request, reply);
    const outside = query.buiten === 'ja';
    const after =
      Number.isSafeInteger(Number(query.na)) && Number(query.na) > 0 ? Number(query.na) : undefined;
    const page = { outside, after, size: PAGE };
    const shown = await listRegistrations(database, token, '/dpo/registraties', page);
    if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
    const last = shown.more ? shown.items.at(-1) : undefined;
    const next =
      last && addressOf('/dpo/registraties', { buiten: outside ? 'ja' : undefined, na: String(last.id) });
    const body = <RegistrationsPage shown={shown} outside={outside} next={next} />;
    return showPage(request, reply, { title: say`Registraties`, actor: shown.actor, body });
  });

  reviewWeb(app, world);
}
