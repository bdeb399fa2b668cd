/** A year of meetings on the screen, planned at once from the rhythm, and the calendar address that follows it. */
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyId } from '../../../db/seeds/demo-body.ts';
import { type Consultation, openConsultation } from '../../../tests/support/consultation.ts';
import { addWorkingDays } from '../../kernel/working-day.ts';
import { civilDate, formatDate, typedDate } from '../../kernel/civil-date.ts';

let c: Consultation;
beforeAll(async () => {
  c = await openConsultation();
});
afterAll(() => c.close());

const east = `/overleg/${bodyId('east')}`;
const nextYear = () => Number(c.open.town.today.slice(0, 4)) + 1;
const ask = () => `${east}/jaar?jaar=${nextYear()}&plaatsing=2&weekdag=2`;

async function plan(user: 'secretaris.oost' | 'hoofd.oosterham', day: string) {
  const form = { jaar: String(nextYear()), plaatsing: '2', weekdag: '2', uur: '9.30', plaats: 'Gent' };
  return c.send(user, `${east}/jaar`, { ...form, dagen: day });
}

async function proposed(): Promise<string[]> {
  const { body } = await c.get('secretaris.oost', ask());
  return [...body.matchAll(/name="dagen"[^>]*value="([^"]*)"/g)].map((found) => found[1] ?? '');
}

describe('the year of a body', () => {
  test('shows twelve months, what is planned, what falls outside the rhythm and what is still to plan', async () => {
    const year = nextYear();
    const meeting = await c.planned('secretaris.oost', 'east', addWorkingDays(civilDate(`${year}-03-01`), 1));
    const { body } = await c.get('hoofd.oosterham', `${east}/jaar?jaar=${year}`);
    for (const month of ['Januari', 'Maart', 'December']) expect(body).toContain(month);
    expect(body).toContain('4 keer per jaar: in februari, mei, september en december');
    expect(body).toContain(meeting);
    expect(body).toContain('buiten het ritme');
    expect(body.match(/nog te plannen/g)).toHaveLength(4);
    expect(body).not.toContain('Plan het jaar');
    const all = (await c.get('hoofd.oosterham', `/overleg/jaar?jaar=${year}`)).body;
    expect(all).toContain('Provinciale werkgroep Oost-Vlaanderen');
    expect(all).toContain('Nog te plannen: Stuurgroep cluster Vlierbeke.');
    expect(all).not.toContain('Centrale werkgroep');
  });

  test('asks nothing more of a month that is over', async () => {
    const { body } = await c.get('hoofd.oosterham', `${east}/jaar?jaar=${nextYear() - 2}`);
    expect(body).not.toContain('nog te plannen');
    expect(body.match(/geen vergadering/g)).toHaveLength(4);
    const all = (await c.get('hoofd.oosterham', `/overleg/jaar?jaar=${nextYear() - 2}`)).body;
    expect(all).toMatch(/Geen vergadering: [^<]*Provinciale werkgroep Oost-Vlaanderen/);
  });

  test('is proposed before it is planned, planned at once, and not proposed again', async () => {
    const days = await proposed();
    expect(days).toHaveLength(4);
    const before = await meetings();
    expect((await c.get('secretaris.oost', ask())).body).toContain(
      formatDate(civilDate(days[0] ?? ''), 'full'),
    );
    expect(await meetings()).toBe(before);
    expect((await plan('hoofd.oosterham', days[0] ?? '')).statusCode).toBe(403);
    const answer = await plan('secretaris.oost', days[0] ?? '');
    expect(answer.statusCode).toBe(303);
    expect(await meetings()).toBe(before + 1);
    expect(await proposed()).toHaveLength(3);
    expect((await c.get('secretaris.oost', ask())).body).toContain(
      'Februari: daar staat al een vergadering.',
    );
  });

  test('is planned on no holiday, and with at least one day and an hour', async () => {
    const holiday = await plan('secretaris.oost', `${nextYear()}-05-01`);
    expect(holiday.statusCode).toBe(422);
    expect(holiday.body).toContain('Een van deze dagen is een feestdag of valt in het weekend.');
    const none = await c.send('secretaris.oost', `${east}/jaar`, {
      jaar: String(nextYear()),
      plaatsing: '2',
      weekdag: '2',
    });
    expect(none.statusCode).toBe(422);
    expect(none.body).toContain('Kies minstens één dag.');
    expect(none.body).toContain('Schrijf het uur');
  });

  test('of a body without a secretary is planned by nobody', async () => {
    const limburg = `/overleg/${bodyId('limburg')}`;
    expect((await c.get('redactie.vvsg', `${limburg}/jaar`)).body).not.toContain('Plan het jaar');
    const form = { dagen: `${nextYear()}-02-09`, uur: '10:00', plaats: 'online', jaar: String(nextYear()) };
    const answer = await c.send('redactie.vvsg', `${limburg}/jaar`, form);
    expect(answer.statusCode).toBe(409);
  });
});

async function meetings(): Promise<number> {
  const row = await c.open.db.admin.one<{ all: number }>('select count(*)::integer as all from meetings');
  return row?.all ?? 0;
}

describe('a calendar address', () => {
  async function feed(address: string) {
    const answer = await c.open.ask(undefined, address);
    if (answer.statusCode !== 200) return undefined;
    const calendar = new ICAL.Component(ICAL.parse(answer.body));
    return calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: String(event.getFirstPropertyValue('uid')),
      start: String(event.getFirstPropertyValue('dtstart')),
      summary: String(event.getFirstPropertyValue('summary')),
      status: String(event.getFirstPropertyValue('status')),
    }));
  }

  test('holds the meetings of the bodies of its owner, follows what moves and is called off, and stops', async () => {
    const on = addWorkingDays(c.open.town.today, 45);
    const later = addWorkingDays(c.open.town.today, 46);
    const meeting = await c.planned('redactie.vvsg', 'central', on, '10:00', 'Brussel');
    const elsewhere = await c.planned('hoofd.vlierbeke', 'steering', on);
    const made = await c.send('redactie.vvsg', '/agenda');
    const address = /\/agenda\/[\w-]{43}\.ics/.exec(made.body)?.[0] ?? '';
    const uid = meeting.slice(-36);
    const own = async () => (await feed(address))?.find((one) => one.uid === uid);
    expect(await own()).toMatchObject({ start: `${on}T10:00:00`, summary: 'Overleg', status: 'CONFIRMED' });
    expect((await feed(address))?.some((one) => elsewhere.endsWith(one.uid))).toBe(false);
    expect(await feed(`${address}?overleg=${bodyId('central')}`)).toHaveLength(1);
    expect(await feed(`${address}?overleg=${bodyId('steering')}`)).toHaveLength(0);
    const change = { versie: '1', uur: '14:00', plaats: 'Gent', reden: 'De zaal is niet vrij.' };
    await c.send('redactie.vvsg', `${meeting}/verplaats`, { ...change, datum: typedDate(later) });
    expect((await own())?.start).toBe(`${later}T14:00:00`);
    const off = { versie: '2', reden: 'Te weinig leden kunnen.', punten: 'wachten' };
    await c.send('redactie.vvsg', `${meeting}/afgelasten`, off);
    expect((await own())?.status).toBe('CANCELLED');
    await c.send('redactie.vvsg', '/agenda/stop');
    expect(await feed(address)).toBeUndefined();
  });

  test('is for nobody outside consultation', async () => {
    expect((await c.get('beheer.vlierbeke', '/agenda')).statusCode).toBe(404);
  });
});
