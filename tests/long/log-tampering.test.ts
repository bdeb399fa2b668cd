/** The full number of tamperings with the disclosure log; a published figure names this run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/root.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { diceFrom, runSeed } from '../support/dice.ts';
import { tamperRepeatedly } from '../support/log-tampering.ts';
import { fillLog, type LogWorld, openLogWorld } from '../support/log-world.ts';

const TIMES = 1000;
const seed = runSeed();
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

test(`each of ${TIMES} random tamperings with the log is found (TEST_SEED=${seed})`, async () => {
  const tampered = await tamperRepeatedly(world, dice, TIMES);
  const missed = tampered.filter(({ verdict }) => verdict.whole);
  const kinds = Map.groupBy(tampered, ({ kind }) => kind);
  const result = {
    what: 'tamperings with the disclosure log',
    seed,
    tried: tampered.length,
    missed: missed.length,
    kinds: Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length])),
    at: new Date().toISOString(),
  };
  mkdirSync(join(projectRoot, 'tests/results'), { recursive: true });
  writeFileSync(
    join(projectRoot, 'tests/results/log-tampering.json'),
    `${JSON.stringify(result, null, 2)}\n`,
  );
  expect(missed).toEqual([]);
});
