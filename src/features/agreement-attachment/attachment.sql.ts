/** What is asked of attachments and said to the gate about them. Row-level security shows each to whom it is for. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CheckedFile } from '../../adapters/files/file-check.ts';
import type { StoredFile } from '../../adapters/files/stored-file.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Attachment } from './attachment.ts';

/** Lists the attachments of an agreement that the reader may know. */
export function listAttachments(db: Queryable, agreement: string): Promise<readonly Attachment[]> {
  return db.many<Attachment>(
    `select x.id, x.number, x.title, jsonb_build_object('id', o.id, 'name', o.name) as by,
       gate.civil_day(x.added_at)::text as "on", x.signed, x.names_people as "namesPeople", x.digest,
       case when x.meant_for is not null then (select jsonb_agg(m.name order by m.name) from organisations m where m.ref = any (x.meant_for)) end
         as "meantFor",
       case when x.file_id is not null then jsonb_build_object('kind', x.kind, 'size', x.size) end as file, x.removed_because as "removedBecause"
     from agreement_attachments x join organisations o on o.ref = x.organisation where x.agreement_id = $1 order by x.number`,
    [agreement],
  );
}

/** Finds the file of an attachment that names nobody, for whoever may read its agreement. */
export function findAttachmentFile(
  db: Queryable,
  agreement: string,
  id: string,
): Promise<StoredFile | undefined> {
  return db.one<StoredFile>(
    `select f.name, f.kind, f.bytes from agreement_attachments x join stored_files f on f.id = x.file_id
     where x.id = $2 and x.agreement_id = $1 and not x.names_people`,
    [agreement, id],
  );
}

/** Opens an attachment that names people: written down first, then given, to the parties it is meant for alone. */
export function openAttachment(
  db: Queryable,
  token: string,
  id: string,
  route: string,
): Promise<StoredFile | undefined> {
  return db.one<StoredFile>('select o.name, o.kind, o.bytes from gate.open_attachment($1, $2, $3) o', [
    token,
    id,
    route,
  ]);
}

export interface GivenAttachment {
  readonly agreement: string;
  readonly title: string;
  readonly signed: boolean;
  readonly namesPeople: boolean;
  /** Ids of parties; null is all of them. */
  readonly meantFor: readonly string[] | null;
  readonly file: CheckedFile;
}

export function addAttachment(db: Queryable, token: string, given: GivenAttachment): Promise<Answer> {
  const { agreement, title, signed, namesPeople, meantFor, file } = given;
  const { bytes, ...about } = file;
  return askGate(db, 'gate.add_attachment($1, $2, $3, $4, $5, $6, $7, $8)', [
    token,
    agreement,
    title,
    signed,
    namesPeople,
    meantFor,
    JSON.stringify(about),
    bytes,
  ]);
}

export function removeAttachment(
  db: Queryable,
  token: string,
  given: { readonly agreement: string; readonly attachment: string; readonly reason: string },
): Promise<Answer> {
  const { agreement, attachment, reason } = given;
  return askGate(db, 'gate.remove_attachment($1, $2, $3, $4)', [token, agreement, attachment, reason]);
}
