/** What is said to the gate about the entries of each party in a draft. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { EntrySection } from '../agreement/section.ts';

export interface NewEntry {
  readonly agreement: string;
  readonly section: EntrySection;
  readonly party: string;
  readonly body: string;
  /** In euro, written as `12500.00`; of the budget alone. */
  readonly amount: string | null;
}

/** Adds an entry of one party. */
export function addEntry(db: Queryable, token: string, one: NewEntry): Promise<Answer> {
  return askGate(db, 'gate.add_entry($1, $2, $3, $4, $5, $6)', [
    token,
    one.agreement,
    one.section,
    one.party,
    one.body,
    one.amount,
  ]);
}

/** Takes an entry out of a draft. */
export function dropEntry(db: Queryable, token: string, agreement: string, entry: string): Promise<Answer> {
  return askGate(db, 'gate.drop_entry($1, $2, $3)', [token, agreement, entry]);
}
