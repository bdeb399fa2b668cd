/** The addresses of outflow and aftercare. Guidance and aftercare have each their own address, since each has its own purpose. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import type { Queryable } from '../../adapters/database/pool.ts';
import { openParts } from '../../gate/parts.sql.ts';
import { readReason } from '../../gate/role.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome, Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { AftercarePage } from './aftercare.pages.tsx';
import * as acts from './outcome.acts.ts';
import type { OutcomeParts } from './outcome.ts';
import { inForm, readJob } from './outcome-form.tsx';
import { NewOutflowPage, OutflowPage } from './outcome.pages.tsx';
import { type OutflowCode, outflowCodes, outflowKinds } from './outflow-kind.ts';

type OutcomeRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { reden?: string; soort?: string };
  Body: Record<string, string>;
}>;

const OUTFLOW = '/dossiers/:id/uitstroom';
const AFTERCARE = '/dossiers/:id/nazorg/werk';

export function outcomeWeb(app: FastifyInstance, { database }: World): void {
  app.get(OUTFLOW, async (request: OutcomeRequest, reply) => {
    const opened = await open(database, request, 'guidance');
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const body = <OutflowPage opened={opened} reason={readReason(request.query.reden)} />;
    return showPage(request, reply, { title: say`Uitstroom`, actor: opened.actor, body });
  });

  app.get(`${OUTFLOW}/nieuw`, (request: OutcomeRequest, reply) =>
    showNew(request, reply, request.query.soort ?? ''),
  );

  app.post(OUTFLOW, async (request: OutcomeRequest, reply) => {
    const { token, params, query, body: typed } = request;
    const kind = typed['soort'] ?? '';
    const work = isOutflow(kind) && outflowKinds[kind].work;
    const warnings = sensitiveWarnings(typed, ['werkgever']);
    if (warnings.length > 0) return showNew(request, reply, kind, warnings);
    const reason = readReason(query.reden);
    const outcome = await perform(database, token, acts.recordOutflow, {
      ...(work ? readJob(typed) : { from: typed['van'] }),
      person: params.id,
      reason,
      work,
      kind,
      appliedOn: typed['aanvraag'],
    });
    if (outcome.outcome !== 'done')
      return wrong(request, reply, outcome, (problems, status) =>
        showNew(request, reply, kind, problems, status),
      );
    return work
      ? goOn(reply, withReason(`/dossiers/${params.id}/nazorg/werk`, reason), 'aftercareBegun')
      : goOn(reply, withReason(`/dossiers/${params.id}/uitstroom`, reason), 'outflowRecorded');
  });

  app.get(AFTERCARE, (request: OutcomeRequest, reply) => showAftercare(request, reply, ''));

  onWork(
    'job',
    acts.recordJob,
    ({ params, body }) => ({ ...readJob(body), person: params.id }),
    'jobRecorded',
  );
  onWork(
    'einde',
    acts.endJob,
    ({ body }) => ({
      job: body['job'],
      until: body['tot'],
      why: body['waarom'],
      version: body['versie'],
    }),
    'jobEnded',
  );
  onWork(
    'controle',
    acts.answerCheck,
    ({ body }) => ({
      outflow: body['uitstroom'],
      months: body['maanden'],
      found: body['antwoord'],
      saidBy: body['bron'] || null,
    }),
    ({ maanden }) => (maanden === '12' ? 'aftercareEnded' : 'checkAnswered'),
  );

  app.post(`${AFTERCARE}/hervat`, async (request: OutcomeRequest, reply) => {
    const { token, params, query, body } = request;
    const reason = readReason(query.reden);
    const input = { person: params.id, reason, why: body['waarom'] };
    const outcome = await perform(database, token, acts.resumeGuidance, input);
    if (outcome.outcome === 'done')
      return goOn(reply, withReason(`/dossiers/${params.id}`, reason), 'guidanceResumed');
    return wrong(request, reply, outcome, (problems, status) =>
      showAftercare(request, reply, 'hervat', problems, status),
    );
  });

  /** An act on the work of someone, with what is wrong said on the page of aftercare. */
  function onWork<Input, Done>(
    name: string,
    toDo: Act<Input, Done>,
    input: (request: OutcomeRequest) => Record<string, unknown>,
    said: Said | ((typed: Record<string, string>) => Said),
  ): void {
    app.post(`${AFTERCARE}/${name}`, async (request: OutcomeRequest, reply) => {
      const { token, params, query, body } = request;
      const reason = readReason(query.reden);
      const failed = name === 'einde' ? `einde ${body['job'] ?? ''}` : name;
      const warnings = sensitiveWarnings(body, ['werkgever']);
      if (warnings.length > 0) return showAftercare(request, reply, failed, warnings);
      const outcome = await perform(database, token, toDo, { ...input(request), reason });
      if (outcome.outcome === 'done')
        return goOn(
          reply,
          withReason(`/dossiers/${params.id}/nazorg/werk`, reason),
          typeof said === 'string' ? said : said(body),
        );
      return wrong(request, reply, outcome, (problems, status) =>
        showAftercare(request, reply, failed, problems, status),
      );
    });
  }

  async function showNew(
    request: OutcomeRequest,
    reply: FastifyReply,
    kind: string,
    problems: readonly Problem[] = [],
    status = problems.length > 0 ? 422 : 200,
  ): Promise<FastifyReply> {
    const opened = isOutflow(kind)
      ? await open(database, request, 'guidance')
      : { outcome: 'missing' as const };
    if (opened.outcome !== 'shown' || !isOutflow(kind)) return refused(request, reply, opened);
    const view = { opened, csrf: request.csrf, reason: readReason(request.query.reden), kind };
    const typed = problems.length > 0 ? { typed: request.body, problems } : {};
    const body = <NewOutflowPage {...view} {...typed} />;
    return showPage(request, reply, { title: say`Uitstroom`, status, actor: opened.actor, body });
  }

  async function showAftercare(
    request: OutcomeRequest,
    reply: FastifyReply,
    failed: string,
    problems: readonly Problem[] = [],
    status = problems.length > 0 ? 422 : 200,
  ): Promise<FastifyReply> {
    const opened = await open(database, request, 'aftercare');
    if (opened.outcome !== 'shown') return refused(request, reply, opened);
    const view = { opened, csrf: request.csrf, reason: readReason(request.query.reden), failed };
    const typed = problems.length > 0 ? { typed: request.body, problems } : {};
    const body = <AftercarePage {...view} {...typed} />;
    return showPage(request, reply, { title: say`Nazorg`, status, actor: opened.actor, body });
  }
}

