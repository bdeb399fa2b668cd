/** Appointments, desks and the calendar address as the application does them, through the gate. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { town, type Town } from '../../../tests/support/town.ts';
import { calendarFeed } from '../../adapters/calendar/calendar-feed.ts';
import { isWorkingDay } from '../../kernel/working-day.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, type CivilDate, weekdayOf } from '../../kernel/civil-date.ts';
import {
  closeAppointment,
  followUpAppointment,
  makeAppointment,
  moveAppointment,
  remindAppointment,
} from './appointment.acts.ts';
import { openAppointments } from './appointment.sql.ts';
import { calendarHash, makeCalendar, revokeCalendar } from './calendar.acts.ts';
import { readCalendar } from './calendar.sql.ts';
import { addDesk, endDesk } from './desk.acts.ts';
import { listDesks } from './desk.sql.ts';

let db: FreshDatabase;
let place: Town;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
});
afterAll(() => db.close());

async function together(): Promise<string> {
  const person = await place.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
  });
  await place.referral(person, { to: 'vdab', status: 'accepted' });
  return person;
}

let taken = 0;
let free: CivilDate | undefined;
/** A free hour on a working day far enough away. */
function moment(): { datum: CivilDate; uur: string } {
  if (free === undefined || taken % 10 === 0) {
    free = free === undefined ? nextWorkingDay(20) : addDays(free, 1);
    while (!isWorkingDay(free)) free = addDays(free, 1);
  }
  taken += 1;
  return { datum: free, uur: `${8 + (taken % 10)}.00` };
}

