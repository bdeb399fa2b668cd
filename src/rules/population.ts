/**
 * Answers instruments for many persons at once, from the same data as for one: facts as columns, answers as bits for each condition, so
 * that why an answer came out is kept with it. Values that follow from others are given as columns; sentences are made when someone looks.
 */
import type { CivilDate } from '../kernel/civil-date.ts';
import { always, type Bits, join, not, wordsFor } from './bits.ts';
import type { Comparison, Condition, Expression, Literal, Operator } from './condition.ts';
import { comparisonsIn, isUnverified, roleOf } from './condition.ts';
import { type FieldName, fields } from './field.ts';
import type { Instrument } from './instrument.ts';
import { agreed } from './population-reading.ts';
import { benefitsOf, type Followed, type LegalStatus } from './legal-status.ts';
import { excludesOnly } from './settle.ts';
import { type Version, versionAt } from './version.ts';

/** The values of one field: numbers with NaN for not known; codes and yes or no as small numbers with -1; lists as a set of bits with -1. */
export type Column = Float64Array | Int8Array | Int32Array;

export interface Population {
  readonly persons: number;
  /** The readings of disputed points that are followed. */
  readonly followed?: Followed;
  readonly columns: ReadonlyMap<FieldName, Column>;
}

/** What one instrument says of everyone, with each of its conditions. */
export interface Answers {
  readonly version: Version;
  readonly conditions: readonly Bits[];
  readonly eligible: Uint32Array;
  readonly notEligible: Uint32Array;
  readonly blocked: Uint32Array;
}

/** Gives the number under which a column holds a value of a field. */
export function coded(field: FieldName, value: Literal): number {
  const { type, codes, parts } = fields[field];
  if (type === 'boolean') return value === true ? 1 : 0;
  const list = type === 'entries' ? parts['kind'] : codes;
  return Array.isArray(list) ? list.indexOf(String(value)) : Number(value);
}

/** Answers some instruments for everyone, each by its version of a day. */
export function answerAll(
  instruments: readonly Instrument[],
  population: Population,
  date: CivilDate,
): readonly Answers[] {
  const made = new Map<string, Bits>();
  return instruments.map((instrument) => answerOne(versionAt(instrument, date), population, made));
}

function answerOne(version: Version, population: Population, made: Map<string, Bits>): Answers {
  const words = wordsFor(population.persons);
  const conditions = version.conditions.map((condition) => settleAll(condition, population, made));
  const refused = new Uint32Array(words);
  const open = new Uint32Array(words);
  const stopped = new Uint32Array(words);
  version.conditions.forEach((condition, place) => {
    const bits = conditions[place];
    if (bits !== undefined) weighIn(condition, bits, { refused, open, stopped }, population);
  });
  const inForce = version.state === 'inForce' ? 0xffffffff : 0;
  const eligible = new Uint32Array(words);
  const blocked = new Uint32Array(words);
  const notEligible = new Uint32Array(words);
  for (let word = 0; word < words; word += 1) {
    const closed = (refused[word] ?? 0) | ~inForce;
    const fits = ~closed & ~(open[word] ?? 0);
    notEligible[word] = closed;
    blocked[word] = fits & (stopped[word] ?? 0);
    eligible[word] = fits & ~(stopped[word] ?? 0);
  }
  return { version, conditions, eligible, notEligible, blocked };
}

type Weights = Readonly<Record<'refused' | 'open' | 'stopped', Uint32Array>>;

/** As evaluate.ts weighs one person: an unverified condition keeps open, a limit of which nothing is recorded does not. */
function weighIn(condition: Condition, { yes, no }: Bits, into: Weights, population: Population): void {
  const role = roleOf(condition);
  if (role !== 'admission' && role !== 'limit' && role !== 'blocker') return;
  const counter = comparisonsIn(condition)[0]?.field;
  const used = role === 'limit' && counter !== undefined ? knownIn(counter, population) : undefined;
  for (let word = 0; word < yes.length; word += 1) {
    const [holds, fails] = [yes[word] ?? 0, no[word] ?? 0];
    if (role === 'blocker') {
      into.open[word] = (into.open[word] ?? 0) | ~(holds | fails);
      into.stopped[word] = (into.stopped[word] ?? 0) | fails;
      continue;
    }
    if (!isUnverified(condition)) into.refused[word] = (into.refused[word] ?? 0) | fails;
    const waived = used === undefined ? 0 : ~(holds | fails) & ~(used[word] ?? 0);
    into.open[word] = (into.open[word] ?? 0) | (~holds & ~waived);
  }
}

