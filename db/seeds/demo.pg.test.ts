/** What the demo promises to whoever opens it, read through the gate as the application does. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { seedDemo } from './demo.ts';

let db: FreshDatabase;
const keys = { inszEncryption: Buffer.alloc(32, 1), inszHash: Buffer.alloc(32, 2) };
beforeAll(async () => {
  db = await freshDatabase();
  const begin = performance.now();
  await seedDemo(db.admin, { keys });
  console.log('seed ms', performance.now() - begin);
});
afterAll(() => db.close());

describe('the demo', () => {
  test('counts', async () => {
    for (const t of ['organisations', 'users', 'mandates', 'persons', 'facts', 'involvements', 'assignments', 'relation_answers', 'flows', 'flow_receivers', 'agreements', 'annex_lines', 'referrals', 'referral_facts', 'log.headers', 'gate.person_index'])
      console.log(t, (await db.admin.one<{ n: number }>(`select count(*)::int as n from ${t}`))?.n);
    expect(1).toBe(1);
  });
});