function nextWorkingDay(days: number): CivilDate {
  let day = place.day(days);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

async function make(user: DemoUser, person: string, given: Record<string, unknown> = {}) {
  const met = place.users[user].id;
  const form = { person, soort: 'talk', duur: '45', plaats: 'Sociaal Huis', met, herinner: '1', ...moment() };
  return perform(db.app, await place.signIn(user), makeAppointment, { ...form, ...given });
}

async function list(user: DemoUser, person: string) {
  const token = await place.signIn(user);
  const opened = await openAppointments(db.app, { token, person, route: '/proef', reason: undefined });
  return opened.outcome === 'shown' ? opened.parts.appointments : undefined;
}

async function onlyOne(user: DemoUser, person: string) {
  const [row] = (await list(user, person)) ?? [];
  if (row === undefined) throw new Error('There is no appointment.');
  return row;
}

describe('an appointment', () => {
  test('is made by who guides the person, and seen by whom a flow lets see it', async () => {
    const person = await together();
    expect((await make('coach.vlierbeke', person)).outcome).toBe('done');
    expect(await list('bemiddelaar.oost', person)).toEqual([]);
    await place.flow({ from: 'ocmwVlierbeke', to: 'vdab', categories: ['appointments'] });
    const [seen] = (await list('bemiddelaar.oost', person)) ?? [];
    expect(seen).toMatchObject({ place: 'Sociaal Huis', state: 'planned', with: null, remindDays: null });
    expect(await list('coach.kreekdorp', person)).toBeUndefined();
    for (const user of ['coach.kreekdorp', 'dpo.vlierbeke'] as const)
      expect((await make(user, person)).outcome).toBe('missing');
  });

  test('says which other organisation joins only to who knows that already', async () => {
    const person = await place.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost', schakel: 'coach.maatwerk' },
    });
    for (const to of ['vdab', 'schakel'] as const) await place.referral(person, { to, status: 'accepted' });
    const { schakel } = place.organisations;
    const made = await make('coach.vlierbeke', person, {
      soort: 'threeWay',
      organisatie: String(schakel.ref),
    });
    expect(made.outcome).toBe('done');
    expect(await onlyOne('coach.vlierbeke', person)).toMatchObject({ joins: schakel.name });
    expect(await onlyOne('bemiddelaar.oost', person)).toMatchObject({ joins: null });
    const stranger = await make('coach.vlierbeke', person, {
      organisatie: String(place.organisations.ocmwKreekdorp.ref),
    });
    expect(stranger).toMatchObject({ outcome: 'invalid', problems: [{ field: 'organisatie' }] });
  });

  test.each<[string, () => Record<string, unknown>, string]>([
    ['a day that is past', () => ({ datum: place.day(-1) }), 'datum'],
    ['a day more than a year away', () => ({ datum: place.day(500) }), 'datum'],
    ['no hour', () => ({ uur: 'straks' }), 'uur'],
    ['someone who does not work here', () => ({ met: place.users['coach.kreekdorp'].id }), 'met'],
    ['a desk that is none', () => ({ zitdag: '00000000-0000-4000-8000-000000000000' }), 'zitdag'],
  ])('cannot be made with %s', async (_what, given, field) => {
    const person = await together();
    const refused = await make('coach.vlierbeke', person, given());
    expect(refused).toMatchObject({ outcome: 'invalid', problems: [{ field }] });
    expect(await list('coach.vlierbeke', person)).toEqual([]);
  });

  test('is not made twice in the same hour for the same colleague', async () => {
    const [one, other] = [await together(), await together()];
    const at = moment();
    expect((await make('coach.vlierbeke', one, at)).outcome).toBe('done');
    const double = await make('coach.vlierbeke', other, at);
    expect(double).toMatchObject({ outcome: 'invalid', problems: [{ field: 'uur' }] });
  });

  test('that is moved stays as it was and leads to the new day', async () => {
    const person = await together();
    await make('coach.vlierbeke', person);
    const row = await onlyOne('coach.vlierbeke', person);
    const token = await place.signIn('coach.vlierbeke');
    const to = { person, afspraak: row.id, versie: row.version, ...moment() };
    expect((await perform(db.app, token, moveAppointment, to)).outcome).toBe('done');
    expect((await perform(db.app, token, moveAppointment, to)).outcome).toBe('conflict');
    const rows = (await list('coach.vlierbeke', person)) ?? [];
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['moved', 'planned']);
    expect(rows.find(({ state }) => state === 'moved')?.movedTo).toBe(to.datum);
  });

  test('did not happen before its day, and what was said of it is said once', async () => {
    const person = await together();
    await make('coach.vlierbeke', person);
    const { id, version, day } = await onlyOne('coach.vlierbeke', person);
    const token = await place.signIn('coach.vlierbeke');
    const close = { person, afspraak: id, versie: version, antwoord: 'missed' };
    expect((await perform(db.app, token, closeAppointment, close)).outcome).toBe('conflict');
    const today = place.today;
    await place.moveClock(day);
    const before = await acts();
    expect((await perform(db.app, token, closeAppointment, close)).outcome).toBe('done');
    expect((await perform(db.app, token, closeAppointment, close)).outcome).toBe('conflict');
    const follow = { person, afspraak: id, versie: version + 1, wat: 'reached' };
    const vdab = await place.signIn('bemiddelaar.oost');
    expect((await perform(db.app, vdab, followUpAppointment, follow)).outcome).toBe('missing');
    expect((await perform(db.app, token, followUpAppointment, follow)).outcome).toBe('done');
    expect(await acts()).toBe(before + 2);
    expect(await onlyOne('coach.vlierbeke', person)).toMatchObject({ state: 'missed', followUp: 'reached' });
    await place.moveClock(today);
  });

  test('is reminded once', async () => {
    const person = await together();
    await make('coach.vlierbeke', person);
    const { id, version } = await onlyOne('coach.vlierbeke', person);
    const token = await place.signIn('coach.vlierbeke');
    const one = { person, afspraak: id, versie: version };
    expect((await perform(db.app, token, remindAppointment, one)).outcome).toBe('done');
    const again = { ...one, versie: version + 1 };
    expect((await perform(db.app, token, remindAppointment, again)).outcome).toBe('conflict');
  });
});

async function acts(): Promise<number> {
  const row = await db.admin.one<{ n: number }>(
    `select count(*)::integer as n from act_log where act like 'appointment.%'`,
  );
  return row?.n ?? 0;
}

