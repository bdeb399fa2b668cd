// The value of a fact: whether it has the shape its field asks, which entry of a list it is, and how a person reads it.
// Names of municipalities and organisations come from outside; what is sealed stays sealed.
import { formatDate, isCivilDate } from '../kernel/civil-date.ts';
import { say } from '../kernel/language.ts';
import { fieldOf } from './field.ts';
import type { Part, Unit } from './field-shape.ts';

/** How to name what a value only holds the number of. */
export interface Names {
  municipality?(nis: string): string | undefined;
  organisation?(enterpriseNumber: string): string | undefined;
}

type Parts = Readonly<Record<string, Part>>;
type Entry = Readonly<Record<string, unknown>>;

const periodParts: Parts = { from: { type: 'date' }, to: { type: 'date' } };

const units: Readonly<Record<Exclude<Unit, 'euro'>, readonly [one: string, several: string]>> = {
  months: ['maand', 'maanden'],
  days: ['dag', 'dagen'],
  hours: ['uur', 'uur'],
  years: ['jaar', 'jaar'],
};

const plainNumber = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 2 });
const euros = new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'EUR' });

/** What is wrong with a value: in which part of an entry (empty for a whole value), and one Dutch sentence. */
export interface ValueProblem {
  readonly part: string;
  readonly message: string;
}

/** Says in one Dutch sentence what is wrong with a value for a field, or nothing when it fits. */
export function valueProblem(field: string, value: unknown): string | undefined {
  return problemIn(field, value)?.message;
}

/** Says what is wrong with a value for a field, and in which part of it; nothing when it fits. */
export function problemIn(field: string, value: unknown): ValueProblem | undefined {
  const shape = fieldOf(field);
  switch (shape.type) {
    case 'period':
      return entryProblem(periodParts, 'from', value);
    case 'entry':
      return entryProblem(shape.parts, shape.key[0], value);
    default:
      return problemAt('', partProblem(shape, value));
  }
}

function problemAt(part: string, message: string | undefined): ValueProblem | undefined {
  return message === undefined ? undefined : { part, message };
}

// Without its first key part an entry says nothing; the other parts may be unknown.
function entryProblem(parts: Parts, required: string | undefined, value: unknown): ValueProblem | undefined {
  if (!isEntry(value)) return { part: '', message: 'Geef de onderdelen van dit gegeven.' };
  if (required !== undefined && value[required] === undefined)
    return { part: required, message: missing[parts[required]?.type ?? 'text'] ?? 'Vul dit in.' };
  for (const [name, given] of Object.entries(value)) {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) return { part: '', message: `Dit gegeven heeft geen onderdeel ${name}.` };
    const problem = given === undefined ? undefined : problemAt(name, partProblem(part, given));
    if (problem !== undefined) return problem;
  }
  return endsBeforeItBegins(value) ? { part: 'to', message: 'Het einde ligt voor het begin.' } : undefined;
}

const missing: Readonly<Partial<Record<Part['type'], string>>> = {
  code: 'Kies een van de mogelijkheden.',
  date: 'Vul een datum in.',
};

function partProblem({ type, codes = {} }: Part, value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : '';
  switch (type) {
    case 'date':
      return isCivilDate(text) ? undefined : 'Geef een dag die bestaat.';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'Antwoord met ja of nee.';
    case 'integer':
      return Number.isSafeInteger(value) && Number(value) >= 0
        ? undefined
        : 'Geef een heel getal, 0 of meer.';
    case 'decimal':
      return Number.isFinite(value) ? undefined : 'Geef een getal.';
    case 'code':
      return Object.hasOwn(codes, plain(value)) ? undefined : 'Kies een van de mogelijkheden.';
    case 'sealed':
      return isEntry(value) && typeof value['sealed'] === 'string'
        ? undefined
        : 'Dit gegeven moet versleuteld zijn.';
    case 'municipality':
      return /^\d{5}$/.test(text) ? undefined : 'Geef een gemeente die bestaat, met haar naam of NIS-code.';
    case 'organisation':
      return /^[01]\d{9}$/.test(text) ? undefined : 'Geef een ondernemingsnummer van 10 cijfers.';
    case 'text':
      return text === '' ? 'Vul een tekst in.' : undefined;
  }
}

/** Gives what tells an entry of a list from the others (`LEEFLOON|2026-01-05`); empty for a field that is no list. */
export function entryKey(field: string, value: unknown): string {
  const shape = fieldOf(field);
  if (shape.list !== true) return '';
  if (shape.type !== 'entry' && shape.type !== 'period') return plain(value);
  const key = shape.type === 'entry' ? shape.key : ['from'];
  return isEntry(value) ? key.map((name) => plain(value[name])).join('|') : '';
}

/** Writes a value in Dutch as people read it: `12 maart 2026`, `ja`, `leefloon, vanaf 5 januari 2026`. */
export function presentValue(field: string, value: unknown, names: Names = {}): string {
  const shape = fieldOf(field);
  switch (shape.type) {
    case 'period':
      return isEntry(value) ? presentPeriod(value) : '';
    case 'entry':
      return isEntry(value) ? presentEntry(shape.parts, value, names) : '';
    default:
      return presentPart(shape, value, names);
  }
}

function presentEntry(parts: Parts, entry: Entry, names: Names): string {
  const given = Object.entries(parts).filter(([name]) => entry[name] !== undefined);
  const said = given.map(([name, part]) => {
    if (name === 'from') return presentPeriod(entry);
    if (name === 'to') return entry['from'] === undefined ? presentPeriod(entry) : '';
    const text = presentPart(part, entry[name], names);
    if (part.label === undefined || text === '') return text;
    return part.type === 'boolean' ? `${part.label}: ${text}` : `${part.label} ${text}`;
  });
  return said.filter((text) => text !== '').join(', ');
}

function presentPeriod({ from, to }: Entry): string {
  const [begin, end] = [presentDate(from), presentDate(to)];
  if (begin === '') return end === '' ? '' : say`tot en met ${end}`;
  return end === '' ? say`vanaf ${begin}` : say`van ${begin} tot en met ${end}`;
}

function presentPart({ type, codes = {}, unit }: Part, value: unknown, names: Names): string {
  switch (type) {
    case 'date':
      return presentDate(value);
    case 'boolean':
      return value === true ? say`ja` : value === false ? say`nee` : '';
    case 'integer':
    case 'decimal':
      return typeof value === 'number' ? presentNumber(value, unit) : plain(value);
    case 'code':
      return codes[plain(value)] ?? plain(value);
    case 'sealed':
      return isEntry(value) ? plain(value['shown']) : '';
    case 'municipality':
      return names.municipality?.(plain(value)) ?? plain(value);
    case 'organisation':
      return names.organisation?.(plain(value)) ?? plain(value);
    case 'text':
      return plain(value);
  }
}

function presentDate(value: unknown): string {
  const text = plain(value);
  return isCivilDate(text) ? formatDate(text) : text;
}

function presentNumber(value: number, unit: Unit | undefined): string {
  if (unit === 'euro') return euros.format(value);
  const text = plainNumber.format(value);
  return unit === undefined ? text : `${text} ${units[unit][value === 1 ? 0 : 1]}`;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function endsBeforeItBegins({ from, to }: Entry): boolean {
  return typeof from === 'string' && typeof to === 'string' && to < from;
}
