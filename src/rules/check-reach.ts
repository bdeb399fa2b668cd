/**
 * Whether a condition can hold at all. Two of its parts may ask one field for what no value gives both: then nobody ever meets it, or one of
 * the ways to meet it is none. Each field is tried with the values on both sides of every border that is named.
 */
import type { Comparison, Expression, Literal } from './condition.ts';
import { fieldNamed, fields } from './field.ts';

/** Says what of an expression nobody can ever meet; nothing when each way to meet it is open. */
export function reachProblems(expression: Expression): readonly string[] {
  return canHold(expression) ? deadWays(expression) : ['can never hold'];
}

function deadWays(expression: Expression): readonly string[] {
  if ('disputed' in expression) return Object.values(expression.readings).flatMap(deadWays);
  if ('all' in expression) return expression.all.flatMap(deadWays);
  if (!('any' in expression)) return [];
  return expression.any.flatMap((part, place) =>
    canHold(part) ? deadWays(part) : [`has a way, part ${place + 1}, that can never hold`],
  );
}

function canHold(expression: Expression): boolean {
  if ('any' in expression) return expression.any.length === 0 || expression.any.some(canHold);
  if (!('all' in expression)) return true;
  const asked = comparisonsTogether(expression);
  return (
    expression.all.every(canHold) && [...Map.groupBy(asked, ({ field }) => field).values()].every(isMeetable)
  );
}

/** The comparisons that must hold together, also in an *all* within an *all*. */
function comparisonsTogether(expression: Expression): readonly Comparison[] {
  if ('field' in expression) return [expression];
  return 'all' in expression ? expression.all.flatMap(comparisonsTogether) : [];
}

/** Tells whether some value of a field meets these comparisons. */
function isMeetable(comparisons: readonly Comparison[]): boolean {
  const [first] = comparisons;
  if (first === undefined || fieldNamed(first.field) === undefined) return true;
  const fixed = comparisons.filter(({ operator, value }) => operator !== 'exists' && !isField(value));
  const { type, codes } = fields[first.field];
  if (type === 'codes' || type === 'entries') return isListMeetable(fixed);
  const tried =
    type === 'boolean'
      ? [true, false]
      : type === 'code'
        ? codes
        : fixed.flatMap(valuesOf).flatMap((value) => around(value, type === 'decimal' ? 0.001 : 1));
  return fixed.length === 0 || tried.some((value) => fixed.every((one) => meets(value, one)));
}

/** A list that holds everything which is not excluded is the easiest to meet. */
function isListMeetable(comparisons: readonly Comparison[]): boolean {
  const banned = comparisons.filter(({ operator }) => operator === 'disjoint').flatMap(valuesOf);
  return comparisons
    .filter(({ operator }) => operator === 'intersects')
    .every((one) => valuesOf(one).some((value) => !banned.includes(value)));
}

const isField = (value: Comparison['value']) => typeof value === 'object' && 'field' in value;

const valuesOf = ({ value }: Comparison): readonly Literal[] =>
  Array.isArray(value) ? (value as readonly Literal[]) : [value as Literal];

const around = (value: Literal, step: number): readonly Literal[] =>
  typeof value === 'number' ? [value - step, value, value + step] : [value];

function meets(tried: Literal, one: Comparison): boolean {
  const named = valuesOf(one);
  const [low = tried, high = low] = named;
  const tests: Readonly<Partial<Record<Comparison['operator'], boolean>>> = {
    eq: tried === low,
    ne: tried !== low,
    lt: tried < low,
    lte: tried <= low,
    gt: tried > low,
    gte: tried >= low,
    in: named.includes(tried),
    notIn: !named.includes(tried),
    between: tried >= low && tried <= high,
  };
  return tests[one.operator] ?? true;
}
