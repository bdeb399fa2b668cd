/** What is asked of documents of meetings and said to the gate about them. Row-level security shows each to the readers it names. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CheckedFile } from '../../adapters/files/file-check.ts';
import type { StoredFile } from '../../adapters/files/stored-file.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Readers } from '../body/body.ts';
import type { MeetingAnswer } from '../meeting/meeting.ts';
import type { MeetingDocument } from './meeting-document.ts';

/** Lists the documents of a meeting and its points that the reader may know. */
export function listDocuments(db: Queryable, meeting: string): Promise<readonly MeetingDocument[]> {
  return db.many<MeetingDocument>(
    `select d.id, d.title, d.readers, gate.civil_day(d.added_at)::text as "on", d.item_id as item,
       (select jsonb_build_object('kind', f.kind, 'size', octet_length(f.bytes)) from stored_files f where f.id = d.file_id) as file,
       d.removed_because as "removedBecause"
     from meeting_documents d where d.meeting_id = $1
       or d.item_id in (select i.id from agenda_items i where i.meeting_id = $1) order by d.added_at, d.id`,
    [meeting],
  );
}

/** A document that is still there, and the meeting it belongs to. */
export interface KnownDocument {
  readonly id: string;
  readonly title: string;
  readonly meeting: string;
  readonly on: CivilDate;
}

/** Finds a document, or nothing when the reader may not know it or it was taken away. */
export function findDocument(db: Queryable, id: string): Promise<KnownDocument | undefined> {
  return db.one<KnownDocument>(
    `select d.id, d.title, m.id as meeting, m.held_on::text as "on" from meeting_documents d
     left join agenda_items i on i.id = d.item_id join meetings m on m.id = coalesce(d.meeting_id, i.meeting_id)
     where d.id = $1 and d.file_id is not null`,
    [id],
  );
}

/** Finds the file of a document, or nothing when the reader may not know it. */
export function findDocumentFile(db: Queryable, id: string): Promise<StoredFile | undefined> {
  return db.one<StoredFile>(
    `select f.name, f.kind, f.bytes from meeting_documents d join stored_files f on f.id = d.file_id where d.id = $1`,
    [id],
  );
}

export interface GivenDocument {
  readonly meeting: string;
  readonly item: string | null;
  readonly title: string;
  readonly readers: Readers;
  readonly file: CheckedFile;
}

export function addDocument(db: Queryable, token: string, given: GivenDocument): Promise<MeetingAnswer> {
  const { meeting, item, title, readers, file } = given;
  const { bytes, ...about } = file;
  return askGate(db, 'gate.add_meeting_document($1, $2, $3, $4, $5, $6, $7)', [
    token,
    meeting,
    item,
    title,
    readers,
    JSON.stringify(about),
    bytes,
  ]);
}

export function removeDocument(
  db: Queryable,
  token: string,
  document: string,
  reason: string,
): Promise<MeetingAnswer> {
  return askGate(db, 'gate.remove_meeting_document($1, $2, $3)', [token, document, reason]);
}
