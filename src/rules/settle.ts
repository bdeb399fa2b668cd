/**
 * Weighs an expression against what is known, in three values. A reading that is not verified (U) cannot settle an *all* by
 * being false nor an *any* by being true: it never decides alone. A disputed point answers what its open readings agree on.
 */
import type { Comparison, Expression, Literal } from './condition.ts';
import { isQuantity, less, same } from './range.ts';
import { type Disputed, openReadings } from './reading.ts';
import type { Known, Sight } from './sight.ts';
import { type Three, three } from './three.ts';

/** Weighs one expression; made once for each, because everyone is weighed by the same ones. */
export type Settler = (sight: Sight) => Three;

const settlers = new WeakMap<Expression, Settler>();

/** Tells whether the expression holds for what the sight shows. */
export function settle(expression: Expression, sight: Sight): Three {
  return settlerOf(expression)(sight);
}

/** Gives what weighs an expression. */
export function settlerOf(expression: Expression): Settler {
  const kept = settlers.get(expression);
  if (kept !== undefined) return kept;
  const made = makeSettler(expression);
  settlers.set(expression, made);
  return made;
}

function makeSettler(expression: Expression): Settler {
  if ('field' in expression) return comparing(expression);
  if ('all' in expression) return weighing(expression.all, -1);
  if ('any' in expression) return weighing(expression.any, 1);
  return 'disputed' in expression ? agreeing(expression) : () => 0;
}

function agreeing(point: Disputed): Settler {
  const asked = { ...point, codes: Object.keys(point.readings) };
  const readings = new Map(Object.entries(point.readings).map(([code, one]) => [code, settlerOf(one)]));
  return (sight) => {
    const { codes, chosen } = openReadings(asked, sight);
    if (point.silent === true && !chosen) return 0;
    let agreed: Three | undefined;
    for (const code of codes) {
      const found = readings.get(code)?.(sight) ?? 0;
      if (agreed !== undefined && agreed !== found) return 0;
      agreed = found;
    }
    return agreed ?? 0;
  };
}

function weighing(parts: readonly Expression[], deciding: 1 | -1): Settler {
  const weighed = parts.map((part) => ({ settler: settlerOf(part), decides: part.grade !== 'U' }));
  return (sight) => {
    let result: Three = deciding === 1 ? -1 : 1;
    for (const { settler, decides } of weighed) {
      const found = settler(sight);
      if (found === deciding && decides) return deciding;
      if (found === 0 || found === deciding) result = 0;
    }
    return result;
  };
}

/** Tells whether a comparison excludes on a recorded `true` alone, so that not recorded does not block. */
export function excludesOnly({ operator, value }: Comparison): boolean {
  return operator === 'ne' && value === true;
}

function comparing(comparison: Comparison): Settler {
  const { field, operator, value } = comparison;
  if (operator === 'exists') return (sight) => (sight.get(field) === undefined ? 0 : 1);
  const notKnown = excludesOnly(comparison) ? 1 : comparison.onlyRecorded === true ? -1 : 0;
  const comparator = comparators[operator];
  const other = typeof value === 'object' && 'field' in value ? value.field : undefined;
  return (sight) => {
    const known = sight.get(field);
    if (known === undefined) return notKnown;
    const operand = other === undefined ? (value as Resolved) : sight.get(other);
    return operand === undefined ? 0 : comparator(known, operand);
  };
}

type Resolved = Known | readonly Literal[];

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

const not = (value: Three): Three => (value === 0 ? 0 : value === 1 ? -1 : 1);
const least = (first: Three, second: Three): Three => (first < second ? first : second);
const greatest = (values: readonly Three[]): Three => (values.includes(1) ? 1 : values.includes(0) ? 0 : -1);