/** Who has a legal status, and whose benefits are not known. */
function mayHold(status: LegalStatus, { columns, persons }: Population): Uint32Array {
  const column = columns.get('benefits');
  const everyone = always(wordsFor(persons), 1).yes;
  if (!(column instanceof Int32Array)) return everyone;
  if (status !== 'OTHER')
    return overlapping(column, setOf('benefits', benefitsOf[status]), persons).no.map((word) => ~word);
  const named = setOf('benefits', Object.values(benefitsOf).flat());
  return overlapping(column, named, persons).yes.map((word) => ~word);
}

const setOf = (field: FieldName, codes: readonly Literal[]) =>
  codes.reduce<number>((mask, one) => mask | (1 << coded(field, one)), 0);

function knownIn(field: FieldName, { columns, persons }: Population): Uint32Array {
  const column = columns.get(field);
  return column === undefined ? new Uint32Array(wordsFor(persons)) : known(column, persons);
}

function settleAll(expression: Expression, population: Population, made: Map<string, Bits>): Bits {
  const words = wordsFor(population.persons);
  if ('field' in expression) return compareAll(expression, population, made);
  if ('unsettled' in expression) return always(words, 0);
  if ('disputed' in expression) {
    const readings = Object.entries(expression.readings).map(
      ([code, one]) => [code, settleAll(one, population, made)] as const,
    );
    const followed = population.followed?.[expression.disputed];
    return agreed(expression, new Map(readings), words, followed, (status) => mayHold(status, population));
  }
  const all = 'all' in expression;
  const parts = (all ? expression.all : expression.any).map((part) => ({
    bits: settleAll(part, population, made),
    decides: part.grade !== 'U',
  }));
  return join(parts, all, words);
}

/** One comparison for everyone; the same one in several instruments is made once. */
function compareAll(comparison: Comparison, population: Population, made: Map<string, Bits>): Bits {
  const { field, operator, value, onlyRecorded } = comparison;
  const key = JSON.stringify([field, operator, value, onlyRecorded]);
  const kept = made.get(key);
  if (kept !== undefined) return kept;
  const column = population.columns.get(field);
  const words = wordsFor(population.persons);
  const compared = column === undefined ? always(words, 0) : compareColumn(column, comparison, population);
  const settled = whereUnknown(compared, comparison, population);
  made.set(key, settled);
  return settled;
}

/** An exclusion that is not recorded does not exclude; what counts on record alone does not count. */
function whereUnknown({ yes, no }: Bits, comparison: Comparison, population: Population): Bits {
  if (excludesOnly(comparison)) return { yes: no.map((word) => ~word), no };
  if (comparison.onlyRecorded !== true || comparison.operator === 'exists') return { yes, no };
  const recorded = knownIn(comparison.field, population);
  return { yes, no: no.map((word, at) => word | ~(recorded[at] ?? 0)) };
}

function compareColumn(column: Column, { field, operator, value }: Comparison, population: Population): Bits {
  const { persons, columns } = population;
  const words = wordsFor(persons);
  if (operator === 'exists') return { yes: knownIn(field, population), no: new Uint32Array(words) };
  if (typeof value === 'object' && 'field' in value) {
    const other = columns.get(value.field);
    return column instanceof Float64Array && other instanceof Float64Array
      ? compareNumbers(lessBy(column, other), operator, [0], persons)
      : always(words, 0);
  }
  const values = Array.isArray(value) ? (value as readonly Literal[]) : [value as Literal];
  if (column instanceof Float64Array) return compareNumbers(column, operator, values.map(Number), persons);
  const set = setOf(field, values);
  const bits = column instanceof Int32Array ? overlapping(column, set, persons) : among(column, set, persons);
  return opposites.includes(operator) ? not(bits) : bits;
}

const opposites: readonly Operator[] = ['ne', 'notIn', 'disjoint'];

