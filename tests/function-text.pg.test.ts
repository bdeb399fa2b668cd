/**
 * Every function of db/functions is there on each version of PostgreSQL, and what stands in it is understood by that version. The migrator
 * does not look inside: functions name one another in any order.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../src/root.ts';
import { type FreshDatabase, freshDatabase } from './support/database.ts';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

const folder = join(projectRoot, 'db/functions');
const schemas = ['gate', 'identity', 'log'];

test('every function that a file makes is there', async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.sql'),
  );
  const made = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/create or replace function ((?:\w+\.)\w+)/g)].map(
      ([, called]) => called,
    ),
  );
  const there = await db.admin.many<{ name: string }>(
    `select distinct concat(n.nspname, '.', p.proname) as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace`,
  );
  const names = new Set(there.map(({ name }) => name));
  expect(made.length).toBeGreaterThan(1000);
  expect(made.filter((name) => name === undefined || !names.has(name))).toEqual([]);
});

test('every function is read again with what stands in it', async () => {
  const found = await db.admin.transaction(undefined, async (tx) => {
    await tx.many(
      `create function pg_temp.not_understood(p_schemas text[]) returns table (called text, why text)
       language plpgsql set check_function_bodies = on as $$
       declare
         one record;
       begin
         for one in select p.oid, p.oid::regprocedure::text as name from pg_proc p
           where p.pronamespace = any (p_schemas::regnamespace[]) and p.prokind = 'f' loop
           begin
             execute pg_get_functiondef(one.oid);
             called := one.name;
             why := null;
           exception when others then
             called := one.name;
             why := sqlerrm;
           end;
           return next;
         end loop;
       end $$`,
    );
    return tx.many<{ called: string; why: string | null }>(`select * from pg_temp.not_understood($1)`, [
      schemas,
    ]);
  });
  expect(found.length).toBeGreaterThan(1000);
  expect(found.filter(({ why }) => why !== null)).toEqual([]);
});
