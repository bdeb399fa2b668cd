/**
 * Reads facts as they come, nested or as a list, into typed values. Anything the table of fields does not know, a value of
 * the wrong type, a day that does not exist or two values on one day is a problem that names the field, never a guess.
 */
import { isCivilDate } from '../kernel/civil-date.ts';
import { type FieldName, fieldNamed, fields } from './field.ts';
import type { Parts, PartType, Shape } from './field-shape.ts';
import { cents } from './money.ts';

export type Entry = Readonly<Record<string, string | number | boolean>>;
export type Value = string | number | boolean | readonly string[] | readonly Entry[];

/** A value with where it came from; money is in cents. */
export interface Fact {
  readonly value: Value;
  readonly source?: string;
  readonly asOf?: string;
}

export type Facts = ReadonlyMap<FieldName, Fact>;

/** A fact as somebody recorded it. */
export interface Recorded {
  readonly field: string;
  readonly value: unknown;
  readonly source?: string;
  readonly asOf?: string;
}

export interface FactProblem {
  readonly field: string;
  readonly kind: 'unknown' | 'value' | 'date' | 'clash';
  readonly message: string;
}

export type ReadFacts =
  | { readonly facts: Facts; readonly problems?: never }
  | { readonly problems: readonly FactProblem[]; readonly facts?: never };

// The name of no field has more parts, so that what lies deeper is unknown whatever it is.
const MOST_PARTS = 4;

/** Reads facts nested by the parts of their names: `{residence: {region: 'VL'}}`. */
export function readNested(nested: object): ReadFacts {
  return readFacts(flatten(nested, '', 1));
}

function flatten(nested: object, path: string, part: number): Recorded[] {
  return Object.entries(nested).flatMap(([key, value]): Recorded[] => {
    const name = path === '' ? key : `${path}.${key}`;
    const deeper = part < MOST_PARTS && typeof value === 'object' && value !== null && !Array.isArray(value);
    return fieldNamed(name) === undefined && deeper
      ? flatten(value, name, part + 1)
      : [{ field: name, value }];
  });
}

/** Reads recorded facts. Of several the latest counts; two that differ on the same day are a problem. */
export function readFacts(recorded: readonly Recorded[]): ReadFacts {
  const facts = new Map<FieldName, Fact>();
  const problems: FactProblem[] = [];
  for (const { field, value, source, asOf } of recorded) {
    const name = fieldNamed(field);
    const read = name === undefined ? undefined : readValue(fields[name], value);
    if (name === undefined)
      problems.push({ field, kind: 'unknown', message: `Het gegeven ${field} bestaat niet.` });
    else if (read === undefined)
      problems.push({ field, kind: 'value', message: `${field}: ${expected(fields[name])}` });
    else if (asOf !== undefined && !isCivilDate(asOf))
      problems.push({ field, kind: 'date', message: `${field}: de datum ${asOf} bestaat niet.` });
    else if (clashes(facts.get(name), read, asOf))
      problems.push({
        field,
        kind: 'clash',
        message: `${field} heeft twee verschillende waarden op dezelfde dag.`,
      });
    else if ((facts.get(name)?.asOf ?? '') <= (asOf ?? '')) facts.set(name, factOf(read, source, asOf));
  }
  return problems.length === 0 ? { facts } : { problems };
}

function factOf(value: Value, source: string | undefined, asOf: string | undefined): Fact {
  return { value, ...(source === undefined ? {} : { source }), ...(asOf === undefined ? {} : { asOf }) };
}

function clashes(known: Fact | undefined, value: Value, asOf: string | undefined): boolean {
  return known !== undefined && known.asOf === asOf && JSON.stringify(known.value) !== JSON.stringify(value);
}

function readValue(shape: Shape, value: unknown): Value | undefined {
  if (shape.type === 'codes') return readCodes(shape.codes, value);
  if (shape.type === 'entries') return readEntries(shape.parts, value);
  if (shape.type === 'code') return readPart(shape.codes, value);
  if (shape.type === 'integer') return Number.isSafeInteger(value) ? readPart('number', value) : undefined;
  return readPart(shape.type === 'decimal' ? 'number' : shape.type, value);
}

function readPart(type: PartType, value: unknown): string | number | boolean | undefined {
  if (typeof type === 'object') {
    const code = typeof value === 'number' ? String(value) : value;
    return typeof code === 'string' && type.includes(code) ? code : undefined;
  }
  if (type === 'boolean') return typeof value === 'boolean' ? value : undefined;
  if (type === 'number') return typeof value === 'number' && value >= 0 && value < 1e9 ? value : undefined;
  if (type === 'money')
    return typeof value === 'number' || typeof value === 'string' ? cents(value) : undefined;
  if (typeof value !== 'string') return undefined;
  return type === 'date' ? (isCivilDate(value) ? value : undefined) : value.slice(0, 200);
}

function readCodes(codes: readonly string[], value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.map((one) => readPart(codes, one));
  return read.every((one) => typeof one === 'string') ? read : undefined;
}

function readEntries(parts: Parts, value: unknown): Entry[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.map((one) => readEntry(parts, one));
  return read.every((one) => one !== undefined) ? read : undefined;
}

function readEntry(parts: Parts, value: unknown): Entry | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = new Map(Object.entries(value).filter(([, part]) => part !== null && part !== undefined));
  const entry: Record<string, string | number | boolean> = {};
  for (const [key, type] of Object.entries(parts)) {
    const name = key.endsWith('?') ? key.slice(0, -1) : key;
    const part = readPart(type, given.get(name));
    if (part === undefined && (given.has(name) || name === key)) return undefined;
    if (part !== undefined) entry[name] = part;
    given.delete(name);
  }
  const backwards = entry['from'] !== undefined && entry['to'] !== undefined && entry['to'] < entry['from'];
  return given.size === 0 && !backwards ? entry : undefined;
}

function expected({ type, codes, parts }: Shape): string {
  if (type === 'boolean') return 'verwacht ja of nee (true of false).';
  if (type === 'date') return 'verwacht een bestaande datum, zoals 2026-11-21.';
  if (type === 'code') return `verwacht een van ${codes.join(', ')}.`;
  if (type === 'codes') return `verwacht een lijst met ${codes.join(', ')}.`;
  if (type === 'entries') return `verwacht een lijst met ${Object.keys(parts).join(', ')}.`;
  return type === 'text' ? 'verwacht tekst.' : 'verwacht een getal.';
}
