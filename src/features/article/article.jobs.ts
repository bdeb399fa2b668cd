/** What time does to the portal, each hour: a page that was to appear today appears. It may run twice, or late, without harm. */
import type { TaskList } from 'graphile-worker';
import type { Database } from '../../adapters/database/pool.ts';
import { publishDue } from './article-desk.sql.ts';

/** The tasks of articles by name. */
export function articleTasks(jobs: Database): TaskList {
  return { articlesOfToday: () => publishDue(jobs) };
}
