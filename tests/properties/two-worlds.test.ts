import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { diceFrom, runSeed } from '../support/dice.ts';
import { leaks } from '../support/twin-leak.ts';
import { type Compared, runPairs } from '../support/twin-run.ts';

const PAIRS = 200;
/** A leak may take some more to show. */
const LEAK_PAIRS = 300;
const LEAK_TURNS = 3;
const seed = runSeed();
/** Leaks are looked for in the same worlds each time, and a third of them in each run; all of them in the long tests. */
const leakSeed = 20_260_615;
const turn = leaks.filter((leak, index) => leak.rare !== true && index % LEAK_TURNS === seed % LEAK_TURNS);

describe(`two worlds that differ only in what a viewer may not see (TEST_SEED=${seed})`, () => {
  let db: FreshDatabase;
  let compared: Compared;
  beforeAll(async () => {
    db = await freshDatabase();
    compared = await runPairs(db, diceFrom(seed), PAIRS);
  }, 180_000);
  afterAll(() => db.close());

  test(`give the same bytes, in ${PAIRS} pairs`, () => {
    expect(compared.differences).toEqual([]);
    expect(compared.pairs).toBe(PAIRS);
  });

  test('differ in many ways', () => {
    expect(compared.hidden.size).toBeGreaterThanOrEqual(9);
  });

  test.each(turn)('are told apart when $name', { timeout: 180_000 }, async (leak) => {
    const leaking = await freshDatabase();
    try {
      await leak.make(leaking.admin);
      const { differences } = await runPairs(leaking, diceFrom(leakSeed), LEAK_PAIRS);
      expect(differences.length).toBeGreaterThan(0);
    } finally {
      await leaking.close();
    }
  });
});
