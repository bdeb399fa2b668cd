/**
 * The quick check: a few questions about somebody, one after another, and what the rules say so far. It asks only what the table
 * of fields has words for and what changes an answer. Nothing is kept: each form carries what was answered before. Pure.
 */
import { fieldNamed as gateField } from '../../gate/field.ts';
import type { Part } from '../../gate/field-shape.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { instruments } from '../../rules/catalogue.ts';
import type { Told } from '../../rules/explain.ts';
import { type Facts, readFacts, type Recorded } from '../../rules/fact.ts';
import { type FieldName, fieldNamed, fieldNames, fields } from '../../rules/field.ts';
import { sightOf } from '../../rules/look.ts';
import { nextQuestion } from '../../rules/question.ts';
import { readPart } from '../fact/fact-form.tsx';
import { adviseWithin } from '../instrument/eligibility.ts';

export type Typed = Readonly<Record<string, string | undefined>>;

/** Asked at once on the first page: they settle most. */
export const firstFields = [
  'age',
  'residence.region',
  'benefits',
  'employment.current',
  'vdab.registered',
] as const satisfies readonly FieldName[];

/** Milliseconds of the processor. */
const LONGEST = 50;

/** A question, and the input that belongs to it with the question as its label. */
export interface Asked {
  readonly name: FieldName;
  readonly part: Part & { readonly label: string };
}

export interface Answer extends Asked {
  readonly typed: string;
}

export interface QuickCheck {
  readonly answers: readonly Answer[];
  /** What was asked and not answered. */
  readonly skipped: readonly FieldName[];
  readonly problems: readonly Problem[];
  /** Nothing while something typed cannot be read, or when it took too long. */
  readonly told: readonly Told[] | undefined;
  readonly next: readonly (Asked & { readonly typed?: string })[];
}

/** The name of the input that asks a field: an id on a page takes no dots. */
export const inputOf = (name: FieldName) => name.replaceAll('.', '-');

const simple = new Set<Part['type']>(['date', 'boolean', 'integer', 'decimal', 'code']);

/** The age is asked instead: nobody needs to say here when someone was born. */
const unasked = new Set<FieldName>(['birthDate']);

/** Gives the question about a field; nothing when it has no words here or takes more than one answer. */
export function questionAbout(name: FieldName): Asked | undefined {
  if (unasked.has(name)) return undefined;
  const { question: label, type } = fields[name];
  const field = gateField(name === 'benefits' ? 'benefits[]' : name);
  // What no dossier holds can be asked where its answer needs no words.
  if (field === undefined && (type === 'boolean' || type === 'integer' || type === 'decimal'))
    return { name, part: { type, label } };
  // Of a benefit only the kind is asked.
  if (name === 'benefits' && field?.type === 'entry') return partNamed(name, field.parts['kind'], label);
  if (field === undefined || field.type === 'entry' || field.type === 'period' || field.list === true)
    return undefined;
  return partNamed(name, field, label);
}

function partNamed(name: FieldName, part: Part | undefined, label: string): Asked | undefined {
  if (part === undefined || !simple.has(part.type)) return undefined;
  const { type, codes, unit } = part;
  if (fields[name].codes?.some((code) => codes?.[code] === undefined) === true) return undefined;
  return { name, part: { type, label, ...(codes && { codes }), ...(unit && { unit }) } };
}

/** Reads what was answered, tells what the rules say of it on a day, and finds what to ask next. */
export function checkQuickly(typed: Typed, date: CivilDate): QuickCheck {
  const answers = fieldNames.flatMap((name): Answer[] => {
    const text = typed[inputOf(name)]?.trim() ?? '';
    const asked = text === '' ? undefined : questionAbout(name);
    return asked === undefined ? [] : [{ ...asked, typed: text }];
  });
  const known = new Set(answers.map(({ name }) => name));
  const skipped = [...namesIn(typed['overgeslagen']), ...namesIn(typed['gevraagd'])].filter(
    (name, place, all) => !known.has(name) && all.indexOf(name) === place,
  );
  const wrong = answers.filter((answer) => readFacts([factIn(answer)]).problems !== undefined);
  if (wrong.length > 0) return { ...without(answers, wrong), skipped, told: undefined };
  const facts: Facts = readFacts(answers.map(factIn)).facts ?? new Map();
  const again = answers.filter(({ name }) => name === typed['wijzig']);
  return {
    answers: answers.filter((answer) => !again.includes(answer)),
    skipped,
    problems: [],
    told: adviseWithin(LONGEST, facts, date)?.items,
    next: again.length > 0 ? again : ask(facts, date, skipped),
  };
}

function ask(facts: Facts, date: CivilDate, skipped: readonly FieldName[]): readonly Asked[] {
  const mayAsk = (name: FieldName) => !skipped.includes(name) && questionAbout(name) !== undefined;
  const question = nextQuestion(instruments, sightOf(facts, date), mayAsk);
  const asked = question === undefined || question.expected === 0 ? undefined : questionAbout(question.field);
  return asked === undefined ? [] : [asked];
}

/** What cannot be read is asked again, each with what is wrong. */
function without(answers: readonly Answer[], wrong: readonly Answer[]) {
  return {
    answers: answers.filter((answer) => !wrong.includes(answer)),
    problems: wrong.map(({ name, part }) => ({ field: inputOf(name), message: expectedBy(part) })),
    next: wrong,
  };
}

function namesIn(list: string | undefined): readonly FieldName[] {
  return (list ?? '').split(' ').flatMap((name) => fieldNamed(name) ?? []);
}

function factIn({ name, part, typed }: Answer): Recorded {
  const value = readPart(part, typed);
  return { field: name, value: name === 'benefits' ? [{ kind: value }] : value };
}

function expectedBy({ type }: Part): string {
  if (type === 'date') return say`Schrijf de datum als dag, maand en jaar, bijvoorbeeld 31/03/2027.`;
  if (type === 'integer') return say`Schrijf een geheel getal, bijvoorbeeld 42.`;
  return type === 'decimal' ? say`Schrijf een getal, bijvoorbeeld 0,5.` : say`Kies een van de antwoorden.`;
}
