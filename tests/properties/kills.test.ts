/** Nothing is shown that was not written down first: also when the whole server is killed under load. */
import { expect, test } from 'vitest';
import { diceFrom, runSeed } from '../support/dice.ts';
import { shoot } from '../support/killed-showing.ts';

const KILLS = 10;
const seed = runSeed();

test(`after ${KILLS} kills under load every dossier that was shown has its row in the log (TEST_SEED=${seed})`, {
  timeout: 120_000,
}, async () => {
  const { shown, withoutRow } = await shoot(KILLS, diceFrom(seed));
  expect(shown).toBeGreaterThan(KILLS);
  expect(withoutRow).toBe(0);
});
