import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { diceFrom, runSeed } from '../support/dice.ts';
import { blanking, columnsOf, editing } from '../support/log-attack.ts';
import { judgeTampering, seamless, tamperRepeatedly } from '../support/log-tampering.ts';
import { fillLog, type LogWorld, logTables, openLogWorld } from '../support/log-world.ts';

const TIMES = 100;
const seed = runSeed();

describe(`tampering with the log (TEST_SEED=${seed})`, () => {
  const dice = diceFrom(seed);
  let db: FreshDatabase;
  let world: LogWorld;
  beforeAll(async () => {
    db = await freshDatabase();
    world = await openLogWorld(db);
    await fillLog(world, dice);
  });
  afterAll(async () => {
    await world.close();
    await db.close();
  });

  test('a log that nobody touched is whole, and the witness agrees', async () => {
    const verdict = await world.verify(world.witness);
    expect(verdict).toMatchObject({ whole: true, witness: 'agrees' });
  });

  test(`each of ${TIMES} random tamperings is found`, { timeout: 120_000 }, async () => {
    const tampered = await tamperRepeatedly(world, dice, TIMES);
    expect(tampered.filter(({ verdict }) => verdict.whole)).toEqual([]);
    expect(tampered.length).toBe(TIMES);
    expect(await world.verify(world.witness)).toMatchObject({ whole: true });
  });

  test('a changed value is found in each column of each table, and so is one that was taken away', {
    timeout: 120_000,
  }, async () => {
    const missed: string[] = [];
    for (const table of logTables)
      for (const column of await columnsOf(world.superuser, table)) {
        const changes = [editing(table, column), ...(column.nullable ? [blanking(table, column)] : [])];
        for (const change of changes)
          if ((await judgeTampering(world, dice, change, false)).whole)
            missed.push(`${table}.${column.name}`);
      }
    expect(missed).toEqual([]);
  });

  test.each(Object.entries(seamless))(
    'without a witness %s is not found, and with one it is',
    async (_kind, tampering) => {
      expect(await judgeTampering(world, dice, tampering, false)).toMatchObject({
        whole: true,
        witness: 'none',
      });
      const seen = await judgeTampering(world, dice, tampering, true);
      expect(seen).toMatchObject({ whole: false, witness: 'disagrees', firstBad: { what: 'witness' } });
    },
  );
});
