import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { diceFrom, runSeed } from '../support/dice.ts';
import { type Hunt, prepareHunt, saboteurSeed } from '../support/gate-saboteur-run.ts';
import { sabotage, saboteurs, slowSaboteurs } from '../support/gate-saboteur.ts';
import { runWorlds } from '../support/gate-run.ts';

/** A run takes one in ten, other ones each time; all of them run in the long tests. */
const TURNS = 10;
const seed = runSeed();
const turn = saboteurs.filter((_saboteur, index) => index % TURNS === seed % TURNS);

describe(`a fault in the gate is found (TEST_SEED=${seed})`, () => {
  let db: FreshDatabase;
  let hunt: Hunt;
  beforeAll(async () => {
    db = await freshDatabase();
    hunt = await prepareHunt(db);
  }, 60_000);
  afterAll(() => db.close());

  test('nothing is found where there is no fault', { timeout: 60_000 }, async () => {
    expect(await hunt.findNothing()).toBe(true);
  });

  test.each(turn)('$name ($of)', { timeout: 60_000 }, async (saboteur) => {
    expect(await hunt.find(saboteur)).toBeDefined();
  });

  test.each(slowSaboteurs)('$name ($of)', { timeout: 60_000 }, async (saboteur) => {
    const own = await freshDatabase();
    try {
      await sabotage(own.admin, saboteur);
      const dice = diceFrom(saboteurSeed);
      const compared = await runWorlds(own, dice, { decisions: 20_000, change: saboteur.after });
      expect(compared.differences).not.toEqual([]);
    } finally {
      await own.close();
    }
  });
});
