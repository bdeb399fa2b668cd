/**
 * What happens to imports without anyone at a screen: reading a file, going on with what was cut off, forgetting what has
 * served. Each may run twice without harm.
 */
import type { JobHelpers, TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Database } from '../../adapters/database/pool.ts';
import { openBytes } from '../../adapters/keys/sealed-bytes.ts';
import { dutch, inLanguage } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { importFiles } from './import-file.ts';
import { findJobToken, forgetImports, haltImport, lockImport, resumeImports } from './import-job.sql.ts';
import { runImport } from './import-run.ts';
import { sealUse } from './import-work.ts';

const payload = z.object({ import: z.uuid() });

const sentences = dutch({
  signedOut:
    'Het inlezen is gestopt: het duurde te lang, of het mandaat waarmee u startte, werkt niet meer. Wat al ingelezen is, blijft staan. Ga verder als u nog mag inlezen.',
  failed:
    'Het inlezen is mislukt door een fout van ons. Wat al ingelezen is, blijft staan. Probeer het later opnieuw.',
});

/** The tasks of imports by name; `signal` says that the program is stopping. */
export function clientImportTasks(world: World, jobs: Database, signal: AbortSignal): TaskList {
  return {
    // What is said of a file is kept in Dutch, whoever asked for it; import-note.ts says it to each reader.
    clientImport: (raw, helpers) =>
      inLanguage('nl', () => doImport(world, jobs, signal, payload.parse(raw).import, helpers)),
    clientImportResume: async () => void (await resumeImports(jobs)),
    async clientImportForget() {
      const files = importFiles(world);
      for (const id of await forgetImports(jobs)) await files.remove(id);
    },
  };
}

// The lock lives as long as the transaction, so a job that dies loses it.
async function doImport(
  world: World,
  jobs: Database,
  signal: AbortSignal,
  id: string,
  helpers: Pick<JobHelpers, 'job'>,
): Promise<void> {
  await jobs.transaction(undefined, async (tx) => {
    if (!(await lockImport(tx, id))) return;
    const sealed = await findJobToken(tx, id);
    if (sealed === undefined) return;
    const token = openBytes(world.inszKeys.keyFor(sealUse), sealed).toString();
    const work = { ...world, files: importFiles(world), token, id, signal };
    try {
      const outcome = await runImport(work);
      if (outcome === 'signedOut') await haltImport(jobs, id, 'stopped', sentences.signedOut);
    } catch (cause) {
      if (helpers.job.attempts < helpers.job.max_attempts) throw cause;
      await haltImport(jobs, id, 'failed', sentences.failed);
      throw cause;
    }
  });
}
