/** The addresses where the words of a GPMI are written, or read from a file. Showing a form shows a name, so it opens the dossier. */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readUpload } from '../../adapters/web/upload.ts';
import type { Refused } from '../../gate/opened.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { addMonths, type CivilDate, typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { nameIn } from '../dossier/part-page.tsx';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { isOwnForm } from '../session/session.plugin.ts';
import { gpmiPath, openContractOf } from './gpmi.ts';
import { draftGpmi, reviseGpmi } from './gpmi.acts.ts';
import { keepsGpmi } from './gpmi.pages.tsx';
import { dutyOf } from './gpmi-clock-card.tsx';
import { type FormView, type Typed, UploadPage, WordsPage } from './gpmi-form.pages.tsx';
import { grantDay } from './gpmi-known.ts';
import { openGpmi, type SeenGpmi } from './gpmi-open.ts';
import { othersInPlan, sectionsFromPlan } from './gpmi-plan.ts';
import {
  gpmiSections,
  noSections,
  type Sections,
  sectionCodes,
  typedFrom,
  typedSections,
} from './gpmi-section.ts';
import { readGpmiXml, XML_BYTES } from './gpmi-xml.ts';

export type GpmiRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { reden?: string };
  Body: Record<string, string> | undefined;
}>;

const WORDS = '/dossiers/:id/gpmi/opstellen';
const FILE = '/dossiers/:id/gpmi/inlezen';

/** What is shown again: what was typed, what is wrong with it, and what a file brought. */
interface Again {
  readonly typed?: Typed;
  readonly problems?: readonly Problem[];
  readonly incoming?: Sections;
  /** Somebody else was first: what stands there now is shown beside what was typed. */
  readonly stale?: boolean;
}

export function gpmiFormWeb(app: FastifyInstance, world: World): void {
  app.get(WORDS, (request: GpmiRequest, reply) => showWords(world, request, reply, {}));

  app.post(WORDS, async (request: GpmiRequest, reply) => {
    const { token, params, body: typed = {} } = request;
    if (token === undefined) return toSignIn(request, reply);
    const fields = [...sectionCodes.map((code) => gpmiSections[code].field), 'waarom'];
    const warnings = sensitiveWarnings(typed, fields);
    if (warnings.length > 0) return showWords(world, request, reply, { typed, problems: warnings });
    const reason = readReason(request.query.reden);
    const sections = typedSections(typed);
    const isNew = typed['contract'] === undefined;
    const outcome = isNew
      ? await perform(world.database, token, draftGpmi, {
          person: params.id,
          sections,
          ...termIn(typed),
          reason,
        })
      : await perform(world.database, token, reviseGpmi, {
          ...contractIn(typed),
          sections,
          why: typed['waarom'],
          reason,
        });
    if (outcome.outcome === 'done')
      return goOn(reply, withReason(gpmiPath(params.id), reason), isNew ? 'gpmiDrafted' : 'gpmiRevised');
    const problems = problemsIn(outcome);
    return problems === undefined
      ? showRefused(request, reply, outcome)
      : showWords(world, request, reply, { typed, problems, stale: outcome.outcome === 'conflict' });
  });

  app.get(FILE, (request: GpmiRequest, reply) => showUpload(world, request, reply, []));

  void app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false });
    scope.post(FILE, { config: { csrfInHandler: true } }, async (request: GpmiRequest, reply) => {
      const seen = await seeToWrite(world, request, FILE);
      if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
      if (!request.isMultipart()) return showUpload(world, request, reply, [noFile]);
      const { fields, taken } = await readUpload(request, XML_BYTES, (_name, file) => collect(file));
      if (!isOwnForm(request, fields['csrf']))
        return showRefused(request, reply, { outcome: 'forbidden', message: '' });
      if (taken === undefined) return showUpload(world, request, reply, [noFile]);
      const read = readGpmiXml(taken);
      if (read.outcome === 'refused')
        return showUpload(world, request, reply, [{ field: 'bestand', message: read.message }]);
      return showWords(world, request, reply, { typed: typedFrom(read.sections), incoming: read.sections });
    });
  });
}

const noFile: Problem = { field: 'bestand', message: 'Kies een bestand op uw computer.' };

async function collect(file: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of file) parts.push(part);
  return Buffer.concat(parts);
}

/** Opens someone's GPMI for who may write it: the OCMW that guides. */
export async function seeToWrite(
  world: World,
  request: GpmiRequest,
  route: string,
  withPlan = false,
): Promise<SeenGpmi | Refused> {
  const { token, params, query } = request;
  if (token === undefined) return { outcome: 'signedOut' };
  if (!isUuid(params.id)) return { outcome: 'missing' };
  const call = { token, person: params.id, route, reason: readReason(query.reden) };
  const seen = await openGpmi(world.database, call, { withPlan });
  if (seen.outcome !== 'shown') return seen;
  const { actor, involvement } = seen.opened;
  const may = keepsGpmi(actor.organisation_kind) && involvement?.role === 'guidance';
  return may ? seen : { outcome: 'missing', actor };
}

