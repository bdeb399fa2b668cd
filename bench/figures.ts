/**
 * All figures anew, as the job of a night counts them, and those of one person after a change, as the job of each minute does: with the role
 * of the jobs, in the functions that the product calls.
 */
import { openDatabase } from '../src/adapters/database/pool.ts';
import { followFigures, recountFigures } from '../src/features/figure/figure.sql.ts';
import type { Installation } from '../src/installation.ts';

export interface FiguresMeasured {
  readonly cases: number;
  /** Cases that counting anew found to differ from what the changes had left. */
  readonly differences: number;
  /** For everyone. */
  readonly seconds: number;
  /** For one person whose guidance changed, in milliseconds, at each organisation that guides the person. */
  readonly p50: number;
  readonly p99: number;
}

const PERSONS = 250;

/** Counts everything, then follows a change of some persons one by one and takes it back, then counts everything again. */
export async function measureFigures({ server }: Installation): Promise<FiguresMeasured> {
  const admin = openDatabase(server.connection('admin'), { max: 1 });
  const jobs = openDatabase(server.connection('werkwinkel_jobs'), { max: 1 });
  try {
    await recountFigures(jobs);
    await admin.many('delete from figure_stale');
    for (const table of ['figure_cases', 'figure_counts', 'figure_stale'])
      await admin.many(`vacuum analyze ${table}`);
    const persons = await admin.many<{ id: string }>(
      `select person_id as id from involvements where role = 'guidance' group by 1 order by count(*) desc, md5(person_id::text) limit ${PERSONS}`,
    );
    const each: number[] = [];
    for (const days of [-1, 1])
      for (const { id } of persons) {
        await admin.many(
          'update involvements set valid_from = valid_from + $2::integer where person_id = $1',
          [id, days],
        );
        const asked = performance.now();
        await followFigures(jobs, 200);
        each.push(performance.now() - asked);
      }
    each.sort((a, b) => a - b);
    const start = performance.now();
    const differences = await recountFigures(jobs);
    const seconds = (performance.now() - start) / 1000;
    const found = await admin.one<{ cases: number }>('select count(*)::int as cases from figure_cases');
    return {
      cases: found?.cases ?? 0,
      differences,
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
