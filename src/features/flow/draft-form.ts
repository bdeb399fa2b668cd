/** The drafting form: the Dutch names of its fields, what was typed in them, and the words of a flow as typed text. */
import { categoriesIn } from '../../gate/category.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import type { Named, Wording } from './flow.ts';
import type { DraftedWording } from './wording-input.ts';

/** A form as it came in, whatever is in it. */
export type DraftForm = Readonly<Record<string, unknown>>;

const fieldOf = {
  title: 'titel',
  receiver: 'ontvanger',
  purpose: 'doel',
  population: 'groep',
  categories: 'gegevens',
  act: 'wet',
  article: 'artikel',
  gdprTerm: 'grond',
  authorisation: 'machtiging',
  needsAgreement: 'overeenkomst',
  conditions: 'voorwaarden',
  retention: 'bewaring',
  from: 'van',
  until: 'tot',
  status: 'toestand',
} as const;

/** Takes the body of a request as a form; anything else is an empty one. */
export function formOf(body: unknown): DraftForm {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

/** Reads one field of the body of a request. */
export function typedIn(body: unknown, name: string): string {
  return typedText(formOf(body), name);
}

/** Gives what was typed in one field; nothing when it was not sent, or sent twice. */
export function typedText(form: DraftForm, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}

/** Gives what was chosen in a field of several choices. */
export function typedList(form: DraftForm, name: string): string[] {
  const value = form[name];
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === 'string' && one !== '');
}

/** Reads the form as the input of the act `flow.draft`. */
export function draftInput(form: DraftForm, id: string | null) {
  const text = (name: string) => typedText(form, name);
  const seen = (name: string) => text(name) || null;
  return {
    id,
    version: seen('versie'),
    revision: seen('revisie'),
    wording: {
      title: text('titel'),
      receiver: text('ontvanger'),
      purpose: text('doel'),
      population: text('groep'),
      categories: typedList(form, 'gegevens'),
      act: text('wet'),
      article: text('artikel'),
      gdprTerm: text('grond'),
      authorisation: text('machtiging'),
      needsAgreement: text('overeenkomst') === 'ja',
      conditions: text('voorwaarden'),
      retention: text('bewaring'),
      from: text('van'),
      until: text('tot'),
      status: text('toestand'),
    },
  };
}

/** Puts each problem at the field of the form where it belongs. */
export function atFields(problems: readonly Problem[]): Problem[] {
  const names: Readonly<Record<string, string>> = fieldOf;
  return problems.map(({ field, message }) => {
    const key = field.replace(/^wording\.?/, '').replace(/\..*$/, '');
    return { field: names[key] ?? '', message };
  });
}

/** Writes the words of a flow as if they had been typed. */
export function asTyped(
  wording: Wording,
  seen: { version: number | null; revision: number | null },
): DraftForm {
  return {
    versie: seen.version === null ? '' : String(seen.version),
    revisie: seen.revision === null ? '' : String(seen.revision),
    titel: wording.title,
    ontvanger: wording.receiver?.id ?? `kind:${wording.receiverKind}`,
    doel: wording.purpose,
    groep: wording.population,
    gegevens: categoriesIn(wording.mask),
    wet: wording.act,
    artikel: wording.article ?? '',
    grond: wording.gdprTerm,
    machtiging: wording.authorisation ?? '',
    overeenkomst: wording.needsAgreement ? 'ja' : '',
    voorwaarden: wording.conditions ?? '',
    bewaring: wording.retention,
    van: formatNumeric(wording.from),
    tot: wording.until === null ? '' : formatNumeric(wording.until),
    toestand: wording.status,
  };
}

/** Reads what was typed as the words of a flow, to set it beside other words. */
export function asWording(drafted: DraftedWording, organisations: readonly Named[]): Wording {
  const receiver = 'receiver' in drafted ? drafted.receiver : undefined;
  return {
    title: drafted.title,
    receiver: organisations.find(({ id }) => id === receiver) ?? null,
    receiverKind: 'receiverKind' in drafted ? (drafted.receiverKind ?? null) : null,
    purpose: drafted.purpose,
    population: drafted.population,
    mask: drafted.categoryMask,
    act: drafted.legalAct,
    article: drafted.legalArticle,
    gdprTerm: drafted.gdprTerm,
    authorisation: drafted.authorisation,
    needsAgreement: drafted.needsAgreement,
    conditions: drafted.conditions,
    retention: drafted.retention,
    from: civilDate(drafted.validFrom),
    until: drafted.validUntil === null ? null : civilDate(drafted.validUntil),
    status: drafted.status,
  };
}

function formatNumeric(date: CivilDate): string {
  return date.split('-').reverse().join('/');
}
