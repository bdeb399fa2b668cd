// The file of rows that did not go in: the file as it was given, with a reason beside each row. It can be corrected and
// given again as it is. Which rows go in it is decided elsewhere; it holds personal data and belongs to the importer alone.

import { stringify } from 'csv-stringify/sync';
import { bareWord, spreadsheetCell } from '../../kernel/plain-text.ts';
import { reasonHeading } from './column.ts';
import type { Remark } from './import-note.ts';
import { endingPage, type LeftOpen, stillOpen } from './left-open.ts';

export type RejectedRow = { cells: readonly string[]; reasons: readonly string[] };

/** Undoes the `'` that keeps a spreadsheet from running a cell, so that a corrected report reads as the first file did. */
export function unescapeCell(text: string): string {
  return /^'[=+\-@\t\r\0]/.test(text) ? text.slice(1) : text;
}

/** Writes the report as CSV in UTF-8 for Belgian Excel, piece by piece: `;`, CRLF and a byte order mark. */
export async function* writeReport(
  headings: readonly string[],
  rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>,
): AsyncGenerator<string> {
  const kept = headings
    .map((_, index) => index)
    .filter((index) => bareWord(headings[index] ?? '') !== reasonHeading);
  const width = headings.length;
  yield `\ufeff${csvLine([...kept.map((index) => headings[index] ?? ''), reasonHeading])}`;
  for await (const { cells, reasons } of rows) {
    // Cells beyond the header stay visible, but behind the reason, where they cannot pass for another column.
    yield csvLine([...kept.map((index) => cells[index] ?? ''), reasons.join(' '), ...cells.slice(width)]);
  }
}

const kinds: Record<Remark['kind'], string> = {
  rejected: 'komt terug',
  repaired: 'hersteld',
  warning: 'kijk na',
};

/** Writes every remark with the line it is about; no cell of the file is in it. */
export async function* writeRemarks(remarks: AsyncIterable<Remark>): AsyncGenerator<string> {
  yield `\ufeff${csvLine(['regel', 'soort', 'kolom', 'melding'])}`;
  for await (const { line, kind, column, message } of remarks)
    yield csvLine([String(line), kinds[kind], column ?? '', message]);
}

/** Writes whom a list does not end, with what is open and the page where the guidance is ended. */
export async function* writeLeftOpen(people: readonly LeftOpen[]): AsyncGenerator<string> {
  yield `\ufeff${csvLine(['persoon', 'wat', 'wie begeleidt', 'beëindigen'])}`;
  for (const [place, one] of people.entries())
    yield csvLine([String(place + 1), stillOpen(one), one.coach ?? '', endingPage(one)]);
}

function csvLine(cells: readonly string[]): string {
  const safe = cells.map((cell) => spreadsheetCell(unescapeCell(cell)));
  return stringify([safe], { delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
