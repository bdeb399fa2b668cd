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

/** Writes sheets as a workbook; numbers are numbers and all else is text. What makes it is loaded with the first one: few ask for any. */
export async function workbookOf(
  ...sheets: readonly { readonly sheet?: string; readonly rows: readonly SpreadsheetRow[] }[]
): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const written = sheets.map(({ sheet, rows }) => ({
    ...(sheet === undefined ? {} : { sheet }),
    data: rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? { value: spreadsheetCell(cell), type: String } : cell)),
    ),
  }));
  return writeExcelFile(written).toBuffer();
}
