/** What is said to the gate about concerns: raising, supporting, bundling, passing on, and that the answer was read. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';

export type ConcernAnswer = Answer & { readonly id?: string; readonly name?: string };

/** Raises a concern at the nearest body of its municipality. */
export function raiseConcern(
  db: Queryable,
  token: string,
  given: { readonly theme: string; readonly domain: string; readonly nis: string; readonly text: string },
): Promise<ConcernAnswer> {
  const { theme, domain, nis, text } = given;
  return askGate(db, 'gate.raise_concern($1, $2, $3, $4, $5)', [token, theme, domain, nis, text]);
}

export function supportConcern(db: Queryable, token: string, id: string): Promise<ConcernAnswer> {
  return askGate(db, 'gate.support_concern($1, $2)', [token, id]);
}

export function bundleConcerns(
  db: Queryable,
  token: string,
  id: string,
  version: number,
  others: readonly string[],
): Promise<ConcernAnswer> {
  return askGate(db, 'gate.bundle_concerns($1, $2, $3, $4)', [token, id, version, others]);
}

export function carryConcern(
  db: Queryable,
  token: string,
  id: string,
  version: number,
  note: string,
): Promise<ConcernAnswer> {
  return askGate(db, 'gate.carry_concern($1, $2, $3, $4)', [token, id, version, note]);
}

export function readAnswer(db: Queryable, token: string, id: string): Promise<ConcernAnswer> {
  return askGate(db, 'gate.read_answer($1, $2)', [token, id]);
}
