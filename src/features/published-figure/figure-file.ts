/** Public figures as a file, one indicator at a time: CSV for Belgian Excel, or a workbook with a sheet of figures and one of definitions. */
import { csvOf, type SpreadsheetRow, workbookOf } from '../../adapters/files/spreadsheet.ts';
import { timeless } from '../../adapters/files/timeless-zip.ts';
import { dayOf } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import {
  levels,
  type PublicIndicator,
  periodOf,
  placeName,
  type PublishedFigure,
  unitOf,
  valueOf,
} from './published-figure.ts';

function headings(): SpreadsheetRow {
  return [
    say`Cijfer`,
    say`Soort plaats`,
    say`Code van de plaats`,
    say`Plaats`,
    say`Periode`,
    say`Waarde`,
    say`Eenheid`,
    say`Bereikt`,
    say`Op een totaal van`,
    say`Niet getoond`,
    say`Telregel`,
    say`Gepubliceerd op`,
  ];
}

function rowOf(figure: PublishedFigure, indicator: PublicIndicator): SpreadsheetRow {
  const { level, place, reached, known, version, publishedAt } = figure;
  return [
    indicator.name,
    levels[level],
    level === 'municipality' ? place : '',
    placeName(figure),
    periodOf(figure),
    valueOf(figure, indicator),
    unitOf(indicator),
    reached,
    known,
    known === null ? say`te weinig mensen, of eruit af te leiden` : '',
    say`versie ${version}`,
    dayOf(publishedAt),
  ];
}

function definitionsOf({
  name,
  rule,
  population,
  period,
  source,
  owner,
  version,
}: PublicIndicator): SpreadsheetRow[] {
  return [
    [say`Cijfer`, name],
    [say`Telregel`, rule],
    [say`Over wie`, population],
    [say`Periode`, period],
    [say`Bron`, source],
    [say`Versie`, say`versie ${version}, ${owner}`],
    [say`Niet getoond`, say`Minder dan 10, of een getal waaruit zo’n klein getal volgt.`],
  ];
}

function rowsOf(figures: readonly PublishedFigure[], indicator: PublicIndicator): SpreadsheetRow[] {
  return [headings(), ...figures.map((one) => rowOf(one, indicator))];
}

/** Writes the figures of one indicator as CSV: `;`, CRLF and a byte order mark. */
export function figuresCsv(figures: readonly PublishedFigure[], indicator: PublicIndicator): string {
  return csvOf(rowsOf(figures, indicator));
}

/** Writes them as a workbook; numbers are numbers. */
export async function figuresWorkbook(
  figures: readonly PublishedFigure[],
  indicator: PublicIndicator,
): Promise<Buffer> {
  const workbook = await workbookOf(
    { sheet: say`Cijfers`, rows: rowsOf(figures, indicator) },
    { sheet: say`Definities`, rows: definitionsOf(indicator), headings: 'beside' },
  );
  return timeless(workbook);
}
