import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase, type FreshDatabase } from '../../../tests/support/database.ts';

let database: FreshDatabase;

beforeAll(async () => {
  database = await emptyDatabase();
  const { admin } = database;
  await admin.one('create schema trial');
  await admin.one('create table trial.rows (n int, transaction text)');
  await admin.one('create table trial.held (n int primary key, times int not null default 0)');
  await admin.one('insert into trial.held select generate_series(0, 9)');
  await admin.one(
    `create table trial.checked (n int, constraint late unique (n) deferrable initially deferred)`,
  );
  await admin.one(`create function trial.echo(p_n int, p_text text) returns json language plpgsql as $$ begin
    if p_n < 0 then raise exception 'no less than nothing'; end if;
    insert into trial.rows values (p_n, pg_current_xact_id()::text);
    return json_build_object('n', p_n, 'text', p_text); end $$`);
  await admin.one(`create function trial.hold(p_n int) returns int language sql as $$
    update trial.held set times = times + 1 where n = p_n returning n $$`);
  await admin.one(`create function trial.check_late(p_n int) returns int language sql as $$
    insert into trial.checked values (p_n) returning n $$`);
  await admin.one(`create function trial.echo_all(p_calls jsonb, p_word text) returns json language plpgsql as $$ begin
    insert into trial.rows select (c ->> 0)::int, pg_current_xact_id()::text from jsonb_array_elements(p_calls) c;
    return (select json_agg((c ->> 0) || (c ->> 1) || p_word || jsonb_array_length(p_calls) order by n)
      from jsonb_array_elements(p_calls) with ordinality as a (c, n)); end $$`);
  await admin.one('grant usage on schema trial to werkwinkel_app');
  await admin.one('grant all on all tables in schema trial to werkwinkel_app');
});
beforeEach(() => database.admin.many('truncate trial.rows, trial.checked'));
afterAll(() => database.close());

const echo = (n: number) => database.app.call<{ n: number }>('trial.echo($1, $2)', [n, `text ${n}`]);
const rows = () =>
  database.admin.many<{ n: number; transaction: string }>('select * from trial.rows order by n');
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

