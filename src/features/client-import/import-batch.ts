/**
 * A batch of rows on its way: each row judged alone, then joined with what the gate said of it, and turned into counts, notes
 * and rows that come back. Pure; reading and writing are done in import-run.ts.
 */

import type { BadRow, RawRow } from '../../adapters/table/table.ts';
import { dutch } from '../../kernel/language.ts';
import { type ImportedClient, type rememberLines } from './client.ts';
import type { ImportCounts } from './client-import.ts';
import { type Column, type ColumnMatch, pickCells } from './column.ts';
import { addRemarks, type Note, type Remark, withoutLine } from './import-note.ts';
import type { RowAnswer } from './import-run.sql.ts';
import { judgeRow, type RowContext } from './row.ts';

/** A row that comes back, as it stood in the file. */
export interface RejectedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reasons: readonly string[];
}

export interface JudgedRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Absent when the row does not go in. */
  readonly client?: ImportedClient;
  readonly remarks: readonly Remark[];
}

/** Judges one row of the file; a row whose person stands again further on is passed over. */
export function judgeRaw(
  row: RawRow | BadRow,
  match: ColumnMatch,
  lines: ReturnType<typeof rememberLines>,
  context: RowContext,
): JudgedRow {
  const { line, cells } = row;
  const remark = (kind: Remark['kind'], column: Column | null, message: string): Remark => ({
    line,
    kind,
    column,
    message,
  });
  if ('problem' in row)
    return { line, cells, remarks: [remark('rejected', null, withoutLine(row.problem.message))] };
  const verdict = judgeRow(pickCells(match.columns, cells), context);
  if (!verdict.ok)
    return {
      line,
      cells,
      remarks: verdict.problems.map(({ column, message }) => remark('rejected', column, message)),
    };
  const double = lines.overruled(verdict.client, line);
  if (double) return { line, cells, remarks: [remark(double.kind, double.column, double.message)] };
  const remarks = verdict.repairs.map(({ kind, column, message }) => remark(kind, column, message));
  return { line, cells, client: verdict.client, remarks };
}

/** What a batch adds to an import. */
export interface Settled {
  readonly counts: ImportCounts;
  readonly notes: readonly Note[];
  readonly remarks: readonly Remark[];
  readonly rejected: readonly RejectedRow[];
  /** Known persons whose row came back, for the log of the download. */
  readonly rejectedPersons: readonly string[];
  /** Who went in, with the dossier. */
  readonly registered: readonly { readonly client: ImportedClient; readonly dossier: string }[];
}

/** Joins the rows with the answers of the gate, one for each row that has a client. */
export function settleBatch(
  rows: readonly JudgedRow[],
  answers: readonly RowAnswer[],
  before: { readonly counts: ImportCounts; readonly notes: readonly Note[] },
): Settled {
  const counts = { ...before.counts, rows: before.counts.rows + rows.length };
  const told: Remark[] = [];
  const rejected: RejectedRow[] = [];
  const rejectedPersons: string[] = [];
  const registered: { client: ImportedClient; dossier: string }[] = [];
  const queue = answers.values();
  for (const row of rows) {
    const answer = row.client && queue.next().value;
    const remarks = [...row.remarks, ...(answer ? remarksOf(row.line, answer) : [])];
    const reasons = remarks.filter(({ kind }) => kind === 'rejected').map(reasonOf);
    told.push(...remarks);
    if (reasons.length > 0) {
      counts.rejected += 1;
      rejected.push({ line: row.line, cells: row.cells, reasons });
      if (answer?.dossier) rejectedPersons.push(answer.dossier);
    } else if (row.client && answer) {
      counts.accepted += 1;
      count(counts, answer);
      if (answer.dossier) registered.push({ client: row.client, dossier: answer.dossier });
    } else counts.doubled += 1;
  }
  const notes = addRemarks(before.notes, told);
  return { counts, notes, remarks: told, rejected, rejectedPersons, registered };
}

function count(counts: { -readonly [Key in keyof ImportCounts]: number }, { outcome }: RowAnswer): void {
  if (outcome === 'created' || outcome === 'updated' || outcome === 'unchanged') counts[outcome] += 1;
}

function reasonOf({ column, message }: Remark): string {
  return column === null ? message : `${column}: ${message}`;
}

const problems: Partial<
  Record<RowAnswer['outcome'], { readonly column: Column | null; readonly message: string }>
> = dutch(
  {
    otherTeam: {
      column: null,
      message:
        'Deze persoon hoort bij een ander team van uw organisatie. Vraag een beheerder om hem of haar in te lezen.',
    },
    otherTeamCounsellor: {
      column: 'arbeidsbegeleider',
      message: 'Deze begeleider werkt in een ander team. Vraag een beheerder om deze rij in te lezen.',
    },
    unknownCounsellor: {
      column: 'arbeidsbegeleider',
      message:
        'Deze gebruikersnaam is van geen begeleider van uw organisatie. Kijk de naam na of maak de cel leeg.',
    },
    ended: {
      column: 'betrokken_sinds',
      message:
        'Uw organisatie beëindigde de begeleiding van deze persoon. Vul een latere begindatum in om opnieuw te beginnen.',
    },
    otherRegime: {
      column: 'regime_van',
      message:
        'Uw organisatie legde voor deze dagen al een ander regime vast. Kijk de datums na, of geef dat regime eerst een einddatum.',
    },
    rejected: {
      column: null,
      message: 'Dit konden we niet bewaren. Kijk de datums en de andere gegevens na.',
    },
  },
  'message',
);

/** Says why the gate did not register someone, and which column that is about; nothing when it did. */
export function refusalOf(
  answer: Pick<RowAnswer, 'outcome'>,
): { column: Column | null; message: string } | undefined {
  const problem = problems[answer.outcome];
  return problem === undefined ? undefined : { column: problem.column, message: problem.message };
}

const remarked = dutch({
  sameName:
    'In uw organisatie staat al iemand met deze naam en geboortedatum, zonder rijksregisternummer. Kijk na of het dezelfde persoon is.',
  authentic: 'Een authentieke bron zegt iets anders dan deze rij. We houden wat die bron zegt.',
  secondPerson:
    'Deze persoon woont buiten uw werkgebied. De rij is ingelezen, en een tweede persoon van uw organisatie moet de begeleiding nog bevestigen.',
});

function remarksOf(line: number, { outcome, notes = [] }: RowAnswer): Remark[] {
  const refusal = refusalOf({ outcome });
  if (refusal) return [{ line, kind: 'rejected', ...refusal }];
  return notes.map((note) => ({
    line,
    kind: 'warning',
    column: note === 'secondPerson' ? 'gemeente_nis' : null,
    message: remarked[note],
  }));
}
