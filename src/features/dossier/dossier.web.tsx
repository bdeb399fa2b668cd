/** The addresses of a dossier. Opening one is a single call of the gate: it decides, logs and answers. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { openDossier } from '../../gate/open.sql.ts';
import { type DossierPurpose, dossierPurposes } from '../../gate/purpose.ts';
import { readReason } from '../../gate/role.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { DossierPage } from './dossier.pages.tsx';
import { views } from './dossier.ts';
import { HistoryPage } from './dossier-history.pages.tsx';
import type { TurnParts } from './turn-step.tsx';

type DossierRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { reden?: string };
}>;

export function dossierWeb(app: FastifyInstance, world: World): void {
  for (const purpose of dossierPurposes)
    app.get(`/dossiers/:id${views[purpose].path}`, (request: DossierRequest, reply) =>
      show(request, reply, purpose),
    );

  app.get('/dossiers/:id/geschiedenis', async (request: DossierRequest, reply) => {
    const opened = await open(world, request, 'guidance', true);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const body = <HistoryPage dossier={opened} reason={readReason(request.query.reden)} />;
    return showPage(request, reply, { title: say`Geschiedenis`, actor: opened.actor, body });
  });

  async function show(
    request: DossierRequest,
    reply: FastifyReply,
    purpose: DossierPurpose,
  ): Promise<FastifyReply> {
    if (request.token === undefined) return toSignIn(request, reply);
    const opened = await open(world, request, purpose, false, partsOf(purpose));
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const body = (
      <DossierPage
        dossier={opened}
        parts={opened.parts}
        purpose={purpose}
        csrf={request.csrf}
        reason={readReason(request.query.reden)}
      />
    );
    return showPage(request, reply, { title: say`Dossier`, actor: opened.actor, body });
  }
}

async function open(
  { database }: World,
  request: DossierRequest,
  purpose: DossierPurpose,
  history: boolean,
  parts: readonly (keyof TurnParts)[] = [],
) {
  const { token } = request;
  if (token === undefined) return { outcome: 'signedOut' as const };
  if (!isUuid(request.params.id)) return { outcome: 'missing' as const };
  const route = request.routeOptions.url ?? '/dossiers/:id';
  return openDossier<TurnParts>(database, {
    token,
    person: request.params.id,
    purpose,
    route,
    reason: readReason(request.query.reden),
    history,
    parts,
  });
}

/** What is followed up under a purpose tells whose turn it is there. */
function partsOf(purpose: DossierPurpose): readonly (keyof TurnParts)[] {
  return purpose === 'benefitEnd' ? [] : ['turn', 'handovers'];
}
