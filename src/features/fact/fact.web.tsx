/** The addresses for recording a fact. Showing the form shows a name, so it opens the dossier through the gate and is logged. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { type Field, fieldNamed } from '../../gate/field.ts';
import { openDossier } from '../../gate/open.sql.ts';
import type { OpenedDossier } from '../../gate/opened.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { formatDate, parseCivilDate, typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { headOf, valueText, withReason } from '../dossier/dossier.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { ChooseFieldPage, recordable } from './choose-field.pages.tsx';
import { recordFact } from './fact.acts.ts';
import { RecordFactPage } from './fact.pages.tsx';
import { freeTextOf, readValue, type Typed } from './fact-form.tsx';

type FactRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { veld?: string; reden?: string; terug?: string };
  Body: Record<string, string>;
}>;

/** Which field is asked for, with what was typed. */
type Asked = { fieldName: string; typed: Typed; problems?: readonly Problem[] };

const route = '/dossiers/:id/vastleggen';

export function factWeb(app: FastifyInstance, world: World): void {
  app.get(route, async (request: FactRequest, reply) => {
    const opened = await open(world, request);
    if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
    const typed = { datum: typedDate(opened.actor.today) };
    return showForm(request, reply, opened, { fieldName: request.query.veld ?? '', typed });
  });

  app.post(route, async (request: FactRequest, reply) => {
    const { token, params, query, body: typed } = request;
    if (token === undefined) return toSignIn(request, reply);
    const fieldName = typed['veld'] ?? '';
    const field = fieldNamed(fieldName);
    if (field === undefined || field.type === 'sealed')
      return showRefused(request, reply, { outcome: 'missing' });
    const warnings = sensitiveWarnings(typed, freeTextOf(field));
    if (warnings.length > 0)
      return showAgain(world, request, reply, { fieldName, typed, problems: warnings });
    const reason = readReason(query.reden);
    const input = { ...factIn(typed, field), person: params.id, reason, today: world.clock.today() };
    const outcome = await perform(world.database, token, recordFact, input);
    if (outcome.outcome === 'done') {
      const next = withReason(`/dossiers/${params.id}${wayBack(query.terug)}`, reason);
      return goOn(reply, next, doneWords[outcome.done]);
    }
    if (outcome.outcome !== 'invalid') return showRefused(request, reply, outcome);
    return showAgain(world, request, reply, { fieldName, typed, problems: outcome.problems.map(inForm) });
  });
}

async function showAgain(world: World, request: FactRequest, reply: FastifyReply, asked: Asked) {
  const opened = await open(world, request);
  if (opened.outcome !== 'shown') return showRefused(request, reply, opened);
  return showForm(request, reply, opened, asked);
}

async function open(world: World, { token, params, query }: FactRequest) {
  if (token === undefined) return { outcome: 'signedOut' as const };
  if (!isUuid(params.id)) return { outcome: 'missing' as const };
  const reason = readReason(query.reden);
  return openDossier(world.database, { token, person: params.id, purpose: 'guidance', route, reason });
}

/** Reads what was typed as a fact of this field. */
function factIn(typed: Typed, field: Field) {
  return {
    field: typed['veld'] ?? '',
    value: readValue(field, typed),
    asOf: parseCivilDate(typed['datum'] ?? ''),
    certainty: typed['zekerheid'],
    status: typed['status'],
  };
}

/** The page of the dossier to which one goes back afterwards: one of a closed list, else its first. */
function wayBack(asked: string | undefined): string {
  return asked === 'wat-past' ? '/wat-past' : '';
}

/** What is wrong beside the fields of the form, which have Dutch names. */
function inForm({ field, message }: Problem): Problem {
  const names: Readonly<Record<string, string>> = { asOf: 'datum', certainty: 'zekerheid' };
  return { field: names[field] ?? field, message };
}

/** Shows the form for a field that this role may record, and the list of such fields for any other name. */
function showForm(
  request: FactRequest,
  reply: FastifyReply,
  opened: OpenedDossier,
  asked: Asked,
): FastifyReply {
  const { actor, person } = opened;
  const where = {
    actor,
    person,
    name: headOf(opened).name,
    joined: opened.joined,
    back: wayBack(request.query.terug),
    reason: readReason(request.query.reden),
  };
  const field = fieldNamed(asked.fieldName);
  const body =
    field !== undefined && recordable(actor, field.category).some(([name]) => name === asked.fieldName) ? (
      <RecordFactPage
        {...where}
        {...asked}
        csrf={request.csrf}
        field={field}
        known={knownIn(opened, asked.fieldName)}
      />
    ) : (
      <ChooseFieldPage {...where} />
    );
  const status = asked.problems === undefined ? 200 : 422;
  return showPage(request, reply, { title: say`Gegeven vastleggen`, status, actor, body });
}

const doneWords = { recorded: 'factRecorded', unchanged: 'factUnchanged' } as const;

/** What this organisation itself says in a field now, with the date: nobody types it a second time by accident. */
function knownIn(dossier: OpenedDossier, field: string): string[] {
  return dossier.facts
    .filter((fact) => fact.field === field && fact.source === dossier.actor.organisation)
    .map((fact) => `${valueText(dossier, fact)} (${formatDate(fact.asOf, 'short')})`);
}
