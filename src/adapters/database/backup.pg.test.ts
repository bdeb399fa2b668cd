import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { backup, listTables, type TableHead } from './backup.ts';
import { restore } from './restore.ts';

const trial = `create schema trial;
  create table trial.notes (id bigint generated always as identity primary key, text text, bytes bytea, list text[],
    body jsonb, at timestamptz, twice int generated always as (2) stored);
  create table trial.parts (id int primary key, note bigint not null references trial.notes);
  create sequence trial.numbers`;

let source: FreshDatabase;
let target: FreshDatabase;
let folder: string;
let path: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ww-backup-'));
  path = join(folder, 'backup');
  source = await freshDatabase();
  await many(source, trial);
  await source.admin.one(
    `insert into trial.notes (text, bytes, list, body, at) values (e'a\\tb\\nc\\\\d \\u20ac', '\\x00ff0a', array['x,y', null, '"'],
      '{"a":[1.5,null]}', '2026-11-21 10:00:00.123456+01'), (null, null, null, null, 'infinity')`,
  );
  await source.admin.one(
    `insert into trial.notes (text) select repeat('é', n % 997) from generate_series(1, 20000) n`,
  );
  await source.admin.one('insert into trial.parts select n, n from generate_series(1, 100) n');
  await source.admin.one(`select nextval('trial.numbers') from generate_series(1, 7)`);
  await backup(source.connection('admin'), path);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await source.close();
});
beforeEach(async () => {
  target = await freshDatabase();
  await many(target, trial);
});
afterEach(() => target.close());

const many = async (database: FreshDatabase, text: string) => {
  for (const statement of text.split(';')) await database.admin.one(statement);
};
const read = (from = path) => restore(target.connection('admin'), from, true);

/** Returns one checksum of the rows for each table that has any. */
async function contents(database: FreshDatabase): Promise<Record<string, string | undefined>> {
  const tables = await database.admin.many<TableHead>(listTables);
  const found: Record<string, string | undefined> = {};
  for (const { table } of tables) {
    const row = await database.admin.one<{ sum: string }>(
      `select md5(string_agg(t::text, '|' order by t::text)) as sum from ${table} t`,
    );
    found[table] = row?.sum;
  }
  return found;
}

/** Writes the backup again with other bytes inside, as someone who knows the format could. */
function rewrite(change: (bytes: Buffer) => Buffer): string {
  const other = join(folder, 'changed');
  writeFileSync(other, gzipSync(change(gunzipSync(readFileSync(path)))));
  return other;
}

describe('a backup', () => {
  it('brings every row of every table back as it was', async () => {
    const { tables, rows } = await read();
    expect(tables).toBeGreaterThan(10);
    expect(rows).toBeGreaterThan(20_100);
    expect(await contents(target)).toEqual(await contents(source));
  });

  it('goes on counting where it stopped', async () => {
    await read();
    expect(await target.admin.one(`select nextval('trial.numbers') as n`)).toEqual({ n: 8 });
    expect(await target.admin.one(`insert into trial.notes (text) values ('x') returning id`)).toEqual({
      id: 20_003,
    });
  });

  it('can be read by its owner only', () => {
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('holds one moment, while others go on writing', async () => {
    const busy = join(folder, 'busy');
    let going = true;
    const writer = (async () => {
      for (let id = 1000; going; id += 1) {
        await source.admin.transaction(undefined, async (tx) => {
          const note = await tx.one<{ id: number }>(
            `insert into trial.notes (text) values ('late') returning id`,
          );
          await tx.one('insert into trial.parts values ($1, $2)', [id, note?.id]);
        });
      }
    })();
    await backup(source.connection('admin'), busy);
    going = false;
    await writer;
    await read(busy);
    const strays = `select count(*) as n from trial.parts p left join trial.notes n on n.id = p.note where n.id is null`;
    expect(await target.admin.one(strays)).toEqual({ n: 0 });
    await source.admin.one(`delete from trial.parts where id >= 1000`);
    await source.admin.one(`delete from trial.notes where text = 'late'`);
  });

  it('is refused when a row in it was changed, and nothing is restored', async () => {
    const before = await contents(target);
    const changed = rewrite((bytes) =>
      Buffer.from(bytes.toString('latin1').replace('"x,y"', '"x,z"'), 'latin1'),
    );
    await expect(read(changed)).rejects.toThrow('trial.notes were changed');
    expect(await contents(target)).toEqual(before);
  });

  it('is refused when it names another table', async () => {
    const other = rewrite((bytes) =>
      Buffer.from(
        bytes.toString('latin1').replace('"table":"trial.notes"', '"table":"trial.votes"'),
        'latin1',
      ),
    );
    await expect(read(other)).rejects.toThrow('names a table');
  });

  it('is refused when its end is missing', async () => {
    const cut = join(folder, 'cut');
    writeFileSync(cut, readFileSync(path));
    truncateSync(cut, Math.floor(statSync(path).size / 2));
    await expect(read(cut)).rejects.toThrow('damaged');
  });

  it('is refused when it is no backup', async () => {
    const other = join(folder, 'other');
    writeFileSync(other, 'hello');
    await expect(read(other)).rejects.toThrow('is not a backup');
  });

  it('is refused by a database in which somebody works, and by one of the other mode', async () => {
    await expect(restore(target.connection('admin'), path, false)).rejects.toThrow('demo');
    await target.admin.one('set session_replication_role = replica');
    await target.admin.one('insert into persons select');
    await expect(read()).rejects.toThrow('not empty');
  });
});
