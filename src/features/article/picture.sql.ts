/** Every statement about the pictures of the portal. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Picture } from './picture.ts';

/** A picture as editors choose it. */
export interface KeptPicture {
  readonly name: string;
  readonly alt: string;
  readonly addedFor: string;
}

/** Keeps a picture under a name made of its content. */
export function addPicture(
  db: Queryable,
  token: string,
  { type, width, height, bytes }: Picture,
  alt: string,
) {
  return askGate<Answer & { readonly name?: string }>(db, 'gate.add_article_image($1, $2, $3, $4, $5)', [
    token,
    `${width}x${height}`,
    type,
    bytes.toString('base64'),
    alt,
  ]);
}

/** Lists the last pictures, the newest first. */
export function listPictures(db: Queryable): Promise<KeptPicture[]> {
  return db.many<KeptPicture>(
    `select i.name, i.alt, o.name as "addedFor" from article_images i join organisations o on o.ref = i.added_for
     order by i.added_at desc, i.name limit 60`,
  );
}

/** Gives the bytes of a picture. */
export async function readPictureBytes(db: Queryable, name: string): Promise<Buffer | undefined> {
  const row = await db.one<{ bytes: string }>(
    `select encode(bytes, 'base64') as bytes from article_images where name = $1`,
    [name],
  );
  return row && Buffer.from(row.bytes, 'base64');
}
