/** Who reads which relations wait for an answer: whoever may read names and involvement both. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { type Category, maskOf } from '../../gate/category.ts';
import { openDossier } from '../../gate/open.sql.ts';
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

test.each([
  ['proves the relation when it was accepted in the first hour of the day after that', 0, ['referral']],
  ['is taken along when it was accepted in the first hour of its last day', -1, []],
] as const)('a referral by which guidance that ended was known %s', async (_what, day, kinds) => {
  const yesterday = world.day(-1);
  const person = await world.person({
    guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', until: yesterday }, vdab: 'bemiddelaar.oost' },
  });
  const id = await world.referral(person, { to: 'vdab', status: 'accepted' });
  await db.admin.many(
    `update referrals set decided_at = ($2 || ' 00:30 Europe/Brussels')::timestamptz where id = $1`,
    [id, world.day(day)],
  );
  await db.admin.many(
    `insert into involvements (person_id, organisation, valid_from, ground) values ($1, $2, $3, 'LEEFLOON')`,
    [person, world.organisations.ocmwVlierbeke.ref, world.today],
  );
  const opened = await openDossier(db.app, {
    token: await world.signIn('coach.vlierbeke'),
    person,
    purpose: 'guidance',
    route: '/proef',
    reason: undefined,
  });
  if (opened.outcome !== 'shown') throw new Error(opened.outcome);
  expect(opened.proofs.map(({ kind }) => kind)).toEqual(kinds);
  for (const proof of opened.proofs) expect(proof.on).toBe(world.today);
});
