import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase, type FreshDatabase } from '../../../tests/support/database.ts';
import { Rollback, violatedConstraint } from './pool.ts';

let database: FreshDatabase;

beforeAll(async () => {
  database = await emptyDatabase();
  await database.admin.one('create schema trial');
  await database.admin.one('create table trial.notes (id int constraint notes_key primary key, text text)');
  await database.admin.one('grant usage on schema trial to werkwinkel_app');
  await database.admin.one('grant select, insert on trial.notes to werkwinkel_app');
});
afterAll(() => database.close());

const insert = 'insert into trial.notes (id, text) values ($1, $2)';
const count = async () => (await database.app.one<{ n: number }>('select count(*) as n from trial.notes'))?.n;

describe('the pool', () => {
  it('signs in as a role that is no superuser and cannot step around row-level security', async () => {
    const row = await database.app.one(
      'select rolname, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user',
    );
    expect(row).toEqual({
      rolname: 'werkwinkel_app',
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
    });
  });

  it('ends a statement of the application that goes on for long, and none of a backup, an import job or the log', async () => {
    const limit = 'show statement_timeout';
    expect(await database.app.one(limit)).toEqual({ statement_timeout: '1min' });
    for (const other of [database.admin, database.jobs, database.log])
      expect(await other.one(limit)).toEqual({ statement_timeout: '0' });
  });

  it('reads dates and moments as text, big numbers as numbers and JSON as values', async () => {
    const row =
      await database.app.one(`select date '2026-11-21' as day, timestamptz '2026-11-21 10:00+01' as moment,
      array[date '2026-01-02'] as days, 9007199254740991::bigint as safe, 9007199254740993::bigint as large,
      '{"a":[1]}'::jsonb as json`);
    expect(row).toEqual({
      day: '2026-11-21',
      moment: '2026-11-21T09:00:00Z',
      days: ['2026-01-02'],
      safe: 9007199254740991,
      large: '9007199254740993',
      json: { a: [1] },
    });
  });

  it('names its statements', async () => {
    const result = await database.app.transaction(undefined, async (tx) => {
      await tx.one('select 41 + $1::int as n', [1]);
      return tx.many<{ statement: string }>('select statement from pg_prepared_statements');
    });
    expect(result.map((row) => row.statement)).toContain('select 41 + $1::int as n');
  });

  it('undoes everything when something is thrown, and names the constraint', async () => {
    const before = await count();
    const error = await database.app
      .transaction(undefined, async (tx) => {
        await tx.one(insert, [1, 'a']);
        await tx.one(insert, [1, 'b']);
      })
      .catch((caught: unknown) => caught);
    expect(violatedConstraint(error)).toBe('notes_key');
    expect(await count()).toBe(before);
  });

  it('undoes everything for an expected failure and hands back its outcome', async () => {
    const before = await count();
    const outcome = await database.app.transaction<string>(undefined, async (tx) => {
      await tx.one(insert, [2, 'a']);
      throw new Rollback('refused');
    });
    expect(outcome).toBe('refused');
    expect(await count()).toBe(before);
  });

  it('never reports a commit that PostgreSQL turned into a rollback', async () => {
    const attempt = database.app.transaction(undefined, async (tx) => {
      await tx.one(insert, [3, 'a']);
      await tx.one('select 1 / 0').catch(() => undefined);
      return 'done';
    });
    await expect(attempt).rejects.toThrow('undone by PostgreSQL');
  });

  it('refuses a token with another form before anything reaches the database', async () => {
    const attempt = database.app.transaction(`'); drop table trial.notes; --`, () => Promise.resolve(1));
    await expect(attempt).rejects.toThrow('token');
    expect(await count()).toBeDefined();
  });

  it('goes on after a table changed under a prepared statement', async () => {
    await database.app.many('select * from trial.notes');
    await database.admin.one('alter table trial.notes add column more int');
    const read = () => database.app.many('select * from trial.notes');
    await read().catch(() => undefined);
    await expect(read()).resolves.toEqual([]);
  });
});
