/** Statements about joined records: each is one call of the gate, which decides, changes and records in one transaction. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';

type Reason = string | undefined;

/** Says that the number of before, of which this is the keyed hash, was this person's too. */
export function proposeJoin(
  db: Queryable,
  token: string,
  join: { person: string; earlierHash: Buffer; proof: string; provedOn: string; reason?: Reason },
): Promise<Answer> {
  const { person, earlierHash, proof, provedOn, reason } = join;
  return askGate(db, 'gate.propose_join($1, $2, $3, $4, $5, $6)', [
    token,
    person,
    earlierHash,
    proof,
    provedOn,
    reason ?? null,
  ]);
}

/** Says yes, as a second person, to what was asked: a join, or undoing it. */
export function confirmJoin(
  db: Queryable,
  token: string,
  { join, about, reason }: { join: string; about: string; reason?: Reason },
): Promise<Answer> {
  return askGate(db, 'gate.confirm_join($1, $2, $3, $4)', [token, join, about, reason ?? null]);
}

/** Says no to what was asked, or takes it back. */
export function declineJoin(
  db: Queryable,
  token: string,
  { join, about, reason }: { join: string; about: string; reason?: Reason },
): Promise<Answer> {
  return askGate(db, 'gate.decline_join($1, $2, $3, $4)', [token, join, about, reason ?? null]);
}

/** Asks to undo a join. */
export function askUndoJoin(
  db: Queryable,
  token: string,
  { join, why, reason }: { join: string; why: string; reason?: Reason },
): Promise<Answer> {
  return askGate(db, 'gate.ask_undo_join($1, $2, $3, $4)', [token, join, why, reason ?? null]);
}
