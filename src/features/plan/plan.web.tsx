/** The addresses where a plan is read, printed and signed on paper. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { nameIn } from '../dossier/part-page.tsx';
import { openPlan, openToWrite, type PlanRequest } from './opened-plan.web.ts';
import { ownPlanWeb } from './own-plan.web.tsx';
import { PaperPage } from './paper.pages.tsx';
import { signOnPaper } from './plan.acts.ts';
import { inForm, planAddress, type Typed } from './plan-address.ts';
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

  const signing = '/dossiers/:id/plan/handtekening';
  app.get(signing, (request: PlanRequest, reply) => showPaper(request, reply));
  app.post(signing, async (request: PlanRequest, reply) => {
    const { params, body: typed } = request;
    const reason = readReason(request.query.reden);
    const outcome = await perform(database, request.token, signOnPaper, {
      person: params.id,
      hash: typed['kenmerk'],
      signedOn: typed['datum'],
      signer: typed['naam'],
      as: typed['functie'],
      reason,
    });
    if (outcome.outcome === 'done') return goOn(reply, planAddress(params.id, '', { reason }), 'planSigned');
    if (outcome.outcome === 'invalid')
      return showPaper(request, reply, { typed, problems: outcome.problems.map(inForm) });
    if (outcome.outcome === 'conflict')
      return showPaper(request, reply, { typed, problems: [], clash: outcome.message });
    return showRefused(request, reply, outcome);
  });

  async function showPaper(
    request: PlanRequest,
    reply: FastifyReply,
    again?: { typed: Typed; problems: readonly Problem[]; clash?: string },
  ) {
    const opened = await openToWrite(database, request);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const { hash } = opened.parts.plan;
    const first = { naam: nameIn(opened.parts.head), datum: typedDate(opened.actor.today), kenmerk: hash };
    // After a change the coach compares the paper with what stands there now, and then records it all the same.
    const typed = { ...(again?.typed ?? first), ...(again?.clash === undefined ? {} : { kenmerk: hash }) };
    const clash = again?.clash === undefined ? undefined : { message: again.clash, lines: [] };
    return showPage(request, reply, {
      title: say`Getekend op papier`,
      status: clash ? 409 : again === undefined ? 200 : 422,
      actor: opened.actor,
      body: (
        <PaperPage
          opened={opened}
          reason={readReason(request.query.reden)}
          csrf={request.csrf}
          typed={typed}
          problems={again?.problems ?? []}
          clash={clash}
        />
      ),
    });
  }

  planEditWeb(app, world);
  proposalWeb(app, world);
  ownPlanWeb(app, world);
}
