/** Statements about figures of the territory from a file. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { FigureRow } from './figure-row.ts';

/** What becomes of a row; `other`: another number stands for it, and `standing` is that one. */
export interface JudgedRow extends FigureRow {
  readonly why: 'new' | 'same' | 'other' | 'elsewhere' | 'toCome';
  readonly standing: string | null;
}

/** Tells of each row what becomes of it; unless it only tries, what is new is taken in. */
export function importContextFigures(
  db: Queryable,
  token: string,
  agreement: string,
  rows: readonly FigureRow[],
  tries: boolean,
): Promise<Answer & { rows?: readonly JudgedRow[] }> {
  return askGate(db, 'gate.import_context_figures($1, $2, $3, $4)', [
    token,
    agreement,
    JSON.stringify(rows),
    tries,
  ]);
}
