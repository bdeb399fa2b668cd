/**
 * Differences under each other around a line for no difference: a dot for the difference, and a line from the lowest to the highest that
 * it may be. Who cannot see it reads the same in the sentence or the table beside it.
 */

/** One difference in points of a hundred, and between which two numbers it lies. */
export type Difference = { name: string; difference: number; low: number; high: number };

type DifferenceChartProps = {
  label: string;
  rows: readonly Difference[];
  /** What stands left and right of the line. */
  less: string;
  more: string;
};

const WIDTH = 340;
const ROW = 46;
const HEAD = 22;
const EDGE = 32;

/** Draws the differences in their order, from top to bottom, with no difference in the middle. */
export function DifferenceChart({ label, rows, less, more }: DifferenceChartProps) {
  const most = Math.max(10, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const middle = WIDTH / 2;
  const across = (number: number) => Math.round(middle + (number / most) * (middle - EDGE));
  const height = HEAD + rows.length * ROW;
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      <text x={middle - 8} y="14" text-anchor="end">
        {less}
      </text>
      <text x={middle + 8} y="14">
        {more}
      </text>
      <line class="chart__target" x1={middle} x2={middle} y1="0" y2={height} />
      {rows.map((row, place) => (
        <Row
          row={row}
          number={rows.length > 1 ? place + 1 : undefined}
          top={HEAD + place * ROW}
          across={across}
        />
      ))}
    </svg>
  );
}

type RowProps = {
  row: Difference;
  /** As the list beside the chart numbers it. */
  number: number | undefined;
  top: number;
  across: (number: number) => number;
};

function Row({ row, number, top, across }: RowProps) {
  const { name, difference, low, high } = row;
  const line = top + ROW - 16;
  return (
    <g>
      <title>{`${name}: ${signed(difference)} (${signed(low)} – ${signed(high)})`}</title>
      {number !== undefined && (
        <text x="0" y={line + 4}>
          {number}
        </text>
      )}
      <line class="chart__reach" x1={across(low)} x2={across(high)} y1={line} y2={line} />
      <line class="chart__reach" x1={across(low)} x2={across(low)} y1={line - 5} y2={line + 5} />
      <line class="chart__reach" x1={across(high)} x2={across(high)} y1={line - 5} y2={line + 5} />
      <g class="chart__line chart__line--own">
        <circle cx={across(difference)} cy={line} r={5} />
      </g>
      <text x={across(low)} y={line - 10} text-anchor="middle">
        {signed(low)}
      </text>
      <text x={across(high)} y={line - 10} text-anchor="middle">
        {signed(high)}
      </text>
    </g>
  );
}

/** A number with its sign, the minus as it is printed. */
export function signed(number: number): string {
  if (number === 0) return '0';
  return number < 0 ? `−${-number}` : `+${number}`;
}
