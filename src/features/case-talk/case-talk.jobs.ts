/** What happens to case talks by itself: a month after a talk its questions go. */
import type { TaskList } from 'graphile-worker';
import type { Queryable } from '../../adapters/database/pool.ts';
import { forgetQuestions } from './case-talk.sql.ts';

export function caseTalkTasks(jobs: Queryable): TaskList {
  return { caseQuestionsForget: async () => void (await forgetQuestions(jobs)) };
}
