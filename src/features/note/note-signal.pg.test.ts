/** What needs attention in contact, appointments and notes: found from the own rows of an organisation alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationKey } from '../../../db/seeds/demo-organisation.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { town, type Town } from '../../../tests/support/town.ts';
import type { SignalSeen } from '../signal/signal-wording.ts';
import { noteSignals } from './note-signal.ts';

let db: FreshDatabase;
let place: Town;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
});
afterAll(() => db.close());

interface Found {
  readonly person_id: string;
  readonly kind: string;
  readonly subject: string;
  readonly since: string;
  readonly due: string | null;
  readonly to_user: string | null;
  readonly detail: Record<string, unknown>;
  readonly mask: number;
  readonly sources: number[];
}

function found(person: string | null, by: OrganisationKey = 'ocmwVlierbeke'): Promise<Found[]> {
  const { ref } = place.organisations[by];
  return db.admin.many<Found>('select * from gate.find_note_signals($1, $2)', [ref, person]);
}

async function kinds(person: string, by?: OrganisationKey): Promise<string[]> {
  return (await found(person, by)).map(({ kind }) => kind).toSorted();
}

function guided(from: number) {
  return place.person({
    guidedBy: {
      ocmwVlierbeke: { user: 'coach.vlierbeke', from: place.day(from) },
      vdab: { user: 'bemiddelaar.oost', from: place.day(from) },
    },
  });
}

const own = () => ({ source: place.organisations.ocmwVlierbeke.ref, as_of: place.today });

async function contact(person: string, daysAgo: number, reached = true) {
  const row = { person_id: person, ...own(), as_of: place.day(-daysAgo), channel: 'phone', reached };
  await insertRows(db.admin, 'contact_moments', [row].map(withDefaults));
}

function withDefaults(row: Record<string, unknown>) {
  return {
    id: crypto.randomUUID(),
    category_bit: 17,
    origins: [],
    line: '',
    recorded_at: new Date(),
    ...row,
  };
}

async function appointment(person: string, inDays: number, given: Record<string, unknown> = {}) {
  const row = {
    id: crypto.randomUUID(),
    person_id: person,
    ...own(),
    category_bit: 8,
    origins: [],
    day: place.day(inDays),
    starts: '10:00',
    minutes: 45,
    kind: 'talk',
    place: '',
    with_user: place.users['coach.vlierbeke'].id,
    remind_days: 1,
    state: 'planned',
    recorded_at: new Date(),
    version: 1,
    ...given,
  };
  await insertRows(db.admin, 'appointments', [row]);
  return row.id;
}

describe('no contact', () => {
  test('is a signal after six weeks, counted from the last time the person was reached', async () => {
    const person = await guided(-100);
    expect(await kinds(person)).toEqual(['noContact']);
    await contact(person, 41);
    expect(await kinds(person)).toEqual([]);
    await place.moveClock(place.day(1));
    expect(await found(person)).toMatchObject([{ kind: 'noContact', since: place.day(1), to_user: null }]);
    await contact(person, 0, false);
    expect(await kinds(person)).toEqual(['noContact']);
    await place.moveClock(place.today);
  });

  test('is a signal after the weeks that the organisation chose, for that organisation alone', async () => {
    const person = await guided(-30);
    expect(await kinds(person)).toEqual([]);
    await db.admin.many(`insert into contact_terms (organisation, weeks) values ($1, 4)`, [own().source]);
    expect(await kinds(person)).toEqual(['noContact']);
    expect(await kinds(person, 'vdab')).toEqual([]);
    await db.admin.many('delete from contact_terms');
  });

  test('with one organisation says nothing of contact with another', async () => {
    const person = await guided(-60);
    await contact(person, 3);
    expect(await kinds(person)).toEqual([]);
    expect(await kinds(person, 'vdab')).toEqual(['noContact']);
  });

  test('ends with an appointment that happened, and with guidance', async () => {
    const person = await guided(-60);
    await appointment(person, -5, { state: 'happened' });
    expect(await kinds(person)).toEqual([]);
    const left = await guided(-60);
    await db.admin.many('update involvements set valid_until = $2 where person_id = $1', [
      left,
      place.day(-1),
    ]);
    expect(await kinds(left)).toEqual([]);
  });
});

describe('an appointment', () => {
  test('asks to remind the person from the day that was chosen', async () => {
    const person = await guided(-10);
    await appointment(person, 2);
    expect(await kinds(person)).toEqual([]);
    const id = await appointment(person, 1);
    const user = place.users['coach.vlierbeke'].id;
    expect(await found(person)).toMatchObject([
      { kind: 'appointmentNear', subject: id, since: place.today, due: place.day(1), to_user: user },
    ]);
    await db.admin.many('update appointments set reminded_on = $2 where id = $1', [id, place.today]);
    expect(await kinds(person)).toEqual([]);
  });

  test('asks how it went once its day is past, and what was done when nobody came', async () => {
    const person = await guided(-10);
    const id = await appointment(person, -2);
    expect(await kinds(person)).toEqual(['appointmentPast']);
    await db.admin.many(`update appointments set state = 'missed' where id = $1`, [id]);
    expect(await kinds(person)).toEqual(['missedAppointment']);
    expect(await kinds(person, 'vdab')).toEqual([]);
    await db.admin.many(`update appointments set follow_up = 'reached' where id = $1`, [id]);
    expect(await kinds(person)).toEqual([]);
  });
});

describe('reported content', () => {
  test('waits for who wrote the note, or for the owner of the compartment, under its own category', async () => {
    const person = await guided(-10);
    const coach = place.users['coach.vlierbeke'].id;
    const owner = place.users['consulent.vlierbeke'].id;
    const { source } = own();
    await insertRows(db.admin, 'compartments', [{ person_id: person, source, owner, since: place.today }]);
    for (const bit of [17, 20]) {
      const note = {
        id: crypto.randomUUID(),
        person_id: person,
        ...own(),
        category_bit: bit,
        origins: [],
        body: 'Kanarietekst',
        recorded_by: coach,
        recorded_at: new Date(),
        version: 1,
      };
      await insertRows(db.admin, 'notes', [note]);
      await db.admin.many(
        `insert into note_reports (note_id, person_id, source, reporter, reported_on, why) values ($1, $2, $3, $3, $4, 'health')`,
        [note.id, person, source, place.today],
      );
    }
    const signals = (await found(person)).filter(({ kind }) => kind === 'contentReported');
    expect(signals.map(({ mask, to_user }) => [mask, to_user]).toSorted()).toEqual(
      [
        [1 << 17, coach],
        [1 << 20, owner],
      ].toSorted(),
    );
    expect(JSON.stringify(signals)).not.toContain('Kanarie');
    expect(await found(person, 'vdab')).toEqual([]);
  });
});

test('each kind that is found has words, and they name no note', async () => {
  await guided(-100);
  const person = await guided(-5);
  await appointment(person, 1);
  await appointment(person, -1);
  await appointment(person, -2, { state: 'missed' });
  const seen = await found(null);
  expect(new Set(seen.map(({ kind }) => kind)).size).toBe(5);
  const reader = { userId: '', organisation: own().source, today: place.today };
  for (const one of seen) {
    const signal: SignalSeen = { ...one, id: '1', person: one.person_id, toUser: one.to_user };
    const said = noteSignals[one.kind]?.say(signal, reader);
    expect(said, one.kind).toBeDefined();
    expect(said?.act.href).toContain(one.person_id);
    expect(JSON.stringify(said)).not.toMatch(/undefined|NaN|Kanarie/);
  }
});
