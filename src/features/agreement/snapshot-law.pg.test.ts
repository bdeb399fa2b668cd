/** The law of the figures beside the analysis of an agreement, on PostgreSQL: counted once, kept, and never of fewer than ten. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, addMonths } from '../../kernel/civil-date.ts';
import { takeSnapshot } from './snapshot.acts.ts';
import { listSnapshots } from './snapshot.sql.ts';

let db: FreshDatabase;
let world: Town;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
});
afterAll(() => db.close());

let agreement: string;
beforeEach(async () => {
  await world.moveClock(world.today);
  await db.admin.many('truncate agreement_snapshots, agreement_snapshot_figures');
  agreement = await world.agreement();
});

const take = async (user: DemoUser = 'hoofd.vlierbeke', of = agreement) =>
  perform(db.app, await world.signIn(user), takeSnapshot, { agreement: of });
const kept = (of = agreement) => db.app.transaction(undefined, (tx) => listSnapshots(tx, of));
const ends = { 'endDates[]': [{ kind: 'LEEFLOON', date: '' }] };

/** So many more persons that OCMW Vlierbeke guides, the first of them with an end date to come. */
async function guide(count: number, ending = 0): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) {
    const person = await world.person();
    const date = addDays(world.today, 30);
    if (nth < ending)
      await world.facts(person, 'ocmwVlierbeke', { 'endDates[]': [{ ...ends['endDates[]'][0], date }] });
  }
}

/** So many persons who found work a number of days ago. */
async function findWork(count: number, daysAgo: number, closed: string | null = null): Promise<void> {
  for (let nth = 0; nth < count; nth += 1)
    await insertRows(db.admin, 'outflows', [
      {
        person_id: await world.person(),
        source: world.organisations.ocmwVlierbeke.ref,
        as_of: world.today,
        kind: 'WORK',
        began_on: addDays(world.today, -daysAgo),
        is_work: true,
        closed_as: closed,
        closed_on: closed === null ? null : world.today,
      },
    ]);
}

describe('the figures beside the analysis', () => {
  it('are none below ten, nor where a part leaves fewer than ten of its whole', async () => {
    await guide(9);
    expect(await take()).toMatchObject({ outcome: 'done' });
    expect(await kept()).toMatchObject([
      { party: 'OCMW Vlierbeke', on: world.today, figures: { guided: null } },
    ]);
    await db.admin.many('truncate agreement_snapshots, agreement_snapshot_figures');
    await guide(6, 6);
    await guide(4, 4);
    await take();
    expect(await kept()).toMatchObject([
      { figures: { guided: 20, endsSoon: null, art60: null, referred: null } },
    ]);
    await db.admin.many('truncate agreement_snapshots, agreement_snapshot_figures');
    await guide(1);
    await take();
    expect(await kept()).toMatchObject([{ figures: { guided: 20, endsSoon: 10 } }]);
  });

  it('stay as they were counted, and a later count stands beside them', async () => {
    await take();
    const first = await kept();
    await guide(20);
    expect(await kept()).toEqual(first);
    expect(await take()).toMatchObject({ outcome: 'conflict' });
    await world.moveClock(addMonths(world.today, 3));
    expect(await take()).toMatchObject({ outcome: 'done' });
    const [later, before] = await kept();
    expect(before).toEqual(first[0]);
    expect(later?.figures.guided).toBe((before?.figures.guided ?? 0) + 20);
  });

  it('are taken over from another agreement for three months, with their own day', async () => {
    await take();
    const [first] = await kept();
    await guide(3);
    await world.moveClock(addDays(world.today, 20));
    const other = await world.agreement();
    expect(await take('hoofd.vlierbeke', other)).toMatchObject({ outcome: 'done' });
    expect(await kept(other)).toEqual([first]);
  });

  it('are of a party that speaks for itself, in an agreement that is not over', async () => {
    expect(await take('coach.vlierbeke')).toMatchObject({ outcome: 'forbidden' });
    expect(await take('hoofd.oosterham')).toMatchObject({ outcome: 'forbidden' });
    expect(await take('hoofd.oosterham', await world.agreement({ status: 'draft' }))).toEqual({
      outcome: 'missing',
    });
    expect(await take('contact.oost', await world.agreement({ until: '2023-12-31' }))).toMatchObject({
      outcome: 'conflict',
    });
    expect(await take('contact.oost')).toMatchObject({ outcome: 'done' });
    expect(await kept()).toMatchObject([{ party: 'VDAB', figures: { guided: null } }]);
  });

  it('tell nothing of a part that is all of its whole', async () => {
    for (let nth = 0; nth < 10; nth += 1) {
      const person = await world.person({ guidedBy: { ocmwOosterham: 'coach.oosterham' } });
      await world.facts(person, 'ocmwOosterham', {
        'endDates[]': [{ ...ends['endDates[]'][0], date: addDays(world.today, 30) }],
      });
    }
    const other = await world.agreement({
      parties: (['vdab', 'ocmwOosterham'] as const).map((organisation) => ({
        organisation,
        role: 'partij',
        signatory: 'voorzitter',
      })),
    });
    expect(await take('hoofd.oosterham', other)).toMatchObject({ outcome: 'done' });
    expect(await kept(other)).toMatchObject([{ figures: { guided: 10, endsSoon: null } }]);
  });

  it('are whole tens: beside the public figure of nearly the same days they tell of nobody in between', async () => {
    await findWork(22, 100);
    await take();
    const [without] = await kept();
    expect(without?.figures.atWork).toBe(20);
    await db.admin.many('truncate agreement_snapshots, agreement_snapshot_figures');
    await findWork(1, 365);
    // Nor is someone counted here who is counted nowhere else.
    await findWork(4, 50, 'objection');
    await take();
    expect((await kept())[0]?.figures.atWork).toBe(20);
  });
});
