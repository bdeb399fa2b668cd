/**
 * A head who sets two own figures beside each other that count the same things: who found work, and how that work was a year later. Each thing
 * stands in one cell of both, and what the cells of one make together in a quarter is what those of the other do.
 */
import type { Counted } from '../../src/features/figure/figure.sql.ts';
import type { Quarter } from '../../src/features/figure/figure-series.ts';
import { attacker, type Told } from './figure-attacker.ts';

/** The outcomes of an indicator that count the same things, and how many quarters later they do. */
export interface Side {
  readonly indicator: string;
  readonly outcomes: readonly string[];
  readonly later: number;
}

/** A small number of people, some of whom the head may not open. */
export interface Closed {
  readonly indicator: string;
  readonly outcome: string;
  readonly quarter: string;
  readonly number: number;
}

/** Gives which of the closed numbers follow from what was told, exactly. A quarter without a name is the last four together. */
export function setBeside(
  counts: readonly Counted[],
  quarters: readonly Quarter[],
  [one, other]: readonly [Side, Side],
  closed: readonly Closed[],
): string[] {
  const places = quarters.slice(0, quarters.length - other.later);
  const at = (place: number, a: number, b: number) =>
    (place * one.outcomes.length + a) * other.outcomes.length + b;
  const cellsOf = (side: Side, outcome: string, quarter: string | null): number[] =>
    places.flatMap((_, place) => {
      const begins = quarters[place + side.later]?.begins;
      const isYear = quarter === null && place + side.later >= quarters.length - 4;
      if (begins !== quarter && !isYear) return [];
      return one.outcomes.flatMap((a, row) =>
        other.outcomes.flatMap((b, column) =>
          outcome === (side === one ? a : b) ? [at(place, row, column)] : [],
        ),
      );
    });
  const whole = (side: Side, quarter: string | null) =>
    quarter !== null || places.length + side.later === quarters.length;
  const told = [one, other].flatMap((side) =>
    side.outcomes.flatMap((outcome) =>
      [...quarters.map(({ begins }) => begins), null].flatMap((quarter): Told[] => {
        const found = counts.find(
          (cell) => cell.indicator === side.indicator && cell.outcome === outcome && cell.quarter === quarter,
        );
        const of = cellsOf(side, outcome, quarter);
        // What no answer holds is nothing.
        const is = found === undefined ? 0 : found.number;
        return is === null || of.length === 0 || !whole(side, quarter) ? [] : [{ of, is }];
      }),
    ),
  );
  const boundsOf = attacker(places.length * one.outcomes.length * other.outcomes.length, told);
  return closed.flatMap(({ indicator, outcome, quarter, number }) => {
    const side = [one, other].find((some) => some.indicator === indicator);
    const of = side === undefined ? [] : cellsOf(side, outcome, quarter);
    if (of.length === 0) return [];
    const { least, most } = boundsOf(of);
    return most - least > 0.5 ? [] : [`${indicator} ${outcome} ${quarter} is ${number}`];
  });
}
