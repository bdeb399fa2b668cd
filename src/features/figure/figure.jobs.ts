/**
 * Counting without anyone at a screen: what changed, within the minute; and everything each night, which finds no difference. What everyone
 * may know is published once it is due.
 */
import type { TaskList } from 'graphile-worker';
import type { Database } from '../../adapters/database/pool.ts';
import { publishFigures } from '../published-figure/published-figure.sql.ts';
import { countUncounted, followFigures, recountFigures } from './figure.sql.ts';

// Each a transaction of its own, so that nobody who writes waits long.
const AT_ONCE = 200;

/** The tasks of figures by name; `signal` says that the program is stopping: what is left then waits for the next start. */
export function figureTasks(jobs: Database, signal: AbortSignal): TaskList {
  return {
    async figuresFollow() {
      await countUncounted(jobs, signal);
      while (!signal.aborted && (await followFigures(jobs, AT_ONCE)) >= AT_ONCE);
    },
    async figuresRecount() {
      const differences = await recountFigures(jobs, signal);
      if (differences > 0)
        console.error(`Counting everything anew found ${differences} cases that differed.`);
    },
    async figuresPublish() {
      await publishFigures(jobs);
    },
  };
}
