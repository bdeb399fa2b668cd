import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { diceFrom, runSeed } from '../../tests/support/dice.ts';
import { type Database, openDatabase, Rollback } from '../adapters/database/pool.ts';
import { signedText } from './log-checkpoint.ts';
import { openSigningKey, type SigningKey } from './log-key.ts';
import { sealLog } from './log-seal.ts';
import { emptyTree, rootOf } from './log-tree.ts';
import { verifyLog } from './log-verify.ts';

const view = `select log.write(clock_timestamp(), null, null, null, 'a', 'b', 'c', 'd', null,
  array(select row(gen_random_uuid(), 1, '{}', '{}', '{}', null)::log.entry from generate_series(1, $1::integer)))`;

const LENGTHS = 3;

describe('sealing', () => {
  let db: FreshDatabase;
  let owner: Database;
  let key: SigningKey;
  let dataDir: string;
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'werkwinkel-seal-'));
    key = openSigningKey({ dataDir });
    db = await freshDatabase();
    owner = openDatabase(db.connection('werkwinkel_owner'), { max: 1 });
  });
  afterEach(async () => {
    await owner.close();
    await db.close();
    rmSync(dataDir, { recursive: true });
  });

  test('nothing is lost and places are dense while many write, some undo, and two seal', {
    timeout: 60_000,
  }, async () => {
    const seed = runSeed();
    console.log(`TEST_SEED=${seed}`);
    let committed = 0;
    let writing = true;
    let sealed = 0;
    const writer = async (number: number) => {
      const dice = diceFrom(seed + number);
      // So many turns, and as many more as it takes until the log was sealed at enough lengths.
      for (let turn = 0; turn < 40 || sealed <= LENGTHS; turn += 1) {
        const undone = dice.below(5) === 0;
        await db.admin.transaction(undefined, async (tx) => {
          await tx.one(view, [dice.below(4)]);
          await sleep(dice.below(15));
          if (undone) throw new Rollback(undefined);
        });
        if (!undone) committed += 1;
      }
    };
    const sealer = async () => {
      while (writing) {
        const outcome = await sealLog(db.log, key);
        if (outcome.outcome === 'sealed' && outcome.added > 0) sealed += 1;
      }
    };
    const sealers = [sealer(), sealer()];
    await Promise.all([0, 1, 2, 3, 4, 5].map(writer));
    writing = false;
    await Promise.all(sealers);
    await sealLog(db.log, key);
    expect(await verifyLog(owner, { keys: key.publicKeys })).toMatchObject({
      whole: true,
      headers: committed,
      sealed: committed,
    });
    const checkpoints = await db.admin.one<{ count: number }>(
      'select count(distinct size) from log.checkpoints',
    );
    expect(checkpoints?.count).toBeGreaterThan(LENGTHS);
  });

  test('a view that is not committed yet is sealed after it is, whatever came later', async () => {
    await db.admin.transaction(undefined, async (slow) => {
      await slow.one(view, [1]);
      await db.admin.one(view, [1]);
      expect(await sealLog(db.log, key)).toMatchObject({ outcome: 'sealed', added: 1 });
    });
    expect(await sealLog(db.log, key)).toMatchObject({ outcome: 'sealed', added: 1 });
    expect(await verifyLog(owner, { keys: key.publicKeys })).toMatchObject({ whole: true, sealed: 2 });
  });

  test('a log at rest gets a checkpoint every five minutes, and not more often', async () => {
    expect(await sealLog(db.log, key)).toMatchObject({ outcome: 'sealed', added: 0 });
    expect(await sealLog(db.log, key)).toEqual({ outcome: 'unchanged' });
    expect(await sealLog(db.log, key, { always: true })).toMatchObject({ outcome: 'sealed' });
  });

  test('nobody seals beside a sealer at work', async () => {
    await db.log.transaction(undefined, async (tx) => {
      await tx.one('select pg_advisory_xact_lock(7203114552)');
      expect(await sealLog(db.log, key)).toEqual({ outcome: 'busy' });
    });
  });

  test('a sealer does not build on a head that is not its own', async () => {
    await db.admin.one(view, [1]);
    await sealLog(db.log, key);
    const strange = mkdtempSync(join(tmpdir(), 'werkwinkel-seal-'));
    const other = openSigningKey({ dataDir: strange });
    await expect(sealLog(db.log, other)).rejects.toThrow('was not signed here or was changed');
    rmSync(strange, { recursive: true });
  });

  test('a head that was changed is not built on', async () => {
    await sealLog(db.log, key);
    await db.admin.transaction(undefined, async (tx) => {
      await tx.one('set local session_replication_role = replica');
      await tx.one(`update log.checkpoints set at = at + interval '1 microsecond'`);
    });
    await expect(sealLog(db.log, key, { always: true })).rejects.toThrow('was changed');
  });

  test('time does not run backwards in the log when the clock does', async () => {
    const head = { size: 0, root: rootOf(emptyTree), time: '2199-01-01T00:00:00.000000Z', previous: null };
    await db.log.one(`insert into log.checkpoints values (1, 0, $1, $2::timestamptz, null, $3, '')`, [
      head.root,
      head.time,
      key.sign(signedText(head)),
    ]);
    expect(await sealLog(db.log, key, { always: true })).toMatchObject({
      checkpoint: { time: '2199-01-01T00:00:00.000001Z' },
    });
    expect(await verifyLog(owner, { keys: key.publicKeys })).toMatchObject({ whole: true });
  });
});
