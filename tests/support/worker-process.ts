/** A process with nothing but a worker in it, for tests that end it the hard way. */
import { openDatabase } from '../../src/adapters/database/pool.ts';
import { startWorker } from '../../src/jobs/worker.ts';
import { makeClock } from '../../src/kernel/clock.ts';
import { townInszKeys } from './town.ts';

const given = (name: string) => JSON.parse(process.env[name] ?? '{}');

await startWorker(given('JOBS'), {
  config: given('CONFIG'),
  database: openDatabase(given('APP'), { max: 4 }),
  clock: makeClock(),
  inszKeys: townInszKeys,
});
process.send?.('at work');
