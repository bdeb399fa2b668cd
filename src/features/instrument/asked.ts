/**
 * A question of the rules as an input on a page: the words stand with the fields of the gate, the question with those of the rules.
 * What has no words here, or takes more than one answer, is not asked so.
 */
import { fieldNamed as gateField } from '../../gate/field.ts';
import type { Part } from '../../gate/field-shape.ts';
import { say } from '../../kernel/language.ts';
import type { Recorded } from '../../rules/fact.ts';
import { type FieldName, fields } from '../../rules/field.ts';
import { readPart } from '../fact/fact-form.tsx';
import { ruleText } from './rule-words.ts';

/** A question, and the input that belongs to it with the question as its label. */
export interface Asked {
  readonly name: FieldName;
  readonly part: Part & { readonly label: string };
}

/** The name of the input that asks a field: an id on a page takes no dots. */
export const inputOf = (name: FieldName) => name.replaceAll('.', '-');

const simple = new Set<Part['type']>(['date', 'boolean', 'integer', 'decimal', 'code']);

/** The age is asked instead: nobody needs to say here when someone was born. */
const unasked = new Set<FieldName>(['birthDate']);

/** Gives the question about a field; nothing when it has no words here or takes more than one answer. */
export function questionAbout(name: FieldName): Asked | undefined {
  if (unasked.has(name)) return undefined;
  const { question, type } = fields[name];
  const label = ruleText(question);
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

/** Reads what was typed as a fact of the rules; what cannot be read stays as it was typed. */
export function factTyped({ name, part }: Asked, typed: string): Recorded {
  const value = readPart(part, typed);
  return { field: name, value: name === 'benefits' ? [{ kind: value }] : value };
}

/** Says what was expected of an input that cannot be read. */
export function expectedBy({ type }: Part): string {
  if (type === 'date') return say`Schrijf de datum als dag, maand en jaar, bijvoorbeeld 31/03/2027.`;
  if (type === 'integer') return say`Schrijf een geheel getal, bijvoorbeeld 42.`;
  return type === 'decimal' ? say`Schrijf een getal, bijvoorbeeld 0,5.` : say`Kies een van de antwoorden.`;
}
