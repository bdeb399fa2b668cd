/** What the person reads of appointments, shared notes and barriers; reading it is logged. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { Domain, Level } from '../barrier/barrier.ts';
import type { AppointmentRow } from './appointment.ts';
import type { InterpreterNeed } from './interpreter.ts';

export type OwnAppointment = Pick<
  AppointmentRow,
  'id' | 'day' | 'kind' | 'place' | 'state' | 'with' | 'joins'
> & {
  /** Not known of a three-way talk that was held on another day. */
  readonly time: string | null;
  /** Of a three-way talk nobody said how long it takes. */
  readonly minutes: number | null;
  readonly organisation: string;
};

export interface OwnAgenda {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly appointments: readonly OwnAppointment[];
  /** Whether an interpreter is needed, as it was said last; null where nobody said. */
  readonly interpreter: (InterpreterNeed & { readonly needed: boolean }) | null;
  readonly notes: readonly { id: string; body: string; asOf: string; organisation: string }[];
  readonly barriers: readonly {
    id: string;
    domain: Domain;
    level: Level;
    said: string;
    asOf: string;
    organisation: string;
  }[];
}

export function findOwnAgenda(
  db: Queryable,
  token: string,
  route: string,
): Promise<OwnAgenda | Refused | { readonly outcome: 'empty'; readonly actor: ActorRow }> {
  return askGate(db, 'gate.own_agenda($1, $2)', [token, route]);
}
