/** Who was in the nightly file before and is missing now: two files are compared by keyed marks, never by names or numbers. */
import { createHmac } from 'node:crypto';
import type { Queryable } from '../../adapters/database/pool.ts';
import type { InszKeys } from '../../adapters/keys/insz-keys.ts';
import { judgeAbsence } from './absence.ts';
import type { AbsenceOutcome, ClientImport } from './client-import.ts';
import type { Reading } from './import-reading.ts';
import { absenceOf, endMissing } from './import-run.sql.ts';
import type { ImportWork } from './import-work.ts';

const markUse = 'client import mark';

/** Makes the keyed mark of a person, by which two nightly files are compared. */
export function marker(inszKeys: InszKeys): (reference: string) => string {
  const key = inszKeys.keyFor(markUse);
  return (reference) => createHmac('sha256', key).update(reference).digest('base64url').slice(0, 22);
}

/** Judges who is missing, and ends their guidance where that is asked and safe. */
export async function endAbsent(
  work: ImportWork,
  tx: Queryable,
  one: ClientImport,
  reading: Reading,
  hadErrors: boolean,
): Promise<AbsenceOutcome> {
  const { previous, current } = await absenceOf(tx, work.token, work.id);
  const mark = marker(work.inszKeys);
  const verdict = judgeAbsence({
    meaning: one.absent,
    previous: new Set(previous),
    current: new Set(one.dryRun ? [...reading.lines.references()].map(mark) : current),
    hadErrors,
  });
  if (verdict.kind !== 'ended') return verdict;
  const { references } = verdict;
  const { count, open } = await endMissing(tx, work.token, work.id, references);
  return { kind: 'ended', count, ...(open > 0 && { open }) };
}
