import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { diceFrom, runSeed } from '../../tests/support/dice.ts';
import { type LogWorld, openLogWorld } from '../../tests/support/log-world.ts';
import { type Database, openDatabase } from '../adapters/database/pool.ts';

const PERSON = '8f8b3b6e-0000-4000-8000-000000000001';
const view = `select log.write(clock_timestamp() - $1::interval, null, null, null, 'a', 'b', 'c', 'd', null, array[
  row('${PERSON}', 3, '{1}', '{2}', '{3}', 4)::log.entry, row(gen_random_uuid(), 1, '{}', '{}', '{}', null)::log.entry])`;

describe('when a term has ended', () => {
  let db: FreshDatabase;
  let world: LogWorld;
  let owner: Database;
  beforeAll(async () => {
    db = await freshDatabase();
    world = await openLogWorld(db);
    owner = openDatabase(db.connection('werkwinkel_owner'), { max: 1 });
    await owner.one(`select log.ensure_partitions((current_date - 500)::date)`);
  });
  afterAll(async () => {
    await owner.close();
    await world.close();
    await db.close();
  });

  test('a person is erased from what is sealed, and the log stays whole', async () => {
    for (const ago of ['100 days', '40 days', '1 day']) await db.admin.one(view, [ago]);
    await world.seal();
    await db.admin.one(view, ['0 days']);
    const erased = await owner.one<{ count: number }>('select log.erase_person($1, null) as count', [PERSON]);
    expect(erased?.count).toBe(3);
    expect(await world.verify(world.witness)).toMatchObject({ whole: true, entries: 8 });
    const left = await db.admin.many('select header_id from log.entries where person_id = $1', [PERSON]);
    expect(left.length).toBe(1);
    const blank = await db.admin.many(
      'select distinct categories, sources, lines, salt, involvement from log.entries where erased_by is not null',
    );
    expect(blank).toEqual([{ categories: 0, sources: [], lines: [], salt: null, involvement: null }]);
  });

  test('nothing is written when there is nothing to erase', async () => {
    const before = await world.verify();
    const erased = await owner.one<{ count: number }>(
      'select log.erase_person(gen_random_uuid(), null) as count',
    );
    expect(erased?.count).toBe(0);
    expect(await world.verify()).toEqual(before);
  });

  test('a month is dropped, and the log stays whole', async () => {
    const dice = diceFrom(runSeed());
    await world.view(dice, 4, '450 days');
    await world.view(dice, 2);
    await world.seal();
    const dropped = await owner.one<{ count: number }>(
      'select log.drop_month((current_date - 450)::date, null) as count',
    );
    expect(dropped?.count).toBe(4);
    expect(await world.verify(world.witness)).toMatchObject({ whole: true });
    await world.seal();
    expect(await world.verify(world.witness)).toMatchObject({ whole: true });
  });

  test('a month younger than a year, or not sealed, is not dropped', async () => {
    await expect(owner.one('select log.drop_month((current_date - 300)::date, null)')).rejects.toMatchObject({
      code: 'WW003',
    });
    await db.admin.one(view, ['480 days']);
    await expect(owner.one('select log.drop_month((current_date - 480)::date, null)')).rejects.toMatchObject({
      code: 'WW003',
    });
  });

  test('the application can neither erase nor drop', async () => {
    for (const role of [db.app, db.jobs, db.log]) {
      await expect(role.one('select log.erase_person($1, null)', [PERSON])).rejects.toMatchObject({
        code: '42501',
      });
      await expect(role.one('select log.drop_month(current_date, null)')).rejects.toMatchObject({
        code: '42501',
      });
    }
  });
});
