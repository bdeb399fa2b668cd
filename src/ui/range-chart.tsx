/**
 * Bars under each other, one for each moment: how many are expected, with a thin line from the lowest to the highest. Each bar bears its
 * number; the same numbers stand in a table beside the chart.
 */

/** One moment: its name, the number, and between which two numbers it lies. */
export type RangeBar = { name: string; number: number; low: number; high: number };

const WIDTH = 320;
const ROW = 26;
const START = 74;
const END = WIDTH - 44;

/** Draws the moments in their order, from top to bottom. */
export function RangeChart({ label, bars }: { label: string; bars: readonly RangeBar[] }) {
  const most = Math.max(1, ...bars.map(({ high }) => high));
  const across = (number: number) => Math.round(START + (number / most) * (END - START));
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="img" aria-label={label}>
      {bars.map((bar, place) => (
        <Bar bar={bar} top={place * ROW} across={across} />
      ))}
      <line class="chart__grid" x1={START} x2={START} y1="0" y2={bars.length * ROW} />
    </svg>
  );
}

function Bar({ bar, top, across }: { bar: RangeBar; top: number; across: (number: number) => number }) {
  const { name, number, low, high } = bar;
  const middle = top + ROW / 2;
  return (
    <g>
      <title>{`${name}: ${number} (${low}–${high})`}</title>
      <text x={START - 8} y={middle + 4} text-anchor="end">
        {name}
      </text>
      <rect class="chart__bar" x={START} y={top + 5} width={across(number) - START} height={ROW - 10} />
      <line class="chart__reach" x1={across(low)} x2={across(high)} y1={middle} y2={middle} />
      <line class="chart__reach" x1={across(high)} x2={across(high)} y1={middle - 4} y2={middle + 4} />
      <text x={across(high) + 6} y={middle + 4}>
        {number}
      </text>
    </g>
  );
}
