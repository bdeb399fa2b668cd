/** Every statement about who speaks for a person: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';

export function chooseRepresentative(db: Queryable, token: string, name: string): Promise<Answer> {
  return askGate(db, 'gate.choose_representative($1, $2)', [token, name]);
}

export function dismissRepresentative(
  db: Queryable,
  token: string,
  name: string,
  from: string,
): Promise<Answer> {
  return askGate(db, 'gate.dismiss_representative($1, $2, $3)', [token, name, from]);
}