describe('a desk', () => {
  test('is arranged by who coordinates, and an appointment there fits its hours', async () => {
    const head = await place.signIn('hoofd.vlierbeke');
    const desk = {
      organisatie: place.organisations.vdab.id,
      weekdag: '2',
      begin: '9',
      tot: '12.00',
      plaats: 'Werkwinkel, loket 2',
    };
    const coach = await place.signIn('coach.vlierbeke');
    expect((await perform(db.app, coach, addDesk, desk)).outcome).toBe('missing');
    expect(await perform(db.app, head, addDesk, { ...desk, tot: '8.00' })).toMatchObject({
      problems: [{ field: 'tot' }],
    });
    expect((await perform(db.app, head, addDesk, desk)).outcome).toBe('done');
    const listed = await listDesks(db.app, coach);
    if (listed.outcome !== 'shown') throw new Error(listed.outcome);
    const [row] = listed.items;
    expect(row).toMatchObject({ guest: 'OCMW Vlierbeke', host: 'VDAB', opens: '09:00', closes: '12:00' });

    const person = await together();
    let tuesday = nextWorkingDay(40);
    while (weekdayOf(tuesday) !== 2 || !isWorkingDay(tuesday)) tuesday = addDays(tuesday, 1);
    const at = { zitdag: row?.id, datum: tuesday };
    for (const uur of ['8.30', '11.30'])
      expect(await make('coach.vlierbeke', person, { ...at, uur })).toMatchObject({
        problems: [{ field: 'zitdag' }],
      });
    expect((await make('coach.vlierbeke', person, { ...at, uur: '11.15' })).outcome).toBe('done');
    expect(await onlyOne('coach.vlierbeke', person)).toMatchObject({ place: 'Werkwinkel, loket 2' });

    const elsewhere = await place.signIn('hoofd.kreekdorp');
    expect((await perform(db.app, elsewhere, endDesk, { zitdag: row?.id })).outcome).toBe('missing');
    expect((await perform(db.app, head, endDesk, { zitdag: row?.id })).outcome).toBe('done');
  });

  test('is closed on a holiday', async () => {
    const person = await together();
    const christmas = `${place.today.slice(0, 4)}-12-25`;
    const day = christmas > place.today ? christmas : `${Number(place.today.slice(0, 4)) + 1}-12-25`;
    const made = await make('coach.vlierbeke', person, {
      zitdag: '00000000-0000-4000-8000-000000000000',
      datum: day,
    });
    expect(made).toMatchObject({ outcome: 'invalid', problems: [{ field: 'datum' }] });
  });
});

