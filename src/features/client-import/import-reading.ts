/**
 * The first reading of a file: what its columns mean, how many rows it has, on which line each person stands last. Nothing is
 * written, so that a file with a wrong header costs nothing and the second reading knows what comes.
 */
import type { Readable } from 'node:stream';
import { readTable } from '../../adapters/table/table-reader.ts';
import { parseInsz } from '../person/insz.ts';
import { rememberLines } from './client.ts';
import { type ColumnMapping, type ColumnMatch, matchColumns, pickCells } from './column.ts';
import { judgeRow, type RowContext } from './row.ts';

export interface Reading {
  readonly headings: readonly string[];
  readonly match: ColumnMatch;
  readonly rows: number;
  readonly lines: ReturnType<typeof rememberLines>;
  /** Why reading ended before the end of the file; rows before it stand. */
  readonly stopped: string | undefined;
  readonly warnings: readonly string[];
}

/** Reads a file once; calls back now and then with the number of rows so far. */
export async function readOnce(
  file: Readable,
  choices: ColumnMapping,
  context: RowContext,
  onRows: (rows: number) => void = () => undefined,
): Promise<Reading> {
  const lines = rememberLines();
  let headings: readonly string[] = [];
  let match = matchColumns([]);
  let rows = 0;
  let stopped: string | undefined;
  let warnings: string[] = [];
  for await (const event of readTable(file)) {
    if (event.kind === 'header') {
      headings = event.headers;
      match = matchColumns(headings, choices);
      if (match.problems.length > 0) break;
    } else if (event.kind === 'row') {
      const verdict = judgeRow(pickCells(match.columns, event.cells), context);
      if (verdict.ok) lines.see(verdict.client, event.line);
    } else if (event.kind === 'stopped') stopped = event.problem.message;
    else if (event.kind === 'end') warnings = event.warnings.map(({ message }) => message);
    if ((event.kind === 'row' || event.kind === 'badRow') && ++rows % 1_000 === 0) onRows(rows);
  }
  return { headings, match, rows, lines, stopped, warnings };
}

/** Tells whether a header is no header but a person: then nothing of it may be kept or shown as the name of a column. */
export function isPersonInstead(
  { headings }: Pick<Reading, 'headings'>,
  today: RowContext['today'],
): boolean {
  return headings.some((heading) => parseInsz(heading, today).ok || isMailbox(heading.trim()));
}

// Not by one pattern: a heading of many signs would be tried from each of them.
function isMailbox(heading: string): boolean {
  const at = heading.indexOf('@', 1);
  const dot = heading.indexOf('.', at + 2);
  return at !== -1 && dot !== -1 && dot < heading.length - 1 && !/\s/.test(heading);
}

export const personInstead =
  'De eerste regel bevat geen namen van kolommen, maar gegevens van een persoon. Zet op de eerste regel de namen van de kolommen.';
