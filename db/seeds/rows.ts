/**
 * How seeds write: whole lists of rows in one statement, with ids that follow from a name, so that a seed made twice is
 * the same. For an administrator's connection and data of our own making only.
 */
import { createHash } from 'node:crypto';
import type { Queryable } from '../../src/adapters/database/pool.ts';

export type SeedRow = Readonly<Record<string, unknown>>;

/** Inserts rows; a column is filled for all of them when the first row names it. */
export async function insertRows(db: Queryable, table: string, rows: readonly SeedRow[]): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await db.many(
    `insert into ${table} (${columns}) overriding system value
     select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** Gives the id that belongs to a name: the form of a random UUID, the same at every seeding. */
export function seededId(name: string): string {
  const bytes = createHash('sha256').update(`werkwinkel ${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