type ShowAgain = (problems: readonly Problem[], status?: number) => Promise<FastifyReply>;

/** Shows the form again with what is wrong; an id that is no id is an address that does not exist. */
function wrong(
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: Exclude<Outcome<unknown>, { outcome: 'done' }>,
  again: ShowAgain,
): Promise<FastifyReply> | FastifyReply {
  if (outcome.outcome === 'conflict') return again([{ field: '', message: outcome.message }], 409);
  const ids = ['person', 'job', 'outflow', 'version', 'kind', 'work'];
  if (outcome.outcome === 'invalid' && !outcome.problems.some(({ field }) => ids.includes(field)))
    return again(outcome.problems.map(inForm));
  return showRefused(request, reply, outcome.outcome === 'invalid' ? { outcome: 'missing' } : outcome);
}

function refused(
  request: FastifyRequest,
  reply: FastifyReply,
  opened: Parameters<typeof showRefused>[2] | { readonly outcome: 'shown' },
): Promise<FastifyReply> | FastifyReply {
  return showRefused(request, reply, opened.outcome === 'shown' ? { outcome: 'missing' } : opened);
}

async function open(
  db: Queryable,
  { token, params, query }: OutcomeRequest,
  purpose: 'guidance' | 'aftercare',
) {
  if (token === undefined) return { outcome: 'signedOut' as const };
  if (!isUuid(params.id)) return { outcome: 'missing' as const };
  return openParts<OutcomeParts>(db, {
    token,
    person: params.id,
    purpose,
    route: purpose === 'guidance' ? OUTFLOW : AFTERCARE,
    reason: readReason(query.reden),
    parts: ['outflows', 'spells', 'checks'],
  });
}

function isOutflow(kind: string): kind is OutflowCode {
  return (outflowCodes as readonly string[]).includes(kind);
}
