/**
 * A document as content alone: headings, words, tables, charts with what they say, and sources. It is drawn as a page, as a tagged PDF
 * and in Word; nothing here knows how. All of its text is text: no drawer reads marks in it.
 */
import type { CivilDate } from '../../kernel/civil-date.ts';

/** A column of a table; the first column names the row. */
export interface PaperColumn {
  readonly head: string;
  readonly numeric?: boolean;
}

export interface PaperTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** One bar: how much of the whole way it is, from 0 to 1, and that in words. */
export interface PaperBar {
  readonly label: string;
  readonly share: number;
  readonly text: string;
}

/** A point on a line: its day as a part of the whole time, its height as a part of the whole height, and its figure in words. */
export interface PaperPoint {
  readonly at: number;
  readonly height: number;
  readonly text: string;
}

export interface PaperChart {
  readonly kind: 'chart';
  readonly caption: string;
  /** What the chart says, for whoever does not see it. */
  readonly alternative: string;
  readonly bars?: readonly PaperBar[];
  readonly line?: {
    readonly points: readonly PaperPoint[];
    readonly from: string;
    readonly until: string;
  };
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'source'; readonly text: string }
  | PaperTable
  | PaperChart;

export interface Paper {
  readonly title: string;
  /** One line under the title. */
  readonly lead: string;
  /** The organisation that gives it out. */
  readonly author: string;
  /** The day it was made; the same paper gives the same file. */
  readonly day: CivilDate;
  readonly blocks: readonly PaperBlock[];
}

/** Breaks what someone typed into paragraphs: an empty line parts them. */
export function paragraphs(typed: string): readonly PaperBlock[] {
  return typed
    .split(/\n\s*\n/)
    .map((text) => text.replaceAll(/\s*\n\s*/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'text', text }));
}
