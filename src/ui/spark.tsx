/** A line without words, for beside a number that says what it is: how it moved. A changed counting rule breaks it with a dashed bar. */
import { joined, type MonthPoint } from './month-chart.tsx';

const WIDTH = 160;
const HEIGHT = 44;
const EDGE = 5;

/** Draws the points from left to right between zero and the highest; nothing where fewer than two are told. */
export function Spark({ label, points }: { label: string; points: readonly MonthPoint[] }) {
  const told = points.flatMap(({ number }) => (number === null ? [] : [number]));
  if (told.length < 2) return null;
  const most = Math.max(1, ...told);
  const across = (place: number) =>
    Math.round(EDGE + (place / Math.max(1, points.length - 1)) * (WIDTH - 2 * EDGE));
  const down = (number: number) => Math.round(HEIGHT - EDGE - (number / most) * (HEIGHT - 2 * EDGE));
  const last = points.findLastIndex(({ number }) => number !== null);
  return (
    <svg class="chart chart--spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line class="chart__grid" x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
      {points.map(
        ({ begins }, place) =>
          begins === true && (
            <line class="chart__target" x1={across(place)} x2={across(place)} y1={0} y2={HEIGHT} />
          ),
      )}
      <g class="chart__line chart__line--own">
        {joined(points).map((line) => (
          <polyline points={line.map(({ place, number }) => `${across(place)},${down(number)}`).join(' ')} />
        ))}
        <circle cx={across(last)} cy={down(points[last]?.number ?? 0)} r={3.5} />
      </g>
    </svg>
  );
}
