/**
 * The signals of everyone who stands in the database, as the jobs of a night work them out, and those of one person, as the job after
 * each change does: with the role of the jobs, in the functions that the product calls.
 */
import { openDatabase } from '../src/adapters/database/pool.ts';
import { refreshOrganisation, refreshPerson } from '../src/features/signal/signal.sql.ts';
import type { Installation } from '../src/installation.ts';

export interface SignalsMeasured {
  readonly organisations: number;
  readonly pathways: number;
  readonly found: number;
  /** For everyone. */
  readonly seconds: number;
  /** For one person at each organisation that guides the person, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const PERSONS = 500;

/** Works out all signals anew, and then those of some persons one by one. */
export async function measureSignals({ server }: Installation): Promise<SignalsMeasured> {
  const admin = openDatabase(server.connection('admin'), { max: 1 });
  const jobs = openDatabase(server.connection('werkwinkel_jobs'), { max: 1 });
  try {
    const organisations = await admin.many<{ ref: number; pathways: number }>(
      'select organisation as ref, count(*)::int as pathways from involvements group by 1 order by 2 desc',
    );
    const start = performance.now();
    for (const { ref } of organisations) await refreshOrganisation(jobs, ref);
    const seconds = (performance.now() - start) / 1000;
    await admin.many('vacuum analyze signals');
    const persons = await admin.many<{ id: string }>(
      `select person_id as id from signals where state = 'open' group by 1 order by md5(person_id::text) limit ${PERSONS}`,
    );
    const each: number[] = [];
    for (const { id } of persons) {
      const asked = performance.now();
      await refreshPerson(jobs, id);
      each.push(performance.now() - asked);
    }
    each.sort((a, b) => a - b);
    const found = await admin.one<{ found: number }>(
      `select count(*)::int as found from signals where state = 'open'`,
    );
    return {
      organisations: organisations.length,
      pathways: organisations.reduce((sum, { pathways }) => sum + pathways, 0),
      found: found?.found ?? 0,
      seconds: tenth(seconds),
      p50: tenth(each[Math.floor(each.length * 0.5)] ?? 0),
      p99: tenth(each[Math.floor(each.length * 0.99)] ?? 0),
    };
  } finally {
    await jobs.close();
    await admin.close();
  }
}

const tenth = (number: number) => Math.round(number * 10) / 10;
