/**
 * A curve of time month by month, for a table and for a file. How many were still followed is told where it is ten or more and no few
 * left in between: among who is not followed further may be someone whom the reader may not open, and PostgreSQL tells those by the day.
 * The parts stay whole per cents, so that such a number does not follow from them either.
 */
import { type WayOut, waysOut } from './outcome-label.ts';
import { type Ended, partOn, type Share, shareOver, type Step, survival } from './survival.ts';

/** Fewer people give no curve that says anything. */
export const FEWEST = 10;
const MONTH = 365.25 / 12;
const MONTHS = 24;

export interface CurveRow {
  /** After so many months, of which this row tells the last. */
  readonly months: number;
  /** How many were followed when that month began; null where it is withheld. */
  readonly followed: number | null;
  readonly ended: Readonly<Record<WayOut, number>>;
  /** For how many it still ran on the last day that is known, since the row before that tells it; null where `followed` is. */
  readonly left: number | null;
  /** In per cent: who is still on the way, between which bounds that lies, and who went each way. */
  readonly onTheWay: number;
  readonly low: number;
  readonly high: number;
  readonly went: Readonly<Record<WayOut, number>>;
}

type Cases = readonly Ended<WayOut>[];

/** The day on which so many months are over. */
export function dayAfter(months: number): number {
  return Math.round(months * MONTH);
}

/** Gives a row for each of the first 24 months; none of too few people. */
export function curveRows(cases: Cases): CurveRow[] {
  if (sizeOf(cases) < FEWEST) return [];
  const steps = survival(cases);
  const shares = byWay((way) => shareOver(cases, way));
  return followedTold(cases).map((told, place) => {
    const months = place + 1;
    const inside = cases.filter(({ days }) => isIn(days, months));
    const { low, high } = lastStep(steps, dayAfter(months));
    return {
      months,
      ...told,
      ended: byWay((way) => sizeOf(inside.filter(({ outcome }) => outcome === way))),
      onTheWay: perCent(partOn(steps, dayAfter(months), 1)),
      low: perCent(low),
      high: perCent(high),
      went: byWay((way) => perCent(partOn(shares[way] satisfies Share[], dayAfter(months), 0))),
    };
  });
}

/** How many are followed as each month begins, and how many are not any more since it was told before. */
function followedTold(cases: Cases): Pick<CurveRow, 'followed' | 'left'>[] {
  let left = 0;
  return Array.from({ length: MONTHS }, (_, before) => {
    if (before > 0) left += leftIn(cases.filter(({ days }) => isIn(days, before)));
    const followed = sizeOf(cases.filter(({ days }) => before === 0 || days > dayAfter(before)));
    if ([followed, left].some((number) => number > 0 && number < FEWEST))
      return { followed: null, left: null };
    const told = { followed, left };
    left = 0;
    return told;
  });
}

function isIn(days: number, month: number): boolean {
  return days <= dayAfter(month) && (month === 1 || days > dayAfter(month - 1));
}

function leftIn(inside: Cases): number {
  return sizeOf(inside.filter(({ outcome }) => outcome === 'running'));
}

function sizeOf(cases: Cases): number {
  return cases.reduce((sum, { number }) => sum + number, 0);
}

function lastStep(steps: readonly Step[], day: number): { low: number; high: number } {
  return steps.findLast(({ days }) => days <= day) ?? { low: 1, high: 1 };
}

function byWay<Value>(value: (way: WayOut) => Value): Record<WayOut, Value> {
  return Object.fromEntries(waysOut.map((way) => [way, value(way)])) as Record<WayOut, Value>;
}

function perCent(part: number): number {
  return Math.round(100 * part);
}
