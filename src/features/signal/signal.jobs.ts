/**
 * Working out signals without anyone at a screen: after an act about a person for everyone who guides that person, and at night
 * for each organisation apart, for the fixed purposes of guidance and aftercare. Each may run twice without harm.
 */
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Database } from '../../adapters/database/pool.ts';
import { enqueueSignals, refreshOrganisation, refreshPerson } from './signal.sql.ts';

const aboutPerson = z.object({ person: z.uuid() });
const aboutOrganisation = z.object({ organisation: z.number().int() });

/** The tasks of signals by name. */
export function signalTasks(jobs: Database): TaskList {
  return {
    personSignals: (raw) => refreshPerson(jobs, aboutPerson.parse(raw).person),
    organisationSignals: (raw) => refreshOrganisation(jobs, aboutOrganisation.parse(raw).organisation),
    signalsOfToday: () => enqueueSignals(jobs),
  };
}
