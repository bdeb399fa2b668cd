/** Two hundred kills with no showing without its row, and the control that must lose some; a published figure names this run. */
import { expect, test } from 'vitest';
import { diceFrom, runSeed } from '../support/dice.ts';
import { shoot } from '../support/killed-showing.ts';
import { keepResult, sizeOf } from '../support/result.ts';

const KILLS = sizeOf('TEST_KILLS', 200);
const seed = runSeed();

test(`after ${KILLS} kills under load every dossier that was shown has its row in the log (TEST_SEED=${seed})`, async () => {
  const shooting = await shoot(KILLS, diceFrom(seed));
  keepResult('kills', { what: 'kills of PostgreSQL under load', seed, kills: KILLS, ...shooting });
  expect(shooting.withoutRow).toBe(0);
});

test('without durable commits the same kills lose some: the test can fail', async () => {
  const careless = { synchronous_commit: 'off', wal_writer_delay: '10s' };
  const kills = Math.min(KILLS, 20);
  const shooting = await shoot(kills, diceFrom(seed), careless);
  keepResult('kills-control', { what: 'the same with synchronous_commit=off', seed, kills, ...shooting });
  expect(shooting.withoutRow).toBeGreaterThan(0);
});
