/**
 * A small chart of levels from 1 to 5 in time, one line for each source. Lines differ by their dashes and their marks, so that
 * nobody needs colour; the numbers stand in a table beside it.
 */
import type { SourceKind } from './fact.tsx';

/** One source: its judgements, each at a place in time from 0 (the first day of the chart) to 1 (the last). */
export type LevelSeries = {
  name: string;
  kind: SourceKind;
  points: readonly { at: number; level: number }[];
};

const WIDTH = 320;
const HEIGHT = 130;
const START = 18;
const TOP = 10;
const END = WIDTH - 10;
const FLOOR = HEIGHT - 24;

type LevelChartProps = { label: string; from: string; until: string; series: readonly LevelSeries[] };

/** Draws the levels; `from` and `until` are the first and the last day in words. */
export function LevelChart({ label, from, until, series }: LevelChartProps) {
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((level) => (
        <>
          <line class="chart__grid" x1={START} x2={END} y1={down(level)} y2={down(level)} />
          <text x={START - 6} y={down(level) + 4} text-anchor="end">
            {level}
          </text>
        </>
      ))}
      <text x={START} y={HEIGHT - 4}>
        {from}
      </text>
      <text x={END} y={HEIGHT - 4} text-anchor="end">
        {until}
      </text>
      {series.map((one) => (
        <g class={`chart__line chart__line--${one.kind}`}>
          <title>{one.name}</title>
          <polyline points={one.points.map(({ at, level }) => `${across(at)},${down(level)}`).join(' ')} />
          {one.points.map(({ at, level }) => (
            <Mark kind={one.kind} x={across(at)} y={down(level)} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Round for the own organisation, square for another one. */
function Mark({ kind, x, y }: { kind: SourceKind; x: number; y: number }) {
  return kind === 'own' ? <circle cx={x} cy={y} r={4} /> : <rect x={x - 4} y={y - 4} width={8} height={8} />;
}

function across(at: number): number {
  return Math.round(START + 6 + at * (END - START - 12));
}

function down(level: number): number {
  return Math.round(FLOOR - ((level - 1) / 4) * (FLOOR - TOP));
}