/** Compares numbers with one number, with two that bound them, or with those of a list. */
function compareNumbers(
  column: Float64Array,
  operator: Operator,
  values: readonly number[],
  persons: number,
): Bits {
  const [low = Number.NaN, high = low] = values;
  const words = wordsFor(persons);
  const parted = (parts: readonly Bits[], all: boolean) =>
    join(
      parts.map((bits) => ({ bits, decides: true })),
      all,
      words,
    );
  const from = (least: number, most: number) =>
    parted([not(below(column, least, persons)), not(above(column, most, persons))], true);
  const among = () =>
    parted(
      values.map((one) => from(one, one)),
      false,
    );
  const made: Readonly<Partial<Record<Operator, () => Bits>>> = {
    eq: among,
    ne: () => not(among()),
    in: among,
    notIn: () => not(among()),
    between: () => from(low, high),
    lt: () => below(column, low, persons),
    gte: () => not(below(column, low, persons)),
    gt: () => above(column, low, persons),
    lte: () => not(above(column, low, persons)),
  };
  return made[operator]?.() ?? always(words, 0);
}

/** How much less the second is than the first; not known where one of them is not. */
function lessBy(one: Float64Array, other: Float64Array): Float64Array {
  const apart = new Float64Array(one.length);
  for (let at = 0; at < one.length; at += 1) apart[at] = (one[at] as number) - (other[at] as number);
  return apart;
}

function among(column: Int8Array, set: number, persons: number): Bits {
  return byTable(column, (one) => ((set >> one) & 1) === 1, persons);
}

// Each loop below stands by itself and takes one kind of column, so that it runs at the speed of the memory.

/** What each value answers, looked up: 1 for yes, 2 for no, 0 for not known. */
function byTable(column: Int8Array, holds: (value: number) => boolean, persons: number): Bits {
  const table = Uint8Array.from({ length: 129 }, (_, at) => (at === 0 ? 0 : holds(at - 1) ? 1 : 2));
  const words = wordsFor(persons);
  const [yes, no] = [new Uint32Array(words), new Uint32Array(words)];
  for (let word = 0; word < words; word += 1) {
    const end = Math.min(persons - word * 32, 32);
    let [found, held, failed] = [0, 0, 0];
    for (let bit = 0, at = word * 32; bit < end; bit += 1, at += 1) {
      found = table[(column[at] as number) + 1] as number;
      held |= (found & 1) << bit;
      failed |= (found >> 1) << bit;
    }
    yes[word] = held;
    no[word] = failed;
  }
  return { yes, no };
}

function below(column: Float64Array, than: number, persons: number): Bits {
  const words = wordsFor(persons);
  const [yes, no] = [new Uint32Array(words), new Uint32Array(words)];
  for (let word = 0; word < words; word += 1) {
    const end = Math.min(persons - word * 32, 32);
    let [held, failed] = [0, 0];
    for (let bit = 0, at = word * 32; bit < end; bit += 1, at += 1) {
      const one = column[at] as number;
      held |= (one < than ? 1 : 0) << bit;
      failed |= (one >= than ? 1 : 0) << bit;
    }
    yes[word] = held;
    no[word] = failed;
  }
  return { yes, no };
}

function above(column: Float64Array, than: number, persons: number): Bits {
  const words = wordsFor(persons);
  const [yes, no] = [new Uint32Array(words), new Uint32Array(words)];
  for (let word = 0; word < words; word += 1) {
    const end = Math.min(persons - word * 32, 32);
    let [held, failed] = [0, 0];
    for (let bit = 0, at = word * 32; bit < end; bit += 1, at += 1) {
      const one = column[at] as number;
      held |= (one > than ? 1 : 0) << bit;
      failed |= (one <= than ? 1 : 0) << bit;
    }
    yes[word] = held;
    no[word] = failed;
  }
  return { yes, no };
}

function overlapping(column: Int32Array, set: number, persons: number): Bits {
  const words = wordsFor(persons);
  const [yes, no] = [new Uint32Array(words), new Uint32Array(words)];
  for (let word = 0; word < words; word += 1) {
    const end = Math.min(persons - word * 32, 32);
    let [held, failed] = [0, 0];
    for (let bit = 0, at = word * 32; bit < end; bit += 1, at += 1) {
      const one = column[at] as number;
      const known = one >= 0 ? 1 : 0;
      const shared = (one & set) === 0 ? 0 : 1;
      held |= (known & shared) << bit;
      failed |= (known & (shared ^ 1)) << bit;
    }
    yes[word] = held;
    no[word] = failed;
  }
  return { yes, no };
}

function known(column: Column, persons: number): Uint32Array {
  if (column instanceof Int8Array) return byTable(column, () => true, persons).yes;
  if (column instanceof Float64Array) return below(column, Number.POSITIVE_INFINITY, persons).yes;
  return overlapping(column, 0, persons).no;
}
