/** From counts to what is said of them: a share per month, how it stands over a year, how many have which outcome. Pure. */
import { type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import type { Counted } from './figure.sql.ts';
import type { Indicator } from './indicator-shape.ts';

/** A share and of how many it is one; `part` is null where there is nothing to divide by, or where it is not told. */
export interface Share {
  readonly part: number | null;
  readonly of: number | null;
}

type WithOutcome = Pick<Counted, 'outcome' | 'number'>;

/** The share of what was reached in what is known, in per cent and rounded. */
export function shareOf({ reached, known }: Indicator, counts: readonly WithOutcome[]): Share {
  const of = sumOf(counts, known);
  const part = sumOf(counts, reached);
  if (of === null || part === null) return { part: null, of };
  return { part: of === 0 ? null : Math.round((100 * part) / of), of };
}

/** How many have one of these outcomes; null where a number of them is not told. */
export function sumOf(counts: readonly WithOutcome[], outcomes: readonly string[]): number | null {
  const those = counts.filter(({ outcome }) => outcomes.includes(outcome));
  if (those.some(({ number }) => number === null)) return null;
  return those.reduce((sum, { number }) => sum + (number ?? 0), 0);
}

/** One quarter of a series: what was counted in it, by which version of the rule, and whether that one begins here. */
export interface QuarterCounted {
  readonly quarter: Quarter;
  readonly counts: readonly Counted[];
  readonly version: number;
  readonly begins: boolean;
}

/**
 * The counts of one indicator by quarter. In each the newest version of the rule counts that found something in it; where that is another
 * one than before, a new series begins.
 */
export function seriesOf(
  code: string,
  { version: present }: Indicator,
  all: readonly Counted[],
  quarters: readonly Quarter[],
): QuarterCounted[] {
  let before: number | undefined;
  return quarters.map((quarter) => {
    const found = all.filter((one) => one.indicator === code && one.quarter === quarter.begins);
    const version = found.length === 0 ? (before ?? present) : Math.max(...found.map((one) => one.version));
    const begins = found.length > 0 && before !== undefined && version !== before;
    if (found.length > 0) before = version;
    return { quarter, counts: found.filter((one) => one.version === version), version, begins };
  });
}

/** What was counted in the last four quarters together, by the present version of the rule. */
export function lastYearOf(code: string, { version }: Indicator, all: readonly Counted[]): Counted[] {
  return all.filter((one) => one.indicator === code && one.version === version && one.quarter === null);
}

/** What the number of an indicator is made of: the last four quarters, or those before where something is known after a year. */
export function toldYearOf(
  code: string,
  indicator: Indicator,
  all: readonly Counted[],
  series: readonly QuarterCounted[],
): readonly Counted[] {
  if (indicator.afterYear) return series.slice(0, -4).flatMap((one) => one.counts);
  return lastYearOf(code, indicator, all);
}

export interface Quarter {
  /** As `2026 K1`. */
  readonly name: string;
  /** Its first month, as `2026-01`. */
  readonly begins: string;
}

/** Of which an own figure tells, the present one included. */
export const QUARTERS = 8;

/** So many quarters, the last of which holds this day. */
export function quartersUpTo(today: CivilDate, number: number): Quarter[] {
  const last = 4 * Number(today.slice(0, 4)) + Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  return Array.from({ length: number }, (_, place) => quarter(last - number + 1 + place));
}

/** The first day of the first of these quarters. */
export function beginOf(quarters: readonly Quarter[]): CivilDate {
  return civilDate(`${quarters[0]?.begins}-01`);
}

function quarter(count: number): Quarter {
  const year = Math.floor(count / 4);
  const begins = `${year}-${String(3 * (count % 4) + 1).padStart(2, '0')}`;
  return { name: `${year} K${(count % 4) + 1}`, begins };
}
