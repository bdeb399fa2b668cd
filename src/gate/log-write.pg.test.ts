import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../../tests/support/seed.ts';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { entryHash, headerHash } from './log-canonical.ts';
import { type EntryRow, type HeaderRow, logRows } from './log-rows.ts';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

const write = 'select log.write($1::timestamptz, $2, $3, $4, $5, $6, $7, $8, $9, $10::log.entry[]) as id';
const code = fc.stringMatching(/^[a-zA-Z/.:_-]{1,20}$/);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const uuid = fc.uuid({ version: 4 });
const numbers = fc
  .array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 4 })
  .map((list) => `{${list.join(',')}}`);
const entry = fc.record({
  person: uuid,
  categories: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  sources: numbers,
  flows: numbers,
  lines: numbers,
  involvement: maybe(fc.maxSafeNat()),
});
const moment = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2049-01-01'), noInvalidDate: true })
  .chain((date) =>
    fc
      .integer({ min: 0, max: 999 })
      .map((micros) => date.toISOString().replace('Z', `${String(micros).padStart(3, '0')}Z`)),
  );
const reason = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replaceAll('\0', ''));

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const composite = ({
  person,
  categories,
  sources,
  flows,
  lines,
  involvement,
}: {
  person: string;
  categories: number;
  sources: string;
  flows: string;
  lines: string;
  involvement: number | null;
}) => quoted(`(${person},${categories},"${sources}","${flows}","${lines}",${involvement ?? ''})`);

describe('writing the log', () => {
  test('what PostgreSQL commits to is what the program computes, for any view', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(moment, maybe(uuid), maybe(uuid), maybe(uuid), code, code, code, code, maybe(reason)),
        fc.array(entry, { maxLength: 6 }),
        async (view, entries) => {
          const values = [...view, `{${entries.map(composite).join(',')}}`];
          const { id = 0 } = (await db.admin.one<{ id: number }>(write, values)) ?? {};
          const header = await db.admin.one<HeaderRow>(
            `select * from (${logRows.headers}) h where h.id = $1`,
            [id],
          );
          const rows = await db.admin.many<EntryRow>(
            `select * from (${logRows.entries}) e where e.header = $1`,
            [id],
          );
          if (header === undefined) throw new Error('The header is not there.');
          expect(header).toMatchObject({
            persons: entries.length,
            reason: view[8],
            sessionKind: view[4],
            mandate: view[3],
          });
          const hashes = rows.map((row, index) => {
            expect(row).toMatchObject({ ...entries[index], ordinal: index + 1, at: header.at });
            return entryHash(row.salt ?? Buffer.alloc(0), id, index + 1, {
              ...row,
              person: row.person ?? '',
            });
          });
          expect(rows.map((row) => row.hash)).toEqual(hashes);
          expect(header.hash).toEqual(headerHash(header.salt, header, hashes));
          const waiting = await db.admin.one<{ hash: Buffer }>(
            'select hash from log.waiting where header_id = $1',
            [id],
          );
          expect(waiting?.hash).toEqual(header.hash);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('no two rows have the same salt', async () => {
    await db.admin.one(write, [
      new Date().toISOString(),
      null,
      null,
      null,
      'a',
      'b',
      'c',
      'd',
      null,
      `{${Array.from({ length: 80 }, () => composite(same)).join(',')}}`,
    ]);
    const row = await db.admin.one<{ all: number; different: number }>(
      `select count(*) as all, count(distinct salt) as different from (select salt from log.entries union all select salt from log.headers) s`,
    );
    expect(row?.different).toBe(row?.all);
  });

  test.each([
    ['a view without a purpose', [null, '/', 'shown'], '{}'],
    ['a code that would blur the fields', ['a|b', '/', 'shown'], '{}'],
    ['an entry without a person', ['a', '/', 'shown'], '{"(,1,\\"{}\\",\\"{}\\",\\"{}\\",)"}'],
    [
      'an entry without its sources',
      ['a', '/', 'shown'],
      '{"(8f8b3b6e-0000-4000-8000-000000000001,1,,\\"{}\\",\\"{}\\",)"}',
    ],
  ])('%s cannot be written, so it cannot be shown', async (_what, [purpose, route, outcome], entries) => {
    const values = [
      new Date().toISOString(),
      null,
      null,
      null,
      'session',
      purpose,
      route,
      outcome,
      null,
      entries,
    ];
    await expect(db.admin.one(write, values)).rejects.toThrow();
  });

  test('a view outside the months that were made is kept all the same', async () => {
    const values = ['2051-05-05T10:00:00Z', null, null, null, 'a', 'b', 'c', 'd', null, '{}'];
    const { id } = (await db.admin.one<{ id: number }>(write, values)) ?? {};
    const row = await db.admin.one<{ part: string }>(
      'select tableoid::regclass::text as part from log.headers where id = $1',
      [id],
    );
    expect(row?.part).toBe('log.headers_default');
    const made = await db.log.one<{ made: number }>(
      `select log.ensure_partitions('2051-04-10', '2051-06-10') as made`,
    );
    expect(made?.made).toBe(2);
  });
});

const same = {
  person: '8f8b3b6e-0000-4000-8000-000000000001',
  categories: 1,
  sources: '{}',
  flows: '{}',
  lines: '{}',
  involvement: null,
};
