/**
 * All real rules for everyone who stands in the database, into the database: the facts that each organisation may be shown are read, every
 * instrument is answered, with what lacks one fact and each change in the coming year, and written. As the jobs of a night do.
 */
import { type Database, openDatabase } from '../src/adapters/database/pool.ts';
import { weighOrganisation } from '../src/features/instrument/kept-answer.sql.ts';
import type { Installation } from '../src/installation.ts';

/** Works out the answers of each organisation that are not of today, and says how long that took; `afresh` begins with none. */
export async function storeRules(admin: Database, { server }: Installation, afresh: boolean): Promise<void> {
  if (afresh) await admin.many('truncate rule_answers, rule_runs');
  const organisations = await admin.many<{ ref: number }>(
    'select organisation as ref from involvements group by 1 order by count(*) desc',
  );
  const jobs = openDatabase(server.connection('werkwinkel_jobs'), { max: 4 });
  const before = process.cpuUsage();
  const start = performance.now();
  let weighed = 0;
  for (const { ref } of organisations) weighed += await weighOrganisation(jobs, ref);
  const seconds = (performance.now() - start) / 1000;
  await jobs.close();
  if (weighed === 0) return;
  const cpu = process.cpuUsage(before);
  console.log(
    `rules into the database: ${weighed} dossiers of ${organisations.length} organisations in ${seconds.toFixed(1)} s, of which ${((cpu.user + cpu.system) / 1e6).toFixed(1)} s of the processor for the rules`,
  );
  await admin.many('vacuum analyze rule_answers');
}
