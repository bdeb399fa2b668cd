/** The addresses where a plan is read and printed; those where it is changed stand in files of their own. */
import type { FastifyInstance } from 'fastify';
import { showPage, showRefused } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { openPlan, type PlanRequest } from './opened-plan.web.ts';
import { ownPlanWeb } from './own-plan.web.tsx';
import { paperWeb } from './paper.web.tsx';
import { planEditWeb } from './plan-edit.web.tsx';
import { PlanPage } from './plan.pages.tsx';
import { proposalWeb } from './proposal.web.tsx';
import { SheetPage } from './sheet.pages.tsx';
import { SignedSheetPage } from './signed-sheet.pages.tsx';

export function planWeb(app: FastifyInstance, world: World): void {
  const { database } = world;

  app.get('/dossiers/:id/plan', async (request: PlanRequest, reply) => {
    const opened = await openPlan(database, request);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const reason = readReason(request.query.reden);
    const body = <PlanPage opened={opened} reason={reason} csrf={request.csrf} />;
    return showPage(request, reply, { title: say`Plan`, actor: opened.actor, body });
  });

  app.get('/dossiers/:id/plan/blad', async (request: PlanRequest, reply) => {
    const opened = await openPlan(database, request);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const body = <SheetPage opened={opened} reason={readReason(request.query.reden)} />;
    return showPage(request, reply, { title: say`Plan op één blad`, actor: opened.actor, body });
  });

  app.get('/dossiers/:id/plan/blad/:rij', async (request: PlanRequest, reply) => {
    const opened = await openPlan(database, request);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const signature = opened.parts.plan.signatures.find(({ id }) => id === request.params.rij);
    if (signature === undefined)
      return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
    const reason = readReason(request.query.reden);
    const body = <SignedSheetPage opened={opened} signature={signature} reason={reason} />;
    return showPage(request, reply, { title: say`Getekend plan`, actor: opened.actor, body });
  });

  paperWeb(app, world);
  planEditWeb(app, world);
  proposalWeb(app, world);
  ownPlanWeb(app, world);
}
