/** The addresses of proposals: make one, decide about one, take one's own back. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ComponentChildren } from 'preact';
import type { Database } from '../../adapters/database/pool.ts';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import type { OpenedPlan } from './opened-plan.ts';
import { openToWrite, type PlanRequest } from './opened-plan.web.ts';
import { chosen, inForm, planAddress, readParts, type Typed } from './plan-address.ts';
import type { FormView } from './plan-form.tsx';
import { decideProposal, makeProposal, withdrawProposal } from './proposal.acts.ts';
import { MakeProposalPage } from './proposal.pages.tsx';
import { DecideProposalPage } from './decide-proposal.pages.tsx';
import { proposalKindCodes } from './proposal.ts';

const MAKE = '/dossiers/:id/plan/voorstel';
const ONE = `${MAKE}/:rij`;

interface Again {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly clash?: string;
}

export function proposalWeb(app: FastifyInstance, { database }: World): void {
  makeWeb(app, database);
  decideWeb(app, database);
}

function makeWeb(app: FastifyInstance, database: Database): void {
  app.get(MAKE, (request: PlanRequest, reply) => showMake(database, request, reply));
  app.post(MAKE, async (request: PlanRequest, reply) => {
    const { body: typed, params, query } = request;
    const warnings = sensitiveWarnings(typed, ['tekst', 'waarom']);
    if (warnings.length > 0) return showMake(database, request, reply, { typed, problems: warnings });
    const to = chosen(typed, 'aan');
    const outcome = await perform(database, request.token, makeProposal, {
      ...readParts(typed),
      kind: query.soort,
      endReason: chosen(typed, 'eindreden') ?? undefined,
      person: params.id,
      action: query.actie ?? null,
      to: to !== null && isUuid(to) ? to : null,
      reason: readReason(query.reden),
    });
    if (outcome.outcome === 'done') return backToPlan(request, reply, 'proposalMade');
    if (outcome.outcome === 'invalid')
      return showMake(database, request, reply, { typed, problems: outcome.problems.map(inForm) });
    if (outcome.outcome === 'forbidden')
      return showMake(database, request, reply, {
        typed,
        problems: [{ field: 'aan', message: outcome.message }],
      });
    return showRefused(request, reply, outcome);
  });

  app.post(`${ONE}/intrekken`, async (request: PlanRequest, reply) => {
    const input = { id: request.params.rij, reason: readReason(request.query.reden) };
    const outcome = await perform(database, request.token, withdrawProposal, input);
    if (outcome.outcome === 'done') return backToPlan(request, reply, 'proposalWithdrawn');
    if (outcome.outcome === 'conflict') return backToPlan(request, reply, 'proposalDecided');
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}

function decideWeb(app: FastifyInstance, database: Database): void {
  app.get(ONE, (request: PlanRequest, reply) => showOne(database, request, reply));
  app.post(ONE, async (request: PlanRequest, reply) => {
    const { body: typed, params, query } = request;
    const warnings = sensitiveWarnings(typed, ['reden']);
    if (warnings.length > 0) return showOne(database, request, reply, { typed, problems: warnings });
    const outcome = await perform(database, request.token, decideProposal, {
      id: params.rij,
      answer: typed['antwoord'],
      version: chosen(typed, 'versie'),
      why: typed['reden'],
      reason: readReason(query.reden),
    });
    if (outcome.outcome === 'done')
      return backToPlan(
        request,
        reply,
        typed['antwoord'] === 'approved' ? 'proposalApproved' : 'proposalRejected',
      );
    if (outcome.outcome === 'invalid') {
      const problems = outcome.problems.map((one) =>
        one.field === 'why' ? { ...one, field: 'reden' } : inForm(one),
      );
      return showOne(database, request, reply, { typed, problems });
    }
    if (outcome.outcome === 'conflict')
      return showOne(database, request, reply, { typed, problems: [], clash: outcome.message });
    return showRefused(request, reply, outcome);
  });
}

async function showMake(database: Database, request: PlanRequest, reply: FastifyReply, again?: Again) {
  const opened = await openToWrite(database, request);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const { actie } = request.query;
  const about = opened.parts.plan.actions.find(
    (one) => one.id === actie && one.source !== opened.actor.organisation,
  );
  if (actie !== undefined && about === undefined) return gone(request, reply, opened);
  const kind = proposalKindCodes.find((code) => code === request.query.soort);
  const body = <MakeProposalPage {...viewOf(request, opened, again)} about={about} kind={kind} />;
  return showForm(request, reply, opened, body, again);
}

async function showOne(database: Database, request: PlanRequest, reply: FastifyReply, again?: Again) {
  const opened = await openToWrite(database, request);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const proposal = opened.parts.plan.proposals.find(
    (one) => one.id === request.params.rij && one.to === opened.actor.organisation,
  );
  if (proposal === undefined) return gone(request, reply, opened);
  // Decided by a colleague: the plan says how.
  if (proposal.state !== 'waiting') return backToPlan(request, reply, 'proposalDecided');
  const body = <DecideProposalPage {...viewOf(request, opened, again)} proposal={proposal} />;
  return showForm(request, reply, opened, body, again);
}

function gone(request: PlanRequest, reply: FastifyReply, { actor }: OpenedPlan) {
  return showRefused(request, reply, { outcome: 'missing', actor });
}

function backToPlan(
  { params, query }: PlanRequest,
  reply: FastifyReply,
  said: NonNullable<Parameters<typeof goOn>[2]>,
): FastifyReply {
  return goOn(reply, planAddress(params.id, '', { reason: readReason(query.reden) }), said);
}

function viewOf(request: PlanRequest, opened: OpenedPlan, again: Again | undefined): FormView {
  return {
    opened,
    reason: readReason(request.query.reden),
    csrf: request.csrf,
    typed: again?.typed ?? {},
    problems: again?.problems ?? [],
    clash: again?.clash === undefined ? undefined : { message: again.clash, lines: [] },
  };
}

function showForm(
  request: PlanRequest,
  reply: FastifyReply,
  { actor }: OpenedPlan,
  body: ComponentChildren,
  again: Again | undefined,
): FastifyReply {
  const status = again === undefined ? 200 : again.clash === undefined ? 422 : 409;
  return showPage(request, reply, { title: say`Voorstel`, status, actor, body });
}
