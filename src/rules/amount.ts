/**
 * Amounts through time as data, so that a new indexation is a line here and no change of a rule. Between two published
 * amounts only bounds are known, because an indexed amount was never lowered; nothing is made up in between.
 */
import type { CivilDate } from '../kernel/civil-date.ts';
import type { Grade } from './condition.ts';
import { euro } from './money.ts';
import { between, type Quantity } from './range.ts';
import { type Source, sources as s } from './source.ts';

export interface DatedAmount {
  readonly from: string;
  /** The last day on which it is known to apply; after it the next published amount is only an upper bound. */
  readonly until?: string;
  readonly amounts: readonly string[];
  readonly grade: Grade;
  readonly source: Source;
}

/**
 * Leefloon per month: living together, alone, with a family to support. An amount is kept until the day its successor is
 * known to begin, or until the last day on which it was seen when the date of the successor is not known.
 */
export const leefloonAmounts: readonly DatedAmount[] = [
  {
    from: '2017-06-01',
    until: '2017-06-30',
    amounts: ['589.82', '884.74', '1179.65'],
    grade: 'A',
    source: s.S09a,
  },
  {
    from: '2019-07-01',
    until: '2019-07-31',
    amounts: ['619.15', '928.73', '1254.82'],
    grade: 'B',
    source: s.S09b,
  },
  {
    from: '2020-02-01',
    until: '2020-02-29',
    amounts: ['639.27', '958.91', '1295.91'],
    grade: 'B',
    source: s.S09b,
  },
  {
    from: '2024-05-01',
    until: '2025-01-31',
    amounts: ['858.97', '1288.46', '1741.29'],
    grade: 'B',
    source: s.S09b,
  },
  {
    from: '2025-02-01',
    until: '2025-03-31',
    amounts: ['876.13', '1314.20', '1776.07'],
    grade: 'A',
    source: s.S09d,
  },
  { from: '2026-09-01', amounts: ['911.56', '1367.34', '1847.89'], grade: 'B', source: s.S05 },
];

export interface AmountFound {
  /** In cents. */
  readonly amount: Quantity;
  readonly exact: boolean;
  readonly row?: DatedAmount;
}

/** Gives the amount in a column on a day: exact where it was published, else its bounds. */
export function amountOn(
  rows: readonly DatedAmount[],
  column: number,
  date: CivilDate,
): AmountFound | undefined {
  const at = rows.findLastIndex(({ from }) => from <= date);
  const [row, next] = [rows[at], rows[at + 1]];
  const [low, high] = [row, next].map((one) => one?.amounts[column]);
  if (row !== undefined && low !== undefined && (row.until === undefined || date <= row.until))
    return { amount: euro(low), exact: true, row };
  if (high === undefined) return undefined;
  return { amount: between(low === undefined ? 0 : euro(low), euro(high)), exact: false };
}

/** Exempt income from artistic work a year. */
export const artisticAmounts: readonly DatedAmount[] = [
  { from: '2026-09-01', amounts: ['3863.93'], grade: 'B', source: s.S05 },
];

/** Exempt income of the socio-professional integration per month: general, and for a shortage occupation. */
export const spiAmounts: readonly DatedAmount[] = [
  { from: '2018-02-01', until: '2018-02-28', amounts: ['244.03'], grade: 'B', source: s.S93 },
  { from: '2026-09-01', amounts: ['321.99', '461.45'], grade: 'B', source: s.S05 },
];
