/**
 * What a change of the gate opens and closes, as PostgreSQL counted it beforehand: categories, and persons of the asking
 * organisation. A count below ten is never told and arrives as null.
 */
import { say } from '../kernel/language.ts';
import { formatNumber } from '../kernel/number.ts';
import { type Category, categoryAt } from './category.ts';

export interface ReachSide {
  readonly persons: number | null;
  readonly categories: readonly { readonly bit: number; readonly persons: number | null }[];
}

export interface Reach {
  readonly opens: ReachSide;
  readonly closes: ReachSide;
  /** More pairs than were counted: each number is a lower bound. */
  readonly atLeast: boolean;
}

export interface ReachLine {
  readonly category: Category;
  readonly count: string;
}

/** Says how many persons, never fewer than ten. */
export function personCount(persons: number | null, atLeast = false): string {
  if (persons === null) return atLeast ? say`een niet geteld aantal mensen` : say`minder dan 10 mensen`;
  const count = formatNumber(persons);
  return atLeast ? say`minstens ${count} mensen` : say`${count} mensen`;
}

function countText(persons: number | null, atLeast: boolean): string {
  if (persons === null) return atLeast ? say`een niet geteld aantal` : say`minder dan 10`;
  const count = formatNumber(persons);
  return atLeast ? say`minstens ${count}` : count;
}

/** Lists the categories of one side with the number of persons, in their fixed order. */
export function reachLines(side: ReachSide, atLeast: boolean): ReachLine[] {
  return side.categories.map(({ bit, persons }) => ({
    category: categoryAt(bit),
    count: countText(persons, atLeast),
  }));
}
