import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';

describe('the age of the last checkpoint', () => {
  let db: FreshDatabase;
  beforeEach(async () => {
    db = await freshDatabase();
  });
  afterEach(() => db.close());

  const sealedAgo = (ago: string) =>
    db.admin.one(
      `insert into log.checkpoints values (1, 0, '\\x00', clock_timestamp() - $1::interval, null, '\\x00', '\\x00')`,
      [ago],
    );
  const level = async () => (await db.app.one<{ level: string }>('select level from log.health()'))?.level;
  const assertFresh = () => db.admin.one('select log.assert_fresh()');

  test('a log that was never sealed is not old', async () => {
    await expect(assertFresh()).resolves.toBeDefined();
    expect(await level()).toBe('good');
  });

  test.each([
    ['14 minutes', 'good'],
    ['16 minutes', 'warn'],
    ['3 hours 59 minutes', 'warn'],
  ])('after %s the level is %s and showing goes on', async (ago, expected) => {
    await sealedAgo(ago);
    await expect(assertFresh()).resolves.toBeDefined();
    expect(await level()).toBe(expected);
  });

  test('after four hours nothing may be shown', async () => {
    await sealedAgo('4 hours 1 minute');
    await expect(assertFresh()).rejects.toMatchObject({ code: 'WW001' });
    expect(await level()).toBe('stop');
  });
});
