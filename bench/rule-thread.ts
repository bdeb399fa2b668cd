/** One thread of rule-threads.ts: answers its own stretch of the persons each time it is asked. */
import { parentPort, workerData } from 'node:worker_threads';
import { instruments } from '../src/rules/catalogue.ts';
import { answerAll } from '../src/rules/population.ts';
import { rowsOf, type Stretch } from './rule-stretch.ts';

const { codes, date, columns, from, to, words, rows } = workerData as Stretch;
const wanted = codes.flatMap((code) => instruments.filter((one) => one.code === code));
const own = new Map([...columns].map(([field, column]) => [field, column.subarray(from, to)]));

parentPort?.on('message', () => {
  const answers = answerAll(wanted, { persons: to - from, columns: own }, date);
  for (const [place, row] of rowsOf(answers).entries()) rows.set(row, place * words + from / 32);
  parentPort?.postMessage('answered');
});
