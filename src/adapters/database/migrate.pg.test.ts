import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { emptyDatabase, type FreshDatabase } from '../../../tests/support/database.ts';
import { migrate } from './migrate.ts';

let database: FreshDatabase;
let folder: string;

beforeEach(async () => {
  database = await emptyDatabase();
  folder = mkdtempSync(join(tmpdir(), 'ww-migrate-'));
  write('migrations/0001-thing.sql', 'create schema gate; create table gate.things (id int primary key);');
  write('functions/gate/count.sql', counting('set search_path = pg_catalog'));
  write(
    'policies/things.sql',
    'alter table gate.things enable row level security, force row level security;',
  );
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const counting = (setting: string) =>
  `create or replace function gate.count() returns bigint language sql security definer ${setting}
   as 'select count(*) from gate.things';`;
const run = (mode: 'demo' | 'production' = 'demo') =>
  migrate(database.connection('admin'), { folder, secret: inject('cluster').secret, mode });

describe('migrating', () => {
  it('applies every file once and replaces functions and policies only when they changed', async () => {
    expect(await run()).toEqual({ applied: ['migrations/0001-thing.sql'], replaced: true });
    expect(await run()).toEqual({ applied: [], replaced: false });
    write('policies/things.sql', 'alter table gate.things enable row level security;');
    expect(await run()).toEqual({ applied: [], replaced: true });
  });

  it('lets several processes start at once', async () => {
    await run();
    write('migrations/0002-slow.sql', 'select pg_sleep(0.1); create table gate.others (id int);');
    const results = await Promise.all([run(), run(), run()]);
    expect(results.filter((result) => result.applied.length > 0)).toHaveLength(1);
  });

  it('stops when an applied file was edited, and names it', async () => {
    await run();
    write('migrations/0001-thing.sql', 'create schema gate;');
    await expect(run()).rejects.toThrow('migrations/0001-thing.sql was changed after it was applied');
  });

  it('changes nothing at all when one file fails, and names the line', async () => {
    write('functions/gate/wrong.sql', 'select 1;\nselect nonsense;');
    await expect(run()).rejects.toThrow('functions/gate/wrong.sql:2');
    expect(await database.admin.one(`select from pg_namespace where nspname = 'gate'`)).toBeUndefined();
  });

  it('gives tables to the owner, functions of the gate to its own role, and nothing to everyone', async () => {
    await run();
    const row = await database.admin.one(`select
      (select relowner::regrole::text from pg_class where oid = 'gate.things'::regclass) as table,
      (select proowner::regrole::text from pg_proc where oid = 'gate.count'::regproc) as function,
      has_function_privilege('werkwinkel_app', 'gate.count()', 'execute') as open`);
    expect(row).toEqual({ table: 'werkwinkel_owner', function: 'gate_owner', open: false });
  });

  it('refuses a function that steps around row-level security without a fixed search path', async () => {
    write('functions/gate/count.sql', counting(''));
    await expect(run()).rejects.toThrow('has no fixed search_path');
  });

  it('refuses to use a database made for a demo in production', async () => {
    write(
      'migrations/0002-mark.sql',
      'create table public.installation (single boolean primary key default true, demo boolean);',
    );
    await run('demo');
    await expect(run('production')).rejects.toThrow('made for a demo');
  });

  it('hands the tables of the jobs to the role that runs them', async () => {
    await run();
    await database.jobs.one(`select graphile_worker.add_job('nothing')`);
    expect(await database.jobs.one('select count(*) as n from graphile_worker.jobs')).toEqual({ n: 1 });
    await expect(database.app.one('select from graphile_worker.jobs')).rejects.toThrow('permission denied');
  });
});
