// What is done in a demo whose day stands still was done on that day, wherever it stands: long ago or still to come.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { type Town, town } from '../../tests/support/town.ts';
import { answerReferral } from '../features/referral/referral.acts.ts';
import { perform } from '../kernel/act.ts';
import { addDays } from '../kernel/civil-date.ts';
import { standStill } from './civil-clock.sql.ts';

let db: FreshDatabase;
let world: Town;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await world.flow({
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    purpose: 'referral',
    categories: ['identity'],
  });
});
afterAll(() => db.close());
afterEach(async () => {
  await standStill(db.admin, null);
  await world.moveClock(world.today);
});

/** On which day the partner accepted, as every page tells it, and of what the sender is warned. */
async function accepted(day: number) {
  const on = addDays(world.today, day);
  await standStill(db.admin, on);
  const sent = { sentOn: on, answerBy: addDays(on, 10), closesOn: addDays(on, 24) };
  const id = await world.referral(await world.person(), sent);
  const token = await world.signIn('coach.maatwerk');
  expect(await perform(db.app, token, answerReferral, { id, answer: 'accepted', reason: '' })).toMatchObject({
    outcome: 'done',
  });
  const told = await db.admin.one<{ day: string }>(
    'select gate.civil_day(decided_at) as day from referrals where id = $1',
    [id],
  );
  const warned = await db.admin.many<{ kind: string }>(
    `select kind from gate.find_referral_signals($1, (select person_id from referrals where id = $2))`,
    [world.organisations.ocmwVlierbeke.ref, id],
  );
  return { on, told: told?.day, warned: warned.map(({ kind }) => kind) };
}

test.each([-60, 60])(
  'an answer given while the day stands %i days away was given on that day',
  async (days) => {
    const { on, told, warned } = await accepted(days);
    expect(told).toBe(on);
    expect(warned).toEqual([]);
  },
);

test('a restart on the same day forgets nothing, and what did not happen has no day', async () => {
  const day = addDays(world.today, 60);
  await standStill(db.admin, day);
  const [{ at } = { at: '' }] = await db.admin.many<{ at: string }>('select clock_timestamp()::text as at');
  const dayOf = async () =>
    (await db.admin.one<{ day: string }>('select gate.civil_day($1::timestamptz) as day', [at]))?.day;
  await standStill(db.admin, day);
  expect(await dayOf()).toBe(day);
  await standStill(db.admin, null);
  expect((await db.admin.one<{ day: string | null }>('select gate.civil_day(null) as day'))?.day).toBeNull();
});

test('the application tells the day of a moment as the gate does', async () => {
  const day = addDays(world.today, -60);
  await standStill(db.admin, day);
  const told = await db.app.one<{ day: string }>('select gate.civil_day(clock_timestamp())::text as day');
  expect(told?.day).toBe(day);
});
