/**
 * Curves of a part over time, as steps from 0 to 100 per cent, with a band where one is given. Lines differ by their dashes,
 * which the legend names; the same parts stand in a table beside the chart.
 */

/** One curve: its name, where it begins, its steps, and how it is dashed. `low` and `high` draw a band around it. */
export type Curve = {
  name: string;
  begin: number;
  kind: 'own' | 'vdab' | 'local' | 'partner';
  steps: readonly { days: number; part: number; low?: number; high?: number }[];
};

type CurveChartProps = { label: string; curves: readonly Curve[]; until: number; marks: readonly Mark[] };

/** A day with its name below the chart. */
type Mark = { days: number; name: string };

const WIDTH = 480;
const HEIGHT = 220;
const START = 44;
const TOP = 10;
const END = WIDTH - 28;
const FLOOR = HEIGHT - 24;

/** Draws the curves up to a day. */
export function CurveChart({ label, curves, until, marks }: CurveChartProps) {
  const across = (days: number) => Math.round(START + (Math.min(days, until) / until) * (END - START));
  return (
    <>
      <ul class="chart__legend">
        {curves.map(({ name, kind }) => (
          <li>
            <svg class="chart__sample" viewBox="0 0 32 8" aria-hidden="true">
              <g class={`chart__line chart__line--${kind}`}>
                <polyline points="0,4 32,4" />
              </g>
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <svg class="chart chart--wide" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {[0, 0.5, 1].map((part) => (
          <>
            <line class="chart__grid" x1={START} x2={END} y1={down(part)} y2={down(part)} />
            <text x={START - 6} y={down(part) + 4} text-anchor="end">{`${100 * part} %`}</text>
          </>
        ))}
        {marks.map(({ days, name }) => (
          <>
            <line class="chart__grid" x1={across(days)} x2={across(days)} y1={TOP} y2={FLOOR} />
            <text x={across(days)} y={HEIGHT - 6} text-anchor="middle">
              {name}
            </text>
          </>
        ))}
        {curves.map((curve) => (
          <CurveLine curve={curve} across={across} until={until} />
        ))}
      </svg>
    </>
  );
}

function CurveLine({
  curve,
  across,
  until,
}: {
  curve: Curve;
  across: (days: number) => number;
  until: number;
}) {
  const { name, begin, kind } = curve;
  const steps = curve.steps.filter(({ days }) => days <= until);
  const stairs = (part: (step: (typeof steps)[number]) => number) => {
    let before = begin;
    const points = [`${START},${down(begin)}`];
    for (const step of steps) {
      points.push(`${across(step.days)},${down(before)}`, `${across(step.days)},${down(part(step))}`);
      before = part(step);
    }
    return [...points, `${across(until)},${down(before)}`];
  };
  const band = steps.some(({ low }) => low !== undefined);
  return (
    <g class={`chart__line chart__line--${kind}`}>
      <title>{name}</title>
      {band && (
        <polygon
          class="chart__band"
          points={[
            ...stairs((step) => step.low ?? step.part),
            ...stairs((step) => step.high ?? step.part).toReversed(),
          ].join(' ')}
        />
      )}
      <polyline points={stairs((step) => step.part).join(' ')} />
    </g>
  );
}

function down(part: number): number {
  return Math.round(FLOOR - part * (FLOOR - TOP));
}
