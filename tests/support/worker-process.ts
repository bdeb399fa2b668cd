/** A process with nothing but a worker in it, for tests that end it the hard way. */
import { openDatabase } from '../../src/adapters/database/pool.ts';
import { noPostbox } from '../../src/adapters/mail/postbox.ts';
import { startWorker } from '../../src/jobs/worker.ts';
import { makeClock } from '../../src/kernel/clock.ts';
import { townInszKeys } from './town.ts';

const given = (name: string) => JSON.parse(process.env[name] ?? '{}');

const world = {
  config: given('CONFIG'),
  database: openDatabase(given('APP'), { max: 4 }),
  clock: makeClock(),
  inszKeys: townInszKeys,
};
await startWorker(given('JOBS'), world, noPostbox);
process.send?.('at work');
