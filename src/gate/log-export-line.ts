/**
 * The lines of an exported log, in their one written form: JSON without room for a second way to say the same, so that any
 * changed byte shows. The first line is the checkpoint that covers the rest; then comes one line per header, in the order
 * of the tree.
 */
import { z } from 'zod';
import type { LoggedEntry } from './log-canonical.ts';

const bytes = z.string().regex(/^[0-9a-f]*$/);
// Of a fixed length: reading drops half a byte at the end, so one digit more would say the same.
const salt = bytes.length(32);
const list = z.array(z.int().nullable());

const shownEntry = z.strictObject({
  person: z.string(),
  categories: z.int(),
  sources: list,
  flows: list,
  lines: list,
  involvement: z.int().nullable(),
  salt,
});
const erasedEntry = z.strictObject({ erasedBy: z.int(), hash: bytes.length(64) });

const headerLine = z.strictObject({
  id: z.int(),
  at: z.int(),
  user: z.string().nullable(),
  organisation: z.string().nullable(),
  mandate: z.string().nullable(),
  sessionKind: z.string(),
  purpose: z.string(),
  route: z.string(),
  outcome: z.string(),
  reason: z.string().nullable(),
  salt,
  entries: z.array(z.union([shownEntry, erasedEntry])),
});
/** A header whose month was dropped after its term: only its leaf is left. */
const droppedLine = z.strictObject({ header: z.int(), at: z.int(), leaf: bytes.length(64) });
const anyLine = z.union([headerLine, droppedLine]);

export type ShownEntryLine = z.infer<typeof shownEntry>;
export type EntryLine = ShownEntryLine | z.infer<typeof erasedEntry>;
export type HeaderLine = z.infer<typeof headerLine>;
export type ExportLine = z.infer<typeof anyLine>;

const FIRST = '{"format":"werkwinkel-log-1","checkpoint":';

/** Writes the first line around a checkpoint's own line. */
export function firstLine(checkpointLine: string): string {
  return `${FIRST}${checkpointLine}}`;
}

/** Returns the checkpoint's own line inside a first line, or undefined. */
export function insideFirstLine(line: string): string | undefined {
  return line.startsWith(FIRST) && line.endsWith('}') ? line.slice(FIRST.length, -1) : undefined;
}

/** Reads a line, or undefined when it is not precisely as it would have been written. */
export function parseExportLine(line: string): ExportLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const read = anyLine.safeParse(value);
  return read.success && JSON.stringify(read.data) === line ? read.data : undefined;
}

/** Turns a list of PostgreSQL, such as `{3,7}`, into a JSON one. */
export function listFromText(text: string): (number | null)[] {
  return JSON.parse(`[${text.slice(1, -1).toLowerCase()}]`);
}

/** Turns a line's entry into what its hash commits to. */
export function entryFromLine(entry: ShownEntryLine): LoggedEntry {
  const text = (items: (number | null)[]) => `{${items.map((item) => item ?? 'NULL').join(',')}}`;
  return { ...entry, sources: text(entry.sources), flows: text(entry.flows), lines: text(entry.lines) };
}
