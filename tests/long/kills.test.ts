/** Two hundred kills of PostgreSQL under load, and the control that must lose rows; a published figure names this run. */
import { expect, test } from 'vitest';
import { diceFrom, runSeed } from '../support/dice.ts';
import { type Killed, nobodyKilled, startDoomed } from '../support/killed-cluster.ts';
import { keepResult, sizeOf } from '../support/result.ts';

const KILLS = sizeOf('TEST_KILLS', 200);
const CONTROL_KILLS = Math.ceil(KILLS / 10);
const seed = runSeed();
const dice = diceFrom(seed);

test(`${KILLS} kills lose no showing that was acknowledged (TEST_SEED=${seed})`, async () => {
  const killed = await killMany('on', KILLS);
  const control = await killMany('off', CONTROL_KILLS);
  keepResult('kills', {
    what: 'all processes of PostgreSQL killed while eight read through the gate; control: synchronous_commit off',
    seed,
    ...killed,
    control,
  });
  expect(killed.lost).toBe(0);
  expect(control.lost).toBeGreaterThan(0);
});

async function killMany(synchronousCommit: 'on' | 'off', kills: number): Promise<Killed> {
  const cluster = await startDoomed({ synchronousCommit });
  const killed = nobodyKilled();
  try {
    while (killed.kills < kills) await cluster.kill(dice, killed);
  } finally {
    await cluster.close();
  }
  return killed;
}
