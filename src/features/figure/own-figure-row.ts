/** The own figures cell by cell, as the pages tell them: for a file and for other programs. Pure; what is withheld there is withheld here. */
import type { FiguresShown } from './figure.sql.ts';
import { type Quarter, seriesOf, shareOf, sumOf, toldYearOf } from './figure-series.ts';
import { viewOf } from './figure-view.ts';
import type { Indicator } from './indicator-shape.ts';
import { type IndicatorCode, indicators } from './indicator.ts';

export interface OwnFigureRow {
  readonly code: IndicatorCode;
  /** `today`, `lastYear`, `yearBefore` (each four quarters), a quarter as `2026-Q2` or a month as `2026-05`. */
  readonly period: string;
  readonly kind: string | null;
  readonly outcome: string | null;
  /** A part of a hundred, how many there are, or the days within which half of them were over. */
  readonly measure: 'share' | 'count' | 'half';
  /** Null where it is withheld. */
  readonly value: number | null;
  /** Of how many a share is one, or half was over. */
  readonly of: number | null;
}

/** Gives the cells of every figure that this reader sees; those of a curve stand on its own page. */
export function ownFigureRows(shown: FiguresShown, quarters: readonly Quarter[]): OwnFigureRow[] {
  return (Object.keys(indicators) as IndicatorCode[])
    .filter((code) => code !== 'caseload' || shown.spread !== null)
    .flatMap((code) => rowsOf(code, shown, quarters));
}

const nothing = { kind: null, outcome: null, of: null } as const;

function rowsOf(code: IndicatorCode, shown: FiguresShown, quarters: readonly Quarter[]): OwnFigureRow[] {
  const { shows, kinds } = indicators[code];
  if (shows === 'share' || shows === 'count')
    return [...overQuarters(code, shown, quarters), ...(kinds === undefined ? [] : byKind(code, shown))];
  const view = viewOf(code, shown, quarters);
  if (shows === 'stock' || shows === 'stockShare') return overMonths(code, shown, view.points);
  if (shows === 'kinds') return [...running(code, shown), ...halves(code, shown)];
  if (shows !== 'spread') return [];
  return view.bars.map(({ name, number }) => ({
    ...nothing,
    code,
    period: 'today',
    kind: name,
    measure: 'count' as const,
    value: number,
  }));
}

function overQuarters(
  code: IndicatorCode,
  { counts }: FiguresShown,
  quarters: readonly Quarter[],
): OwnFigureRow[] {
  const indicator = indicators[code];
  const series = seriesOf(code, indicator, counts, quarters);
  const year = indicator.afterYear ? 'yearBefore' : 'lastYear';
  return [
    ...cellsOf(code, indicator, year, toldYearOf(code, indicator, counts, series)),
    ...series.flatMap(({ quarter, counts: those }) => cellsOf(code, indicator, isoQuarter(quarter), those)),
  ];
}

/** The share of a period, where there is anything to divide by, and how many had each outcome. */
function cellsOf(
  code: IndicatorCode,
  indicator: Indicator,
  period: string,
  counts: FiguresShown['counts'],
): OwnFigureRow[] {
  const { part, of } = shareOf(indicator, counts);
  const share: OwnFigureRow[] =
    indicator.shows === 'share' && of !== 0 && counts.length > 0
      ? [{ ...nothing, code, period, measure: 'share', value: part, of }]
      : [];
  const outcomes = [...new Set(counts.map(({ outcome }) => outcome))];
  return [
    ...share,
    ...outcomes.map((outcome) => ({
      ...nothing,
      code,
      period,
      outcome,
      measure: 'count' as const,
      value: sumOf(counts, [outcome]),
    })),
  ];
}

function overMonths(
  code: IndicatorCode,
  { stock }: FiguresShown,
  points: readonly { readonly name: string; readonly number: number | null }[],
): OwnFigureRow[] {
  const isShare = indicators[code].shows === 'stockShare';
  const all = stock.filter(({ indicator }) => indicator === 'guided');
  return points.map(({ name, number }, place) => ({
    ...nothing,
    code,
    period: name,
    measure: isShare ? ('share' as const) : ('count' as const),
    value: number,
    of: isShare ? (all[place]?.number ?? null) : null,
  }));
}

/** What is counted by the present rule. */
function present<Row extends { readonly indicator: string; readonly version: number }>(
  rows: readonly Row[],
  code: IndicatorCode,
): Row[] {
  return rows.filter((row) => row.indicator === code && row.version === indicators[code].version);
}

function byKind(code: IndicatorCode, shown: FiguresShown): OwnFigureRow[] {
  return present(shown.kinds, code).map(({ kind, outcome, number }) => ({
    ...nothing,
    code,
    period: 'lastYear',
    kind,
    outcome,
    measure: 'count' as const,
    value: number,
  }));
}

function running(code: IndicatorCode, shown: FiguresShown): OwnFigureRow[] {
  return present(shown.running, code).map(({ kind, number }) => ({
    ...nothing,
    code,
    period: 'today',
    kind,
    measure: 'count' as const,
    value: number,
  }));
}

function halves(code: IndicatorCode, shown: FiguresShown): OwnFigureRow[] {
  return present(shown.middles, code).map(({ kind, days, number }) => ({
    ...nothing,
    code,
    period: 'lastYear',
    kind,
    measure: 'half' as const,
    value: days,
    of: number,
  }));
}

function isoQuarter({ name }: Quarter): string {
  return name.replace(' K', '-Q');
}
