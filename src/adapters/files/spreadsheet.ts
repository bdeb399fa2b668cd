/** Tables as files that a spreadsheet opens: CSV for Belgian Excel, or a workbook. No cell becomes one that a spreadsheet would run. */
import { stringify } from 'csv-stringify/sync';
import { spreadsheetCell } from '../../kernel/plain-text.ts';

/** What is not known is an empty cell. */
export type SpreadsheetRow = readonly (string | number | null)[];

/** Writes rows as CSV: `;`, CRLF and a byte order mark. */
export function csvOf(rows: readonly SpreadsheetRow[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? spreadsheetCell(cell) : cell)),
  );
  return `\ufeff${stringify(cells, { delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ })}`;
}

export interface Sheet {
  readonly sheet: string;
  readonly rows: readonly SpreadsheetRow[];
  /** Where the headings stand: above, as of a list, or beside, as of a definition. */
  readonly headings?: 'above' | 'beside';
}

/** Writes sheets as a workbook; numbers are numbers and all else is text. What makes it is loaded with the first one: few ask for any. */
export async function workbookOf(...sheets: readonly Sheet[]): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const written = sheets.map(({ sheet, rows, headings = 'above' }) => ({
    sheet,
    data: rows.map((row, line) =>
      row.map((cell, place) => cellOf(cell, (headings === 'above' ? line : place) === 0)),
    ),
    columns: widthsOf(rows),
    // Who scrolls down a long list still reads of what the columns are.
    ...(headings === 'above' ? { stickyRowsCount: 1 } : {}),
  }));
  return writeExcelFile(written).toBuffer();
}

const WIDEST = 60;

function cellOf(cell: string | number | null, heading: boolean) {
  if (typeof cell !== 'string') return cell;
  return {
    value: spreadsheetCell(cell),
    type: String,
    alignVertical: 'top' as const,
    ...(heading ? { fontWeight: 'bold' as const } : {}),
    ...(cell.length > WIDEST ? { wrap: true } : {}),
  };
}

/** So wide that nothing is cut: what is longer than a column can be goes over several lines. */
function widthsOf(rows: readonly SpreadsheetRow[]): { width: number }[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [place, cell] of row.entries())
      widths[place] = Math.min(WIDEST, Math.max(widths[place] ?? 8, String(cell ?? '').length));
  return widths.map((width) => ({ width: width + 2 }));
}
