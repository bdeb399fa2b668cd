// A change under a key is made once, whoever asks how often and at the same time.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { type Town, town } from '../../tests/support/town.ts';
import type { Queryable } from '../adapters/database/pool.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { changeOnce, type OnceCall } from './once.sql.ts';

let db: FreshDatabase;
let world: Town;
let token: string;
let made: number;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  token = await world.signIn('coach.vlierbeke');
});
afterAll(() => db.close());

const route = 'POST /api/v1/things';

/** Stands for any act: writes a row as the gate does, and gives its id. */
async function makeThing(tx: Queryable): Promise<Outcome<{ id: string }>> {
  await tx.one('select gate.today()');
  made += 1;
  await sleep(60);
  return { outcome: 'done', done: { id: `thing ${made}` } };
}

function ask(key: string, given: Partial<OnceCall> = {}, change = makeThing) {
  return changeOnce(db.app, { token, route, key, body: { a: 1, b: 2 }, ...given }, change);
}

describe('a key', () => {
  test('gives the outcome of the first time back, however the body is ordered', async () => {
    made = 0;
    const first = await ask('k1');
    const again = await ask('k1', { body: { b: 2, a: 1 } });
    expect([first, again, made]).toEqual([first, first, 1]);
    expect(first).toEqual({ outcome: 'done', done: { id: 'thing 1' } });
  });

  test('serves two at once with one change', async () => {
    made = 0;
    const [first, second] = await Promise.all([ask('k2'), ask('k2')]);
    expect(second).toEqual(first);
    expect(made).toBe(1);
  });

  test('with another body is refused', async () => {
    await ask('k3');
    expect(await ask('k3', { body: { a: 2 } })).toEqual({ outcome: 'reused' });
  });

  test('belongs to one user, one mandate and one address', async () => {
    made = 0;
    await ask('k4');
    await ask('k4', { token: await world.signIn('hoofd.vlierbeke') });
    await ask('k4', { route: 'POST /api/v1/others' });
    expect(made).toBe(3);
    await ask('k4', { token: await world.signIn('coach.vlierbeke') });
    expect(made).toBe(3);
  });

  test('is free again when the change did not succeed, or broke', async () => {
    made = 0;
    expect(await ask('k5', {}, async () => ({ outcome: 'missing' }))).toEqual({ outcome: 'missing' });
    const broken = ask('k5', {}, async () => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await ask('k5')).toMatchObject({ outcome: 'done' });
    expect(made).toBe(1);
  });

  test('lasts 24 hours, and then goes', async () => {
    made = 0;
    await ask('k6');
    await db.admin.many(`update idempotency_keys set made_at = now() - interval '25 hours'`);
    await ask('k6');
    expect(made).toBe(2);
    expect(await db.admin.one('select count(*)::integer as kept from idempotency_keys')).toEqual({ kept: 1 });
  });

  test('opens nothing for who is signed out', async () => {
    expect(await ask('k7', { token: 'x'.repeat(43) })).toEqual({ outcome: 'signedOut' });
  });

  test('keeps the id of the outcome, and nothing of the person who asked or what was sent', async () => {
    await ask('k8', { body: { name: 'Peeters' } });
    const rows = await db.admin.many('select * from idempotency_keys');
    expect(JSON.stringify(rows)).not.toContain('Peeters');
    expect(rows.at(-1)).toMatchObject({ status: 201, outcome_id: expect.stringContaining('thing') });
  });
});
