/** The worker of kept answers in a test: takes the jobs that acts asked for, as PostgreSQL holds them, and does them. */
import type { JobHelpers } from 'graphile-worker';
import { answerTasks } from '../../src/features/instrument/kept-answer.jobs.ts';
import type { FreshDatabase } from './database.ts';

/** Does the jobs that wait, also those that they ask for, and gives how many. */
export async function doAnswerJobs(db: FreshDatabase): Promise<number> {
  const tasks = answerTasks(db.jobs);
  let done = 0;
  for (;;) {
    const jobs = await db.admin.many<{ task: string; payload: object }>(
      `with taken as (
         delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
         where t.id = j.task_id and t.identifier = any ($1) returning j.id, t.identifier as task, j.payload)
       select task, payload from taken order by id`,
      [Object.keys(tasks)],
    );
    if (jobs.length === 0) return done;
    // What a job of ours does needs nothing of the worker.
    for (const { task, payload } of jobs) await tasks[task]?.(payload, {} as JobHelpers);
    done += jobs.length;
  }
}