/** What every form about a GPMI needs. */
export function formView(
  request: GpmiRequest,
  seen: SeenGpmi,
  typed: Typed,
  problems: readonly Problem[],
): FormView {
  return {
    person: seen.opened.person,
    name: nameIn(seen.opened.parts.head),
    reason: readReason(request.query.reden),
    csrf: request.csrf,
    typed,
    problems,
  };
}

async function showWords(world: World, request: GpmiRequest, reply: FastifyReply, again: Again) {
  const seen = await seeToWrite(world, request, WORDS, true);
  if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
  const { actor, parts, person } = seen.opened;
  const own = openContractOf(seen.contracts, actor.organisation);
  const words = own?.versions[0]?.sections;
  // Words that are hidden now cannot be followed by others.
  if (own !== undefined && words === undefined)
    return goOn(reply, withReason(gpmiPath(person), readReason(request.query.reden)));
  const problems = again.problems ?? [];
  const plan = parts.plan ?? { goals: [], actions: [] };
  const begun = own === undefined ? begin(seen) : {};
  const start = { ...begun, ...typedFrom(words ?? sectionsFromPlan(plan, actor.organisation, actor.today)) };
  const typed = again.incoming === undefined ? (again.typed ?? start) : { ...start, ...again.typed };
  return showPage(request, reply, {
    title: 'GPMI opstellen',
    status: problems.length > 0 ? 422 : 200,
    actor,
    body: (
      <WordsPage
        {...formView(request, seen, typed, problems)}
        {...(own === undefined ? {} : { existing: own })}
        others={own === undefined ? othersInPlan(plan, actor.organisation) : 0}
        {...(again.stale === true && words !== undefined ? { now: words } : {})}
        {...(again.incoming === undefined
          ? {}
          : { incoming: { older: words ?? noSections, newer: again.incoming } })}
      />
    ),
  });
}

/** The dates with which a first version begins: the grant as it is on record, a year from today. */
export function begin({ opened }: SeenGpmi): Record<string, string> {
  const { parts, actor } = opened;
  const granted = grantDay(parts.gpmi_duty, actor.today);
  const day = (date: CivilDate | undefined) => (date === undefined ? '' : typedDate(date));
  return {
    toegekend: day(granted),
    begin: day(actor.today),
    einde: day(addMonths(actor.today, 12)),
    vorm: dutyOf(parts.gpmi_duty, actor.today, granted).form,
  };
}

async function showUpload(
  world: World,
  request: GpmiRequest,
  reply: FastifyReply,
  problems: readonly Problem[],
) {
  const seen = await seeToWrite(world, request, FILE);
  if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
  return showPage(request, reply, {
    title: 'GPMI inlezen',
    status: problems.length > 0 ? 422 : 200,
    actor: seen.opened.actor,
    body: <UploadPage {...formView(request, seen, {}, problems)} />,
  });
}

/** The dates of a contract as a form has them. */
export function termIn(typed: Typed) {
  return {
    grantedOn: typed['toegekend'],
    startsOn: typed['begin'],
    endsOn: typed['einde'],
    form: typed['vorm'],
  };
}

/** Which contract a form is about, and how it stood. */
export function contractIn(typed: Typed) {
  return { contract: typed['contract'], version: typed['revisie'] };
}

const inForm: Readonly<Record<string, string>> = {
  grantedOn: 'toegekend',
  startsOn: 'begin',
  endsOn: 'einde',
  form: 'vorm',
  why: 'waarom',
  sections: gpmiSections.domains.field,
};

/**
 * What is wrong, beside the fields of the form; a form about something that changed meanwhile says so above. Nothing where the form
 * cannot be shown again.
 */
export function problemsIn(
  outcome: { outcome: string; message?: string; problems?: readonly Problem[] },
  names: Readonly<Record<string, string>> = inForm,
): Problem[] | undefined {
  if (outcome.outcome === 'conflict') return [{ field: '', message: outcome.message ?? '' }];
  if (outcome.outcome !== 'invalid') return undefined;
  const problems = (outcome.problems ?? []).map(({ field, message }) => ({
    field: fieldIn(field, names),
    message,
  }));
  return problems.some(({ field }) => field === 'contract' || field === 'version') ? undefined : problems;
}

function fieldIn(field: string, names: Readonly<Record<string, string>>): string {
  const [, code] = /^sections\.(\w+)/.exec(field) ?? [];
  const section = sectionCodes.find((one) => one === code);
  return section === undefined ? (names[field] ?? field) : gpmiSections[section].field;
}
