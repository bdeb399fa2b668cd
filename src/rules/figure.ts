/**
 * A number of an instrument that no condition asks: an amount, a share, a length of time or a count, with the day since when, its source
 * and how sure that source is. A new amount is a line of data. Nothing is decided by it.
 */
import type { Grade } from './condition.ts';
import { euro, writeEuro } from './money.ts';
import type { Source } from './source.ts';

export type Unit =
  | 'euro'
  | 'percent'
  | 'years'
  | 'quarters'
  | 'months'
  | 'weeks'
  | 'days'
  | 'hours'
  | 'kilometres'
  | 'day'
  | 'number';

/** Since when a number is known, and where it was read. */
export interface Seen {
  readonly from: string;
  /** No source was found for the first day: the oldest day on which it was seen stands for it. */
  readonly fromToVerify?: true;
  /** The last day on which it applied, or on which it was counted. */
  readonly until?: string;
  readonly grade: Grade;
  readonly source: Source;
}

export interface Figure extends Seen {
  readonly label: string;
  readonly unit: Unit;
  /** One number, or the lowest and the highest; written with a point, a day as 2026-01-31. */
  readonly values: readonly string[];
}

/** Writes numbers that were read in one place, each as its label, its unit and one or two values. */
export function dated(
  seen: Seen,
  lines: readonly (readonly [label: string, unit: Unit, ...values: string[]])[],
): readonly Figure[] {
  return lines.map(([label, unit, ...values]) => ({ label, unit, values, ...seen }));
}

const READABLE = /^\d{1,9}(\.\d{1,2})?$/;

/** Tells whether a value can be read as its unit says. */
export function isReadable(value: string, unit: Unit, isDay: (text: string) => boolean): boolean {
  return unit === 'day' ? isDay(value) : READABLE.test(value);
}

/** Writes a value as people in Flanders read it, without the word for its unit: `€ 1.200,00`, `28,8 %`, `16.611`. */
export function writeValue(value: string, unit: Unit): string {
  if (unit === 'euro') return writeEuro(euro(value));
  const [whole = '', decimals] = value.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  const number = decimals === undefined ? grouped : `${grouped},${decimals}`;
  return unit === 'percent' ? `${number} %` : number;
}
