/**
 * The second computation of every indicator over persons: slow and obvious, from the raw rows of one organisation, one person and one day
 * after the other. Nothing of it follows the statements of the gate.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { CivilDate } from '../../src/kernel/civil-date.ts';
import { type Case, type Row, type Rows, rowsOf, tables } from './figure-case.ts';
import { countTerms } from './figure-count-term.ts';
import { countWay } from './figure-count-way.ts';
import { countWork } from './figure-count-work.ts';

/** Counts everyone of whom the organisation, an OCMW, wrote something. */
export async function countSlowly(admin: Queryable, organisation: number, today: CivilDate): Promise<Case[]> {
  const read = (table: string, owner: string) =>
    admin.many<Row>(`select * from ${table} where ${owner} = $1`, [organisation]);
  const owners: Readonly<Record<string, string>> = {
    involvements: 'organisation',
    assignments: 'organisation',
    referrals: 'sender',
  };
  const all: Record<string, readonly Row[]> = {
    facts: (await read('facts', 'source')).filter((fact) => fact.superseded_at === null),
    received: await read('referrals', 'receiver'),
    tries: await read('referral_attempts', 'source'),
  };
  for (const table of tables) all[table] = await read(table, owners[table] ?? 'source');
  const term = async (field: string) => {
    const row = await admin.one<{ value: number }>(
      `select value::integer as value from gpmi_rules where kind = 'term' and field = $1`,
      [field],
    );
    return row?.value ?? 0;
  };
  const terms = { months: await term('signWithinMonths'), looksPerYear: await term('evaluationsPerYear') };
  const persons = new Set(Object.values(all).flatMap((rows) => rows.map((row) => row.person_id)));
  return [...persons].flatMap((person) => {
    const rows: Rows = Object.fromEntries(
      Object.entries(all).map(([table, list]) => [table, list.filter((row) => row.person_id === person)]),
    );
    const counting = rowsOf(person, rows, organisation, today, terms);
    countTerms(counting);
    countWay(counting);
    countWork(counting);
    return counting.cases;
  });
}
