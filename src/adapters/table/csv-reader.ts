// Reads CSV as programs really write it: any of three separators, quoted cells with line ends in them, and rows that are
// broken. A broken row costs only itself. Encoding is dealt with before, the header's meaning after this room.

import { parse } from 'csv-parse/sync';
import type { Line } from './line-splitter.ts';
import { splitLines } from './line-splitter.ts';
import type { BadRow, RawRow, Separator, TableLimits } from './table.ts';
import { tableProblem, UnreadableTable } from './table.ts';

/** Rows in the order of the file; the first row of the first batch is the header. */
export type CsvBatch = { separator: Separator; rows: (RawRow | BadRow)[] };

type CsvRecord = { line: number; text: string; problem?: 'rowTooLong' | 'unclosedQuote' };

const separators: readonly Separator[] = [';', ',', '\t'];

/** Reads decoded text as CSV, a batch of rows for every piece of text. */
export async function* readCsv(text: AsyncIterable<string>, limits: TableLimits): AsyncGenerator<CsvBatch> {
  const lines = splitLines(limits.recordLength);
  let join: ReturnType<typeof joinLines> | undefined;
  let separator: Separator = ';';

  function begin(first: Line): Line | undefined {
    const hint = separatorHint(first.text);
    separator = hint ?? sniffSeparator(first);
    join = joinLines(separator, limits);
    return hint ? undefined : first;
  }

  function batch(arrived: Line[], last: boolean): CsvBatch {
    const [first, ...others] = arrived;
    const header = !join && first ? begin(first) : first;
    const joined = header ? join?.push([header, ...others]) : join?.push(others);
    const records = [...(joined ?? []), ...(last ? (join?.end() ?? []) : [])];
    return { separator, rows: parseRecords(records, separator, limits) };
  }

  for await (const piece of text) yield batch(lines.push(piece), false);
  yield batch(lines.end(), true);
}

// Excel writes and obeys a first line `sep=;`.
function separatorHint(text: string): Separator | undefined {
  const sign = /^"?sep=(.)"?$/i.exec(text)?.[1];
  return separators.find((one) => one === sign);
}

function sniffSeparator(header: Line): Separator {
  const bare = header.text.replaceAll(/"[^"]*"/g, '');
  const [best, count] = separators
    .map((one) => [one, bare.split(one).length - 1] as const)
    .reduce((most, one) => (one[1] > most[1] ? one : most));
  if (count === 0 && !/^[\p{L}\p{N}\s._"'-]+$/u.test(header.text)) {
    throw new UnreadableTable(tableProblem('noSeparator', { line: header.line }));
  }
  return best;
}

/** Joins physical lines into records: a line that ends inside quotes takes the next one with it. */
function joinLines(separator: Separator, limits: TableLimits) {
  let open: Line[] = [];

  function add(line: Line, into: CsvRecord[]): void {
    if (line.tooLong) {
      giveUpAll(into);
      into.push({ line: line.line, text: line.text, problem: 'rowTooLong' });
      return;
    }
    const ending = lineEnd(line.text, separator, open.length > 0);
    open.push(line);
    const outgrown = open.length > limits.recordLines || lengthOf(open) > limits.recordLength;
    if (ending === 'broken' || outgrown) {
      giveUpFirst(into);
    } else if (ending === 'closed') {
      into.push(record(open));
      open = [];
    }
  }

  // Only the first line is at fault: the lines it swallowed are read again on their own.
  function giveUpFirst(into: CsvRecord[]): void {
    const [first, ...swallowed] = open;
    open = [];
    if (first) into.push({ ...first, problem: 'unclosedQuote' });
    for (const line of swallowed) add(line, into);
  }

  function giveUpAll(into: CsvRecord[]): void {
    while (open.length > 0) giveUpFirst(into);
  }

  function push(lines: Line[]): CsvRecord[] {
    const records: CsvRecord[] = [];
    for (const line of lines) add(line, records);
    return records;
  }

  function end(): CsvRecord[] {
    const records: CsvRecord[] = [];
    giveUpAll(records);
    return records;
  }

  return { push, end };
}

function record(lines: Line[]): CsvRecord {
  return { line: lines[0]?.line ?? 0, text: lines.map((line) => line.text).join('\n') };
}

function lengthOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length + 1, 0);
}

type LineEnd = 'closed' | 'open' | 'broken';

/**
 * Tells whether a line ends inside a quoted cell. `broken`: a quote of an earlier line would close in the middle of a word,
 * so that quote was a slip. Within one line such a slip is harmless text.
 */
function lineEnd(text: string, separator: Separator, startsInside: boolean): LineEnd {
  if (!startsInside && !text.includes('"')) return 'closed';
  let inside = startsInside;
  let at = 0;
  for (let cell = 0; ; cell++) {
    if (inside || text[at] === '"') {
      const close = closingQuote(text, inside ? at : at + 1);
      if (close === -1) return 'open';
      at = close + 1;
      if (cell === 0 && startsInside && at < text.length && text[at] !== separator) return 'broken';
      inside = false;
    }
    const next = text.indexOf(separator, at);
    if (next === -1) return 'closed';
    at = next + 1;
  }
}

function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function parseRecords(records: CsvRecord[], separator: Separator, limits: TableLimits): (RawRow | BadRow)[] {
  const good = records.filter((one) => !one.problem);
  const cells = parseTogether(good, separator);
  let next = 0;
  return records.map((one) => {
    const about = { line: one.line, detail: limits.recordLength };
    const row = one.problem ? undefined : cells ? cells[next++] : parseAlone(one, separator);
    if (row) return { line: one.line, cells: row };
    const guess = one.problem === 'rowTooLong' ? [] : one.text.split(separator);
    return { line: one.line, cells: guess, problem: tableProblem(one.problem ?? 'unreadableRow', about) };
  });
}

function parseTogether(records: CsvRecord[], separator: Separator): string[][] | undefined {
  const cells = parseText(records.map((one) => one.text).join('\n'), separator);
  return cells?.length === records.length ? cells : undefined;
}

function parseAlone(one: CsvRecord, separator: Separator): string[] | undefined {
  const cells = parseText(one.text, separator);
  return cells?.length === 1 ? cells[0] : undefined;
}

function parseText(text: string, separator: Separator): string[][] | undefined {
  if (text === '') return [];
  try {
    return parse(text, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: 0,
    });
  } catch {
    return undefined;
  }
}
