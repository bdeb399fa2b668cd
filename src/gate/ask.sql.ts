/**
 * How every function of the gate is called: one statement that decides, logs and gives one answer. Which function it is and
 * what it answers stand with who calls it; that nobody is signed in is an answer too.
 */
import type { Queryable } from '../adapters/database/pool.ts';

/** Calls a function of the gate, written as `gate.open($1, $2)`, and gives its answer. */
export async function askGate<Given>(
  db: Queryable,
  call: string,
  values: readonly unknown[],
): Promise<Given> {
  const row = await db.one<{ answer: Given | null }>(`select ${call} as answer`, values);
  if (row === undefined || row.answer === null) throw new Error(`The gate gave no answer to ${call}.`);
  return row.answer;
}
