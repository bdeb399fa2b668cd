/**
 * Which facts keep an answer open. Walked without a list at each step, because everyone's answers are worked out by it as well as one
 * person's. In which order one asks for them stands in question.ts.
 */
import type { Comparison, Expression } from './condition.ts';
import { askFor } from './derived.ts';
import { openIn, obligationOf, resultOf, type Verdict } from './evaluate.ts';
import type { FieldName } from './field.ts';
import { turnsOnStatus } from './reading-told.ts';
import { settle } from './settle.ts';
import type { Sight } from './sight.ts';

/** Gives the conditions that keep the answer or the obligation of a verdict open, as bits. */
export function openFor(verdict: Verdict): number {
  const { version, yes, no } = verdict;
  const obliging = obligationOf(verdict) === 'unknown' ? version.masks.obliged : 0;
  const open = resultOf(verdict) === 'unknown' ? openIn(verdict) : 0;
  return (obliging | open) & ~yes & ~no;
}

/** Names the facts that keep the answer of a verdict open; none when it is certain. No more are looked for than `enough`. */
export function missingFor(verdict: Verdict, there: Sight, enough = Infinity): readonly FieldName[] {
  const { conditions } = verdict.version;
  const found: FieldName[] = [];
  for (let bits = openFor(verdict); bits !== 0 && found.length < enough; bits &= bits - 1) {
    const condition = conditions[31 - Math.clz32(bits & -bits)];
    if (condition !== undefined) seek(condition, there, found, enough);
  }
  return found;
}

/** Names the facts that could settle an expression of which is known that it is open. */
export function missingInOpen(expression: Expression, sight: Sight): readonly FieldName[] {
  const found: FieldName[] = [];
  seek(expression, sight, found, Infinity);
  return found;
}

/** Adds what could settle an open expression. */
function seek(expression: Expression, sight: Sight, found: FieldName[], enough: number): void {
  if ('field' in expression) return seekValue(expression, sight, found);
  if ('all' in expression) return seekParts(expression.all, sight, found, enough);
  if ('any' in expression) return seekParts(expression.any, sight, found, enough);
  if (!('disputed' in expression)) return;
  if (turnsOnStatus(expression, sight)) add('benefits', found);
  seekParts(Object.values(expression.readings), sight, found, enough);
}

function seekParts(parts: readonly Expression[], sight: Sight, found: FieldName[], enough: number): void {
  for (const part of parts) {
    if (found.length >= enough) return;
    if (settle(part, sight) === 0) seek(part, sight, found, enough);
  }
}

function seekValue({ field, value }: Comparison, sight: Sight, found: FieldName[]): void {
  if (sight.get(field) === undefined) seekBehind(field, sight, found);
  if (typeof value === 'object' && 'field' in value && sight.get(value.field) === undefined)
    seekBehind(value.field, sight, found);
}

// A value that would follow from several facts lacks only those that are not there; where all are there, it is asked itself.
function seekBehind(field: FieldName, sight: Sight, found: FieldName[]): void {
  let absent = false;
  for (const one of askFor(field)) {
    if (sight.facts.has(one)) continue;
    absent = true;
    add(one, found);
  }
  if (!absent) add(field, found);
}

function add(field: FieldName, found: FieldName[]): void {
  if (!found.includes(field)) found.push(field);
}
