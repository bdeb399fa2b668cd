/**
 * The noun: one import of a client file, the states it goes through and the words for them. How a file is read stands in
 * src/adapters/table/ and row.ts; what happens to it in client-import.acts.ts and import-run.ts.
 */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { AbsenceMeaning } from './absence.ts';
import type { ColumnMapping } from './column.ts';
import type { Note } from './import-note.ts';

/**
 * receiving: the file is coming in · queued · checking: read a first time, nothing is written · columns: waits until someone
 * says what the columns mean · running · done · stopped: the file or the right to import ended halfway · failed: our fault.
 */
export type ImportStatus =
  | 'receiving'
  | 'queued'
  | 'checking'
  | 'columns'
  | 'running'
  | 'done'
  | 'stopped'
  | 'failed';

/** Rows by what became of them. `accepted` is what a trial run would register. */
export interface ImportCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly doubled: number;
  readonly rejected: number;
}

const noCounts: ImportCounts = {
  rows: 0,
  accepted: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  doubled: 0,
  rejected: 0,
};

/** What was decided about persons who were in the previous nightly file and not in this one. */
export type AbsenceOutcome =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'ended';
      readonly count: number;
      /** Whom the list does not end because something about them is open. */
      readonly open?: number;
    }
  | { readonly kind: 'refused'; readonly reason: 'errors' | 'tooMany'; readonly message: string };

export interface ClientImport {
  readonly id: string;
  readonly madeAt: string;
  readonly endedAt: string | null;
  readonly by: string;
  readonly fileName: string;
  readonly digest: string | null;
  /** The file is still here, so it can be read again. */
  readonly hasFile: boolean;
  readonly dryRun: boolean;
  readonly absent: AbsenceMeaning;
  readonly status: ImportStatus;
  readonly problem: string | null;
  readonly choices: ColumnMapping;
  /** Sealed, because a file without header begins with a person. */
  readonly headings: Buffer | null;
  readonly total: number | null;
  readonly line: number;
  readonly counts: Partial<ImportCounts>;
  readonly notes: readonly Note[];
  readonly absence: AbsenceOutcome | null;
  /** The organisation that imports, and its day. */
  readonly organisationKind: string;
  readonly enterpriseNumber: string | null;
  readonly today: CivilDate;
}

const busy: readonly ImportStatus[] = ['receiving', 'queued', 'checking', 'running'];

/** Tells whether someone is still working on it. */
export function isBusy({ status }: Pick<ClientImport, 'status'>): boolean {
  return busy.includes(status);
}

/** Tells whether the same file may be read again: for real after a trial, with other columns, or on from where it stopped. */
export function mayRestart(one: Pick<ClientImport, 'status' | 'hasFile' | 'dryRun'>): boolean {
  if (!one.hasFile || isBusy(one)) return false;
  return one.status !== 'done' || one.dryRun;
}

/** Gives every count, none of them missing. */
export function countsOf({ counts }: Pick<ClientImport, 'counts'>): ImportCounts {
  return { ...noCounts, ...counts };
}

/** The state in a word or two. */
export function statusWords({ status, dryRun }: Pick<ClientImport, 'status' | 'dryRun'>): string {
  switch (status) {
    case 'receiving':
      return say`komt binnen`;
    case 'queued':
      return say`wacht op zijn beurt`;
    case 'checking':
      return say`wordt nagekeken`;
    case 'columns':
      return say`kolommen kiezen`;
    case 'running':
      return dryRun ? say`proefdraaien loopt` : say`wordt ingelezen`;
    case 'done':
      return dryRun ? say`proef klaar` : say`ingelezen`;
    case 'stopped':
      return 'gestopt';
    case 'failed':
      return 'mislukt';
  }
}
