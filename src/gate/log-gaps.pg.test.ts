import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { type Database, openDatabase, Rollback } from '../adapters/database/pool.ts';
import { exportLog } from './log-export.ts';
import { openSigningKey, type SigningKey } from './log-key.ts';
import { sealLog } from './log-seal.ts';
import { verifyLog } from './log-verify.ts';
import { verifyExport } from './log-verify-export.ts';

const view = `select log.write(clock_timestamp() - $1::interval, null, null, null, 'a', 'b', 'c', 'd', null, '{}')`;
const HOUR = '1 hour';

let db: FreshDatabase;
let owner: Database;
let key: SigningKey;
let dataDir: string;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'werkwinkel-gaps-'));
  key = openSigningKey({ dataDir });
  db = await freshDatabase();
  owner = openDatabase(db.connection('werkwinkel_owner'), { max: 1 });
});
afterEach(async () => {
  await owner.close();
  await db.close();
  rmSync(dataDir, { recursive: true });
});

const seal = () => sealLog(db.log, key, { always: true });
const show = (ago: string) => db.admin.one(view, [ago]);
const verify = (settledMs: number) => verifyLog(owner, { keys: key.publicKeys, settledMs });

async function showAndUndo(): Promise<void> {
  await db.admin.transaction(undefined, async (tx) => {
    await tx.one(view, [HOUR]);
    throw new Rollback(undefined);
  });
}

async function gaps(): Promise<number | null | undefined> {
  const row = await db.admin.one<{ gaps: number | null }>('select log.gaps(clock_timestamp()) as gaps');
  return row?.gaps;
}

test('a showing that was undone leaves a number without a line, and the log stays whole', async () => {
  await show(HOUR);
  await showAndUndo();
  await seal();
  expect(await verify(0)).toMatchObject({ whole: true, headers: 1, gaps: 1 });
  expect(await gaps()).toBe(1);
  await showAndUndo();
  await show(HOUR);
  await seal();
  expect(await verify(0)).toMatchObject({ whole: true, headers: 2, gaps: 2 });
  expect(await gaps()).toBe(2);
});

test('what was handed out in the last five minutes is no gap yet', async () => {
  await showAndUndo();
  await show('0 seconds');
  await seal();
  const now = await verifyLog(owner, { keys: key.publicKeys });
  expect(now).toMatchObject({ whole: true, gaps: 0 });
  expect(await db.app.one('select * from log.gap_count()')).toEqual({ total: 0, recent: null });
});

test('what waits to be sealed, or was sealed after later numbers, is no gap', async () => {
  await db.admin.transaction(undefined, async (slow) => {
    await slow.one(view, [HOUR]);
    await show(HOUR);
    await seal();
    expect(await gaps()).toBe(1);
  });
  expect(await gaps()).toBe(0);
  expect(await verify(0)).toMatchObject({ gaps: 0 });
  await seal();
  expect(await gaps()).toBe(0);
  expect(await verify(0)).toMatchObject({ gaps: 0 });
});

test('an export tells its gaps without a database', async () => {
  await show(HOUR);
  await showAndUndo();
  await show(HOUR);
  await seal();
  const path = join(dataDir, 'export');
  await exportLog(owner, path);
  expect(await verifyExport(path, key.publicKeys)).toMatchObject({ whole: true, headers: 2, gaps: 1 });
});

test('the application cannot take a number back', async () => {
  await show(HOUR);
  for (const statement of [
    `select setval('log.header_ids', 1)`,
    `select nextval('log.header_ids')`,
    'alter sequence log.header_ids restart',
    'select * from log.gaps(now())',
  ])
    await expect(db.app.many(statement)).rejects.toThrow(/permission denied|must be owner/);
});