describe('the calendar address', () => {
  async function address(user: DemoUser): Promise<{ hash: Buffer; secret: string; token: string }> {
    const token = await place.signIn(user);
    const made = await perform(db.app, token, makeCalendar, {});
    if (made.outcome !== 'done') throw new Error(made.outcome);
    return { token, secret: made.done.secret, hash: calendarHash(made.done.secret) };
  }

  test('keeps the hour of the clock in Flanders, in winter and in summer', async () => {
    const person = await together();
    const { hash } = await address('coach.vlierbeke');
    const today = place.today;
    await place.moveClock('2027-03-20' as CivilDate);
    const at = { uur: '14.30' };
    for (const datum of ['2027-03-26', '2027-03-29'])
      expect((await make('coach.vlierbeke', person, { ...at, datum })).outcome).toBe('done');
    const gone = await make('coach.vlierbeke', person, { datum: '2027-03-28', uur: '2.30' });
    expect(gone).toMatchObject({
      problems: [{ field: 'uur', message: expect.stringContaining('bestaat niet') }],
    });
    const moments = (await readCalendar(db.app, hash)) ?? [];
    expect(moments.map(({ start }) => start)).toEqual(['2027-03-26T13:30:00Z', '2027-03-29T12:30:00Z']);
    await place.moveClock(today);
  });

  test('carries an opaque id, a time and a neutral word, and nothing else', async () => {
    const person = await place.person({ givenName: 'Kanariewit', familyName: 'Kanariegeel' });
    await make('coach.vlierbeke', person, { plaats: 'Kanariehuis' });
    const { hash } = await address('coach.vlierbeke');
    const text = calendarFeed((await readCalendar(db.app, hash)) ?? [], new Date('2026-11-21T10:00:00Z'));
    expect(text).not.toMatch(/Kanarie|Sociaal|Lotte|OCMW/);
    expect(text).not.toContain(person);
    const named = [...text.matchAll(/^([A-Z-]+)[:;]/gm)].map((found) => found[1]);
    expect(new Set(named.filter((name) => name !== 'BEGIN' && name !== 'END'))).toEqual(
      new Set(
        'VERSION PRODID METHOD NAME X-WR-CALNAME REFRESH-INTERVAL X-PUBLISHED-TTL UID SEQUENCE DTSTAMP DTSTART DTEND SUMMARY'.split(
          ' ',
        ),
      ),
    );
    const summaries = [...text.matchAll(/^SUMMARY:(.*)$/gm)].map((found) => found[1]?.trim());
    expect(new Set(summaries)).toEqual(new Set(['Afspraak']));
  });

  test('is kept as a hash, and works until it is stopped or replaced', async () => {
    const first = await address('coach.vlierbeke');
    const kept = await db.admin.many<{ row: string }>('select f::text as row from calendar_feeds f');
    expect(JSON.stringify(kept)).not.toContain(first.secret);
    expect(await readCalendar(db.app, first.hash)).toBeDefined();
    const second = await address('coach.vlierbeke');
    expect(await readCalendar(db.app, first.hash)).toBeUndefined();
    expect(await readCalendar(db.app, second.hash)).toBeDefined();
    expect((await perform(db.app, second.token, revokeCalendar, {})).outcome).toBe('done');
    expect((await perform(db.app, second.token, revokeCalendar, {})).outcome).toBe('conflict');
    expect(await readCalendar(db.app, second.hash)).toBeUndefined();
    expect(await readCalendar(db.app, calendarHash('geen'))).toBeUndefined();
  });

  test('works no longer than the mandate, and shows nobody whom the organisation no longer guides', async () => {
    const person = await together();
    await make('collega.vlierbeke', person);
    const { hash } = await address('collega.vlierbeke');
    const shown = (await readCalendar(db.app, hash))?.length ?? 0;
    expect(shown).toBeGreaterThan(0);
    await db.admin.many('update involvements set valid_until = valid_from where person_id = $1', [person]);
    expect(await readCalendar(db.app, hash)).toHaveLength(shown - 1);
    const id = place.users['collega.vlierbeke'].id;
    await db.admin.many('update mandates set ended_at = now() where user_id = $1', [id]);
    expect(await readCalendar(db.app, hash)).toBeUndefined();
    await db.admin.many('update mandates set ended_at = null where user_id = $1', [id]);
  });

  test('writes in the log whom it showed for the first time, and asks nothing of the log after that', async () => {
    const person = await together();
    await make('coach.vlierbeke', person);
    const { hash } = await address('coach.vlierbeke');
    const shown = () =>
      db.admin.many(
        `select 1 from log.entries e join log.headers h on h.id = e.header_id where e.person_id = $1 and h.route = '/agenda'`,
        [person],
      );
    expect(await shown()).toHaveLength(0);
    await readCalendar(db.app, hash);
    await readCalendar(db.app, hash);
    expect(await shown()).toHaveLength(1);
  });

  test('writes in the log whom it shows at last, also when others were shown since the appointment was made', async () => {
    const [shielded, other] = [await together(), await together()];
    expect((await make('coach.vlierbeke', shielded, { uur: '18.10' })).outcome).toBe('done');
    await place.shield(shielded, { user: 'coach.vlierbeke' });
    expect((await make('coach.vlierbeke', other, { uur: '19.20' })).outcome).toBe('done');
    const { hash } = await address('coach.vlierbeke');
    const shown = () =>
      db.admin.many(
        `select 1 from log.entries e join log.headers h on h.id = e.header_id where e.person_id = $1 and h.route = '/agenda'`,
        [shielded],
      );
    const before = (await readCalendar(db.app, hash))?.length ?? 0;
    expect(await shown()).toHaveLength(0);
    await db.admin.many('delete from shields where person_id = $1', [shielded]);
    expect(await readCalendar(db.app, hash)).toHaveLength(before + 1);
    expect(await shown()).toHaveLength(1);
  });

  test('is for who guides people alone', async () => {
    for (const user of ['beheer.vlierbeke', 'dpo.vlierbeke'] as const)
      expect((await perform(db.app, await place.signIn(user), makeCalendar, {})).outcome).toBe('missing');
  });
});
