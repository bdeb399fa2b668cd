// The talk that giver and receiver agreed on as an appointment: of the two, of the person, and in the calendars of who takes part. It
// moves and goes with the hand-over, and who may not read what was agreed has no such appointment.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { openPathwayFlows, sharedPerson } from '../../../tests/support/pathway-town.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { makeAppointment } from '../appointment/appointment.acts.ts';
import { openAppointments } from '../appointment/appointment.sql.ts';
import { calendarHash, makeCalendar } from '../appointment/calendar.acts.ts';
import { readCalendar } from '../appointment/calendar.sql.ts';
import { findOwnAgenda } from '../appointment/own-agenda.sql.ts';
import { findOwnRecord } from '../my/my.sql.ts';
import * as acts from './handover.acts.ts';
import * as ownActs from './own-handover.acts.ts';

let db: FreshDatabase;
let world: Town;
let flows: { toOcmw: number; toVdab: number };
let person: string;
let id: string;

beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  flows = await openPathwayFlows(world);
});
afterAll(() => db.close());
beforeEach(async () => {
  const from = world.day(-30);
  person = await sharedPerson(
    world,
    {
      guidedBy: {
        ocmwVlierbeke: { user: 'coach.vlierbeke', from },
        vdab: { user: 'bemiddelaar.oost', from },
        schakel: { user: 'coach.maatwerk', from },
      },
    },
    -30,
  );
  const proposal = { person, to: world.organisations.vdab.id, cause: 'ART60', moments: [moment(3)] };
  id = (await does('coach.vlierbeke', acts.proposeHandover, proposal)).id;
  await accept();
});

const moment = (offset: number) => ({ on: world.day(offset), at: '10:00', place: 'Sociaal Huis' });

async function does<Input, Done>(user: DemoUser, act: Act<Input, Done>, input: object): Promise<Done> {
  const outcome = await perform(db.app, await world.signIn(user), act, input);
  if (outcome.outcome !== 'done') throw new Error(`${act.name}: ${JSON.stringify(outcome)}`);
  return outcome.done;
}

async function accept(): Promise<void> {
  const offered = await db.admin.one<{ id: string }>(
    'select id from handover_moments where handover_id = $1 order by recorded_at desc limit 1',
    [id],
  );
  await does('bemiddelaar.oost', acts.answerHandover, { id, answer: 'accepted', moment: offered?.id });
}

async function declined(): Promise<void> {
  const citizen = await world.signInCitizen(person);
  expect((await perform(db.app, citizen, ownActs.declineOwnHandover, { id })).outcome).toBe('done');
}

function setFlow(number: number, status: string, why: string | null) {
  return db.admin.many('update flows set status = $2, suspension_reason = $3 where number = $1', [
    number,
    status,
    why,
  ]);
}

const suspend = (number: number) => setFlow(number, 'suspended', 'proef');
const resume = (number: number) => setFlow(number, 'inForce', null);

async function talksOf(user: DemoUser) {
  const token = await world.signIn(user);
  const opened = await openAppointments(db.app, { token, person, route: '/x', reason: undefined });
  if (opened.outcome !== 'shown') throw new Error(`The page is ${opened.outcome}.`);
  return opened.parts.talks.map(({ day, state }) => [day, state]);
}

async function ownTalks() {
  const agenda = await findOwnAgenda(db.app, await world.signInCitizen(person), '/mijn/afspraken');
  return agenda.outcome === 'shown' ? agenda.appointments.map(({ day, state }) => [day, state]) : [];
}

async function feedOf(user: DemoUser): Promise<string[]> {
  const { secret } = await does(user, makeCalendar, {});
  const moments = await readCalendar(db.app, calendarHash(secret));
  return (moments ?? []).map(({ start }) => start.slice(0, 10));
}

const both = ['coach.vlierbeke', 'bemiddelaar.oost'] as const;

