/** The address where a coach records that a plan was signed on paper. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { nameIn } from '../dossier/part-page.tsx';
import { openToWrite, type PlanRequest } from './opened-plan.web.ts';
import { PaperPage } from './paper.pages.tsx';
import { signOnPaper } from './plan.acts.ts';
import { inForm, planAddress, type Typed } from './plan-address.ts';

interface Again {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly clash?: string;
}

const SIGNING = '/dossiers/:id/plan/handtekening';

export function paperWeb(app: FastifyInstance, { database }: World): void {
  app.get(SIGNING, (request: PlanRequest, reply) => showPaper(database, request, reply));
  app.post(SIGNING, async (request: PlanRequest, reply) => {
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
      return showPaper(database, request, reply, { typed, problems: outcome.problems.map(inForm) });
    if (outcome.outcome === 'conflict')
      return showPaper(database, request, reply, { typed, problems: [], clash: outcome.message });
    return showRefused(request, reply, outcome);
  });
}

async function showPaper(database: Database, request: PlanRequest, reply: FastifyReply, again?: Again) {
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
