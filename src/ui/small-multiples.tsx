/**
 * The same small chart many times: one for each thing, over the same moments and on one scale, so that they can be laid beside each other.
 * The same numbers stand in a table beside them.
 */
import { joined, type MonthPoint } from './month-chart.tsx';

/** One small chart: its name, where more of it stands, and its points. */
export type Multiple = { name: string; href?: string; points: readonly MonthPoint[] };

type SmallMultiplesProps = { multiples: readonly Multiple[]; most: number; unit?: string };

const WIDTH = 200;
const HEIGHT = 96;
const START = 38;
const TOP = 8;
const END = WIDTH - 10;
const FLOOR = HEIGHT - 20;

/** Draws them as a list, each under its name. */
export function SmallMultiples({ multiples, most, unit = '' }: SmallMultiplesProps) {
  return (
    <ul class="multiples">
      {multiples.map(({ name, href, points }) => (
        <li>
          <div>{href === undefined ? name : <a href={href}>{name}</a>}</div>
          <One name={name} points={points} most={most} unit={unit} />
        </li>
      ))}
    </ul>
  );
}

type OneProps = { name: string; points: readonly MonthPoint[]; most: number; unit: string };

function One({ name, points, most, unit }: OneProps) {
  const across = (place: number) =>
    Math.round(START + (place / Math.max(1, points.length - 1)) * (END - START));
  const down = (number: number) => Math.round(FLOOR - (number / most) * (FLOOR - TOP));
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      {[0, most].map((number) => (
        <>
          <line class="chart__grid" x1={START} x2={END} y1={down(number)} y2={down(number)} />
          <text x={START - 5} y={down(number) + 4} text-anchor="end">{`${number}${unit}`}</text>
        </>
      ))}
      {points.map(
        ({ begins }, place) =>
          begins === true &&
          place > 0 && (
            <line class="chart__target" x1={across(place)} x2={across(place)} y1={TOP} y2={FLOOR} />
          ),
      )}
      <g class="chart__line chart__line--own">
        {joined(points).map((line) => (
          <polyline points={line.map(({ place, number }) => `${across(place)},${down(number)}`).join(' ')} />
        ))}
        {points.map(
          (point, place) =>
            point.number !== null && (
              <circle cx={across(place)} cy={down(point.number)} r={3}>
                <title>{`${point.name}: ${point.number}${unit}`}</title>
              </circle>
            ),
        )}
      </g>
      <text x={START} y={HEIGHT - 4}>
        {points[0]?.name}
      </text>
      <text x={END} y={HEIGHT - 4} text-anchor="end">
        {points.at(-1)?.name}
      </text>
    </svg>
  );
}