test('who agreed on a talk has an appointment, and so has the person', async () => {
  for (const user of both) {
    expect(await talksOf(user)).toEqual([[world.day(3), 'planned']]);
    expect(await feedOf(user)).toContain(world.day(3));
  }
  expect(await talksOf('coach.maatwerk')).toEqual([]);
  expect(await feedOf('coach.maatwerk')).toEqual([]);
  expect(await ownTalks()).toEqual([[world.day(3), 'planned']]);
  const record = await findOwnRecord(db.app, await world.signInCitizen(person), '/mijn');
  expect(record).toMatchObject({
    way: { appointments: [{ day: world.day(3), kind: 'threeWay', joins: expect.stringContaining('VDAB') }] },
  });
});

test('a no of the person takes the appointment away, and another moment puts it elsewhere', async () => {
  const before = await feedOf('bemiddelaar.oost');
  await declined();
  for (const user of both) expect(await talksOf(user)).toEqual([[world.day(3), 'cancelled']]);
  expect(await ownTalks()).toEqual([[world.day(3), 'cancelled']]);
  expect((await feedOf('bemiddelaar.oost')).length).toBe(before.length - 1);
  await does('coach.vlierbeke', acts.chooseMoment, { id, moments: [moment(9)] });
  await accept();
  for (const user of both) {
    expect(await talksOf(user)).toEqual([
      [world.day(3), 'cancelled'],
      [world.day(9), 'planned'],
    ]);
    expect(await feedOf(user)).toContain(world.day(9));
  }
});

test('a hand-over that stops takes it along, and a talk that was held stays', async () => {
  await does('coach.vlierbeke', acts.noteTalk, { id, heldOn: world.today });
  await does('bemiddelaar.oost', acts.endHandover, { id, words: 'De persoon verhuist.' });
  for (const user of both) expect(await talksOf(user)).toEqual([[world.today, 'happened']]);
  const next = { person, to: world.organisations.vdab.id, cause: 'ART60', moments: [moment(4)] };
  id = (await does('coach.vlierbeke', acts.proposeHandover, next)).id;
  await accept();
  await does('coach.vlierbeke', acts.endHandover, { id, words: 'De persoon verhuist.' });
  expect(await ownTalks()).toEqual([
    [world.today, 'happened'],
    [world.day(4), 'cancelled'],
  ]);
});

test('who may not read what the other agreed has no such appointment', async () => {
  await suspend(flows.toOcmw);
  expect(await talksOf('coach.vlierbeke')).toEqual([]);
  expect(await feedOf('coach.vlierbeke')).toEqual([]);
  expect(await talksOf('bemiddelaar.oost')).toEqual([[world.day(3), 'planned']]);
  await resume(flows.toOcmw);
  expect(await feedOf('coach.vlierbeke')).toContain(world.day(3));
});

test('the hour of a talk is taken for who takes part', async () => {
  const colleague = await db.admin.one<{ id: string }>(
    `select id from users where user_name = 'coach.vlierbeke'`,
  );
  const other = await world.person({ familyName: 'Peeters' });
  const make = async (uur: string) =>
    perform(db.app, await world.signIn('coach.vlierbeke'), makeAppointment, {
      person: other,
      soort: 'talk',
      datum: world.day(3),
      uur,
      duur: 30,
      plaats: 'Sociaal Huis',
      met: colleague?.id,
    });
  expect(await make('10:30')).toMatchObject({ outcome: 'invalid', problems: [{ field: 'uur' }] });
  expect((await make('11:00')).outcome).toBe('done');
});

/** What the organisation is told of silence on a day, asked of its own rules as each night. */
async function silenceOn(offset: number, organisation: 'ocmwVlierbeke' | 'vdab') {
  const { ref } = world.organisations[organisation];
  await world.moveClock(world.day(offset));
  await db.admin.many('select gate.refresh_person_signals($1, $2, null, null)', [ref, person]);
  await world.moveClock(world.today);
  return db.admin.many<{ since: string; sources: number[] }>(
    `select since, sources from signals where organisation = $1 and person_id = $2 and kind = 'noContact' and state <> 'gone'`,
    [ref, person],
  );
}

