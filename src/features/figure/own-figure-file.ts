/** The own figures as a file: CSV for Belgian Excel, or a workbook with a sheet of figures, one of the curve and one of definitions. */
import { csvOf, type SpreadsheetRow, workbookOf } from '../../adapters/files/spreadsheet.ts';
import { formatMoment } from '../../kernel/clock.ts';
import { dutch, say } from '../../kernel/language.ts';
import { curveSheet } from './curve-file.ts';
import type { FiguresShown, TimesShown } from './figure.sql.ts';
import type { Quarter } from './figure-series.ts';
import { indicators } from './indicator.ts';
import { kindsOf, outcomesOf } from './outcome-label.ts';
import { type OwnFigureRow, ownFigureRows } from './own-figure-row.ts';

const periods = dutch({
  today: 'vandaag',
  lastYear: 'de laatste vier kwartalen',
  yearBefore: 'de vier kwartalen voor het laatste jaar',
});
const measures = dutch({ share: 'aandeel (%)', count: 'aantal', half: 'helft duurde hoogstens (dagen)' });

function headings(): SpreadsheetRow {
  return [
    say`Cijfer`,
    say`Periode`,
    say`Soort`,
    say`Uitkomst`,
    say`Wat`,
    say`Waarde`,
    say`Op een totaal van`,
    say`Niet getoond`,
    say`Telregel`,
    say`Geteld tot`,
  ];
}

function cellsOf(
  { code, period, kind, outcome, measure, value, of }: OwnFigureRow,
  shown: FiguresShown,
): SpreadsheetRow {
  const { name, kinds, version } = indicators[code];
  const kindNames = new Map(kinds === undefined ? [] : kindsOf(kinds, shown));
  return [
    name,
    (periods as Readonly<Record<string, string>>)[period] ?? period,
    kind === null ? '' : (kindNames.get(kind) ?? kind),
    outcome === null ? '' : (new Map(outcomesOf(code)).get(outcome) ?? outcome),
    measures[measure],
    value,
    of,
    value === null ? say`minder dan 10, of eruit af te leiden` : '',
    say`versie ${version}`,
    formatMoment(shown.asOf),
  ];
}

function figuresOf(shown: FiguresShown, quarters: readonly Quarter[]): SpreadsheetRow[] {
  return [headings(), ...ownFigureRows(shown, quarters).map((row) => cellsOf(row, shown))];
}

function definitionsOf(shown: FiguresShown, quarters: readonly Quarter[]): SpreadsheetRow[] {
  const told = new Set(ownFigureRows(shown, quarters).map(({ code }) => code)).add('timeToWork');
  return [
    [say`Cijfer`, say`Telregel`, say`Over wie`, say`Periode`, say`Bron`, say`Versie`, say`Let op`],
    ...[...told].map((code) => {
      const { name, rule, population, period, source, version, owner, caution } = indicators[code];
      return [name, rule, population, period, source, say`versie ${version}, ${owner}`, caution ?? ''];
    }),
  ];
}

/** Writes the own figures as CSV: `;`, CRLF and a byte order mark. */
export function ownFiguresCsv(shown: FiguresShown, quarters: readonly Quarter[]): string {
  return csvOf(figuresOf(shown, quarters));
}

/** Writes them as a workbook; numbers are numbers. */
export function ownFiguresWorkbook(
  shown: FiguresShown,
  quarters: readonly Quarter[],
  times: TimesShown,
): Promise<Buffer> {
  return workbookOf(
    { sheet: say`Cijfers`, rows: figuresOf(shown, quarters) },
    { sheet: indicators.timeToWork.name, rows: curveSheet(times) },
    { sheet: say`Definities`, rows: definitionsOf(shown, quarters) },
  );
}
