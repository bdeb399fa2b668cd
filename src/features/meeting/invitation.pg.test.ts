/** A meeting from invitation to move and cancel: who is told and with what, who answers, and where the points go. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyId } from '../../../db/seeds/demo-body.ts';
import { type Consultation, openConsultation } from '../../../tests/support/consultation.ts';
import { sentLetters } from '../../../tests/support/sent-letters.ts';
import { addWorkingDays } from '../../kernel/working-day.ts';
import { type CivilDate, civilDate, formatDate, typedDate } from '../../kernel/civil-date.ts';

let c: Consultation;
beforeAll(async () => {
  c = await openConsultation();
  const { vvsg, vdab, ocmwVlierbeke } = c.open.town.organisations;
  await c.open.db.admin.many(
    `insert into contact_points (organisation, title, scope, province, address, mail, valid_from) values
       ($1, 'contactpunt', 'central', null, 'Brussel', 'contact@vvsg.example', '2020-01-01'),
       ($2, 'contactpunt', 'central', null, 'Brussel', 'centraal@vdab.example', '2020-01-01'),
       ($2, 'contactpunt', 'province', 'Oost-Vlaanderen', 'Gent', 'oost@vdab.example', '2020-01-01'),
       ($2, 'contactpunt', 'province', 'Limburg', 'Hasselt', 'limburg@vdab.example', '2020-01-01'),
       ($3, 'contactpunt', 'municipality', null, 'Vlierbeke', 'werk@vlierbeke.example', '2020-01-01')`,
    [vvsg.ref, vdab.ref, ocmwVlierbeke.ref],
  );
});
afterAll(() => c.close());

const workday = (days: number): CivilDate => addWorkingDays(c.open.town.today, days);

const letters = (meeting: string) => sentLetters(c.open, meeting);

const moved = (on: CivilDate, over: Record<string, string> = {}) => ({
  versie: '1',
  datum: typedDate(on),
  uur: '14:00',
  plaats: 'Gent',
  reden: 'De zaal is niet vrij.',
  ...over,
});

describe('an invitation', () => {
  test('goes to the registered address of each member organisation, and says no place, no subject and nobody', async () => {
    const meeting = await c.planned('redactie.vvsg', 'central', workday(20), '09:30', 'Huis van de Regio');
    const sent = await letters(meeting);
    expect(sent.map(({ to }) => to).toSorted()).toEqual([
      'centraal@vdab.example',
      'contact@vvsg.example',
      'oost@vdab.example',
      'werk@vlierbeke.example',
    ]);
    for (const one of sent) {
      expect(one).toMatchObject({
        method: 'REQUEST',
        sequence: 0,
        zone: 'Europe/Brussels',
        status: 'CONFIRMED',
      });
      expect(meeting).toBe(`/overleg/vergaderingen/${one.uid}`);
      expect(one.start).toBe(`${workday(20)}T09:30:00`);
      expect(one.text).not.toMatch(/Regio|werkgroep|hoofd|ATTENDEE/);
    }
    const { body } = await c.get('redactie.vvsg', meeting);
    expect(body).toContain('geen adres bekend');
    expect(body.match(/>verwittigd</g)).toHaveLength(4);
    expect((await c.get('hoofd.vlierbeke', meeting)).body).not.toContain('geen adres bekend');
  });

  test('is answered for an organisation by whoever works there, and read by the others', async () => {
    const meeting = await c.planned('redactie.vvsg', 'central', workday(21));
    const seat = await c.seatOf('central', 'OCMW Vlierbeke');
    expect((await c.get('hoofd.vlierbeke', meeting)).body).toContain('Onze vervanger komt');
    expect((await c.get('hoofd.oosterham', meeting)).body).not.toContain('Onze vervanger komt');
    const answer = { lid: seat, antwoord: 'substitute' };
    expect((await c.send('hoofd.vlierbeke', `${meeting}/antwoord`, answer)).headers.location).toBe(meeting);
    expect((await c.get('redactie.vvsg', meeting)).body).toContain('stuurt een vervanger');
    expect((await c.send('hoofd.oosterham', `${meeting}/antwoord`, answer)).statusCode).toBe(403);
    const elsewhere = { lid: await c.seatOf('east', 'OCMW Vlierbeke'), antwoord: 'present' };
    expect((await c.send('hoofd.vlierbeke', `${meeting}/antwoord`, elsewhere)).statusCode).toBe(404);
  });

  test('that did not leave for want of an address goes when there is one', async () => {
    const meeting = await c.planned('redactie.vvsg', 'central', workday(22));
    await c.open.db.admin.many(
      `insert into contact_points (organisation, title, scope, address, mail, valid_from)
       values ($1, 'contactpunt', 'municipality', 'Kreekdorp', 'werk@kreekdorp.example', '2020-01-01')`,
      [c.open.town.organisations.ocmwKreekdorp.ref],
    );
    expect((await c.get('redactie.vvsg', meeting)).body).toContain('nog niet verwittigd');
    expect((await c.send('hoofd.vlierbeke', `${meeting}/verwittig`)).statusCode).toBe(403);
    await c.send('redactie.vvsg', `${meeting}/verwittig`);
    expect((await c.get('redactie.vvsg', meeting)).body).not.toContain('nog niet verwittigd');
    expect((await letters(meeting))[0]?.to).toBe('werk@kreekdorp.example');
    expect(await letters(meeting)).toHaveLength(5);
    await c.send('redactie.vvsg', `${meeting}/verwittig`);
    expect(await letters(meeting)).toHaveLength(5);
    await c.open.db.admin.many(`delete from contact_points where mail = 'werk@kreekdorp.example'`);
  });
});

describe('a meeting that moves', () => {
  test('tells everyone who was invited, with what it was, what it is and why, and asks them again', async () => {
    const meeting = await c.planned('redactie.vvsg', 'central', workday(25), '09:30', 'Brussel');
    const seat = await c.seatOf('central', 'OCMW Vlierbeke');
    await c.send('hoofd.vlierbeke', `${meeting}/antwoord`, { lid: seat, antwoord: 'present' });
    const answer = await c.send('redactie.vvsg', `${meeting}/verplaats`, moved(workday(26)));
    expect(answer.headers.location).toBe(meeting);
    const { body } = await c.get('hoofd.vlierbeke', meeting);
    expect(body).toContain('Deze vergadering is verplaatst.');
    expect(body).toContain(`Ze was op ${formatDate(workday(25), 'full')} om 09.30 uur, Brussel.`);
    expect(body).toContain(`Ze is nu op ${formatDate(workday(26), 'full')} om 14.00 uur, Gent.`);
    expect(body).toContain('De zaal is niet vrij.');
    expect(body).toContain('antwoordde voor het vorige moment');
    const sent = await letters(meeting);
    expect(sent).toHaveLength(8);
    for (const one of sent.slice(0, 4))
      expect(one).toMatchObject({ method: 'REQUEST', sequence: 1, start: `${workday(26)}T14:00:00` });
    expect(new Set(sent.map(({ uid }) => uid)).size).toBe(1);
  });

  test('by two at once shows the second what stands there, and keeps what was typed', async () => {
    const meeting = await c.planned('redactie.vvsg', 'central', workday(30));
    await c.send('redactie.vvsg', `${meeting}/verplaats`, moved(workday(31)));
    const late = await c.send(
      'redactie.vvsg',
      `${meeting}/verplaats`,
      moved(workday(32), { plaats: 'Aalst' }),
    );
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain(`Er staat nu: ${formatDate(workday(31), 'full')} om 14.00 uur, Gent.`);
    expect(late.body).toContain('value="Aalst"');
    expect(late.body).toContain(typedDate(workday(32)));
  });

  test('is refused to the past, to a taken hour, to where it is, without a reason, and to others', async () => {
    const first = await c.planned('redactie.vvsg', 'central', workday(35), '09:00');
    const other = await c.planned('redactie.vvsg', 'central', workday(36), '14:00');
    const says = async (form: Record<string, string>) => {
      const { statusCode, body } = await c.send('redactie.vvsg', `${first}/verplaats`, form);
      expect(statusCode).toBe(422);
      return body;
    };
    const yes = { nagekeken: 'ja' };
    expect(await says(moved(c.open.town.day(-1), yes))).toContain('Deze dag is voorbij.');
    expect(await says(moved(workday(36)))).toContain('Dit overleg vergadert dan al.');
    expect(await says(moved(workday(35), { uur: '09:00', plaats: 'online' }))).toContain(
      'Dit is de dag, het uur en de plaats van nu.',
    );
    expect(await says(moved(workday(37), { reden: '' }))).toContain('Schrijf waarom.');
    expect(await says(moved(workday(37), { reden: 'Meneer Peeters is ziek.' }))).toContain(
      'naam van een persoon',
    );
    expect((await c.send('hoofd.vlierbeke', `${first}/verplaats`, moved(workday(37)))).statusCode).toBe(403);
    expect((await c.get('hoofd.vlierbeke', `${first}/verplaats`)).statusCode).toBe(404);
    expect(await letters(other)).toHaveLength(4);
    expect(await letters(first)).toHaveLength(4);
  });

  test('to a weekend or a public holiday is warned of first, and may be confirmed; planning too', async () => {
    const plan = (day: string, over: Record<string, string> = {}) =>
      c.send('redactie.vvsg', `/overleg/${bodyId('central')}/vergaderingen`, {
        datum: typedDate(civilDate(day)),
        uur: '10:00',
        plaats: 'online',
        ...over,
      });
    const holiday = await plan('2099-07-21');
    expect(holiday.statusCode).toBe(422);
    expect(holiday.body).toContain('Dinsdag 21 juli 2099 is een feestdag.');
    const weekend = await plan('2099-07-25');
    expect(weekend.body).toContain('Zaterdag 25 juli 2099 valt in het weekend.');
    const sure = await plan('2099-07-25', { nagekeken: 'ja' });
    expect(sure.statusCode).toBe(303);
    const move = moved(civilDate('2099-07-21'));
    expect((await c.send('redactie.vvsg', `${sure.headers.location}/verplaats`, move)).body).toContain(
      'is een feestdag',
    );
  });
});

describe('a meeting that is planned', () => {
  test('is asked about at the top of Overleg until the organisation answers', async () => {
    const meeting = await c.planned('redactie.vvsg', 'central', workday(2), '08:30');
    const seat = await c.seatOf('central', 'OCMW Vlierbeke');
    const top = async () => {
      const { body } = await c.get('hoofd.vlierbeke', '/overleg');
      return /Wat op u wacht.*?<\/section>/s.exec(body)?.[0];
    };
    expect(await top()).toContain(`href="${meeting}"`);
    await c.send('hoofd.vlierbeke', `${meeting}/antwoord`, { lid: seat, antwoord: 'present' });
    expect(await top()).not.toContain(`href="${meeting}"`);
  });

  test('or given a point twice at once is one meeting with one point', async () => {
    const plan = (plaats: string) =>
      c.send('redactie.vvsg', `/overleg/${bodyId('central')}/vergaderingen`, {
        datum: typedDate(workday(40)),
        uur: '10:00',
        plaats,
      });
    const [first, again] = await Promise.all([plan('online'), plan('online')]);
    expect([first.statusCode, again.statusCode]).toEqual([303, 303]);
    expect(again.headers.location).toBe(first.headers.location);
    expect((await plan('Gent')).body).toContain('Dit overleg vergadert dan al.');
    const meeting = String(first.headers.location);
    const point = () =>
      c.send('redactie.vvsg', `${meeting}/agenda`, {
        soort: 'discussion',
        titel: 'Twee keer gedrukt',
        bevoegdheid: 'local',
        lezers: 'members',
      });
    for (const { statusCode } of await Promise.all([point(), point()])) expect(statusCode).toBe(303);
    expect((await c.get('redactie.vvsg', meeting)).body.match(/<b>\d+\. /g)).toHaveLength(1);
  });
});

describe('a meeting that is called off', () => {
  const off = (over: Record<string, string> = {}) => ({
    versie: '1',
    reden: 'Te weinig leden kunnen.',
    punten: 'volgende',
    ...over,
  });
  const add = (meeting: string, titel: string) =>
    c.send('secretaris.oost', `${meeting}/agenda`, {
      soort: 'discussion',
      titel,
      bevoegdheid: 'local',
      lezers: 'governments',
    });

  test('tells who was invited with a cancel, and its points go to the next meeting', async () => {
    const meeting = await c.planned('secretaris.oost', 'east', workday(10));
    const next = await c.planned('secretaris.oost', 'east', workday(15));
    await add(meeting, 'Fietsen naar het werk');
    await add(next, 'Al op de agenda');
    const form = (await c.get('secretaris.oost', `${meeting}/afgelasten`)).body;
    expect(form).toContain(`Ze gaan naar de vergadering van ${formatDate(workday(15))}`);
    await c.send('secretaris.oost', `${meeting}/afgelasten`, off());
    const { body } = await c.get('hoofd.oosterham', meeting);
    expect(body).toContain('Deze vergadering gaat niet door.');
    expect(body).toContain('Te weinig leden kunnen.');
    expect(body).toContain(next);
    const agenda = (await c.get('hoofd.oosterham', next)).body;
    expect(agenda).toContain('Al op de agenda');
    expect(agenda).toContain('Fietsen naar het werk');
    const [last] = await letters(meeting);
    expect(last).toMatchObject({ method: 'CANCEL', sequence: 1, status: 'CANCELLED' });
    const again = await c.send(
      'secretaris.oost',
      `${meeting}/verplaats`,
      moved(workday(12), { versie: '2' }),
    );
    expect(again.statusCode).toBe(409);
    expect(again.body).toContain('Deze vergadering gaat niet door.');
    expect((await add(meeting, 'Te laat')).statusCode).toBe(409);
    expect((await c.planned('secretaris.oost', 'east', workday(10))).startsWith('/overleg/')).toBe(true);
  });

  test('leaves its points waiting until they are put on an agenda: none is lost', async () => {
    const meeting = await c.planned('hoofd.vlierbeke', 'steering', workday(11));
    await c.send('hoofd.vlierbeke', `${meeting}/agenda`, {
      soort: 'discussion',
      titel: 'Werkplekken bij scholen',
      bevoegdheid: 'local',
      lezers: 'governments',
    });
    const none = await c.send('hoofd.vlierbeke', `${meeting}/afgelasten`, off());
    expect(none.statusCode).toBe(422);
    expect(none.body).toContain('Er is geen volgende vergadering. Laat de punten wachten.');
    await c.send('hoofd.vlierbeke', `${meeting}/afgelasten`, off({ punten: 'wachten' }));
    expect((await c.get('hoofd.oosterham', meeting)).body).toContain('De agendapunten hieronder wachten.');
    const later = await c.planned('hoofd.vlierbeke', 'steering', workday(40));
    expect((await c.get('hoofd.vlierbeke', later)).body).toContain(
      'Van een vergadering die niet doorging, wachten nog punten: Werkplekken bij scholen.',
    );
    await c.send('hoofd.vlierbeke', `${later}/wachtend`);
    expect((await c.get('hoofd.oosterham', later)).body).toContain('1. <bdi>Werkplekken bij scholen</bdi>');
    const twice = await c.send('hoofd.vlierbeke', `${later}/wachtend`);
    expect(twice.statusCode).toBe(409);
    expect(twice.body).toContain('Er wacht geen enkel punt.');
  });
});

test('a meeting on which something was decided is not called off any more, nor moved, and nothing changed', async () => {
  const address = await c.planned('secretaris.oost', 'east', c.open.town.today, '23:55');
  await c.send('secretaris.oost', `${address}/agenda`, {
    soort: 'decision',
    titel: 'Een proef met vroege opvang',
    bevoegdheid: 'local',
    lezers: 'members',
  });
  const page = (await c.get('secretaris.oost', address)).body;
  const decide = /\/overleg\/agendapunten\/[0-9a-f-]{36}\/besluit/.exec(page)?.[0] ?? '';
  const decided = await c.send('secretaris.oost', decide, {
    tekst: 'Wij beginnen in maart.',
    organisatie: c.open.town.organisations.ocmwVlierbeke.id,
    tegen: typedDate(c.open.town.day(90)),
    lezers: 'members',
  });
  expect(decided.statusCode, decided.body).toBe(303);
  for (const [act, form] of [
    ['afgelasten', { versie: '1', reden: 'Te weinig leden kunnen.', punten: 'wachten' }],
    ['verplaats', moved(workday(12))],
  ] as const) {
    const answer = await c.send('secretaris.oost', `${address}/${act}`, form);
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('Deze vergadering is voorbij of bezig. Ze verandert niet meer.');
  }
  const after = (await c.get('hoofd.oosterham', address)).body;
  expect(after).toContain('Wij beginnen in maart.');
  expect(after).not.toContain('Deze vergadering gaat niet door.');
});

test('a meeting changes three times a day at most: each change is a letter to all who are invited', async () => {
  const day = c.open.town.day(60);
  const address = await c.planned('secretaris.oost', 'east', day, '08:00');
  const move = (versie: number) =>
    c.send('secretaris.oost', `${address}/verplaats`, {
      versie: String(versie),
      datum: typedDate(day),
      uur: `09:1${versie}`,
      plaats: 'online',
      reden: 'De zaal is bezet.',
      nagekeken: 'ja',
    });
  for (const versie of [1, 2, 3]) expect((await move(versie)).statusCode).toBe(303);
  const fourth = await move(4);
  expect(fourth.statusCode).toBe(409);
  expect(fourth.body).toContain('Deze vergadering veranderde vandaag al drie keer.');
});
