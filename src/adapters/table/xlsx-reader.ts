// Reads the first sheet of an Excel workbook as rows of text, behind the workbook guard and in a thread of its own with a
// ceiling on memory and time. A workbook is held in memory while it is read; very long lists belong in CSV.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SheetAnswer } from './sheet-worker.ts';
import type { RawRow, TableLimits } from './table.ts';
import { tableProblem, UnreadableTable } from './table.ts';
import { guardWorkbook } from './workbook-guard.ts';

/** Reads a workbook, a batch of rows at a time; the line of a row is its number in the sheet. */
export async function* readXlsx(file: Buffer, limits: TableLimits): AsyncGenerator<RawRow[]> {
  const workbook = new Uint8Array(await guardWorkbook(file, limits)).buffer;
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./sheet-worker.${extension}`, import.meta.url), {
    workerData: workbook,
    transferList: [workbook],
    resourceLimits: { maxOldGenerationSizeMb: limits.sheetMegabytes },
  });
  // A failure reaches whoever is waiting for an answer; without this listener it would end the process.
  worker.on('error', () => undefined);
  try {
    yield* numberRows(worker, limits);
  } finally {
    await worker.terminate();
  }
}

async function* numberRows(worker: Worker, limits: TableLimits): AsyncGenerator<RawRow[]> {
  let line = 0;
  for (;;) {
    const answer = await ask(worker, limits);
    if ('unreadable' in answer) throw new UnreadableTable(whyUnreadable(answer.unreadable));
    if (answer.rows.length === 0) return;
    yield answer.rows.map((cells) => ({ line: ++line, cells }));
  }
}

async function ask(worker: Worker, limits: TableLimits): Promise<SheetAnswer> {
  try {
    worker.postMessage('more');
    const [answer] = await once(worker, 'message', { signal: AbortSignal.timeout(limits.sheetMilliseconds) });
    return answer;
  } catch {
    throw new UnreadableTable(tableProblem('workbookTooHeavy'));
  }
}

function whyUnreadable(reason: string) {
  const [, row, column] = /at row (\d+), col (\d+)/.exec(reason) ?? [];
  if (!row || !column) return tableProblem('damagedWorkbook');
  return tableProblem('unreadableCell', {
    line: Number(row),
    detail: `${columnLetters(Number(column))}${row}`,
  });
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