test('a talk that was held is contact of both who took part, whoever of the two noted it', async () => {
  expect(await silenceOn(20, 'ocmwVlierbeke')).toMatchObject([{ since: world.day(12) }]);
  expect(await silenceOn(20, 'vdab')).toMatchObject([{ since: world.day(12) }]);
  await does('bemiddelaar.oost', acts.noteTalk, { id, heldOn: world.today });
  for (const organisation of ['ocmwVlierbeke', 'vdab'] as const) {
    expect(await silenceOn(41, organisation)).toEqual([]);
    expect(await silenceOn(42, organisation)).toMatchObject([{ since: world.day(42) }]);
  }
  const { vdab, ocmwVlierbeke } = world.organisations;
  expect(await silenceOn(43, 'vdab')).toMatchObject([{ sources: [vdab.ref] }]);
  expect(await silenceOn(43, 'ocmwVlierbeke')).toMatchObject([{ sources: [ocmwVlierbeke.ref, vdab.ref] }]);
});

test('an appointment that was held together is contact of who joined it, as far as that may read it', async () => {
  const { vdab, ocmwVlierbeke } = world.organisations;
  const row = {
    id: crypto.randomUUID(),
    person_id: person,
    source: vdab.ref,
    as_of: world.today,
    day: world.today,
  };
  const held = { starts: '10:00', minutes: 45, kind: 'threeWay', state: 'happened' };
  await insertRows(db.admin, 'appointments', [{ ...row, ...held, with_organisation: ocmwVlierbeke.ref }]);
  expect(await silenceOn(41, 'ocmwVlierbeke')).toEqual([]);
  expect(await silenceOn(42, 'ocmwVlierbeke')).toMatchObject([{ since: world.day(42) }]);
  await suspend(flows.toOcmw);
  expect(await silenceOn(20, 'ocmwVlierbeke')).toMatchObject([{ since: world.day(12) }]);
  await resume(flows.toOcmw);
});

test('a talk of before the guidance began, written down by another, changes nothing of what is told', async () => {
  const { vdab, ocmwVlierbeke } = world.organisations;
  const day = world.day(-40);
  const told = async () => {
    await silenceOn(20, 'ocmwVlierbeke');
    return db.admin.many<{ detail: object; sources: number[] }>(
      `select detail, sources from signals where organisation = $1 and person_id = $2 and kind = 'noContact' and state <> 'gone'`,
      [ocmwVlierbeke.ref, person],
    );
  };
  const before = await told();
  expect(before).toMatchObject([{ detail: { ever: false }, sources: [ocmwVlierbeke.ref] }]);
  const row = { id: crypto.randomUUID(), person_id: person, source: vdab.ref, as_of: day, day };
  const held = { starts: '10:00', minutes: 45, kind: 'threeWay', state: 'happened' };
  await insertRows(db.admin, 'appointments', [{ ...row, ...held, with_organisation: ocmwVlierbeke.ref }]);
  expect(await told()).toEqual(before);
});

test('who may not read that a talk was held counts from what it knows itself', async () => {
  await does('bemiddelaar.oost', acts.noteTalk, { id, heldOn: world.today });
  await suspend(flows.toOcmw);
  expect(await silenceOn(20, 'ocmwVlierbeke')).toMatchObject([
    { since: world.day(12), sources: [world.organisations.ocmwVlierbeke.ref] },
  ]);
  await resume(flows.toOcmw);
  expect(await silenceOn(20, 'ocmwVlierbeke')).toEqual([]);
});

test('what a calendar showed of a talk is in the log, with both and the flow', async () => {
  await db.admin.many('delete from assignments where person_id <> $1', [person]);
  await feedOf('coach.vlierbeke');
  const { vdab, ocmwVlierbeke } = world.organisations;
  const entry = await db.admin.one<{ categories: number; sources: number[]; flows: number[] }>(
    `select e.categories, e.sources, e.flows from log.entries e join log.headers h on h.id = e.header_id
     where h.route = '/agenda' and e.person_id = $1 order by h.id desc limit 1`,
    [person],
  );
  expect(entry).toEqual({
    categories: 1 << 6,
    sources: [vdab.ref, ocmwVlierbeke.ref].toSorted((a, b) => a - b),
    flows: [flows.toOcmw],
  });
});
