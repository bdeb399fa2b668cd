/** The letter to people about a flow: made of the register, with its five parts, in their language, and with proof that it was sent. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
let flow: string;
let person: string;
beforeAll(async () => {
  open = await openApp();
  const made = await open.town.flow({ categories: ['registration', 'plan'] });
  const row = await open.db.admin.one<{ id: string }>('select id from flows where number = $1', [
    made.number,
  ]);
  flow = row?.id ?? '';
  person = await open.town.person({ givenName: 'Amina', guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
});
afterAll(() => open.close());

const parts = ['1. Waarvoor', '2. Wie dit toelaat', '3. Alleen hiervoor', '4. Hoelang', '5. Uw rechten'];

test('has its five parts with what the register says, for anyone to read', async () => {
  const row = await open.db.admin.one<{ retention: string; act: string }>(
    'select retention, legal_act as act from flows where id = $1',
    [flow],
  );
  const { body, statusCode } = await open.ask(undefined, `/stromen/${flow}/brief`);
  expect(statusCode).toBe(200);
  for (const said of [...parts, row?.retention ?? '', row?.act ?? '', 'raakt niet aan uw leefloon'])
    expect(body).toContain(said);
  expect(body).not.toContain('niet van kracht');
});

test('says when nothing is shared, and follows the register at once', async () => {
  await open.db.admin.many(`update flows set status = 'conditional' where id = $1`, [flow]);
  expect((await open.ask(undefined, `/stromen/${flow}/brief`)).body).toContain('Nu wordt er niets gedeeld');
  await open.db.admin.many(`update flows set status = 'inForce' where id = $1`, [flow]);
});

test('is there in the language of whoever reads it, from right to left', async () => {
  const { body } = await open.ask(undefined, `/stromen/${flow}/brief?taal=ar`);
  expect(body).toMatch(/<article class="card letter" lang="ar" dir="rtl">/);
  expect(body).toContain('5. حقوقك');
  expect(body, 'no speaker read it yet').toContain('لم يراجعها بعدُ');
});

test('that went to many is written down by who oversees it, without persons, and is public', async () => {
  const officer = await open.town.signIn('dpo.vdab');
  const form = { hoe: 'letter', datum: open.town.day(-1), taal: 'nl', hoeveel: '1200' };
  expect((await open.ask(officer, `/stromen/${flow}/brief`, { ...form, hoeveel: 'veel' })).statusCode).toBe(
    422,
  );
  // Sent twice at once, it is told once.
  for (const sent of await Promise.all([1, 2].map(() => open.ask(officer, `/stromen/${flow}/brief`, form))))
    expect(sent.statusCode).toBe(303);
  expect((await open.ask(undefined, `/stromen/${flow}/brief`)).body.split('1.200 mensen')).toHaveLength(2);
  // In a language that few read, a small number tells who they are.
  await open.ask(officer, `/stromen/${flow}/brief`, { ...form, taal: 'ps', hoeveel: '3' });
  const told = (await open.ask(undefined, `/stromen/${flow}/brief`)).body;
  expect(told).toContain('minder dan 10 mensen');
  expect(told).not.toContain('3 mensen');
  const coach = await open.town.signIn('coach.vlierbeke');
  expect((await open.ask(coach, `/stromen/${flow}/brief`, form)).statusCode).toBe(404);
  expect(
    (await open.ask(officer, `/stromen/${flow}/brief`, { ...form, datum: open.town.day(3) })).statusCode,
  ).toBe(422);
});

test('that someone got is written down by who guides, and stands on the page of that person alone', async () => {
  const coach = await open.town.signIn('coach.vlierbeke');
  const citizen = await open.town.signInCitizen(person);
  await open.ask(citizen, '/taal/ar');
  const page = await open.ask(coach, `/dossiers/${person}/brieven`);
  expect(page.body).toContain('العربية');
  const form = { stroom: flow, taal: 'ar', hoe: 'talk', datum: open.town.day(0) };
  expect((await open.ask(coach, `/dossiers/${person}/brieven`, { ...form, stroom: '' })).statusCode).toBe(
    422,
  );
  expect((await open.ask(coach, `/dossiers/${person}/brieven`, form)).statusCode).toBe(303);
  expect((await open.ask(citizen, '/mijn/gegevens')).body).toContain(
    'in een gesprek, met de brief op papier',
  );
  const campaigns = (await open.ask(undefined, `/stromen/${flow}/brief`)).body;
  expect(campaigns).not.toContain('OCMW Vlierbeke</bdi>, op');
  const elsewhere = await open.town.signIn('bemiddelaar.oost');
  expect((await open.ask(elsewhere, `/dossiers/${person}/brieven`, form)).statusCode).toBe(404);
  const row = await open.db.admin.one<{ count: number }>(
    `select count(*) from act_log where act = 'notice.send' and person_id = $1`,
    [person],
  );
  expect(row?.count).toBe(1);
});