describe('calls at the same moment', () => {
  it('share a statement and its commit, eight at a time', async () => {
    await Promise.all(numbers(16).map(echo));
    const all = await rows();
    expect(all.map(({ n }) => n)).toEqual(numbers(16));
    expect(new Set(all.map(({ transaction }) => transaction)).size).toBe(2);
  });

  it('go as one call where a function answers several, with those that agree in the rest', async () => {
    const joint = { text: 'trial.echo_all($1, $2)', own: 2 };
    const said = numbers(6).map((n) =>
      database.app.call('trial.alone($1, $2, $3)', [n, 'x', n === 3 ? 'b' : 'a'], joint),
    );
    expect(await Promise.all(said)).toEqual(['0xa5', '1xa5', '2xa5', '3xb1', '4xa5', '5xa5']);
    const transactions = new Set((await rows()).map(({ transaction }) => transaction));
    expect(transactions.size).toBe(2);
  });

  it('are each made alone when the joint call fails', async () => {
    const joint = { text: 'trial.echo_all($1, 1 / 0)', own: 2 };
    const said = [1, 2].map((n) => database.app.call('trial.echo($1, $2)', [n, `text ${n}`], joint));
    expect(await Promise.all(said)).toEqual([1, 2].map((n) => ({ n, text: `text ${n}` })));
  });

  it('give each caller the answer to its own call, whatever was called beside it', async () => {
    const answers = await Promise.all(
      numbers(60).map((n) => (n % 3 === 0 ? database.app.call('trial.hold($1)', [n % 10]) : echo(n))),
    );
    expect(answers).toEqual(numbers(60).map((n) => (n % 3 === 0 ? n % 10 : { n, text: `text ${n}` })));
  });

  it('give no answer that others could not read yet', async () => {
    const seen = numbers(20).map(async (n) => {
      await echo(n);
      return (await rows()).some((row) => row.n === n);
    });
    expect(await Promise.all(seen)).not.toContain(false);
  });

  it('go on over the other connections when nothing is heard any more on theirs', async () => {
    const taken = [await echoedWithoutTheirs()];
    // A machine that stands still for seconds says nothing of them: then once more.
    if (Math.min(...taken) >= 6_000) taken.push(await echoedWithoutTheirs());
    expect(Math.min(...taken)).toBeLessThan(6_000);
  }, 15_000);

  /** Stops their connection, and gives how long four calls take then, in milliseconds. */
  async function echoedWithoutTheirs(): Promise<number> {
    const deaf = (await database.app.call<number>('pg_backend_pid()', [])) ?? 0;
    process.kill(deaf, 'SIGSTOP');
    const from = performance.now();
    try {
      expect(await Promise.all(numbers(4).map(echo))).toHaveLength(4);
      return performance.now() - from;
    } finally {
      // Told to end before it goes on: else it would still write what it was asked, in the next test.
      await database.admin.one('select pg_terminate_backend($1)', [deaf]);
      process.kill(deaf, 'SIGCONT');
      await expect
        .poll(() => database.admin.many('select pid from pg_stat_activity where pid = $1', [deaf]))
        .toEqual([]);
    }
  }

  it('tell an error to whoever caused it alone, and write nothing twice', async () => {
    const settled = await Promise.allSettled([0, 1, -1, 2, 3].map(echo));
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(settled[2]).toMatchObject({ reason: { message: 'no less than nothing' } });
    expect((await rows()).map(({ n }) => n)).toEqual([0, 1, 2, 3]);
  });

  it('keep a statement that fails apart from the one that was sent behind it', async () => {
    const settled = await Promise.allSettled(numbers(24).map((n) => echo(n === 3 ? -1 : n)));
    expect(settled.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([3]);
    const all = await rows();
    expect(all.map(({ n }) => n)).toEqual(numbers(24).filter((n) => n !== 3));
    // Seven went alone; the sixteen behind them kept their two commits.
    expect(new Set(all.map(({ transaction }) => transaction)).size).toBe(9);
  });

  it('give no answer when the commit of all fails: each is asked again alone', async () => {
    await database.admin.many('insert into trial.checked values (1)');
    const settled = await Promise.allSettled(
      [0, 1, 2].map((n) => database.app.call('trial.check_late($1)', [n])),
    );
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await database.admin.many('select n from trial.checked order by n')).toEqual([
      { n: 0 },
      { n: 1 },
      { n: 2 },
    ]);
  });

  it('do not wait for the row that only one of them waits for', async () => {
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let taken = (): void => {};
    const isTaken = new Promise<void>((resolve) => (taken = resolve));
    const holder = database.admin.transaction(undefined, async (tx) => {
      await tx.many('update trial.held set times = times where n = 5');
      taken();
      await held;
    });
    await isTaken;
    let waited = false;
    const waiting = database.app.call('trial.hold($1)', [5]).then(() => (waited = true));
    const others = [4, 6].map((n) => database.app.call('trial.hold($1)', [n]));
    expect(await Promise.all(others)).toEqual([4, 6]);
    expect(await echo(7)).toMatchObject({ n: 7 });
    expect(waited).toBe(false);
    letGo();
    await Promise.all([holder, waiting]);
  });
});

it('a call within a transaction belongs to it, and is undone with it', async () => {
  const undone = database.app.transaction(undefined, async (tx) => {
    expect(await tx.call('trial.echo($1, $2)', [1, 'a'])).toEqual({ n: 1, text: 'a' });
    throw new Error('on purpose');
  });
  await expect(undone).rejects.toThrow('on purpose');
  expect(await rows()).toEqual([]);
});

it('a connection that is lost is replaced, and nobody is told', async () => {
  await echo(1);
  const all = numbers(30).map((n) => echo(n).then(() => 'answered'));
  const ended = await database.admin.many(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'werkwinkel_app' and datname = current_database()
     and query like '%as a0%'`,
  );
  expect(ended).toHaveLength(1);
  expect(new Set(await Promise.all(all))).toEqual(new Set(['answered']));
  expect(new Set((await rows()).map(({ n }) => n)).size).toBe(30);
});
