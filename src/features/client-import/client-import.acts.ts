/** What may be done to an import: queue a file that came in, read it again, say what columns mean, agree to many missing. */
import { z } from 'zod';
import { act } from '../../kernel/act.ts';
import { conflict, done, type Outcome } from '../../kernel/outcome.ts';
import { judgeAbsence } from './absence.ts';
import * as gate from './client-import.sql.ts';
import { absenceOf } from './import-run.sql.ts';
import { columns, isColumn } from './column.ts';

const job = z.custom<gate.JobSession>((value) => typeof value === 'object' && value !== null);
const notNow = 'Dit bestand kan nu niet opnieuw gelezen worden. Stuur het opnieuw.';
const alreadyDone = 'Hierover is al beslist.';

/** Queues a file that came in whole. */
export const queueImport = act({
  name: 'import.queue',
  input: z.object({
    id: z.uuid(),
    size: z.int().nonnegative(),
    digest: z.string(),
    dryRun: z.boolean(),
    absent: z.enum(['nothing', 'ended']),
    enqueue: z.boolean().default(true),
    job,
  }),
  run: async (db, token, { id, job: session, enqueue, ...file }) =>
    queued(await gate.queueImport(db, token, id, { file, job: session, enqueue })),
});

/** Reads the same file again: for real after a trial, with other columns, or on from where it stopped. */
export const restartImport = act({
  name: 'import.restart',
  input: z.object({ id: z.uuid(), dryRun: z.boolean(), job }),
  run: async (db, token, { id, dryRun, job: session }) =>
    queued(await gate.restartImport(db, token, id, dryRun, session)),
});

function queued(answer: gate.Queued): Outcome<{ id: string }> {
  if (answer.outcome === 'conflict') return conflict(notNow);
  return answer.outcome === 'queued' ? done({ id: answer.id }) : { outcome: answer.outcome };
}

const choice = z.union([
  z.literal('ignore'),
  z.literal(columns.filter(isColumn)),
  z.literal('').transform(() => null),
]);

/** Keeps what headings mean, for this organisation; an empty choice leaves it to our own reading. */
export const chooseColumns = act({
  name: 'import.chooseColumns',
  input: z.object({ choices: z.record(z.string().max(200), choice) }),
  run: async (db, token, { choices }) => {
    const { outcome } = await gate.chooseColumns(db, token, choices);
    return outcome === 'chosen' ? done(undefined) : { outcome };
  },
});

/** Agrees that all who are missing from a nightly file end, however many. */
export const confirmAbsence = act({
  name: 'import.confirmAbsence',
  input: z.object({ id: z.uuid() }),
  run: async (db, token, { id }) => {
    const { previous, current } = await absenceOf(db, token, id);
    const verdict = judgeAbsence({
      meaning: 'ended',
      previous: new Set(previous),
      current: new Set(current),
      hadErrors: false,
      confirmed: true,
    });
    const references = verdict.kind === 'ended' ? verdict.references : [];
    const answer = await gate.confirmAbsence(db, token, id, references);
    if (answer.outcome === 'conflict') return conflict(alreadyDone);
    return answer.outcome === 'ended' ? done(answer.count) : { outcome: answer.outcome };
  },
});
