/** The addresses of decisions: to read one with its trail and take it along, to report a step, to tie it. Who may, the gate decides. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { type Again, againOf, isBack, statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showNoSuchPage, showPage, showRefused } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { asReader } from '../../gate/reader.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import { ContentPage } from '../minutes/content.pages.tsx';
import { contentFile, contentFileKinds } from '../minutes/content-file.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { decisionContent } from './decision-content.ts';
import { linkDecision, reportDecision } from './follow-up.acts.ts';
import { DecisionTrailPage } from './follow-up.pages.tsx';
import { readDecision } from './follow-up.sql.ts';
import { decisionAddress, type OpenedDecision } from './follow-up.ts';

type Body = Record<string, string | string[] | undefined>;
type DecisionRequest = FastifyRequest<{ Params: { besluit: string }; Body: Body }>;

const DECISION = '/overleg/besluiten/:besluit';

export function followUpWeb(app: FastifyInstance, { database }: World): void {
  app.get(DECISION, (request: DecisionRequest, reply) => showDecision(database, request, reply));
  app.get(`${DECISION}/afdruk`, async (request: DecisionRequest, reply) => {
    const decision = await decisionFor(database, request);
    if (decision === undefined) return showNoSuchPage(request, reply);
    const body = <ContentPage content={decisionContent(decision)} />;
    return showPage(request, reply, { title: say`Besluit`, actor: await request.whoami(), body });
  });
  for (const kind of contentFileKinds)
    app.get(`${DECISION}/${kind}`, async (request: DecisionRequest, reply) => {
      const decision = await decisionFor(database, request);
      if (decision === undefined) return showNoSuchPage(request, reply);
      const file = contentFile(decisionContent(decision), kind, 'besluit');
      return reply.headers(file.headers).send(file.body);
    });

  app.post(`${DECISION}/stand`, (request: DecisionRequest, reply) => {
    const instead = say`Wie begeleid wordt, mag hier niet te herkennen zijn.`;
    const problems = textWarnings(textsIn(request.body), ['toelichting'], instead);
    if (problems.length > 0) return showDecision(database, request, reply, { problems, form: 'stand' });
    return doTo(database, request, reply, { act: reportDecision, said: 'decisionReported', form: 'stand' });
  });
  app.post(`${DECISION}/verband`, (request: DecisionRequest, reply) =>
    doTo(database, request, reply, { act: linkDecision, said: 'decisionLinked', form: 'verband' }),
  );
}

async function decisionFor(
  database: Database,
  { token, params }: DecisionRequest,
): Promise<OpenedDecision | undefined> {
  return isUuid(params.besluit)
    ? asReader(database, token, (db) => readDecision(db, params.besluit))
    : undefined;
}

async function doTo<Input>(
  database: Database,
  request: DecisionRequest,
  reply: FastifyReply,
  {
    act,
    said,
    form,
  }: { readonly act: Act<Input, { readonly id: string }>; readonly said: Said; readonly form: string },
) {
  const { token, params, body } = request;
  const outcome = await perform(database, token, act, { ...body, id: params.besluit });
  if (outcome.outcome === 'done') return goOn(reply, decisionAddress(outcome.done.id), said);
  if (!isUuid(params.besluit)) return showRefused(request, reply, invalidAsMissing(outcome));
  const again = againOf(outcome);
  return again === undefined
    ? showRefused(request, reply, outcome)
    : showDecision(database, request, reply, { ...again, form });
}

async function showDecision(
  database: Database,
  request: DecisionRequest,
  reply: FastifyReply,
  again: Again = {},
) {
  const { problems = [], refused, form } = again;
  const decision = await decisionFor(database, request);
  if (decision === undefined) return showNoSuchPage(request, reply);
  const actor = await request.whoami();
  const body = (
    <DecisionTrailPage
      decision={decision}
      csrf={request.csrf}
      signedIn={actor !== undefined}
      typed={isBack(again) ? typedOver(request.body, decision, again) : {}}
      problems={problems}
      refused={refused}
      form={form}
    />
  );
  return showPage(request, reply, { title: say`Besluit`, status: statusOf(again), actor, body });
}
