/**
 * A line over the months, and where one is set the line of the target. A month that is not told leaves a gap; a changed counting rule
 * begins a new line, with a dashed bar between the two. The same numbers stand in a table beside the chart.
 */

/** One month: its name, its number, or null where it is not told; `begins` on the first month of a new counting rule. */
export type MonthPoint = { name: string; number: number | null; begins?: boolean };

type MonthChartProps = { label: string; points: readonly MonthPoint[]; target?: number; unit?: string };

const WIDTH = 480;
const HEIGHT = 150;
const START = 44;
const TOP = 10;
const END = WIDTH - 12;
const FLOOR = HEIGHT - 24;

/** Draws the months from left to right; the lowest number is zero. */
export function MonthChart({ label, points, target, unit = '' }: MonthChartProps) {
  const told = points.flatMap(({ number }) => (number === null ? [] : [number]));
  const most = roundUp(Math.max(1, ...told, target ?? 0));
  const across = (place: number) =>
    Math.round(START + (place / Math.max(1, points.length - 1)) * (END - START));
  const down = (number: number) => Math.round(FLOOR - (number / most) * (FLOOR - TOP));
  return (
    <svg class="chart chart--wide" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, most / 2, most].map((number) => (
        <>
          <line class="chart__grid" x1={START} x2={END} y1={down(number)} y2={down(number)} />
          <text x={START - 6} y={down(number) + 4} text-anchor="end">
            {`${number}${unit}`}
          </text>
        </>
      ))}
      {target !== undefined && (
        <line class="chart__target" x1={START} x2={END} y1={down(target)} y2={down(target)} />
      )}
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
          ({ name, number }, place) =>
            number !== null && (
              <circle cx={across(place)} cy={down(number)} r={3}>
                <title>{`${name}: ${number}${unit}`}</title>
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

type Placed = { place: number; number: number };

/** The months that one line joins: those that follow each other, are told, and are counted by the same rule. */
export function joined(points: readonly MonthPoint[]): Placed[][] {
  const lines: Placed[][] = [[]];
  points.forEach(({ number, begins }, place) => {
    if (number === null || begins === true) lines.push([]);
    if (number !== null) lines.at(-1)?.push({ place, number });
  });
  return lines.filter((line) => line.length > 1);
}

/** The next number that is easy to read: 1, 2 or 5 with zeros, and always even or one. */
function roundUp(number: number): number {
  const size = 10 ** Math.floor(Math.log10(number));
  const step = [1, 2, 4, 6, 8, 10].find((times) => times * size >= number) ?? 10;
  return step * size;
}
