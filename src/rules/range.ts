/**
 * A number of which only bounds are known: an amount between two published indexations, an age without a birth date.
 * Comparing gives an answer only where both bounds agree.
 */
import { type Three, three } from './three.ts';

export interface Range {
  readonly least: number;
  readonly most: number;
}

export type Quantity = number | Range;

/** Tells a number, or one of which bounds are known, from any other value. */
export function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'number' || (typeof value === 'object' && value !== null && 'least' in value);
}

export const least = (value: Quantity): number => (typeof value === 'number' ? value : value.least);
export const most = (value: Quantity): number => (typeof value === 'number' ? value : value.most);

/** Makes a range, or the plain number when both bounds are the same. */
export function between(low: number, high: number): Quantity {
  return low === high ? low : { least: low, most: high };
}

/** Tells whether the first is less than the second. */
export function less(first: Quantity, second: Quantity): Three {
  return three(most(first) < least(second) ? true : least(first) >= most(second) ? false : undefined);
}

/** Tells whether both are the same number. */
export function same(first: Quantity, second: Quantity): Three {
  if (most(first) < least(second) || most(second) < least(first)) return -1;
  return three(typeof first === 'number' && typeof second === 'number' ? first === second : undefined);
}
