/** A talk that a coach called together moves and is called off: who may, who is told and with what, who confirms anew, and what the person reads. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type CaseTable, setCaseTable, wellPut } from '../../../tests/support/case-table.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { sentLetters } from '../../../tests/support/sent-letters.ts';
import { addWorkingDays } from '../../kernel/working-day.ts';
import { formatDate, typedDate } from '../../kernel/civil-date.ts';
import { CASE_TALKS, conditionCodes } from './case-talk.ts';

let open: OpenApp;
let table: CaseTable;
beforeAll(async () => {
  open = await openApp();
  table = await setCaseTable(open.db, open.town);
  const { vdab, ocmwVlierbeke, schakel } = open.town.organisations;
  await open.db.admin.many(
    `insert into contact_points (organisation, title, scope, address, mail, valid_from) values
       ($1, 'contactpunt', 'central', 'Brussel', 'centraal@vdab.example', '2020-01-01'),
       ($2, 'contactpunt', 'central', 'Vlierbeke', 'werk@vlierbeke.example', '2020-01-01'),
       ($3, 'contactpunt', 'central', 'Vlierbeke', 'schakel@partner.example', '2020-01-01')`,
    [vdab.ref, ocmwVlierbeke.ref, schakel.ref],
  );
});
afterAll(() => open.close());

const first = () => addWorkingDays(open.town.today, 8);
const second = () => addWorkingDays(open.town.today, 12);
const [why, off] = ['De zaal is niet vrij.', 'Te weinig mensen kunnen komen.'];

async function as(user: DemoUser, path: string, form?: Record<string, string>) {
  return open.ask(await open.town.signIn(user), path, form);
}

async function called(uur = '14:00'): Promise<string> {
  const form = { datum: typedDate(first()), uur, plaats: 'Vlaskamer', functie: 'begeleider' };
  const token = await open.town.signIn('coach.vlierbeke');
  const { vdab, schakel } = open.town.organisations;
  const answer = await open.ask(token, CASE_TALKS, { ...form, organisatie: [schakel.id, vdab.id] });
  const talk = /casus\/([0-9a-f-]{36})/.exec(String(answer.headers.location))?.[1];
  if (talk === undefined) throw new Error(`Not called together: ${answer.statusCode}`);
  return talk;
}

const move = (over: Record<string, string> = {}) => ({
  versie: '0',
  datum: typedDate(second()),
  uur: '10:30',
  plaats: 'Leiehuis',
  reden: why,
  ...over,
});

test('a talk is invited to, moved and called off by letters that say a time and one neutral word', async () => {
  const talk = await called();
  await table.put(await table.known('Naamloos'), talk);
  const invited = await sentLetters(open, talk);
  expect(invited.map(({ to, method, sequence }) => [to, method, sequence]).toSorted()).toEqual([
    ['centraal@vdab.example', 'REQUEST', 0],
    ['schakel@partner.example', 'REQUEST', 0],
    ['werk@vlierbeke.example', 'REQUEST', 0],
  ]);
  expect((await as('coach.vlierbeke', `${CASE_TALKS}/${talk}/verplaats`, move())).statusCode).toBe(303);
  expect(
    (await as('coach.vlierbeke', `${CASE_TALKS}/${talk}/afgelasten`, { versie: '1', reden: off })).statusCode,
  ).toBe(303);
  const all = await sentLetters(open, talk);
  const toPartner = all.filter(({ to }) => to === 'schakel@partner.example');
  expect(
    toPartner.map(({ method, sequence, uid, status, start, zone }) => ({
      method,
      sequence,
      uid,
      status,
      start,
      zone,
    })),
  ).toEqual([
    {
      method: 'CANCEL',
      sequence: 2,
      uid: talk,
      status: 'CANCELLED',
      start: `${second()}T10:30:00`,
      zone: 'Europe/Brussels',
    },
    {
      method: 'REQUEST',
      sequence: 1,
      uid: talk,
      status: 'CONFIRMED',
      start: `${second()}T10:30:00`,
      zone: 'Europe/Brussels',
    },
    {
      method: 'REQUEST',
      sequence: 0,
      uid: talk,
      status: 'CONFIRMED',
      start: `${first()}T14:00:00`,
      zone: 'Europe/Brussels',
    },
  ]);
  expect(all.length).toBe(9);
  for (const { text } of all)
    for (const secret of ['Naamloos', 'Vlaskamer', 'Leiehuis', why, off, wellPut.vraag, 'casus', 'Casus'])
      expect(text).not.toContain(secret);
  // The address in the letter is that of any meeting, and leads on for who takes part alone.
  const link = `/overleg/vergaderingen/${talk}`;
  expect((await as('coach.maatwerk', link)).headers.location).toBe(`${CASE_TALKS}/${talk}`);
  expect((await as('hoofd.oosterham', link)).statusCode).toBe(404);
});

test('a talk that is called twice at once is one, and its letters leave once', async () => {
  const [one, two] = await Promise.all([called('18:00'), called('18:00')]);
  expect(two).toBe(one);
  expect((await sentLetters(open, one)).map(({ to }) => to).toSorted()).toEqual([
    'centraal@vdab.example',
    'schakel@partner.example',
    'werk@vlierbeke.example',
  ]);
  await table.put(await table.known('Alvast'), one);
  expect(await called('18:00')).not.toBe(one);
});

test('who takes part confirms again after a move, and the person reads the other day', async () => {
  const talk = await called('15:00');
  const person = await table.known('Opnieuw');
  const entry = await table.put(person, talk);
  await table.confirm(entry, 'coach.maatwerk');
  const page = `${CASE_TALKS}/${talk}/${person}`;
  expect((await as('coach.maatwerk', page)).body).toContain(wellPut.vraag);
  await as('coach.vlierbeke', `${CASE_TALKS}/${talk}/verplaats`, move());
  const closed = (await as('coach.maatwerk', page)).body;
  expect(closed).not.toContain(wellPut.vraag);
  expect(closed).toContain('Bevestig en lees de vraag');
  expect((await as('coach.vlierbeke', page)).body).toContain('Vertel de persoon de nieuwe dag');
  const citizen = await open.town.signInCitizen(person);
  const own = (await open.ask(citizen, '/mijn/casusoverleg')).body;
  expect(own).toContain('Dit overleg is verplaatst.');
  expect(own).toContain(formatDate(second(), 'full'));
  expect(own).not.toContain(why);
  expect(own).not.toContain('De Schakel');
  const confirm = { rij: entry, voorwaarden: [...conditionCodes] };
  for (const user of ['coach.maatwerk', 'coach.vlierbeke'] as const)
    expect((await open.ask(await open.town.signIn(user), `${page}/bevestig`, confirm)).statusCode).toBe(303);
  expect((await as('coach.maatwerk', page)).body).toContain(wellPut.vraag);
  expect((await as('coach.vlierbeke', page)).body).not.toContain('Bevestig opnieuw');
  await as('coach.vlierbeke', `${CASE_TALKS}/${talk}/afgelasten`, { versie: '1', reden: off });
  expect((await open.ask(citizen, '/mijn/casusoverleg')).body).toContain('Dit overleg gaat niet door.');
});

test('a change stands on Vandaag of who takes part until it was read, and of nobody else', async () => {
  const talk = await called('16:00');
  const entry = await table.put(await table.known('Vandaag'), talk);
  await table.confirm(entry, 'bemiddelaar.oost');
  const stands = async (user: DemoUser) => (await as(user, '/vandaag')).body.includes(`casusoverleg-${talk}`);
  expect(await stands('bemiddelaar.oost')).toBe(false);
  await as('coach.vlierbeke', `${CASE_TALKS}/${talk}/verplaats`, move());
  // Who moved it knows; a colleague at VDAB who had no hand in it is not told, and a partner is small.
  expect(await stands('coach.vlierbeke')).toBe(false);
  expect(await stands('bemiddelaar.oost')).toBe(true);
  expect(await stands('collega.oost')).toBe(false);
  expect(await stands('coach.maatwerk')).toBe(true);
  expect(await stands('coach.kreekdorp')).toBe(false);
  const { body } = await as('bemiddelaar.oost', '/vandaag');
  expect(body).toContain(why);
  expect((await as('bemiddelaar.oost', `${CASE_TALKS}/${talk}/gelezen`, {})).statusCode).toBe(303);
  expect(await stands('bemiddelaar.oost')).toBe(false);
  await as('coach.vlierbeke', `${CASE_TALKS}/${talk}/afgelasten`, { versie: '1', reden: off });
  expect(await stands('bemiddelaar.oost')).toBe(true);
});

test('only who guides at the organisation that called it moves it, until its hour, and nothing typed is lost', async () => {
  const talk = await called('17:00');
  const path = `${CASE_TALKS}/${talk}/verplaats`;
  for (const user of ['coach.maatwerk', 'bemiddelaar.oost', 'coach.kreekdorp', 'loket.vlierbeke'] as const) {
    expect((await as(user, path)).statusCode).toBe(404);
    expect((await as(user, path, move())).statusCode).toBe(404);
    expect((await as(user, `${CASE_TALKS}/${talk}/afgelasten`, { versie: '0', reden: off })).statusCode).toBe(
      404,
    );
  }
  const numbered = await as('coach.vlierbeke', path, move({ reden: 'Voor 85.07.30-033.28.' }));
  expect(numbered.statusCode).toBe(422);
  const same = await as(
    'coach.vlierbeke',
    path,
    move({ datum: typedDate(first()), uur: '17:00', plaats: 'Vlaskamer' }),
  );
  expect(same.body).toContain('Verander er één van.');
  expect(same.body).toContain(why);
  expect((await as('coach.vlierbeke', path, move())).statusCode).toBe(303);
  // Who left something open does not go past a move of someone else without having read of it.
  const unsaid = await as('coach.vlierbeke', path, move({ reden: '' }));
  expect([unsaid.statusCode, /name="versie" value="(\d+)"/.exec(unsaid.body)?.[1]]).toEqual([422, '0']);
  const late = await as('coach.vlierbeke', path, move({ plaats: 'Scheldezaal' }));
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('Scheldezaal');
  expect(late.body).toContain('Leiehuis');
  await open.db.admin.many(`update case_talks set held_on = $2 where id = $1`, [talk, open.town.day(-1)]);
  const over = await as('coach.vlierbeke', path, move({ versie: '1' }));
  expect([over.statusCode, over.body.includes('begonnen of voorbij')]).toEqual([409, true]);
});
