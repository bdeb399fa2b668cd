/** Every statement about appointments: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import { type OpenedParts, openParts } from '../../gate/parts.sql.ts';
import type { NoteReader } from '../note/note-readers.ts';
import type { InterpreterNeed } from './interpreter.ts';
import type { AppointmentRow, DeskRow, TalkRow, ToldAppointment } from './appointment.ts';

export interface AppointmentParts {
  readonly appointments: readonly AppointmentRow[];
}

/** The page of appointments, with the talks of hand-overs and with what others told. */
export interface AppointmentPageParts extends AppointmentParts {
  readonly talks: readonly TalkRow[];
  readonly told_appointments: readonly ToldAppointment[];
  readonly interpreter: InterpreterNeed | null;
}

/** What the form for a new one needs besides. */
export interface AppointmentFormParts extends AppointmentParts {
  readonly desks: readonly DeskRow[];
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly note_readers: readonly NoteReader[];
}

interface Call {
  readonly token: string;
  readonly person: string;
  readonly route: string;
  readonly reason: string | undefined;
}

export function openAppointments(
  db: Queryable,
  call: Call,
): Promise<OpenedParts<AppointmentPageParts> | Refused> {
  const parts = ['appointments', 'talks', 'told_appointments', 'interpreter'] as const;
  return openParts<AppointmentPageParts>(db, { ...call, purpose: 'guidance', parts });
}

export function openAppointmentForm(
  db: Queryable,
  call: Call,
): Promise<OpenedParts<AppointmentFormParts> | Refused> {
  const parts = ['appointments', 'desks', 'colleagues', 'note_readers'] as const;
  return openParts<AppointmentFormParts>(db, { ...call, purpose: 'guidance', parts });
}

interface Where {
  readonly person: string;
  readonly reason?: string | undefined;
}

export interface NewAppointment extends Where {
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
  readonly kind: string;
  readonly place: string;
  readonly desk: string | null;
  readonly withUser: string;
  readonly withOrganisation: number | null;
  readonly remindDays: number | null;
}

export function makeAppointment(db: Queryable, token: string, one: NewAppointment): Promise<Answer> {
  return askGate(db, 'gate.make_appointment($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)', [
    token,
    one.person,
    one.day,
    one.time,
    one.minutes,
    one.kind,
    one.place,
    one.desk,
    one.withUser,
    one.withOrganisation,
    one.remindDays,
    one.reason ?? null,
  ]);
}

/** One appointment as its reader saw it. */
export interface Seen extends Where {
  readonly appointment: string;
  readonly version: number;
}

export function moveAppointment(
  db: Queryable,
  token: string,
  one: Seen & { day: string; time: string },
): Promise<Answer> {
  return askGate(db, 'gate.move_appointment($1, $2, $3, $4, $5, $6, $7)', [
    ...seen(token, one),
    one.day,
    one.time,
    one.reason ?? null,
  ]);
}

export function closeAppointment(
  db: Queryable,
  token: string,
  one: Seen & { state: string },
): Promise<Answer> {
  return askGate(db, 'gate.close_appointment($1, $2, $3, $4, $5, $6)', [
    ...seen(token, one),
    one.state,
    one.reason ?? null,
  ]);
}

export function followUpAppointment(
  db: Queryable,
  token: string,
  one: Seen & { what: string },
): Promise<Answer> {
  return askGate(db, 'gate.follow_up_appointment($1, $2, $3, $4, $5, $6)', [
    ...seen(token, one),
    one.what,
    one.reason ?? null,
  ]);
}

export function remindAppointment(db: Queryable, token: string, one: Seen): Promise<Answer> {
  return askGate(db, 'gate.remind_appointment($1, $2, $3, $4, $5)', [
    ...seen(token, one),
    one.reason ?? null,
  ]);
}

function seen(token: string, { person, appointment, version }: Seen): unknown[] {
  return [token, person, appointment, version];
}
