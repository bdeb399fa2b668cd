import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { type Database, openDatabase } from '../adapters/database/pool.ts';

const tables = [
  'headers',
  'entries',
  'waiting',
  'positions',
  'checkpoints',
  'numbers',
  'witnesses',
  'public_keys',
];

describe('the log only grows', () => {
  let db: FreshDatabase;
  let owner: Database;
  beforeAll(async () => {
    db = await freshDatabase();
    owner = openDatabase(db.connection('werkwinkel_owner'), { max: 1 });
    await db.admin.one(
      `select log.write(now(), null, null, null, 'a', 'b', 'c', 'd', null, array[row(gen_random_uuid(), 1, '{}', '{}', '{}', null)::log.entry])`,
    );
    await db.admin.one(`insert into log.positions values (0, 900, now(), '\\x00')`);
    await db.admin.one(`insert into log.checkpoints values (1, 1, '\\x00', now(), null, '\\x00', '\\x00')`);
  });
  afterAll(async () => {
    await owner.close();
    await db.close();
  });

  test.each([
    'update log.headers set route = route',
    'delete from log.headers',
    'update log.entries set categories = 0',
    `update log.entries set person_id = null, salt = null, erased_by = 1`,
    'delete from log.entries',
    'update log.waiting set hash = hash',
    'update log.positions set leaf = leaf',
    'delete from log.positions',
    'update log.checkpoints set at = at',
    'delete from log.checkpoints',
    'truncate log.headers',
    'truncate log.entries',
    'truncate log.headers_default',
    'truncate log.waiting',
    'truncate log.positions',
    'truncate log.checkpoints',
    'truncate log.numbers',
  ])('even the superuser cannot simply %s', async (statement) => {
    await expect(db.admin.one(statement)).rejects.toMatchObject({ code: 'WW002' });
  });

  test('the application has no right at all on the tables of the log', async () => {
    for (const role of [db.app, db.jobs, db.identity])
      for (const table of tables)
        for (const statement of [
          `select from log.${table}`,
          `delete from log.${table}`,
          `insert into log.${table} default values`,
        ])
          await expect(role.one(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('the application cannot write the log by itself', async () => {
    await expect(
      db.app.one(`select log.write(now(), null, null, null, 'a', 'b', 'c', 'd', null, '{}')`),
    ).rejects.toMatchObject({ code: '42501' });
  });

  test('the application sees the health and the checkpoints', async () => {
    expect(await db.app.one('select level, waiting from log.health()')).toEqual({
      level: 'good',
      waiting: 1,
    });
    expect((await db.app.many('select * from log.published_checkpoints(null, 10)')).length).toBe(1);
  });

  test('the sealer reads what waits and nothing of what was shown', async () => {
    expect((await db.log.many('select header_id, hash from log.waiting')).length).toBe(1);
    for (const statement of [
      'select hash from log.headers',
      'select hash from log.entries',
      `insert into log.waiting values (1, now(), '\\x00')`,
      'update log.positions set leaf = leaf',
      'delete from log.checkpoints',
    ])
      await expect(db.log.one(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('the gate adds to the log and can do no more', async () => {
    const rows = await db.admin.many<{ table: string; rights: string }>(
      `select table_name as table, string_agg(privilege_type, ' ' order by privilege_type) as rights
       from information_schema.role_table_grants where grantee = 'gate_owner' and table_schema = 'log' group by 1 order by 1`,
    );
    expect(Object.fromEntries(rows.map((row) => [row.table, row.rights]))).toEqual({
      checkpoints: 'SELECT',
      entries: 'INSERT SELECT',
      headers: 'INSERT SELECT',
      positions: 'SELECT',
      numbers: 'SELECT',
      public_keys: 'SELECT',
      waiting: 'INSERT SELECT',
      witnesses: 'SELECT',
    });
  });

  test('no partition can be reached by its own name', async () => {
    const rows = await db.admin.many<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_inherits i on i.inhrelid = c.oid
       where c.relnamespace = 'log'::regnamespace and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(rows).toEqual([]);
    expect(await owner.many('select from log.headers')).toHaveLength(1);
    expect(
      await owner.many(`select from log.headers_${new Date().toISOString().slice(0, 7).replace('-', '_')}`),
    ).toEqual([]);
  });
});
