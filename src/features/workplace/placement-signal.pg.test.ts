/** A work place with room is told to who guides the one that waits for it longest, as soon as a step gives it free. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { town, type Town } from '../../../tests/support/town.ts';
import { perform } from '../../kernel/act.ts';
import { readDay } from '../day/day.sql.ts';
import { saidOf } from '../signal/signal-kinds.ts';
import { refreshPerson } from '../signal/signal.sql.ts';
import * as placing from './placement.sql.ts';
import { addWorkplace, changeWorkplace, registerEmployer } from './workplace.acts.ts';

let db: FreshDatabase;
let place: Town;
let coach: string;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  coach = await place.signIn('coach.vlierbeke');
});
afterAll(() => db.close());
beforeEach(async () => {
  for (const table of ['signals', 'placements', 'workplace_changes', 'workplaces', 'employers'])
    await db.admin.many(`delete from ${table}`);
  await db.admin.many('delete from graphile_worker._private_jobs');
});

const typed = {
  naam: 'Keukenhulp',
  sector: 'kitchen',
  gemeente: '99001',
  instrument: ['ART60'],
  plaatsen: '1',
  van: '01/01/2024',
  functie: 'Chef',
  telefoon: '09 123 45 67',
};

/** A place in the own register, with the version that it has then. */
async function kitchen(): Promise<string> {
  const service = { soort: 'dienst', naam: 'Keuken' };
  const made = await perform(db.app, coach, registerEmployer, service);
  const werkgever = made.outcome === 'done' ? made.done.id : '';
  const added = await perform(db.app, coach, addWorkplace, { ...typed, werkgever });
  return added.outcome === 'done' ? added.done.id : JSON.stringify(added);
}

const guided = () =>
  place.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' },
    facts: { ocmwVlierbeke: { 'measures[]': [{ kind: 'ART60', from: place.day(-30) }] } },
  });

const wait = (person: string, workplace: string, days: number) =>
  placing.awaitWorkplace(db.app, coach, { person, workplace, since: place.day(-days) });
const fill = (person: string, workplace: string) =>
  placing.fillWorkplace(db.app, coach, {
    person,
    workplace,
    kind: 'ART60',
    from: place.day(-30),
    on: place.day(-20),
  });
const leave = (person: string, placement: string | undefined) =>
  placing.leaveWorkplace(db.app, coach, {
    person,
    placement: placement ?? '',
    on: place.today,
    why: 'finished',
  });

/** Does what the jobs do that stand there: of whom they are, and then nothing more stands there. */
async function woken(): Promise<readonly string[]> {
  const jobs = await db.admin.many<{ person: string }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = 'personSignals' returning j.payload ->> 'person' as person`,
  );
  const persons = [...new Set(jobs.map(({ person }) => person))];
  for (const person of persons) await refreshPerson(db.jobs, person);
  return persons;
}

async function told(): Promise<readonly string[]> {
  const shown = await readDay(db.app, coach, '/proef', 300);
  if (shown.outcome !== 'shown') throw new Error(shown.outcome);
  return shown.items.filter(({ kind }) => kind === 'placeFree').map(({ person }) => person);
}

test('who waits longest is told when someone leaves, and no more once the place is taken', async () => {
  const workplace = await kitchen();
  const [there, first, second] = [await guided(), await guided(), await guided()];
  const { id } = await fill(there, workplace);
  await wait(second, workplace, 5);
  await wait(first, workplace, 10);
  await woken();
  expect(await told()).toEqual([]);

  expect(await leave(there, id)).toMatchObject({ outcome: 'done' });
  expect(await woken()).toEqual(expect.arrayContaining([first, second]));
  expect(await told()).toEqual([first]);

  expect(await fill(there, workplace)).toMatchObject({ outcome: 'done' });
  await woken();
  expect(await told()).toEqual([]);
});

test('of two places two who wait are told, and who starts there leaves room for the next', async () => {
  const workplace = await kitchen();
  const [first, second, third] = [await guided(), await guided(), await guided()];
  for (const [at, person] of [first, second, third].entries()) await wait(person, workplace, 30 - at);
  await woken();
  expect(await told()).toEqual([first]);
  const more = { ...typed, id: workplace, plaatsen: '2', versie: '1' };
  expect(await perform(db.app, coach, changeWorkplace, more)).toMatchObject({ outcome: 'done' });
  await woken();
  expect((await told()).toSorted()).toEqual([first, second].toSorted());
  expect(await fill(first, workplace)).toMatchObject({ outcome: 'done' });
  await woken();
  expect(await told()).toEqual([second]);
});

test('a reservation that is given free is told too', async () => {
  const workplace = await kitchen();
  const [kept, waits] = [await guided(), await guided()];
  const until = place.day(20);
  const { id } = await placing.reserveWorkplace(db.app, coach, { person: kept, workplace, until });
  await wait(waits, workplace, 3);
  await woken();
  expect(await told()).toEqual([]);
  await leave(kept, id);
  await woken();
  expect(await told()).toEqual([waits]);
});

test('it says which place, since when the person waits, and where to see to it', () => {
  const said = saidOf(
    {
      id: '',
      person: 'p',
      kind: 'placeFree',
      subject: '',
      since: '2026-11-02',
      due: null,
      detail: { place: 'Keukenhulp', waitsSince: '2026-11-02' },
      toUser: null,
    },
    { userId: 'coach', organisation: 1, today: place.today },
  );
  expect(said.why).toBe(
    'Op de werkplek “Keukenhulp” is plaats. Deze persoon wacht daarop sinds 2 november 2026.',
  );
  expect(said.act.href).toBe('/dossiers/p/werkplek');
});
