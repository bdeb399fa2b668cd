/** A document as it goes to the program that makes files of it: as plain data, with its charts drawn. */
import { chartFile, type ChartShapes, chartShapes, chartSize } from './paper-chart.tsx';
import type { Paper, PaperBlock, PaperChart } from './paper.ts';

/** A chart with its picture in SVG, and its shapes for who draws none. */
export interface DrawnChart extends PaperChart {
  readonly picture: string;
  readonly shapes: ChartShapes;
  readonly size: { readonly width: number; readonly height: number };
}

export interface PaperData extends Omit<Paper, 'blocks'> {
  readonly blocks: readonly (Exclude<PaperBlock, PaperChart> | DrawnChart)[];
  /** The day in parts, and as seconds: the file bears it, and not the moment of its making. */
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly madeAt: number;
}

/** Gives the data of a document. */
export function paperData(paper: Paper): PaperData {
  const made = new Date(paper.day);
  return {
    ...paper,
    year: made.getUTCFullYear(),
    month: made.getUTCMonth() + 1,
    dayOfMonth: made.getUTCDate(),
    madeAt: made.getTime() / 1000,
    blocks: paper.blocks.map((block) => (block.kind === 'chart' ? drawnChart(block) : block)),
  };
}

function drawnChart(chart: PaperChart): DrawnChart {
  return { ...chart, picture: chartFile(chart), shapes: chartShapes(chart), size: chartSize(chart) };
}
