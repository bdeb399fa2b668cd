// The words in which a list of rows is spoken about before anyone knows what its columns mean: rows, limits and problems.
// What a problem says to the user is written here; finding problems is done by the readers.
import { dutch, say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';

export type Separator = ';' | ',' | '\t';

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** A row as it stood in the file; `line` counts from 1 and includes the header. */
export type RawRow = { line: number; cells: readonly string[] };

/** A row that could not be read, with as much of its text as is known. */
export type BadRow = RawRow & { problem: TableProblem };

export type TableProblem = { code: ProblemCode; message: string; line?: number };

/**
 * What reading a file tells, in order: at most one `header`, then rows, and always one last `end` (read to the end) or
 * `stopped` (nothing after this could be read; rows told before it stand).
 */
export type TableEvent =
  | {
      kind: 'header';
      line: number;
      headers: readonly string[];
      format: 'csv' | 'xlsx';
      separator?: Separator;
    }
  | ({ kind: 'row' } & RawRow)
  | ({ kind: 'badRow' } & BadRow)
  | {
      kind: 'end';
      rows: number;
      badRows: number;
      digest: string;
      encodings: Encoding[];
      warnings: TableProblem[];
    }
  | { kind: 'stopped'; rows: number; badRows: number; problem: TableProblem };

/** Bounds on what one file may ask of the machine; lengths of text in characters, the rest as named. */
export type TableLimits = {
  fileBytes: number;
  recordLength: number;
  recordLines: number;
  columns: number;
  rows: number;
  unpackedBytes: number;
  packRatio: number;
  sheetMegabytes: number;
  sheetMilliseconds: number;
};

export const tableLimits: TableLimits = {
  fileBytes: 50_000_000,
  recordLength: 100_000,
  recordLines: 50,
  columns: 200,
  rows: 200_000,
  unpackedBytes: 100_000_000,
  packRatio: 200,
  sheetMegabytes: 512,
  sheetMilliseconds: 60_000,
};

/** Each sentence, with the limit or the name that belongs in it as `{0}`. */
export const tableSentences = dutch({
  fileTooLarge: 'Het bestand is groter dan {0} MB. Splits het op in kleinere bestanden.',
  tooManyRows: 'Het bestand telt meer dan {0} rijen. Splits het op in kleinere bestanden.',
  tooManyColumns: 'De kopregel telt meer dan {0} kolommen. Verwijder de kolommen die u niet nodig hebt.',
  rowTooLong:
    'Deze rij is langer dan {0} tekens. Kijk na of er een regeleinde of een aanhalingsteken ontbreekt.',
  unclosedQuote:
    'In deze rij staat een aanhalingsteken dat niet gesloten wordt. Verwijder het of zet er een tweede bij.',
  unreadableRow: 'Deze rij is niet te lezen. Kijk de aanhalingstekens en de scheidingstekens na.',
  tooManyCells: 'Deze rij telt meer cellen dan de kopregel ({0}). Staat er een scheidingsteken te veel?',
  otherSeparator:
    'Deze rij gebruikt een ander scheidingsteken dan de kopregel. Gebruik overal hetzelfde teken.',
  noSeparator:
    'In de kopregel staat geen puntkomma, komma of tab. Bewaar het bestand als CSV met puntkomma’s.',
  noHeader: 'Het bestand is leeg. Zet op de eerste regel de namen van de kolommen.',
  headerUnreadable: 'De kopregel is niet te lezen. Zet op de eerste regel alleen de namen van de kolommen.',
  mixedEncoding:
    'Het bestand gebruikt twee tekensets door elkaar (UTF-8 en Windows-1252). Kijk de namen met accenten na.',
  unknownEncoding: 'Het bestand is bewaard als {0}. Bewaar het opnieuw als UTF-8 en probeer het nog eens.',
  notATable: 'Dit is {0}. Bewaar de lijst als CSV of als Excel-werkmap (.xlsx).',
  oldExcel:
    'Dit is een oud Excel-bestand (.xls) of een bestand met een wachtwoord. Bewaar het als .xlsx zonder wachtwoord.',
  macros: 'Deze Excel-werkmap bevat macro’s. Bewaar ze als gewone werkmap (.xlsx).',
  damagedWorkbook: 'Deze Excel-werkmap is beschadigd. Open ze in Excel en bewaar ze opnieuw als .xlsx.',
  packedTooTight:
    'Deze Excel-werkmap is uitgepakt te groot (meer dan {0} MB) of verdacht sterk ingepakt. Bewaar de lijst als CSV.',
  workbookTooHeavy:
    'Deze Excel-werkmap vraagt te veel geheugen of tijd. Verwijder lege rijen en kolommen, of bewaar de lijst als CSV.',
  unreadableCell:
    'Cel {0} van de Excel-werkmap is niet te lezen. Kijk de cel na en bewaar het bestand opnieuw.',
  interrupted: 'Het bestand kwam niet volledig binnen. Stuur het opnieuw.',
});

export type ProblemCode = keyof typeof tableSentences;

/** Words a problem for the user; a known line opens the sentence. */
export function tableProblem(code: ProblemCode, about: { line?: number; detail?: string | number } = {}) {
  const detail = typeof about.detail === 'number' ? formatNumber(about.detail) : (about.detail ?? '');
  const sentence = tableSentences[code].replace('{0}', () => detail);
  const message = about.line ? say`Regel ${about.line}: ${sentence}` : sentence;
  const problem: TableProblem = { code, message };
  if (about.line) problem.line = about.line;
  return problem;
}

/** Thrown inside the readers when nothing further can be read; `readTable` turns it into a `stopped` event. */
export class UnreadableTable extends Error {
  readonly problem: TableProblem;

  constructor(problem: TableProblem) {
    super(problem.message);
    this.problem = problem;
  }
}
