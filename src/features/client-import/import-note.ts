/**
 * What an importer should know of the rows, told once for all rows alike: a sentence, how often, and the first lines. The
 * sentences never repeat a cell, so they may be kept; the cells themselves are sealed.
 */
import type { Column } from './column.ts';

export type NoteKind = 'rejected' | 'repaired' | 'warning';

export interface Note {
  readonly kind: NoteKind;
  readonly column: Column | null;
  readonly message: string;
  readonly count: number;
  /** The first lines it was about, in the numbering of the file. */
  readonly lines: readonly number[];
}

/** One remark about one row. */
export interface Remark {
  readonly line: number;
  readonly kind: NoteKind;
  readonly column: Column | null;
  readonly message: string;
}

const LINES_NAMED = 10;
const MOST_NOTES = 200;

/** Adds remarks to the notes there are; gives new notes, because a batch that is undone must leave the old ones. */
export function addRemarks(notes: readonly Note[], remarks: readonly Remark[]): Note[] {
  const byKey = new Map(notes.map((note) => [keyOf(note), note]));
  for (const remark of remarks) {
    const key = keyOf(remark);
    const known = byKey.get(key);
    if (known === undefined && byKey.size >= MOST_NOTES) continue;
    const { kind, column, message } = remark;
    const lines = known?.lines ?? [];
    byKey.set(key, {
      kind,
      column,
      message,
      count: (known?.count ?? 0) + 1,
      lines: lines.length < LINES_NAMED ? [...lines, remark.line] : lines,
    });
  }
  return [...byKey.values()];
}

// A problem that names its line in its sentence is one and the same for all lines.
function keyOf({ kind, column, message }: Pick<Note, 'kind' | 'column' | 'message'>): string {
  return `${kind} ${column} ${message}`;
}

/** Takes the line out of a sentence, where the line stands beside it already. */
export function withoutLine(message: string): string {
  return message.replace(/^Regel \d+: /, '');
}

/** Gives the notes of one kind, the most frequent first. */
export function notesOf(notes: readonly Note[], ...kinds: readonly NoteKind[]): Note[] {
  return notes.filter((note) => kinds.includes(note.kind)).toSorted((a, b) => b.count - a.count);
}
