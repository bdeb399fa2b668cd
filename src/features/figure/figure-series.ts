/** From counts to what is said of them: a share per month, how it stands over a year, how many have which outcome. Pure. */
import { type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import type { Counted } from './figure.sql.ts';
import type { Indicator } from './indicator.ts';

/** A share and of how many it is one; `part` is null where there is nothing to divide by, or where it is not told. */
export interface Share {
  readonly part: number | null;
  readonly of: number | null;
}

/** The share of what was reached in what is known, in per cent and rounded. */
export function shareOf({ reached, known }: Indicator, counts: readonly Counted[]): Share {
  const of = sumOf(counts, known);
  const part = sumOf(counts, reached);
  if (of === null || part === null) return { part: null, of };
  return { part: of === 0 ? null : Math.round((100 * part) / of), of };
}

/** How many have one of these outcomes; null where a number of them is not told. */
export function sumOf(counts: readonly Counted[], outcomes: readonly string[]): number | null {
  const those = counts.filter(({ outcome }) => outcomes.includes(outcome));
  if (those.some(({ number }) => number === null)) return null;
  return those.reduce((sum, { number }) => sum + (number ?? 0), 0);
}

export interface Quarter {
  /** As `2026 K1`. */
  readonly name: string;
  /** Its first month, as `2026-01`. */
  readonly begins: string;
}

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
