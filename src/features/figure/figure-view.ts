/** What is shown of one indicator: its number, of how many that is, how it moved, and its bars by kind. Pure. */
import type { MonthPoint } from '../../ui/month-chart.tsx';
import type { FiguresShown } from './figure.sql.ts';
import { type Quarter, seriesOf, shareOf, sumOf, toldYearOf } from './figure-series.ts';
import { type IndicatorCode, indicators } from './indicator.ts';
import { kindsOf } from './outcome-label.ts';

export interface FigureView {
  /** Null where it is not told; undefined where the indicator has no one number. */
  readonly number?: number | null;
  readonly unit: '' | ' %';
  /** Of how many a share is one. */
  readonly of: number | null;
  /** Whether nothing was there to count at all. */
  readonly nothing: boolean;
  readonly points: readonly MonthPoint[];
  readonly bars: readonly { readonly name: string; readonly number: number | null }[];
}

/** How many people a coach has, in steps: each up to and with its number. */
const STEPS = [20, 40, 60, Number.POSITIVE_INFINITY] as const;

/** Works out what is shown of an indicator. */
export function viewOf(code: IndicatorCode, shown: FiguresShown, quarters: readonly Quarter[]): FigureView {
  const { shows } = indicators[code];
  if (shows === 'share' || shows === 'count') return overQuarters(code, shown, quarters);
  if (shows === 'stock' || shows === 'stockShare') return overMonths(shows, shown);
  if (shows === 'kinds') return byKind(code, shown);
  if (shows === 'spread') return spreadOf(shown.spread ?? []);
  return { unit: '', of: null, nothing: false, points: [], bars: [] };
}

function overQuarters(
  code: IndicatorCode,
  { counts }: FiguresShown,
  quarters: readonly Quarter[],
): FigureView {
  const indicator = indicators[code];
  const isShare = indicator.shows === 'share';
  const series = seriesOf(code, indicator, counts, quarters);
  const lastYear = toldYearOf(code, indicator, counts, series);
  const { part, of } = shareOf(indicator, lastYear);
  return {
    number: isShare ? part : sumOf(lastYear, indicator.reached),
    unit: isShare ? ' %' : '',
    of: isShare ? of : null,
    nothing: [...lastYear, ...series.flatMap((one) => one.counts)].every(
      ({ outcome, number }) => number === 0 || !indicator.known.includes(outcome),
    ),
    points: series.map(({ quarter, counts: those, begins }) => ({
      name: quarter.name,
      number: isShare ? shareOf(indicator, those).part : sumOf(those, indicator.reached),
      begins,
    })),
    bars: [],
  };
}

function overMonths(shows: 'stock' | 'stockShare', { stock }: FiguresShown): FigureView {
  const all = stock.filter(({ indicator }) => indicator === 'guided');
  const active = stock.filter(({ indicator }) => indicator === 'active');
  const points = all.map(({ month, number }, place) => {
    if (shows === 'stock') return { name: month, number };
    const part = active[place]?.number ?? null;
    return {
      name: month,
      number: number === null || part === null ? null : Math.round((100 * part) / number),
    };
  });
  return {
    number: points.at(-1)?.number ?? null,
    unit: shows === 'stock' ? '' : ' %',
    of: shows === 'stock' ? null : (all.at(-1)?.number ?? null),
    nothing: false,
    points,
    bars: [],
  };
}

function byKind(code: IndicatorCode, shown: FiguresShown): FigureView {
  const { kinds, version } = indicators[code];
  const found = new Map(
    shown.running
      .filter((one) => one.indicator === code && one.version === version)
      .map(({ kind, number }) => [kind, number] as const),
  );
  const bars = kindsOf(kinds ?? 'phase', shown).flatMap(([kind, name]) => {
    const number = found.get(kind);
    return number === undefined ? [] : [{ name, number }];
  });
  return { unit: '', of: null, nothing: bars.length === 0, points: [], bars };
}

function spreadOf(spread: readonly number[]): FigureView {
  let from = 0;
  const bars = STEPS.map((until) => {
    const name = until === Number.POSITIVE_INFINITY ? `${from} +` : `${from}–${until}`;
    const number = spread.filter((persons) => persons >= from && persons <= until).length;
    from = until + 1;
    return { name, number };
  });
  return {
    number: spread[Math.ceil(spread.length / 2) - 1] ?? null,
    unit: '',
    of: null,
    nothing: spread.length === 0,
    points: [],
    bars,
  };
}
