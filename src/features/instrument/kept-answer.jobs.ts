/**
 * Working out what the rules say without anyone at a screen: of a person after an act, and of everyone of an organisation when the day,
 * the rules or the law are others. One organisation at a time, for guidance alone. Each may run twice without harm.
 */
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Database } from '../../adapters/database/pool.ts';
import { enqueueAnswers, weighOrganisation, weighPersons } from './kept-answer.sql.ts';

const aboutPersons = z.object({ persons: z.array(z.uuid()) });
const aboutOrganisation = z.object({ organisation: z.number().int() });

/** The tasks of kept answers by name. */
export function answerTasks(jobs: Database): TaskList {
  return {
    personAnswers: (raw) => weighPersons(jobs, aboutPersons.parse(raw).persons),
    organisationAnswers: async (raw) => {
      await weighOrganisation(jobs, aboutOrganisation.parse(raw).organisation);
    },
    answersOfToday: () => enqueueAnswers(jobs),
  };
}
