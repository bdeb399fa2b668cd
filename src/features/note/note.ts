/** A note about a person: shared, internal or in the confidential compartment. Pure words and shapes; who may read one is for the gate. */
import { type Category, categories } from '../../gate/category.ts';
import type { PartRow } from '../../gate/parts.sql.ts';
import { dutch, say } from '../../kernel/language.ts';

/** The three kinds, each with the category that decides who may read it. */
export const noteKinds = dutch(
  {
    shared: { category: 'sharedNotes', label: 'Gedeeld', word: 'gedeeld' },
    internal: { category: 'internalNotes', label: 'Intern', word: 'intern' },
    confidential: { category: 'functionalLimits', label: 'Vertrouwelijk luik', word: 'vertrouwelijk luik' },
  },
  'label',
  'word',
) satisfies Readonly<Record<string, { category: Category; label: string; word: string }>>;

export type NoteKind = keyof typeof noteKinds;

export const noteKindCodes = Object.keys(noteKinds) as [NoteKind, ...NoteKind[]];

/** Why something does not belong in a note; a report carries one of these words and nothing else. */
export const reportReasons = dutch({
  health: 'een ziekte of diagnose',
  debt: 'schulden of bankgegevens',
  court: 'politie of gerecht',
  private: 'het gezin of het privéleven',
  otherPerson: 'iemand anders',
  notNeeded: 'iets wat voor werk niet nodig is',
});

export type ReportReason = keyof typeof reportReasons;

export const reportReasonCodes = Object.keys(reportReasons) as [ReportReason, ...ReportReason[]];

/** Why a note was taken away: what a report said, or whoever wrote it took it back. */
const removedReasons: Readonly<Record<string, string>> = dutch({
  ...reportReasons,
  mistake: 'een vergissing',
});

export interface NoteReport {
  readonly id: string;
  readonly why: ReportReason;
  readonly on: string;
  /** The organisation that reported. */
  readonly by: string;
}

export interface NoteRow extends PartRow {
  /** Null once the note was taken away. */
  readonly body: string | null;
  /** Who wrote it; only of the own organisation. */
  readonly by: string | null;
  readonly mine: boolean;
  readonly removedOn: string | null;
  readonly removedWhy: string | null;
  /** The own organisation reported it and waits for an answer. */
  readonly reported: boolean;
  /** What was reported and waits for this organisation, which owns the note. */
  readonly reports: readonly NoteReport[];
}

/** The confidential compartment of the own organisation. */
export interface Compartment {
  readonly owner: string;
  readonly mine: boolean;
  readonly since: string;
  /** The owner still holds a mandate for it. */
  readonly works: boolean;
}

/** Tells which kind of note a row is. */
export function kindOf(row: Pick<NoteRow, 'bit'>): NoteKind {
  return noteKindCodes.find((kind) => categories[noteKinds[kind].category].bit === row.bit) ?? 'internal';
}

/** Tells which kinds a role may read, and so may write. */
export function kindsOf(mask: number): NoteKind[] {
  return noteKindCodes.filter((kind) => (mask >> categories[noteKinds[kind].category].bit) & 1);
}

/** Says what did not belong in a note that was removed. */
export function removedWords(why: string | null): string {
  return removedReasons[why ?? ''] ?? say`iets wat hier niet hoorde`;
}
