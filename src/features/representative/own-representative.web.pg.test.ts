/** Who speaks for a person: chosen by the person and taken back at once, or written down with proof; no screen opens to anyone by it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
let person: string;
let citizen: string;
let coach: string;
let mediator: string;
beforeAll(async () => {
  open = await openApp();
  person = await open.town.person({
    givenName: 'Amina',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
  });
  citizen = await open.town.signInCitizen(person);
  coach = await open.town.signIn('coach.vlierbeke');
  mediator = await open.town.signIn('bemiddelaar.oost');
});
afterAll(() => open.close());

const here = '/mijn/vertegenwoordiger';
const plan = async (user: string) => (await open.ask(user, `/dossiers/${person}/plan`)).body;

async function record(value: Record<string, string>) {
  const fact = {
    veld: 'representatives[]',
    zekerheid: 'declared',
    status: 'confirmed',
    datum: open.town.today,
  };
  return open.ask(coach, `/dossiers/${person}/vastleggen`, { ...fact, ...value });
}

test('chosen by the person stands with everyone who guides, and is gone there the moment it is taken back', async () => {
  expect((await open.ask(citizen, here, { naam: 'Els Janssens', zeker: 'ja' })).statusCode).toBe(303);
  for (const user of [coach, mediator]) {
    expect(await plan(user)).toContain('<bdi>Els Janssens</bdi>');
    expect(await plan(user)).toContain('tekenen kan alleen op papier');
  }
  const page = (await open.ask(citizen, here)).body;
  expect(page.match(/<bdi>Els Janssens<\/bdi>/g)).toHaveLength(1);
  const stop = { naam: 'Els Janssens', sinds: open.town.today };
  expect((await open.ask(citizen, `${here}/stop`, stop)).statusCode).toBe(303);
  for (const user of [coach, mediator]) expect(await plan(user)).not.toContain('Els Janssens');
  expect((await open.ask(citizen, `${here}/stop`, stop)).statusCode).toBe(409);
  expect((await open.ask(citizen, here)).body).toContain('Niemand spreekt voor u.');
});

test('is chosen five times at most, so that the dossier stays to be read', async () => {
  const names = ['An', 'Bo', 'Cas', 'Dirk', 'Els', 'Fons'];
  const answers = [];
  for (const naam of names) answers.push((await open.ask(citizen, here, { naam, zeker: 'ja' })).statusCode);
  expect(answers).toEqual([303, 303, 303, 303, 303, 422]);
  expect((await open.ask(citizen, here, { naam: 'An', zeker: 'ja' })).statusCode, 'who stands there').toBe(
    303,
  );
  for (const naam of names) await open.ask(citizen, `${here}/stop`, { naam, sinds: open.town.today });
  expect((await open.ask(citizen, here)).body).toContain('Niemand spreekt voor u.');
});

test('chosen earlier on paper, and written down by a coach, is taken back by the person as well', async () => {
  const from = open.town.day(-30);
  expect(
    (await record({ kind: 'PROXY', name: 'Jan Peeters', from, proof: 'volmacht op papier' })).statusCode,
  ).toBe(303);
  expect(await plan(coach)).toContain('Bewijs: volmacht op papier');
  await open.ask(citizen, `${here}/stop`, { naam: 'Jan Peeters', sinds: from });
  expect(await plan(coach)).not.toContain('Jan Peeters');
});

test('by law stays, whatever the person sends, and ends on its last day', async () => {
  const from = open.town.day(-30);
  await record({ kind: 'ADMINISTRATOR', name: 'Mr. Aerts', from, proof: 'vonnis' });
  expect((await open.ask(citizen, here)).body).toContain('Een rechter of de wet koos deze persoon.');
  expect((await open.ask(citizen, `${here}/stop`, { naam: 'Mr. Aerts', sinds: from })).statusCode).toBe(409);
  expect(await plan(coach)).toContain('Mr. Aerts');
  await record({ kind: 'ADMINISTRATOR', name: 'Mr. Aerts', from, to: open.town.today, proof: 'vonnis' });
  expect(await plan(coach)).not.toContain('Mr. Aerts');
});

test('is chosen only with a name and a tick, by the person alone', async () => {
  const half = await open.ask(citizen, here, { naam: 'Els Janssens' });
  expect(half.statusCode).toBe(422);
  expect(half.body).toContain('Vink aan dat u dit zelf kiest.');
  expect(half.body).toContain('value="Els Janssens"');
  expect((await open.ask(coach, here, { naam: 'Ik', zeker: 'ja' })).statusCode).toBe(404);
  const other = await open.town.signInCitizen(
    await open.town.person({ givenName: 'Els', familyName: 'Janssens' }),
  );
  expect((await open.ask(other, here)).body).toContain('Niemand spreekt voor u.');
});
