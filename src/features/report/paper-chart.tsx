/**
 * The charts of a document as SVG: bars from nothing to the whole, and a line in time. Black on white with their figures in words, so that
 * they print, need no colour and stand by themselves in a file.
 */
import { renderToString } from 'preact-render-to-string';
import type { PaperBar, PaperChart, PaperPoint } from './paper.ts';

const WIDTH = 480;
const ROW = 40;
const LINE_HEIGHT = 150;
const LETTERS = 'Libertinus Serif, Georgia, serif';

/** How wide and high a chart is drawn. */
export function chartSize({ bars, line }: PaperChart): { readonly width: number; readonly height: number } {
  return { width: WIDTH, height: (bars?.length ?? 0) * ROW + (line === undefined ? 0 : LINE_HEIGHT) };
}

/** What a chart is made of without its words: boxes, dark or light, and a line through points. */
export interface ChartShapes {
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly dark: boolean;
  }[];
  readonly line: readonly { readonly x: number; readonly y: number }[];
}

/** Gives the shapes of a chart, for who draws no SVG. */
export function chartShapes({ bars, line }: PaperChart): ChartShapes {
  const boxes = (bars ?? []).flatMap(({ share }, index) => [
    { ...barBox(index, 1), dark: false },
    { ...barBox(index, share), dark: true },
  ]);
  return { boxes, line: line?.points.map((point) => place(point)) ?? [] };
}

/** Draws a chart; on a page it says by itself what it shows. */
export function ChartPicture({ chart }: { chart: PaperChart }) {
  const { width, height } = chartSize(chart);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={chart.alternative}
      font-family={LETTERS}
      font-size="12"
      class="report-chart"
    >
      {chart.bars?.map((bar, index) => (
        <Bar bar={bar} index={index} />
      ))}
      {chart.line && <Line {...chart.line} />}
    </svg>
  );
}

/** Draws a chart as a file of its own. */
export function chartFile(chart: PaperChart): string {
  return renderToString(<ChartPicture chart={chart} />);
}

function Bar({ bar: { label, share, text }, index }: { bar: PaperBar; index: number }) {
  const top = index * ROW;
  return (
    <>
      <text x="1" y={top + 13} fill="#000">
        {shortened(label)}
      </text>
      <text x={WIDTH - 1} y={top + 13} text-anchor="end" font-weight="bold" fill="#000">
        {text}
      </text>
      <rect {...barBox(index, 1)} fill="#fff" stroke="#595959" />
      <rect {...barBox(index, share)} fill="#1f4e79" />
    </>
  );
}

function Line({ points, from, until }: NonNullable<PaperChart['line']>) {
  const placed = points.map((point) => ({ ...place(point), text: point.text }));
  return (
    <>
      <line x1="20" x2={WIDTH - 40} y1="120" y2="120" stroke="#595959" />
      <polyline
        points={placed.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="#1f4e79"
        stroke-width="2"
      />
      {placed.map(({ x, y, text }) => (
        <>
          <circle cx={x} cy={y} r="4" fill="#1f4e79" />
          <text x={x} y={y - 9} text-anchor="middle" fill="#000">
            {text}
          </text>
        </>
      ))}
      <text x="20" y="140" fill="#000">
        {from}
      </text>
      <text x={WIDTH - 40} y="140" text-anchor="end" fill="#000">
        {until}
      </text>
    </>
  );
}

function barBox(index: number, share: number) {
  return { x: 1, y: index * ROW + 19, width: rounded((WIDTH - 2) * within(share)), height: 12 };
}

function place({ at, height }: PaperPoint) {
  return { x: rounded(20 + within(at) * (WIDTH - 60)), y: rounded(110 - within(height) * 85) };
}

function shortened(label: string): string {
  return label.length <= 58 ? label : `${label.slice(0, 57).trimEnd()}…`;
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
