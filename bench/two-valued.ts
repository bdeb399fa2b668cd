/** The rules and facts that an engine of two values can answer: what is known of everyone, and nothing else. */
import type { CivilDate } from '../src/kernel/civil-date.ts';
import type { instruments } from '../src/rules/catalogue.ts';
import { type Comparison, type Expression, type Literal, roleOf } from '../src/rules/condition.ts';
import { type Column, coded } from '../src/rules/population-column.ts';
import { versionAt } from '../src/rules/version.ts';

/** An instrument as two values need it: all of these must hold. */
export interface Plain {
  readonly code: string;
  readonly all: readonly Expression[];
}

export function plainOn(instrument: (typeof instruments)[number], date: CivilDate): Plain | undefined {
  const version = versionAt(instrument, date);
  const deciding = version.conditions.filter((one) =>
    ['admission', 'limit', 'blocker'].includes(roleOf(one)),
  );
  return version.state === 'inForce' && deciding.every(isTwoValued)
    ? { code: instrument.code, all: deciding }
    : undefined;
}

function isTwoValued(expression: Expression): boolean {
  if ('field' in expression) return true;
  if ('all' in expression) return expression.all.every(isTwoValued);
  return 'any' in expression && expression.any.every(isTwoValued);
}

/** The parts of an *any* that may decide: a reading that is not verified never makes it true. */
export const decidingIn = (parts: readonly Expression[]) => parts.filter(({ grade }) => grade !== 'U');

export function valueOf(column: Column | undefined, person: number): number {
  return column?.[person] ?? 0;
}

/** The values of a comparison as the columns hold them. */
export function numbersIn({ field, value }: Comparison): readonly number[] {
  const list = Array.isArray(value) ? (value as readonly Literal[]) : [value as Literal];
  return list.map((one) => coded(field, one));
}
