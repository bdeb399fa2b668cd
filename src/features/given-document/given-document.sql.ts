/** Every statement about documents that are given to a person: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import { type OpenedParts, openParts } from '../../gate/parts.sql.ts';
import type { NoRecord, OwnRecord } from '../my/my.sql.ts';
import type { GivenDocument } from './given-document.ts';
import type { OwnDocument } from './own-document.ts';

export interface GivenDocumentParts {
  readonly given_documents: readonly GivenDocument[];
}

export function openGivenDocuments(
  db: Queryable,
  call: { token: string; person: string; route: string; reason: string | undefined },
): Promise<OpenedParts<GivenDocumentParts> | Refused> {
  return openParts<GivenDocumentParts>(db, { ...call, purpose: 'guidance', parts: ['given_documents'] });
}

export interface OwnDocuments {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly documents: readonly OwnDocument[];
  readonly turns: OwnRecord['turns'];
}

export function findOwnDocuments(
  db: Queryable,
  token: string,
  route: string,
): Promise<OwnDocuments | NoRecord | Refused> {
  return askGate(db, 'gate.own_documents($1, $2)', [token, route]);
}

export function confirmDocument(
  db: Queryable,
  token: string,
  document: string,
  said: string,
): Promise<Answer> {
  return askGate(db, 'gate.confirm_document($1, $2, $3)', [token, document, said]);
}

interface AboutPerson {
  readonly person: string;
  readonly reason?: string | undefined;
}

export function giveDocument(
  db: Queryable,
  token: string,
  one: AboutPerson & { readonly kind: string; readonly title: string; readonly body: string },
): Promise<Answer> {
  const given = [token, one.person, one.kind, one.title, one.body, one.reason ?? null];
  return askGate(db, 'gate.give_document($1, $2, $3, $4, $5, $6)', given);
}

export function withdrawDocument(
  db: Queryable,
  token: string,
  { person, document, reason }: AboutPerson & { readonly document: string },
): Promise<Answer> {
  return askGate(db, 'gate.withdraw_document($1, $2, $3, $4)', [token, person, document, reason ?? null]);
}

export function noteReading(
  db: Queryable,
  token: string,
  one: AboutPerson & { readonly document: string; readonly said: string },
): Promise<Answer> {
  const noted = [token, one.person, one.document, one.said, one.reason ?? null];
  return askGate(db, 'gate.note_reading($1, $2, $3, $4, $5)', noted);
}
