/** The compensation dossiers as a file for the federal claim: CSV for Belgian Excel or a workbook; no cell that a spreadsheet would run. */
import { csvOf, workbookOf } from '../../adapters/files/spreadsheet.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { type CompensationLine, needWords, workWords } from './compensation.ts';

const headings = [
  'dossier',
  'achternaam',
  'voornaam',
  'geboortedatum',
  'eerste aanvraag',
  'golf (einde van het recht)',
  'GPMI',
  'GPMI getekend op',
  'GPMI van',
  'GPMI tot',
  'een jaar werk binnen vier jaar',
  'zekere dagen werk',
  'telt tot',
];

function cellsOf(line: CompensationLine): string[] {
  const { gpmi, work } = line;
  const day = (date: CompensationLine['birthDate'] | undefined) => (date ? typedDate(date) : '');
  return [
    line.dossier,
    line.familyName,
    line.givenName,
    day(line.birthDate),
    day(line.appliedOn),
    line.wave ?? '',
    gpmiOf(line),
    day(gpmi?.signedOn),
    day(gpmi?.startsOn),
    day(gpmi?.endsOn),
    workWords[work.answer],
    String(work.paidDays),
    day(work.until),
  ];
}

function gpmiOf({ gpmi, need }: CompensationLine): string {
  if (need !== undefined) return needWords[need];
  return gpmi?.signedOn == null ? say`nog niet getekend` : say`getekend`;
}

const rowsOf = (lines: readonly CompensationLine[]) => [headings, ...lines.map(cellsOf)];

/** Writes the dossiers as CSV: `;`, CRLF and a byte order mark. */
export function compensationCsv(lines: readonly CompensationLine[]): string {
  return csvOf(rowsOf(lines));
}

/** Writes the dossiers as a workbook; each cell is text. */
export function compensationWorkbook(lines: readonly CompensationLine[]): Promise<Buffer> {
  return workbookOf({ sheet: say`Vergoedingsdossiers`, rows: rowsOf(lines) });
}
