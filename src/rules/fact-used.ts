/** Which facts an expression looked at, given themselves or behind what was worked out from them. */
import { type Comparison, comparisonsIn, type Expression } from './condition.ts';
import { readsOf } from './derived.ts';
import type { Fact } from './fact.ts';
import type { FieldName } from './field.ts';
import { excludesOnly } from './settle.ts';
import type { Sight } from './sight.ts';

export interface FactUsed extends Fact {
  readonly field: FieldName;
}

const none: readonly never[] = [];

/** Tells whether nothing recorded counts as an answer of its own, which someone then confirms. */
export const countsOnRecord = (comparison: Comparison) =>
  excludesOnly(comparison) || comparison.onlyRecorded === true;

function fieldsOf({ field, value }: Comparison): readonly FieldName[] {
  return typeof value === 'object' && 'field' in value ? [field, value.field] : [field];
}

const readBy = new WeakMap<Expression, readonly (readonly FieldName[])[]>();

/** Gives for each field an expression names everything it is worked out from, the field itself first. */
function readsBy(expression: Expression): readonly (readonly FieldName[])[] {
  const kept = readBy.get(expression) ?? comparisonsIn(expression).flatMap(fieldsOf).map(readsOf);
  readBy.set(expression, kept);
  return kept;
}

/** Gives the facts that an expression looks at, given themselves or behind a value that follows from them. */
export function factsIn(expression: Expression, { facts }: Sight): readonly FactUsed[] {
  let found: FactUsed[] | undefined;
  for (const reads of readsBy(expression))
    for (const field of reads) {
      const fact = facts.get(field);
      if (fact === undefined) continue;
      if (found === undefined) found = [{ field, ...fact }];
      else if (!found.some((one) => one.field === field)) found.push({ field, ...fact });
      // A given value wins, so that what it would have followed from did not matter.
      if (field === reads[0]) break;
    }
  return found ?? none;
}
