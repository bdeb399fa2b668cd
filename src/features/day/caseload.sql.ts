/** Statements that move a caseload to substitutes and back, and note that an absence was read. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';

/** How many people went along. */
export type MoveAnswer = Answer & { readonly id?: string; readonly count?: number };

export function moveCaseload(
  db: Queryable,
  token: string,
  move: {
    readonly from: string;
    readonly to: readonly string[];
    readonly until: string | null;
    readonly why: string;
  },
): Promise<MoveAnswer> {
  const { from, to, until, why } = move;
  return askGate(db, 'gate.move_caseload($1, $2, $3, $4, $5)', [token, from, to, until, why]);
}

export function returnCaseload(db: Queryable, token: string, move: string): Promise<MoveAnswer> {
  return askGate(db, 'gate.return_caseload($1, $2)', [token, move]);
}

export function readAbsence(db: Queryable, token: string, move: string): Promise<Answer> {
  return askGate(db, 'gate.read_absence($1, $2)', [token, move]);
}
