/** Who reads which relations wait for an answer: whoever may read names and involvement both. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { type Category, maskOf } from '../../gate/category.ts';
import { listWaiting } from './relation.sql.ts';

let db: FreshDatabase;
let world: Town;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
});
afterAll(() => db.close());

test.each([
  ['missing', ['involvement']],
  ['missing', ['identity']],
  ['shown', ['identity', 'involvement']],
] as const satisfies readonly (readonly [string, readonly Category[]])[])(
  'the list is %s for a program that may read %s',
  async (outcome, categories) => {
    const token = await world.signIn('coach.vlierbeke', { mask: maskOf(categories) });
    const listed = await listWaiting(db.app, { token, route: '/proef', scope: 'mine', answered: false });
    expect(listed.outcome).toBe(outcome);
  },
);
