/**
 * All real rules for everyone who stands in the database, into the database: the facts that each organisation may be shown are read, every
 * instrument is answered, with what lacks one fact and each change in the coming year, and written. As the jobs of a night do.
 */
import { type Database, openDatabase } from '../src/adapters/database/pool.ts';
import { weighOrganisation } from '../src/features/instrument/kept-answer.sql.ts';
import type { Installation } from '../src/installation.ts';
import { cpuSeconds } from './process-use.ts';

export interface StoredMeasured {
  readonly dossiers: number;
  readonly organisations: number;
  readonly seconds: number;
  /** Of the processor: the rules in Node. */
  readonly ruleSeconds: number;
  /** Of the processor: reading and writing in PostgreSQL. */
  readonly databaseSeconds: number;
}

/** Works out the answers of each organisation that are not of today, and says how long that took; `afresh` begins with none. */
export async function storeRules(
  admin: Database,
  { server }: Installation,
  afresh: boolean,
): Promise<StoredMeasured | undefined> {
  if (afresh) await admin.many('truncate rule_answers, rule_runs');
  const organisations = await admin.many<{ ref: number }>(
    'select organisation as ref from involvements group by 1 order by count(*) desc',
  );
  const jobs = openDatabase(server.connection('werkwinkel_jobs'), { max: 4 });
  const before = process.cpuUsage();
  const databaseBefore = await databaseSeconds(admin);
  const start = performance.now();
  let weighed = 0;
  for (const { ref } of organisations) weighed += await weighOrganisation(jobs, ref);
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage(before);
  const database = (await databaseSeconds(admin)) - databaseBefore;
  await jobs.close();
  if (weighed === 0) return undefined;
  const measured = {
    dossiers: weighed,
    organisations: organisations.length,
    seconds: rounded(seconds),
    ruleSeconds: rounded((cpu.user + cpu.system) / 1e6),
    databaseSeconds: rounded(database),
  };
  console.log(
    `rules into the database: ${weighed} dossiers of ${organisations.length} organisations in ${measured.seconds} s; of the processor ${measured.ruleSeconds} s for the rules and ${measured.databaseSeconds} s for PostgreSQL`,
  );
  await admin.many('vacuum analyze rule_answers');
  return measured;
}

/** What the sessions of the jobs have used of the processor. */
async function databaseSeconds(admin: Database): Promise<number> {
  const sessions = await admin.many<{ pid: number }>(
    "select pid from pg_stat_activity where usename = 'werkwinkel_jobs'",
  );
  return sessions.reduce((sum, { pid }) => sum + cpuSeconds(pid), 0);
}

const rounded = (seconds: number) => Math.round(seconds * 10) / 10;
