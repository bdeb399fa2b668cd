import { afterAll, describe, expect, inject, test } from 'vitest';
import pg from 'pg';
import { diceFrom, runSeed } from '../support/dice.ts';
import { postgres15 } from '../support/cluster.ts';
import { type Doomed, nobodyKilled, startDoomed } from '../support/killed-cluster.ts';

const KILLS = 10;
const KILLS_ON_15 = 2;
const seed = runSeed();
const dice = diceFrom(seed);
const started: Doomed[] = [];
afterAll(async () => {
  for (const cluster of started) await cluster.close();
});

describe(`PostgreSQL killed under load (TEST_SEED=${seed})`, () => {
  test('has a row in the log for every showing that was acknowledged', { timeout: 180_000 }, async () => {
    const on15 = await isOn15();
    const cluster = await doomed('on', on15);
    const killed = nobodyKilled();
    while (killed.kills < (on15 ? KILLS_ON_15 : KILLS)) await cluster.kill(dice, killed);
    expect(killed.acknowledged).toBeGreaterThan(killed.kills * 30);
    expect(killed.lost).toBe(0);
  });

  test('loses rows when it does not wait for the disk, so that losses would be seen', {
    timeout: 180_000,
  }, async () => {
    const cluster = await doomed('off', await isOn15());
    const killed = nobodyKilled();
    while (killed.lost === 0 && killed.kills < KILLS) await cluster.kill(dice, killed);
    expect(killed.lost).toBeGreaterThan(0);
  });
});

async function doomed(synchronousCommit: 'on' | 'off', on15: boolean): Promise<Doomed> {
  const cluster = await startDoomed({ synchronousCommit, ...(on15 ? { native: postgres15 } : {}) });
  started.push(cluster);
  return cluster;
}

/** The tests run on two versions; the doomed cluster is of the same version as the others. */
async function isOn15(): Promise<boolean> {
  const client = new pg.Client(inject('cluster').admin);
  await client.connect();
  const { rows } = await client.query<{ version: string }>('show server_version_num');
  await client.end();
  return Number(Object.values(rows[0] ?? {})[0]) < 160_000;
}
