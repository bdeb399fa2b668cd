// The thread that reads the first sheet of a workbook. It runs apart because the library holds a whole sheet in memory and
// does not pause: here a hostile sheet can exhaust only this thread. Each message from outside asks for one more answer.

import { Buffer } from 'node:buffer';
import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';
import { cellText } from './cell-text.ts';

/** What the thread answers: a batch of rows as text (empty after the last), or why the sheet cannot be read. */
export type SheetAnswer = { rows: string[][] } | { unreadable: string };

const batchSize = 1_000;

async function firstSheet(): Promise<() => SheetAnswer> {
  try {
    const rows = await readSheet(Buffer.from(workerData), { trim: false });
    let from = 0;
    return () => {
      const batch = rows.slice(from, from + batchSize).map((row) => row.map(cellText));
      from += batchSize;
      return { rows: batch };
    };
  } catch (cause) {
    return () => ({ unreadable: String(cause) });
  }
}

const answer = await firstSheet();
parentPort?.on('message', () => parentPort?.postMessage(answer()));
