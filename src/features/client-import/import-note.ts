/**
 * What an importer should know of the rows, told once for all rows alike: a sentence, how often, and the first lines. The
 * sentences never repeat a cell, so they may be kept, in Dutch, and are said again to each reader; the cells themselves are sealed.
 */
import { tableSentences } from '../../adapters/table/table.ts';
import { inLanguage, say, spoken } from '../../kernel/language.ts';
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

/** The sentences with a value in them, as they are written and kept. */
const valued = inLanguage('nl', () => [
  ...Object.values(tableSentences).filter((sentence) => sentence.includes('{0}')),
  'We hebben de naam omgezet naar NIS-code {0}.',
  'NIS-code {0} bestaat niet meer na de fusies. We gebruiken {1} ({2}).',
  'Deze waarde kennen we niet. Kies uit: {0}.',
  'Dit is langer dan {0} tekens. Maak het korter.',
  'Er ontbreken {0} personen, maar het bestand had fouten. We beëindigen niets. Verbeter het bestand en stuur het opnieuw.',
  'Er ontbreekt 1 persoon, meer dan {0} % van het vorige bestand. We beëindigen niets voor iemand dit nakijkt.',
  'Er ontbreken {0} personen, meer dan {1} % van het vorige bestand. We beëindigen niets voor iemand dit nakijkt.',
]).map((sentence) => ({
  sentence,
  form: new RegExp(
    `^${sentence
      .split(/\{\d\}/)
      .map(literal)
      .join('(.+)')}$`,
  ),
}));

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// What was repaired of any text is said before what was repaired of this kind of cell.
const afterText = /(?<=(?:weggelaten|hersteld|accenten na)\.) /;

/** Says a kept remark in the language of its reader. */
export function noteText(message: string): string {
  const [, line, rest] = /^Regel (\d+): (.+)$/.exec(message) ?? [];
  if (line !== undefined && rest !== undefined) return say`Regel ${line}: ${noteText(rest)}`;
  return message.split(afterText).map(sentenceText).join(' ');
}

function sentenceText(kept: string): string {
  for (const { sentence, form } of valued) {
    const values = form.exec(kept)?.slice(1);
    if (values !== undefined)
      return spoken(sentence).replace(/\{(\d)\}/g, (_, place: string) =>
        valueText(values[Number(place)] ?? ''),
      );
  }
  return spoken(kept);
}

// What a file is instead of a list is said too. What a cell may hold stays as the file wants it.
function valueText(value: string): string {
  return value.startsWith('een ') ? spoken(value) : value;
}
