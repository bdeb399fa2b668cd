/**
 * With which hash key a database was filled: kept as a fingerprint, so that a start with another key is refused before it
 * makes a second record for everyone it meets.
 */
import { createHmac } from 'node:crypto';
import type { Queryable } from '../adapters/database/pool.ts';
import type { Keys } from '../keys.ts';

const NAME = 'inszHash';

/** Gives what tells two keys apart and tells nothing of either. */
export function fingerprintOf(key: Buffer): string {
  return createHmac('sha256', key).update('werkwinkel fingerprint').digest('base64url').slice(0, 22);
}

/** Gives the fingerprint of the hash key in force, if the database has one yet. */
export async function findFingerprint(db: Queryable): Promise<string | undefined> {
  const row = await db.one<{ fingerprint: string }>(
    'select fingerprint from key_fingerprints where name = $1',
    [NAME],
  );
  return row?.fingerprint;
}

/** Notes the fingerprint of the hash key in force, in place of the one before. */
export async function noteFingerprint(db: Queryable, key: Buffer): Promise<void> {
  await db.one(
    `insert into key_fingerprints (name, fingerprint) values ($1, $2)
     on conflict (name) do update set fingerprint = excluded.fingerprint, since = now()`,
    [NAME, fingerprintOf(key)],
  );
}

/** Notes the hash key of a new database; throws one sentence when this one was filled with another. */
export async function refuseOtherKeys(db: Queryable, keys: Pick<Keys, 'inszHash'>): Promise<void> {
  const known = await findFingerprint(db);
  if (known === undefined) return noteFingerprint(db, keys.inszHash);
  if (known !== fingerprintOf(keys.inszHash))
    throw new Error(
      'This database was filled with another INSZ_HASH_KEY: put that key back in the key file, or run "cli rotate-key insz-hash" if it stands there as INSZ_HASH_KEY_PREVIOUS.',
    );
}
