/** The addresses of the outflow: how guidance ended before, and writing down how it ends now. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { Queryable } from '../../adapters/database/pool.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { recordOutflow } from './outcome.acts.ts';
import { readJob } from './outcome-form.tsx';
import { NewOutflowPage, OutflowPage } from './outcome.pages.tsx';
import { type Answered, openOutcome, type OutcomeRequest, pages, wrong } from './outcome-request.web.tsx';
import { type OutflowCode, outflowCodes, outflowKinds } from './outflow-kind.ts';

const PAGE = pages.guidance;

export function outflowWeb(app: FastifyInstance, { database }: World): void {
  app.get(PAGE, (request: OutcomeRequest, reply) => showOutflows(database, request, reply));
  app.get(`${PAGE}/nieuw`, (request: OutcomeRequest, reply) =>
    showNew(database, request, reply, request.query.soort ?? ''),
  );
  app.post(PAGE, (request: OutcomeRequest, reply) => record(database, request, reply));
}

async function showOutflows(
  database: Queryable,
  request: OutcomeRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const opened = await openOutcome(database, request, 'guidance');
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const body = <OutflowPage opened={opened} reason={readReason(request.query.reden)} />;
  return showPage(request, reply, { title: say`Uitstroom`, actor: opened.actor, body });
}

async function record(database: Queryable, request: OutcomeRequest, reply: FastifyReply): Promise<Answered> {
  const { token, params, query, body: typed } = request;
  const kind = typed['soort'] ?? '';
  const work = isOutflow(kind) && outflowKinds[kind].work;
  const warnings = sensitiveWarnings(typed, ['werkgever']);
  if (warnings.length > 0) return showNew(database, request, reply, kind, warnings);
  const reason = readReason(query.reden);
  const outcome = await perform(database, token, recordOutflow, {
    ...(work ? readJob(typed) : { from: typed['van'] }),
    person: params.id,
    reason,
    work,
    kind,
    appliedOn: typed['aanvraag'],
  });
  if (outcome.outcome !== 'done')
    return wrong(request, reply, outcome, (problems, status) =>
      showNew(database, request, reply, kind, problems, status),
    );
  return work
    ? goOn(reply, withReason(`/dossiers/${params.id}/nazorg/werk`, reason), 'aftercareBegun')
    : goOn(reply, withReason(`/dossiers/${params.id}/uitstroom`, reason), 'outflowRecorded');
}

async function showNew(
  database: Queryable,
  request: OutcomeRequest,
  reply: FastifyReply,
  kind: string,
  problems: readonly Problem[] = [],
  status = problems.length > 0 ? 422 : 200,
): Promise<FastifyReply> {
  if (!isOutflow(kind)) return showRefused(request, reply, { outcome: 'missing' });
  const opened = await openOutcome(database, request, 'guidance');
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const view = { opened, csrf: request.csrf, reason: readReason(request.query.reden), kind };
  const typed = problems.length > 0 ? { typed: request.body, problems } : {};
  const body = <NewOutflowPage {...view} {...typed} />;
  return showPage(request, reply, { title: say`Uitstroom`, status, actor: opened.actor, body });
}

function isOutflow(kind: string): kind is OutflowCode {
  return (outflowCodes as readonly string[]).includes(kind);
}
