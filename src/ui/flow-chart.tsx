/**
 * Bands from what was to what came after it, as thick as they are many. Every end bears its number in the list, which the table beside the
 * chart names, so that nobody needs colour; what is not told is a thin dashed band.
 */

/** One band between two names of the list, by their place in it; its number is null where it is not told. */
export type Flow = { from: number; to: number; number: number | null };

type FlowChartProps = { label: string; names: readonly string[]; flows: readonly Flow[] };

const WIDTH = 320;
const LEFT = 34;
const RIGHT = WIDTH - 34;
const NODE = 8;
const TALL = 200;
/** So that the numbers of two small ends do not touch. */
const LEAST = 16;
const GAP = 8;
const EDGE = 4;

type End = { name: number; top: number; size: number };
type Placed = Flow & { size: number; start: number; end: number };

/** Draws the bands; names stand at their ends by number. */
export function FlowChart({ label, names, flows }: FlowChartProps) {
  const { before, after, placed, height } = placeFlows(flows);
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {placed.map((flow) => (
        <Band flow={flow} names={names} />
      ))}
      {before.map((end) => (
        <EndMark end={end} x={LEFT - NODE} words={LEFT - NODE - 5} anchor="end" />
      ))}
      {after.map((end) => (
        <EndMark end={end} x={RIGHT} words={RIGHT + NODE + 5} anchor="start" />
      ))}
    </svg>
  );
}

function Band({ flow, names }: { flow: Placed; names: readonly string[] }) {
  const { from, to, number, size, start, end } = flow;
  const middle = (LEFT + RIGHT) / 2;
  const path = [
    `M${LEFT},${start} C${middle},${start} ${middle},${end} ${RIGHT},${end}`,
    `V${end + size} C${middle},${end + size} ${middle},${start + size} ${LEFT},${start + size} Z`,
  ].join(' ');
  return (
    <path class={number === null ? 'chart__flow chart__flow--few' : 'chart__flow'} d={path}>
      <title>{`${names[from]} → ${names[to]}${number === null ? '' : `: ${number}`}`}</title>
    </path>
  );
}

type EndMarkProps = { end: End; x: number; words: number; anchor: 'start' | 'end' };

function EndMark({ end: { name, top, size }, x, words, anchor }: EndMarkProps) {
  return (
    <g>
      <rect class="chart__end" x={x} y={top} width={NODE} height={size} />
      <text x={words} y={top + size / 2 + 4} text-anchor={anchor}>
        {name + 1}
      </text>
    </g>
  );
}

/** Sets the ends under each other on both sides, and each band at its place in them. */
function placeFlows(flows: readonly Flow[]) {
  const total = flows.reduce((sum, { number }) => sum + (number ?? 0), 0);
  const thick = (number: number | null) =>
    number === null ? 3 : Math.max(2, Math.round((TALL * number) / Math.max(1, total)));
  const sized = flows.map((flow) => ({ ...flow, size: thick(flow.number) }));
  const before = endsOf(sized, 'from');
  const after = endsOf(sized, 'to');
  const used = new Map<End, number>();
  const take = (ends: readonly End[], name: number, size: number) => {
    const end = ends.find((one) => one.name === name);
    if (end === undefined) throw new Error('A band begins and ends somewhere.');
    const filled = used.get(end) ?? 0;
    used.set(end, filled + size);
    return end.top + filled;
  };
  const placed = sized
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
    .map((flow) => ({
      ...flow,
      start: take(before, flow.from, flow.size),
      end: take(after, flow.to, flow.size),
    }));
  const foot = (ends: readonly End[]) =>
    Math.max(0, ...ends.map(({ top, size }) => top + Math.max(size, LEAST)));
  return { before, after, placed, height: Math.max(foot(before), foot(after)) + EDGE };
}

function endsOf(flows: readonly (Flow & { size: number })[], side: 'from' | 'to'): End[] {
  const names = [...new Set(flows.map((flow) => flow[side]))].toSorted((one, other) => one - other);
  let top = EDGE;
  return names.map((name) => {
    const size = flows.filter((flow) => flow[side] === name).reduce((sum, flow) => sum + flow.size, 0);
    const end = { name, top, size };
    top += Math.max(size, LEAST) + GAP;
    return end;
  });
}
