/** The tables the gate decides on are those of the code, and writing them again is harmless. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { categories, categoryCodes, maskOf, shareableMask } from './category.ts';
import { fields } from './field.ts';
import { writeReference } from './reference.ts';
import { roles } from './role.ts';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

const everything = `select json_build_object(
  'categories', (select json_agg(c order by code) from categories c),
  'fields', (select json_agg(f order by code) from fields f),
  'purposes', (select json_agg(p order by code) from purposes p),
  'roles', (select json_agg(r order by code) from roles r),
  'quotas', (select json_agg(q order by kind) from quota_limits q)) as tables`;

describe('the reference tables', () => {
  test('a migrated database knows every field and every role', async () => {
    const known = await db.admin.many<{ code: string }>('select code from fields');
    expect(new Set(known.map((row) => row.code))).toEqual(new Set(Object.keys(fields)));
    const coach = await db.admin.one<{ category_mask: number; purposes: string[] }>(
      `select category_mask, purposes from roles where code = 'trajectbegeleider'`,
    );
    expect(coach).toEqual({
      category_mask: maskOf(roles.trajectbegeleider.categories),
      purposes: [...roles.trajectbegeleider.purposes],
    });
  });

  test('SQL names each category by its own bit', async () => {
    const named = await db.admin.many<{ mask: number }>(
      'select gate.category(c) as mask from unnest($1::text[]) with ordinality as u (c, place) order by place',
      [categoryCodes],
    );
    expect(named.map((row) => row.mask)).toEqual(categoryCodes.map((code) => maskOf([code])));
    const all = await db.admin.one<{ mask: number }>('select gate.shareable() as mask');
    expect((all?.mask ?? 0) & maskOf(categoryCodes)).toBe(shareableMask);
  });

  test('SQL names no category that is not there', () => {
    const folder = join(import.meta.dirname, '../../db/functions/gate');
    const used = readdirSync(folder)
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/gate\.category\('(\w+)'\)/g)])
      .map((found) => found[1] ?? '');
    expect(used.filter((name) => !(name in categories))).toEqual([]);
  });

  test('writing them again changes nothing', async () => {
    const before = await db.admin.one(everything);
    await writeReference(db.admin, 'demo');
    expect(await db.admin.one(everything)).toEqual(before);
  });

  test('what the code says wins over what stands in the tables', async () => {
    const before = await db.admin.one(everything);
    await db.admin.many(`update roles set category_mask = -1, all_persons = true`);
    await db.admin.many(`update purposes set name = 'iets anders'`);
    await writeReference(db.admin, 'demo');
    expect(await db.admin.one(everything)).toEqual(before);
  });

  test('in production the quotas an operator set stay', async () => {
    await db.admin.many(`update quota_limits set per_user_day = 7 where kind = 'search'`);
    await writeReference(db.admin, 'production');
    const kept = await db.admin.one(`select per_user_day as used from quota_limits where kind = 'search'`);
    expect(kept).toEqual({ used: 7 });
  });
});
