/** One comparison of a condition, for everyone at once: on the column of its field, with what not knowing it means. */
import { always, type Bits, join, not, wordsFor } from './bits.ts';
import { above, among, below, known, overlapping } from './column-scan.ts';
import type { Comparison, Literal, Operator } from './condition.ts';
import type { FieldName } from './field.ts';
import { type Column, type Population, setOf } from './population-column.ts';
import { excludesOnly } from './settle.ts';

/** One comparison for everyone; the same one in several instruments is made once. */
export function compareAll(comparison: Comparison, population: Population, made: Map<string, Bits>): Bits {
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

/** Of whom a field is known. */
export function knownIn(field: FieldName, { columns, persons }: Population): Uint32Array {
  const column = columns.get(field);
  return column === undefined ? new Uint32Array(wordsFor(persons)) : known(column, persons);
}
