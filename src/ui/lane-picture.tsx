/**
 * A picture of periods under each other on one axis of time, drawn as SVG on the server. Places are parts of the whole, so that the
 * picture takes the width it gets and its words keep their size. It repeats a list that stands beside it and is no table of its own.
 */
import type { SourceKind } from './fact.tsx';

/** A period on the axis, from 0 to 1. `mark` leads to the line of the list that tells it; `text` is left out where it does not fit. */
export type LaneSpan = {
  from: number;
  to: number;
  mark: string;
  text: string;
  kind: SourceKind;
  coming?: boolean;
};

export type Lane = { label: string; spans: readonly LaneSpan[] };

type PictureProps = {
  label: string;
  lanes: readonly Lane[];
  ticks: readonly { at: number; text: string }[];
  /** Where today is. */
  now: number;
};

const ROW = 26;
const HEAD = 22;
const LANE_LABEL = 20;
// The narrowest picture is 280 pixels wide, and a letter at most 7: what fits there fits everywhere.
const NARROWEST = 280;
const LETTER = 7;
const LEAST = 0.085;

/** Shows the lanes under each other with a line for today. */
export function LanePicture({ label, lanes, ticks, now }: PictureProps) {
  const placed = placeLanes(lanes);
  const height = HEAD + placed.reduce((sum, lane) => sum + lane.height, 0);
  return (
    <svg class="lanes" role="img" aria-label={label} width="100%" height={height}>
      {ticks.map((tick) => (
        <>
          <line x1={percent(tick.at)} x2={percent(tick.at)} y1={HEAD - 4} y2={height} />
          <text x={percent(tick.at)} y={14} text-anchor={tick.at > 0.8 ? 'end' : 'start'}>
            {tick.text}
          </text>
        </>
      ))}
      {placed.map((lane) => (
        <LaneRows lane={lane} />
      ))}
      <line class="lanes__now" x1={percent(now)} x2={percent(now)} y1={HEAD - 4} y2={height} />
    </svg>
  );
}

type PlacedLane = Lane & { top: number; height: number; rows: readonly (readonly LaneSpan[])[] };

function LaneRows({ lane }: { lane: PlacedLane }) {
  return (
    <>
      <text class="lanes__name" x="0" y={lane.top + 14}>
        {lane.label}
      </text>
      {lane.rows.flatMap((row, index) =>
        row.map((span) => <Span span={span} y={lane.top + LANE_LABEL + index * ROW} />),
      )}
    </>
  );
}

function Span({ span, y }: { span: LaneSpan; y: number }) {
  const width = widthOf(span);
  const words = `${span.mark} ${span.text}`;
  const fits = words.length * LETTER + 10 <= width * NARROWEST;
  return (
    <svg x={percent(startOf(span))} y={y} width={percent(width)} height={ROW - 4}>
      <rect
        class={`span span--${span.kind}${span.coming ? ' span--coming' : ''}`}
        x="1"
        y="1"
        width="100%"
        height={ROW - 6}
        rx="3"
      />
      {span.kind === 'vdab' && <rect class="span__inner" x="4" y="4" width="100%" height={ROW - 12} rx="1" />}
      <text class="span__words" x="5" y={15}>
        {fits ? words : span.mark}
      </text>
    </svg>
  );
}

/** Puts spans that would cover one another in rows under each other. */
export function rowsOf(spans: readonly LaneSpan[]): LaneSpan[][] {
  const rows: LaneSpan[][] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const free = rows.find((row) => row.every((other) => endOf(other) <= startOf(span) + 0.001));
    if (free === undefined) rows.push([span]);
    else free.push(span);
  }
  return rows;
}

function placeLanes(lanes: readonly Lane[]): PlacedLane[] {
  let top = HEAD;
  return lanes.map((lane) => {
    const rows = rowsOf(lane.spans);
    const placed = { ...lane, rows, top, height: LANE_LABEL + rows.length * ROW + 6 };
    top += placed.height;
    return placed;
  });
}

// A period of a few days is drawn wide enough to carry its mark, and within the picture.
function widthOf(span: LaneSpan): number {
  return Math.max(span.to - span.from, LEAST);
}

function startOf(span: LaneSpan): number {
  return Math.max(0, Math.min(span.from, 1 - widthOf(span)));
}

function endOf(span: LaneSpan): number {
  return startOf(span) + widthOf(span);
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`;
}
