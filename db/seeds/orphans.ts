/** Checks the foreign keys of whole tables at once, for a seed that was written with the checks per row switched off. */
import type { Queryable } from '../../src/adapters/database/pool.ts';

interface ForeignKey {
  readonly name: string;
  readonly child: string;
  readonly parent: string;
  readonly columns: readonly string[];
  readonly references: readonly string[];
}

const foreignKeys = `
  select c.conname as name, c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent,
    array(select quote_ident(a.attname) from unnest(c.conkey) with ordinality k (number, place)
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number order by k.place)::text[] as columns,
    array(select quote_ident(a.attname) from unnest(c.confkey) with ordinality k (number, place)
      join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number order by k.place)::text[] as "references"
  from pg_constraint c where c.contype = 'f' and c.conrelid = any ($1::text[]::regclass[])`;

/** Names the foreign keys of these tables that a row breaks. */
export async function findOrphans(db: Queryable, tables: readonly string[]): Promise<string[]> {
  const broken: string[] = [];
  for (const key of await db.many<ForeignKey>(foreignKeys, [tables])) {
    if ((await db.one(orphanOf(key))) !== undefined) broken.push(key.name);
  }
  return broken;
}

function orphanOf({ child, parent, columns, references }: ForeignKey): string {
  const known = columns.map((column) => `c.${column} is not null`).join(' and ');
  const same = columns.map((column, index) => `p.${references[index]} = c.${column}`).join(' and ');
  return `select 1 as orphan from ${child} c where ${known} and not exists (select from ${parent} p where ${same}) limit 1`;
}
