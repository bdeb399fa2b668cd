/** The addresses for recording a fact. Showing the form shows a name, so it opens the dossier through the gate and is logged. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { fieldNamed, fieldOf } from '../../gate/field.ts';
import { openDossier } from '../../gate/gate.sql.ts';
import type { OpenedDossier } from '../../gate/opened.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { formatDate, parseCivilDate, typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { afterAct, headOf, valueText } from '../dossier/dossier.ts';
import { recordFactAct } from './fact.acts.ts';
import { ChooseFieldPage, RecordFactPage, recordable } from './fact.pages.tsx';
import { readValue, type Typed } from './fact-form.tsx';

type FactRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { veld?: string; reason?: string };
  Body: Record<string, string>;
}>;

const route = '/dossiers/:id/vastleggen';

export function factWeb(app: FastifyInstance, world: World): void {
  app.get(route, async (request: FactRequest, reply) => {
    const opened = await open(request);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const where = {
      actor: opened.actor,
      person: opened.person,
      name: headOf(opened).name,
      reason: readReason(request.query.reason),
    };
    const fieldName = request.query.veld ?? '';
    const field = fieldNamed(fieldName);
    const typed = { asOf: typedDate(opened.actor.today) };
    const body =
      field !== undefined && recordable(opened.actor, field.category).some(([name]) => name === fieldName) ? (
        <RecordFactPage
          {...where}
          csrf={request.csrf}
          fieldName={fieldName}
          field={field}
          typed={typed}
          known={knownIn(opened, fieldName)}
        />
      ) : (
        <ChooseFieldPage {...where} />
      );
    return showPage(request, reply, { title: 'Gegeven vastleggen', actor: opened.actor, body });
  });

  app.post(route, async (request: FactRequest, reply) => {
    const { token, params, query, body: typed } = request;
    if (token === undefined) return toSignIn(request, reply);
    const fieldName = typed['veld'] ?? '';
    const field = fieldNamed(fieldName);
    if (field === undefined || field.type === 'sealed')
      return showRefused(request, reply, { outcome: 'missing' });
    const outcome = await perform(world.database, token, recordFactAct, {
      person: params.id,
      field: fieldName,
      value: readValue(field, typed),
      asOf: parseCivilDate(typed['asOf'] ?? ''),
      certainty: typed['certainty'],
      status: typed['status'],
      reason: readReason(query.reason),
    });
    if (outcome.outcome === 'done')
      return goOn(reply, afterAct(params.id, readReason(query.reason), doneWords[outcome.done]));
    if (outcome.outcome !== 'invalid') return showRefused(request, reply, outcome);
    return askAgain(request, reply, fieldName, typed, outcome.problems);
  });

  async function askAgain(
    request: FactRequest,
    reply: Parameters<typeof showPage>[1],
    fieldName: string,
    typed: Typed,
    problems: Parameters<typeof RecordFactPage>[0]['problems'],
  ) {
    const opened = await open(request);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const field = fieldOf(fieldName);
    const where = {
      actor: opened.actor,
      person: opened.person,
      name: headOf(opened).name,
      reason: readReason(request.query.reason),
    };
    const page = (
      <RecordFactPage
        {...where}
        csrf={request.csrf}
        fieldName={fieldName}
        field={field}
        typed={typed}
        known={knownIn(opened, fieldName)}
        {...(problems ? { problems } : {})}
      />
    );
    return showPage(request, reply, {
      title: 'Gegeven vastleggen',
      status: 422,
      actor: opened.actor,
      body: page,
    });
  }

  async function open({ token, params, query }: FactRequest) {
    if (token === undefined) return { outcome: 'signedOut' as const };
    if (!isUuid(params.id)) return { outcome: 'missing' as const };
    const reason = readReason(query.reason);
    return openDossier(world.database, { token, person: params.id, purpose: 'guidance', route, reason });
  }
}

const doneWords = { recorded: 'vastgelegd', unchanged: 'ongewijzigd' } as const;

/** What this organisation itself says in a field now, with the date: nobody types it a second time by accident. */
function knownIn(dossier: OpenedDossier, field: string): string[] {
  return dossier.facts
    .filter((fact) => fact.field === field && fact.source === dossier.actor.organisation)
    .map((fact) => `${valueText(dossier, fact)} (${formatDate(fact.asOf, 'short')})`);
}
