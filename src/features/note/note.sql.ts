/** Every statement about notes and moments of contact: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import { type OpenedParts, openParts } from '../../gate/parts.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import type { ContactRow } from './contact.ts';
import type { Compartment, NoteRow } from './note.ts';
import type { NoteReader } from './note-readers.ts';

export interface NoteParts {
  readonly notes: readonly NoteRow[];
  readonly contacts: readonly ContactRow[];
  readonly compartment: Compartment | null;
  readonly note_readers: readonly NoteReader[];
}

/** Opens what the page of notes shows. */
export function openNotes(
  db: Queryable,
  call: { token: string; person: string; route: string; reason: string | undefined },
): Promise<OpenedParts<NoteParts> | Refused> {
  const parts = ['notes', 'contacts', 'compartment', 'note_readers'] as const;
  return openParts<NoteParts>(db, { ...call, purpose: 'guidance', parts });
}

interface Where {
  readonly person: string;
  readonly reason?: string | undefined;
}

export function recordNote(
  db: Queryable,
  token: string,
  one: Where & { bit: number; text: string },
): Promise<Answer> {
  return askGate(db, 'gate.record_note($1, $2, $3, $4, $5)', [
    token,
    one.person,
    one.bit,
    one.text,
    one.reason ?? null,
  ]);
}

export function removeNote(db: Queryable, token: string, one: Where & { note: string }): Promise<Answer> {
  return askGate(db, 'gate.remove_note($1, $2, $3, $4)', [token, one.person, one.note, one.reason ?? null]);
}

export function reportNote(
  db: Queryable,
  token: string,
  one: Where & { note: string; why: string },
): Promise<Answer | { outcome: 'quota' }> {
  return askGate(db, 'gate.report_note($1, $2, $3, $4, $5)', [
    token,
    one.person,
    one.note,
    one.why,
    one.reason ?? null,
  ]);
}

export function settleReport(
  db: Queryable,
  token: string,
  one: Where & { report: string; clear: boolean },
): Promise<Answer> {
  return askGate(db, 'gate.settle_report($1, $2, $3, $4, $5)', [
    token,
    one.person,
    one.report,
    one.clear,
    one.reason ?? null,
  ]);
}

export function takeCompartment(db: Queryable, token: string, one: Where): Promise<Answer> {
  return askGate(db, 'gate.take_compartment($1, $2, $3)', [token, one.person, one.reason ?? null]);
}

export function recordContact(
  db: Queryable,
  token: string,
  one: Where & { channel: string; reached: boolean; line: string; on: string },
): Promise<Answer> {
  return askGate(db, 'gate.record_contact($1, $2, $3, $4, $5, $6, $7)', [
    token,
    one.person,
    one.channel,
    one.reached,
    one.line,
    one.on,
    one.reason ?? null,
  ]);
}

export function setContactTerm(db: Queryable, token: string, weeks: number): Promise<Answer> {
  return askGate(db, 'gate.set_contact_term($1, $2)', [token, weeks]);
}
