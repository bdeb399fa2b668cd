/** What time does to agreements, each hour: what was agreed to go on by itself goes on. It may run twice, or late, without harm. */
import type { TaskList } from 'graphile-worker';
import type { Database } from '../../adapters/database/pool.ts';
import { turnAgreements } from './agreement.sql.ts';

/** The tasks of agreements by name. */
export function agreementTasks(jobs: Database): TaskList {
  return { agreementsOfToday: () => turnAgreements(jobs) };
}
