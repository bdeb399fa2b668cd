/**
 * The rules for everyone over several threads: each takes a stretch of the persons out of columns that all of them share, and writes into
 * answers that all of them share, so that nothing is copied. What comes out is what one thread answers.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type CivilDate, civilDate } from '../src/kernel/civil-date.ts';
import { wordsFor } from '../src/rules/bits.ts';
import type { Instrument } from '../src/rules/instrument.ts';
import type { Column, Population } from '../src/rules/population-column.ts';
import { versionAt } from '../src/rules/version.ts';
import type { Stretch } from './rule-stretch.ts';
import { invented, withMostConditions } from './rules.ts';

export interface ThreadsMeasured {
  readonly threads: number;
  readonly personsPerSecond: number;
}

export interface Threads {
  /** Answers everyone anew and gives the bits row by row, as in rule-stretch.ts. */
  answer(): Promise<readonly Uint32Array[]>;
  end(): Promise<void>;
}

const ROUNDS = 12;

/** Measures the rules for so many persons on as many threads as the machine has processors. */
export async function measureThreads(persons: number): Promise<ThreadsMeasured> {
  const date = civilDate('2026-11-21');
  const count = availableParallelism();
  const threads = startThreads(withMostConditions(date), invented(persons), date, count);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await threads.answer();
    best = Math.min(best, performance.now() - start);
  }
  await threads.end();
  return { threads: count, personsPerSecond: Math.round((persons / best) * 1000) };
}

/** Starts so many threads over whole words of 32 persons; fewer when there are not so many words. */
export function startThreads(
  instruments: readonly Instrument[],
  { persons, columns }: Pick<Population, 'persons' | 'columns'>,
  date: CivilDate,
  count: number,
): Threads {
  const words = wordsFor(persons);
  const height = instruments.reduce((sum, one) => sum + 3 + versionAt(one, date).conditions.length * 2, 0);
  const rows = new Uint32Array(new SharedArrayBuffer(height * words * 4));
  const shared = new Map([...columns].map(([field, column]) => [field, inSharedMemory(column)]));
  const each = Math.ceil(words / count) * 32;
  const workers = Array.from({ length: Math.ceil(persons / each) }, (_, at) => {
    const [from, to] = [at * each, Math.min((at + 1) * each, persons)];
    const codes = instruments.map(({ code }) => code);
    const workerData: Stretch = { codes, date, columns: shared, from, to, words, rows };
    return new Worker(new URL('./rule-thread.ts', import.meta.url), { workerData });
  });
  return {
    answer: async () => {
      const answered = workers.map((worker) => once(worker, 'message'));
      for (const worker of workers) worker.postMessage('answer');
      await Promise.all(answered);
      return Array.from({ length: height }, (_, at) => rows.subarray(at * words, (at + 1) * words));
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function inSharedMemory(column: Column): Column {
  const memory = new SharedArrayBuffer(column.byteLength);
  const copy =
    column instanceof Float64Array
      ? new Float64Array(memory)
      : column instanceof Int8Array
        ? new Int8Array(memory)
        : new Int32Array(memory);
  copy.set(column);
  return copy;
}
