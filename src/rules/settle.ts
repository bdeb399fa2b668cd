/**
 * Weighs an expression against what is known, in three values. A reading that is not verified (U) cannot settle an *all* by
 * being false nor an *any* by being true: it never decides alone. A disputed point answers what its open readings agree on.
 */
import type { Comparison, Expression, Literal, Operand } from './condition.ts';
import { less, type Quantity, same } from './range.ts';
import { type Disputed, openReadings } from './reading.ts';
import type { Known, Sight } from './sight.ts';
import { type Three, three } from './three.ts';

/** Tells whether the expression holds for what the sight shows. */
export function settle(expression: Expression, sight: Sight): Three {
  if ('field' in expression) return compare(expression, sight);
  if ('all' in expression) return weigh(expression.all, sight, -1);
  if ('any' in expression) return weigh(expression.any, sight, 1);
  return 'disputed' in expression ? agree(expression, sight) : 0;
}

function agree(point: Disputed, sight: Sight): Three {
  const { codes, chosen } = openReadings({ ...point, codes: Object.keys(point.readings) }, sight);
  if (point.silent === true && !chosen) return 0;
  const [first = 0, ...others] = codes.map((code) => settle(point.readings[code] ?? { any: [] }, sight));
  return others.every((one) => one === first) ? first : 0;
}

function weigh(parts: readonly Expression[], sight: Sight, deciding: 1 | -1): Three {
  let result: Three = deciding === 1 ? -1 : 1;
  for (const part of parts) {
    const found = settle(part, sight);
    if (found === deciding && part.grade !== 'U') return deciding;
    if (found === 0 || found === deciding) result = 0;
  }
  return result;
}

/** Tells whether a comparison excludes on a recorded `true` alone, so that not recorded does not block. */
export function excludesOnly({ operator, value }: Comparison): boolean {
  return operator === 'ne' && value === true;
}

function compare(comparison: Comparison, sight: Sight): Three {
  const { field, operator } = comparison;
  const known = sight.get(field);
  if (operator === 'exists') return known === undefined ? 0 : 1;
  if (known === undefined) return excludesOnly(comparison) ? 1 : comparison.onlyRecorded === true ? -1 : 0;
  const operand = resolve(comparison.value, sight);
  return operand === undefined ? 0 : comparators[operator](known, operand);
}

type Resolved = Known | readonly Literal[];

function resolve(operand: Operand, sight: Sight): Resolved | undefined {
  return typeof operand === 'object' && 'field' in operand ? sight.get(operand.field) : operand;
}

type Comparator = (known: Known, operand: Resolved) => Three;

const equal: Comparator = (known, operand) => {
  if (isQuantity(known) && isQuantity(operand)) return same(known, operand);
  return three(known === operand);
};
const lower: Comparator = (known, operand) =>
  isQuantity(known) && isQuantity(operand) ? less(known, operand) : 0;
const higher: Comparator = (known, operand) =>
  isQuantity(known) && isQuantity(operand) ? less(operand, known) : 0;
const member: Comparator = (known, operand) =>
  Array.isArray(operand) ? greatest(operand.map((one) => equal(known, one))) : 0;

const overlap: Comparator = (known, operand) =>
  Array.isArray(known) && Array.isArray(operand) ? three(known.some((one) => operand.includes(one))) : 0;

const comparators: Readonly<Record<Exclude<Comparison['operator'], 'exists'>, Comparator>> = {
  eq: equal,
  ne: (known, operand) => not(equal(known, operand)),
  lt: lower,
  lte: (known, operand) => not(higher(known, operand)),
  gt: higher,
  gte: (known, operand) => not(lower(known, operand)),
  in: member,
  notIn: (known, operand) => not(member(known, operand)),
  intersects: overlap,
  disjoint: (known, operand) => not(overlap(known, operand)),
  between: (known, operand) => {
    const [low, high] = Array.isArray(operand) ? operand : [];
    if (!isQuantity(low) || !isQuantity(high)) return 0;
    return least(not(lower(known, low)), not(higher(known, high)));
  },
};

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'number' || (typeof value === 'object' && value !== null && 'least' in value);
}

const not = (value: Three): Three => (value === 0 ? 0 : value === 1 ? -1 : 1);
const least = (first: Three, second: Three): Three => (first < second ? first : second);
const greatest = (values: readonly Three[]): Three => (values.includes(1) ? 1 : values.includes(0) ? 0 : -1);
