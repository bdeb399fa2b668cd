// The one way by which a list of rows comes in: recognises what the bytes are, keeps to the limits and tells the rows
// one by one with flat memory. It never throws over what is in a file; every file ends in an `end` or a `stopped`.

import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { dutch } from '../../kernel/language.ts';
import { readCsv } from './csv-reader.ts';
import type { BadRow, Encoding, RawRow, Separator, TableEvent, TableLimits } from './table.ts';
import { tableLimits, tableProblem, UnreadableTable } from './table.ts';
import { decodeText, recogniseEncoding } from './text-decoder.ts';
import { readXlsx } from './xlsx-reader.ts';

type Batch = { separator?: Separator; rows: (RawRow | BadRow)[] };

const headLength = 4_096;

/**
 * Reads a list from a path or a stream. `digest` in the last event is the SHA-256 of the bytes (hexadecimal): the
 * same file again has the same one.
 */
export async function* readTable(
  source: Readable | string,
  limits: TableLimits = tableLimits,
): AsyncGenerator<TableEvent> {
  const hash = createHash('sha256');
  const seen = new Set<Encoding>();
  const count = { rows: 0, badRows: 0 };
  let stream: Readable | undefined;
  try {
    stream = typeof source === 'string' ? await openFile(source, limits) : source;
    const { head, bytes } = await peek(measured(stream, hash, limits));
    const format = recogniseFormat(head);
    const batches =
      format === 'xlsx' ? workbookBatches(bytes, limits) : csvBatches(head, bytes, seen, limits);
    for await (const event of tellRows(batches, format, limits)) {
      if (event.kind === 'row') count.rows++;
      if (event.kind === 'badRow') count.badRows++;
      yield event;
    }
    const warnings = seen.has('UTF-8') && seen.has('Windows-1252') ? [tableProblem('mixedEncoding')] : [];
    yield { kind: 'end', ...count, digest: hash.digest('hex'), encodings: [...seen], warnings };
  } catch (cause) {
    if (!(cause instanceof UnreadableTable)) throw cause;
    yield { kind: 'stopped', ...count, problem: cause.problem };
  } finally {
    stream?.destroy();
  }
}

// A file on disk is refused before its first row; a stream only shows its size while it is read.
async function openFile(path: string, limits: TableLimits): Promise<Readable> {
  const { size } = await stat(path);
  if (size > limits.fileBytes) throw tooLarge(limits);
  return createReadStream(path);
}

function tooLarge(limits: TableLimits): UnreadableTable {
  return new UnreadableTable(tableProblem('fileTooLarge', { detail: limits.fileBytes / 1_000_000 }));
}

async function* measured(stream: Readable, hash: Hash, limits: TableLimits): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > limits.fileBytes) throw tooLarge(limits);
      hash.update(bytes);
      yield bytes;
    }
  } catch (cause) {
    throw cause instanceof UnreadableTable ? cause : new UnreadableTable(tableProblem('interrupted'));
  }
}

async function peek(chunks: AsyncGenerator<Buffer>) {
  const held: Buffer[] = [];
  let length = 0;
  while (length < headLength) {
    const next = await chunks.next();
    if (next.done) break;
    held.push(next.value);
    length += next.value.length;
  }
  async function* bytes(): AsyncGenerator<Buffer> {
    yield* held;
    yield* chunks;
  }
  return { head: Buffer.concat(held).subarray(0, headLength), bytes: bytes() };
}

const strangers = dutch(
  [
    { head: /^1f8b/, word: 'een gecomprimeerd bestand (gzip)' },
    { head: /^25504446/, word: 'een PDF' },
    { head: /^(89504e47|ffd8ff|47494638)/, word: 'een afbeelding' },
    { head: /^7b5c727466/, word: 'een tekstdocument (RTF)' },
    { head: /^(efbbbf)?3c(21|3f|68|48|74|54)/, word: 'een webpagina of XML-bestand' },
    { head: /^(52617221|377abcaf)/, word: 'een archiefbestand' },
  ],
  'word',
);

function recogniseFormat(head: Buffer): 'csv' | 'xlsx' {
  const magic = head.toString('hex', 0, 12);
  if (magic.startsWith('504b0304')) return 'xlsx';
  if (magic.startsWith('d0cf11e0')) throw new UnreadableTable(tableProblem('oldExcel'));
  const stranger = strangers.find(({ head: start }) => start.test(magic));
  if (stranger) throw new UnreadableTable(tableProblem('notATable', { detail: stranger.word }));
  return 'csv';
}

async function* csvBatches(
  head: Buffer,
  bytes: AsyncIterable<Buffer>,
  seen: Set<Encoding>,
  limits: TableLimits,
): AsyncGenerator<Batch> {
  yield* readCsv(decodeText(bytes, recogniseEncoding(head), seen), limits);
}

async function* workbookBatches(bytes: AsyncIterable<Buffer>, limits: TableLimits): AsyncGenerator<Batch> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  for await (const rows of readXlsx(Buffer.concat(chunks), limits)) yield { rows };
}

async function* tellRows(batches: AsyncIterable<Batch>, format: 'csv' | 'xlsx', limits: TableLimits) {
  let width: number | undefined;
  let told = 0;
  for await (const { separator, rows } of batches) {
    for (const row of rows.filter((one) => 'problem' in one || !isBlank(one.cells))) {
      if (width === undefined) {
        const header = headerOf(row, limits);
        width = header.length;
        const event: TableEvent = { kind: 'header', line: row.line, headers: header, format };
        yield separator ? { ...event, separator } : event;
      } else {
        if (++told > limits.rows) {
          throw new UnreadableTable(tableProblem('tooManyRows', { line: row.line, detail: limits.rows }));
        }
        yield judgeWidth(row, width, separator);
      }
    }
  }
  if (width === undefined) throw new UnreadableTable(tableProblem('noHeader'));
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

// Signs no one types in a name of a column: the file is not text.
const binary = /[^\P{Cc}\t\r\n]/u;

function headerOf(row: RawRow | BadRow, limits: TableLimits): readonly string[] {
  if ('problem' in row || row.cells.some((cell) => binary.test(cell))) {
    throw new UnreadableTable(tableProblem('headerUnreadable', { line: row.line }));
  }
  const last = row.cells.findLastIndex((cell) => cell.trim() !== '');
  if (last + 1 > limits.columns) {
    throw new UnreadableTable(tableProblem('tooManyColumns', { line: row.line, detail: limits.columns }));
  }
  return row.cells.slice(0, last + 1);
}

function judgeWidth(row: RawRow | BadRow, width: number, separator: Separator | undefined): TableEvent {
  if ('problem' in row) return { kind: 'badRow', ...row };
  const { line, cells } = row;
  if (!isBlank(cells.slice(width))) {
    return { kind: 'badRow', ...row, problem: tableProblem('tooManyCells', { line, detail: width }) };
  }
  const [only] = cells;
  if (separator && cells.length === 1 && width > 2 && only && /[;,\t]/.test(only)) {
    return { kind: 'badRow', ...row, problem: tableProblem('otherSeparator', { line }) };
  }
  return { kind: 'row', line, cells: Array.from({ length: width }, (_, index) => cells[index] ?? '') };
}
