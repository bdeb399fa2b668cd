/** The time to work as a file: a row for each month, with the parts and the bounds that the page draws, and the rule beside it. */
import { csvOf, type SpreadsheetRow, workbookOf } from '../../adapters/files/spreadsheet.ts';
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { curveRows } from './curve-row.ts';
import type { TimesShown } from './figure.sql.ts';
import { indicators } from './indicator.ts';
import { outcomeLabels, waysOut } from './outcome-label.ts';

const { timeToWork } = indicators;

function headings(): SpreadsheetRow {
  const names = outcomeLabels.timeToWork;
  return [
    say`Na zoveel maanden`,
    say`Gevolgd bij het begin van de maand`,
    say`Niet verder gevolgd sinds het getal ervoor`,
    say`Niet getoond`,
    ...waysOut.map((way) => say`${names[way]} in die maand`),
    `${names.running} (%)`,
    say`Marge van 95 %: van (%)`,
    say`Marge van 95 %: tot (%)`,
    ...waysOut.map((way) => `${names[way]} (%)`),
    say`Geteld tot`,
  ];
}

/** The rows of the sheet that bears the curve. */
export function curveSheet({ cases, asOf }: TimesShown): SpreadsheetRow[] {
  const rows = curveRows(cases).map((row) => [
    row.months,
    row.followed,
    row.left,
    row.followed === null ? say`minder dan 10, of eruit af te leiden` : '',
    ...waysOut.map((way) => row.ended[way]),
    row.onTheWay,
    row.low,
    row.high,
    ...waysOut.map((way) => row.went[way]),
    formatMoment(asOf),
  ]);
  return [headings(), ...rows];
}

function definition(): SpreadsheetRow[] {
  const { name, rule, population, period, source, version, owner } = timeToWork;
  return [
    [say`Cijfer`, name],
    [say`Telregel`, rule],
    [say`Over wie`, population],
    [say`Periode`, period],
    [say`Bron`, source],
    [say`Versie`, say`versie ${version}, ${owner}`],
    [
      say`Berekening`,
      say`Wie onderweg is: Kaplan en Meier, met de marge volgens Greenwood op de log-log-schaal. Wie een weg ging: Aalen en Johansen, zodat alle delen samen 100 % zijn.`,
    ],
  ];
}

/** Writes the curve as CSV: `;`, CRLF and a byte order mark. */
export function curveCsv(shown: TimesShown): string {
  return csvOf(curveSheet(shown));
}

/** Writes it as a workbook with the rule on a sheet of its own. */
export function curveWorkbook(shown: TimesShown): Promise<Buffer> {
  return workbookOf(
    { sheet: timeToWork.name, rows: curveSheet(shown) },
    { sheet: say`Definities`, rows: definition(), headings: 'beside' },
  );
}
