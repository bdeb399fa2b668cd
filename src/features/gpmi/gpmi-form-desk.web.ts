/**
 * What every form about a GPMI shares: who may write, what the form begins with, which contract it is about, and where a problem
 * stands in it.
 */
import type { FastifyRequest } from 'fastify';
import type { Refused } from '../../gate/opened.ts';
import { readReason } from '../../gate/role.ts';
import { addMonths, type CivilDate, typedDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { nameIn } from '../dossier/part-page.tsx';
import { keepsGpmi } from './gpmi.ts';
import { dutyOf } from './gpmi-clock-card.tsx';
import type { FormView, Typed } from './gpmi-form.pages.tsx';
import { grantDay } from './gpmi-known.ts';
import { openGpmi, type SeenGpmi } from './gpmi-open.ts';
import { gpmiSections, sectionCodes } from './gpmi-section.ts';

export type GpmiRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { reden?: string };
  Body: Record<string, string> | undefined;
}>;

/** Reads what was typed; a name that was sent twice counts once. */
export function typedIn(body: Readonly<Record<string, unknown>> | undefined): Typed {
  const entries = Object.entries(body ?? {}).map(([name, given]) => [name, [given].flat().at(-1)] as const);
  return Object.fromEntries(
    entries.flatMap(([name, given]) => (typeof given === 'string' ? [[name, given]] : [])),
  );
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
  const may = keepsGpmi(actor) && involvement?.role === 'guidance';
  return may ? seen : { outcome: 'missing', actor };
}

/** Names the person as a file does. */
export function clientOf({ opened }: Pick<SeenGpmi, 'opened'>) {
  const { head } = opened.parts;
  return {
    givenName: head['identity.givenName'] ?? '',
    familyName: head['identity.familyName'] ?? '',
    birthDate: head.birthDate ?? '',
  };
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

/** The dates with which a first version begins: the grant as it is on record, a year from today. */
export function begin({ opened }: SeenGpmi): Record<string, string> {
  const { parts, actor } = opened;
  const granted = grantDay(parts.gpmi_duty, actor.today);
  const day = (date: CivilDate | undefined) => (date === undefined ? '' : typedDate(date));
  return {
    toegekend: day(granted),
    begin: day(actor.today),
    tot: day(addMonths(actor.today, 12)),
    vorm: dutyOf(parts.gpmi_duty, actor.today, granted).form,
  };
}

/** The dates of a contract as a form has them. */
export function termIn(typed: Typed) {
  return {
    grantedOn: typed['toegekend'],
    startsOn: typed['begin'],
    endsOn: typed['tot'],
    form: typed['vorm'],
  };
}

/** Which contract a form is about, and how it stood. */
export function contractIn(typed: Typed) {
  return { contract: typed['contract'], version: typed['versie'] };
}

const inForm: Readonly<Record<string, string>> = {
  grantedOn: 'toegekend',
  startsOn: 'begin',
  endsOn: 'tot',
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
