/** Every statement about desks: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { DeskRow } from './appointment.ts';

export interface Desks {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  /** May add and end the desks of the own organisation. */
  readonly arranges: boolean;
  /** After how many weeks without contact the own organisation is told. */
  readonly weeks: number;
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly DeskRow[];
}

export function listDesks(db: Queryable, token: string): Promise<Desks | Refused> {
  return askGate(db, 'gate.list_desks($1)', [token]);
}

export function addDesk(
  db: Queryable,
  token: string,
  one: { host: string; weekday: number; opens: string; closes: string; place: string },
): Promise<Answer> {
  return askGate(db, 'gate.add_desk($1, $2, $3, $4, $5, $6)', [
    token,
    one.host,
    one.weekday,
    one.opens,
    one.closes,
    one.place,
  ]);
}

export function endDesk(db: Queryable, token: string, desk: string): Promise<Answer> {
  return askGate(db, 'gate.end_desk($1, $2)', [token, desk]);
}
