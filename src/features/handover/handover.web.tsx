/** The addresses of hand-overs. What is shown, and to whom, the gate decides at each request. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { openParts } from '../../gate/parts.sql.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome, Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import type { PersonRequest } from '../dossier/person-request.web.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { proposeHandover } from './handover.acts.ts';
import { readMoments } from './handover-form.tsx';
import { handoverSteps, inForm } from './handover-step.ts';
import type { HandoverParts } from './handover.ts';
import { HandoverPage } from './handover.pages.tsx';
import { ProposePage } from './propose.pages.tsx';

const PAGE = '/dossiers/:id/overdracht';
const PROPOSE = `${PAGE}/voorstel`;

/** Answers at the addresses of the hand-overs of one person. */
export function handoverWeb(app: FastifyInstance, { database }: World): void {
  app.get(PAGE, (request: PersonRequest, reply) => show(database, request, reply, ''));
  app.get(PROPOSE, (request: PersonRequest, reply) => show(database, request, reply, 'voorstel'));

  app.post(PROPOSE, async (request: PersonRequest, reply) => {
    const { token, params, query, body: typed } = request;
    const warnings = sensitiveWarnings(typed, ['tekst']);
    if (warnings.length > 0) return show(database, request, reply, 'voorstel', warnings);
    const outcome = await perform(database, token, proposeHandover, {
      person: params.id,
      reason: readReason(query.reden),
      to: typed['naar'],
      cause: typed['wat'],
      endsOn: typed['tegen'],
      message: typed['tekst'],
      moments: readMoments(typed),
    });
    return after(database, request, reply, 'voorstel', outcome, 'handoverProposed');
  });

  for (const [name, { toDo, input, said, free = [] }] of Object.entries(handoverSteps))
    app.post(`${PAGE}/${name}`, async (request: PersonRequest, reply) => {
      const { token, query, body: typed } = request;
      const warnings = sensitiveWarnings(typed, free);
      if (warnings.length > 0) return show(database, request, reply, name, warnings);
      const given = { id: typed['overdracht'], reason: readReason(query.reden), ...input(typed) };
      return after(database, request, reply, name, await perform(database, token, toDo, given), said(typed));
    });
}

/** Goes on after success; what is wrong is said on the page itself, with what was typed and what stands there now. */
function after(
  database: Database,
  request: PersonRequest,
  reply: FastifyReply,
  act: string,
  outcome: Outcome<unknown>,
  said: Said,
): FastifyReply | Promise<FastifyReply> {
  const { params, query, body } = request;
  if (outcome.outcome === 'done')
    return goOn(reply, withReason(`/dossiers/${params.id}/overdracht`, readReason(query.reden)), said);
  if (outcome.outcome === 'invalid' && !outcome.problems.some(({ field }) => field === 'id'))
    return show(
      database,
      request,
      reply,
      act,
      outcome.problems.map((problem) => inForm(problem, body)),
    );
  if (outcome.outcome === 'conflict' || outcome.outcome === 'forbidden')
    return show(database, request, reply, act, [{ field: '', message: outcome.message }], 409);
  return showRefused(request, reply, outcome.outcome === 'invalid' ? { outcome: 'missing' } : outcome);
}

async function show(
  database: Database,
  request: PersonRequest,
  reply: FastifyReply,
  act: string,
  problems: readonly Problem[] = [],
  status = problems.length > 0 ? 422 : 200,
): Promise<FastifyReply> {
  const { token, params, query, csrf } = request;
  if (token === undefined) return toSignIn(request, reply);
  if (!isUuid(params.id)) return showRefused(request, reply, { outcome: 'missing' });
  const reason = readReason(query.reden);
  const opened = await openParts<HandoverParts>(database, {
    token,
    person: params.id,
    purpose: 'guidance',
    route: PAGE,
    reason,
    parts: ['handovers', 'ends', 'receivers', 'leading'],
  });
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const typed = problems.length > 0 ? { typed: request.body, problems } : {};
  const view = { opened, csrf, reason, ...typed };
  const body = act === 'voorstel' ? <ProposePage {...view} /> : <HandoverPage {...view} failed={act} />;
  return showPage(request, reply, { title: say`Overdracht`, status, actor: opened.actor, body });
}
