/** A changed counting rule: the numbers of before and after stand in one picture, and no line joins them. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { MonthChart } from '../../ui/month-chart.tsx';

import { Spark } from '../../ui/spark.tsx';
import type { Counted } from './figure.sql.ts';
import { lastYearOf, quartersUpTo, seriesOf } from './figure-series.ts';
import { viewOf } from './figure-view.ts';
import { indicators } from './indicator.ts';

const quarters = quartersUpTo(civilDate('2026-11-23'), 8);

/** The first rule counted until the end of 2025, the present one since; an old row stands in a quarter of the new rule too. */
const counts: Counted[] = quarters.flatMap(({ begins }, place) => {
  const version = place < 4 ? 1 : 2;
  const row = (outcome: string, number: number, by = version): Counted => ({
    indicator: 'registered',
    version: by,
    quarter: begins,
    outcome,
    number,
  });
  return [row('inTime', 20 + place), row('late', 20), ...(place === 5 ? [row('inTime', 99, 1)] : [])];
});
const changed = { ...indicators.registered, version: 2 };

describe('a counting rule that changed', () => {
  test('begins a new series in its first quarter, in which nothing of the former rule counts', () => {
    const series = seriesOf('registered', changed, counts, quarters);
    expect(series.map(({ version, begins }) => [version, begins])).toEqual(
      quarters.map((_, place) => [place < 4 ? 1 : 2, place === 4]),
    );
    expect(series[5]?.counts.map(({ number }) => number)).toEqual([25, 20]);
    expect(
      lastYearOf(
        'registered',
        changed,
        counts.slice(0, 1).map((one) => ({ ...one, quarter: null })),
      ),
    ).toEqual([]);
  });

  test('is drawn as a break: two lines, and a dashed bar between them', () => {
    const shown = { counts, kinds: [], running: [], stock: [], middles: [], spread: null };
    const { points } = viewOf('registered', shown as never, quarters);
    for (const Picture of [MonthChart, Spark]) {
      const drawn = renderToString(<Picture label="Ingeschreven" points={points} />);
      expect(drawn.match(/<polyline/g), Picture.name).toHaveLength(2);
      expect(drawn.match(/chart__target/g), Picture.name).toHaveLength(1);
    }
  });
});
