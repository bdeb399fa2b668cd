/**
 * The worker: takes jobs from PostgreSQL, one table for all processes, and starts those of the timetable. It signs in with its
 * own role; what a job does, and with which rights, stands with the feature it belongs to.
 */
import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Connection } from '../adapters/database/connection.ts';
import { type Database, openDatabase } from '../adapters/database/pool.ts';
import type { Postbox } from '../adapters/mail/postbox.ts';
import { agreementTasks } from '../features/agreement/agreement.jobs.ts';
import { articleTasks } from '../features/article/article.jobs.ts';
import { caseTalkTasks } from '../features/case-talk/case-talk.jobs.ts';
import { clientImportTasks } from '../features/client-import/client-import.jobs.ts';
import { answerTasks } from '../features/instrument/kept-answer.jobs.ts';
import { sessionTasks } from '../features/session/session.jobs.ts';
import { digestTasks } from '../features/figure/figure-digest.jobs.ts';
import { figureTasks } from '../features/figure/figure.jobs.ts';
import { signalTasks } from '../features/signal/signal.jobs.ts';
import { webhookTasks } from '../features/webhook/webhook.jobs.ts';
import type { World } from '../world.ts';
import { timetable } from './timetable.ts';

export interface Worker {
  /** Takes no new jobs, lets those at work end their step, and returns when they have. */
  stop(): Promise<void>;
}

const AT_ONCE = 2;

/** Starts the worker on a connection of the role werkwinkel_jobs; its letters leave by the postbox of the pages. */
export async function startWorker(connection: Connection, world: World, postbox: Postbox): Promise<Worker> {
  const stopping = new AbortController();
  const jobs = openDatabase(connection, { max: 2 * AT_ONCE });
  // The queue needs a session that listens, so it has connections of its own.
  const pool = new pg.Pool({ ...connection, max: AT_ONCE + 2 });
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  const runner = await run({
    pgPool: pool,
    concurrency: AT_ONCE,
    noHandleSignals: true,
    taskList: tasks(world, jobs, postbox, stopping.signal),
    parsedCronItems: parseCronItems(timetable.map((item) => ({ ...item, identifier: item.task }))),
    logger: onlyErrors,
  });
  await runner.addJob('clientImportResume', {}, { jobKey: 'clientImportResume at start' });
  await runner.addJob('signalsOfToday', {}, { jobKey: 'signalsOfToday at start' });
  await runner.addJob('answersOfToday', {}, { jobKey: 'answersOfToday at start' });
  await runner.addJob('agreementsOfToday', {}, { jobKey: 'agreementsOfToday at start' });
  await runner.addJob('articlesOfToday', {}, { jobKey: 'articlesOfToday at start' });
  await runner.addJob('figuresFollow', {}, { jobKey: 'figuresFollow at start' });
  return {
    async stop() {
      stopping.abort();
      await runner.stop();
      await Promise.all([jobs.close(), pool.end()]);
    },
  };
}

function tasks(world: World, jobs: Database, postbox: Postbox, signal: AbortSignal): TaskList {
  return {
    ...clientImportTasks(world, jobs, signal),
    ...signalTasks(jobs),
    ...answerTasks(jobs),
    ...sessionTasks(jobs),
    ...agreementTasks(jobs),
    ...articleTasks(jobs),
    ...caseTalkTasks(jobs),
    ...webhookTasks(world, jobs),
    ...figureTasks(jobs, signal),
    ...digestTasks(world, jobs, postbox),
  };
}

// Messages of a failing job may hold what it worked on, so only which task failed is printed.
const onlyErrors = new Logger((scope) => (level, _message, meta) => {
  if (level !== 'error') return;
  const code = meta?.['error'] instanceof Error ? ` (${codeOf(meta['error'])})` : '';
  console.error(`${scope.taskIdentifier ? `The job ${scope.taskIdentifier}` : 'The worker'} failed${code}.`);
});

function codeOf(error: Error): string {
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
