/** The addresses of aftercare: the work of someone who found it, what may be written down of it, and the way back to guidance. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import type { Queryable } from '../../adapters/database/pool.ts';
import { readReason } from '../../gate/role.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { AftercarePage } from './aftercare.pages.tsx';
import * as acts from './outcome.acts.ts';
import { readJob } from './outcome-form.tsx';
import { type Answered, openOutcome, type OutcomeRequest, pages, wrong } from './outcome-request.web.tsx';

const PAGE = pages.aftercare;

type Typed = OutcomeRequest['body'];

/** What a form on the page does: its act, the input made of what was typed, and what is said afterwards. */
interface Door {
  readonly toDo: Act<unknown, unknown>;
  readonly input: (typed: Typed, person: string) => Record<string, unknown>;
  readonly said: (typed: Typed) => Said;
}

// An act knows its own input; what is typed is judged by its schema, whatever it is.
const door = <Input, Done>(toDo: Act<Input, Done>, rest: Omit<Door, 'toDo'>): Door => ({
  toDo: toDo as Act<unknown, unknown>,
  ...rest,
});

const doors: Readonly<Record<string, Door>> = {
  job: door(acts.recordJob, {
    input: (typed, person) => ({ ...readJob(typed), person }),
    said: () => 'jobRecorded',
  }),
  einde: door(acts.endJob, {
    input: (typed) => ({
      job: typed['job'],
      until: typed['tot'],
      why: typed['waarom'],
      version: typed['versie'],
    }),
    said: () => 'jobEnded',
  }),
  controle: door(acts.answerCheck, {
    input: (typed) => ({
      outflow: typed['uitstroom'],
      months: typed['maanden'],
      found: typed['antwoord'],
      saidBy: typed['bron'] || null,
    }),
    said: ({ maanden }) => (maanden === '12' ? 'aftercareEnded' : 'checkAnswered'),
  }),
};

export function aftercareWeb(app: FastifyInstance, { database }: World): void {
  app.get(PAGE, (request: OutcomeRequest, reply) => showAftercare(database, request, reply, ''));
  for (const [name, one] of Object.entries(doors))
    app.post(`${PAGE}/${name}`, (request: OutcomeRequest, reply) =>
      writeDown(database, name, one, request, reply),
    );
  app.post(`${PAGE}/hervat`, (request: OutcomeRequest, reply) => resume(database, request, reply));
}

/** Writes something down of the work; what is wrong with it is said on the page. */
async function writeDown(
  database: Queryable,
  name: string,
  { toDo, input, said }: Door,
  request: OutcomeRequest,
  reply: FastifyReply,
): Promise<Answered> {
  const { token, params, query, body } = request;
  const reason = readReason(query.reden);
  const failed = name === 'einde' ? `einde ${body['job'] ?? ''}` : name;
  const warnings = sensitiveWarnings(body, ['werkgever']);
  if (warnings.length > 0) return showAftercare(database, request, reply, failed, warnings);
  const outcome = await perform(database, token, toDo, { ...input(body, params.id), reason });
  if (outcome.outcome === 'done')
    return goOn(reply, withReason(`/dossiers/${params.id}/nazorg/werk`, reason), said(body));
  return wrong(request, reply, outcome, (problems, status) =>
    showAftercare(database, request, reply, failed, problems, status),
  );
}

async function resume(database: Queryable, request: OutcomeRequest, reply: FastifyReply): Promise<Answered> {
  const { token, params, query, body } = request;
  const reason = readReason(query.reden);
  const input = { person: params.id, reason, why: body['waarom'] };
  const outcome = await perform(database, token, acts.resumeGuidance, input);
  if (outcome.outcome === 'done')
    return goOn(reply, withReason(`/dossiers/${params.id}`, reason), 'guidanceResumed');
  return wrong(request, reply, outcome, (problems, status) =>
    showAftercare(database, request, reply, 'hervat', problems, status),
  );
}

async function showAftercare(
  database: Queryable,
  request: OutcomeRequest,
  reply: FastifyReply,
  failed: string,
  problems: readonly Problem[] = [],
  status = problems.length > 0 ? 422 : 200,
): Promise<FastifyReply> {
  const opened = await openOutcome(database, request, 'aftercare');
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  const view = { opened, csrf: request.csrf, reason: readReason(request.query.reden), failed };
  const typed = problems.length > 0 ? { typed: request.body, problems } : {};
  const body = <AftercarePage {...view} {...typed} />;
  return showPage(request, reply, { title: say`Nazorg`, status, actor: opened.actor, body });
}
