/**
 * How every function of the gate is called: one statement that decides, logs and gives one answer. Which function it is and
 * what it answers stand with who calls it; that nobody is signed in is an answer too.
 */
import type { Queryable } from '../adapters/database/pool.ts';
import type { Joint } from '../adapters/database/together.ts';

/** Calls a function of the gate, written as `gate.open($1, $2)`, and gives its answer. */
export async function askGate<Given>(
  db: Queryable,
  call: string,
  values: readonly unknown[],
): Promise<Given> {
  const row = await db.one<{ answer: Given | null }>(`select ${call} as answer`, values);
  return answered(call, row?.answer);
}

/** Opens a page about one person: openings that wait at the same moment go to PostgreSQL together. */
export async function askOpening<Given>(
  db: Queryable,
  call: string,
  values: readonly unknown[],
  joint?: Joint,
): Promise<Given> {
  return answered(call, await db.call<Given>(call, values, joint));
}

function answered<Given>(call: string, answer: Given | null | undefined): Given {
  if (answer === undefined || answer === null) throw new Error(`The gate gave no answer to ${call}.`);
  return answer;
}
