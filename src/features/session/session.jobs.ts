/** Taking away, each night, what is left of sessions that ended long ago. May run twice without harm; ending one is not done here. */
import type { TaskList } from 'graphile-worker';
import type { Database } from '../../adapters/database/pool.ts';
import { sweepSessions } from './session.sql.ts';

/** The tasks of sessions by name. */
export function sessionTasks(jobs: Database): TaskList {
  return { sessionsSweep: async () => void (await sweepSessions(jobs)) };
}
