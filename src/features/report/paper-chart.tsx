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

/** Words in a chart: where their line begins, has its middle or ends. */
interface ChartWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

/** What a chart is made of: boxes, dark or light, a line through points, and words. */
export interface ChartShapes {
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly dark: boolean;
  }[];
  readonly line: readonly { readonly x: number; readonly y: number }[];
  readonly words: readonly ChartWords[];
}

/** Gives the shapes of a chart, for who draws no SVG. */
export function chartShapes(chart: PaperChart): ChartShapes {
  const { bars, line } = chart;
  const boxes = (bars ?? []).flatMap(({ share }, index) => [
    { ...barBox(index, 1), dark: false },
    { ...barBox(index, share), dark: true },
  ]);
  return { boxes, line: line?.points.map((point) => place(point)) ?? [], words: wordsOf(chart) };
}

function wordsOf({ bars, line }: PaperChart): readonly ChartWords[] {
  return [
    ...(bars ?? []).flatMap(({ label, text }, index): ChartWords[] => [
      { text: shortened(label), x: 1, y: index * ROW + 13, anchor: 'start' },
      { text, x: WIDTH - 1, y: index * ROW + 13, anchor: 'end', bold: true },
    ]),
    ...(line?.points ?? []).map((point): ChartWords => {
      const { x, y } = place(point);
      return { text: point.text, x, y: y - 9, anchor: 'middle' };
    }),
    ...(line === undefined
      ? []
      : ([
          { text: line.from, x: 20, y: 140, anchor: 'start' },
          { text: line.until, x: WIDTH - 40, y: 140, anchor: 'end' },
        ] as const)),
  ];
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
      {wordsOf(chart).map(({ text, x, y, anchor, bold }) => (
        <text x={x} y={y} text-anchor={anchor} font-weight={bold ? 'bold' : undefined} fill="#000">
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Draws a chart as a file of its own. */
export function chartFile(chart: PaperChart): string {
  return renderToString(<ChartPicture chart={chart} />);
}

function Bar({ bar: { share }, index }: { bar: PaperBar; index: number }) {
  return (
    <>
      <rect {...barBox(index, 1)} fill="#fff" stroke="#595959" />
      <rect {...barBox(index, share)} fill="#1f4e79" />
    </>
  );
}

function Line({ points }: NonNullable<PaperChart['line']>) {
  const placed = points.map((point) => place(point));
  return (
    <>
      <line x1="20" x2={WIDTH - 40} y1="120" y2="120" stroke="#595959" />
      <polyline
        points={placed.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="#1f4e79"
        stroke-width="2"
      />
      {placed.map(({ x, y }) => (
        <circle cx={x} cy={y} r="4" fill="#1f4e79" />
      ))}
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
