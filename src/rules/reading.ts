/**
 * A disputed point of law: sources conflict or are silent. Each reading is an expression; without a choice only what all readings agree
 * on is certain, and where another reading may exist nothing is. Which reading two persons chose comes with the sight, as data.
 */
import type { Expression } from './condition.ts';
import type { LegalStatus } from './legal-status.ts';
import { statusesBy } from './legal-status.ts';
import type { Sight } from './sight.ts';
import type { Source } from './source.ts';

export interface Reading {
  readonly code: string;
  /** What the law says by this reading. */
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface DisputedPoint {
  readonly id: string;
  readonly question: string;
  /** Why nobody can be sure: who says what, or that nobody says anything. */
  readonly why: string;
  /** The instruments of which an answer or an outcome turns on it. */
  readonly instruments: readonly string[];
  readonly statuses: readonly LegalStatus[];
  readonly readings: readonly Reading[];
  /** Sources are silent: another reading than these may be right, so that nothing is certain until one is chosen. */
  readonly silent?: true;
}

export type Disputed = Extract<Expression, { readonly disputed: string }>;

/** Makes of a point and what each of its readings asks an expression. */
export function disputed(point: DisputedPoint, readings: Readonly<Record<string, Expression>>): Disputed {
  const { id, statuses, silent } = point;
  return { disputed: id, statuses, ...(silent === true ? { silent } : {}), readings };
}

/** What holds whatever is known, and what never holds. */
export const always: Expression = { all: [] };
export const never: Expression = { any: [] };

export interface OpenReadings {
  /** The readings that may be the right one for this person. */
  readonly codes: readonly string[];
  /** Two persons chose for every status that this person may have. */
  readonly chosen: boolean;
}

/** Gives the readings of a point that are open for a person. A choice for a status that the person does not have says nothing. */
export function openReadings(
  {
    disputed: id,
    statuses,
    codes,
  }: { disputed: string; statuses: readonly LegalStatus[]; codes: readonly string[] },
  sight: Sight,
): OpenReadings {
  const followed = sight.followed[id];
  if (followed === undefined) return { codes, chosen: false };
  const benefits = sight.get('benefits');
  const held = Array.isArray(benefits)
    ? statusesBy(benefits).filter((one) => statuses.includes(one))
    : statuses;
  const choices = held.map((status) => followed[status]);
  if (held.length === 0 || choices.some((one) => one === undefined || !codes.includes(one)))
    return { codes, chosen: false };
  return { codes: codes.filter((code) => choices.includes(code)), chosen: true };
}

/** Gives the reading that is followed for a person; nothing when none is chosen, or when it depends on what is not known. */
export function readingFor(point: DisputedPoint, sight: Sight): string | undefined {
  const { id, statuses, readings } = point;
  const { codes, chosen } = openReadings(
    { disputed: id, statuses, codes: readings.map(({ code }) => code) },
    sight,
  );
  return chosen && codes.length === 1 ? codes[0] : undefined;
}

/** Gives the disputed points in an expression, in order. */
export function disputedIn(expression: Expression): readonly Disputed[] {
  if ('disputed' in expression)
    return [expression, ...Object.values(expression.readings).flatMap(disputedIn)];
  if ('all' in expression) return expression.all.flatMap(disputedIn);
  return 'any' in expression ? expression.any.flatMap(disputedIn) : [];
}
