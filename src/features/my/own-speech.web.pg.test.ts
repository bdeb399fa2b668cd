/** The language in which a person talks and the interpreter they need: said once, read with each appointment by who guides and by nobody else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { refreshOrganisation } from '../signal/signal.sql.ts';

let open: OpenApp;
let person: string;
let citizen: string;
let coach: string;
beforeAll(async () => {
  open = await openApp();
  person = await open.town.person({ givenName: 'Amina', guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
  citizen = await open.town.signInCitizen(person);
  coach = await open.town.signIn('coach.vlierbeke');
  await open.db.admin.many(
    `insert into appointments (person_id, source, as_of, day, starts, minutes, kind, place, with_user, remind_days)
     values ($1, $2, gate.today(), gate.today() + 1, '10:00', 60, 'talk', 'Onthaal', $3, 2)`,
    [person, open.town.organisations.ocmwVlierbeke.ref, open.town.users['coach.vlierbeke'].id],
  );
});
afterAll(() => open.close());

const appointments = async () => (await open.ask(coach, `/dossiers/${person}/afspraken`)).body;

async function today(): Promise<string> {
  await refreshOrganisation(open.db.jobs, open.town.organisations.ocmwVlierbeke.ref);
  return (await open.ask(coach, '/vandaag?toon=alle')).body;
}

test('stands with each appointment, in the dossier, on Vandaag and on the own page, from the moment the person says it', async () => {
  expect(await appointments()).not.toContain('Tolk nodig');
  expect(await today()).not.toContain('Tolk nodig');
  expect((await open.ask(citizen, '/mijn/taal', { taal: 'ar', tolk: 'ja' })).statusCode).toBe(303);
  expect(await appointments()).toContain('<b>Tolk nodig: Arabisch.</b>');
  expect(await today()).toContain('Tolk nodig: Arabisch.');
  expect((await open.ask(citizen, '/mijn/afspraken')).body).toContain('<b>Tolk nodig: Arabisch.</b>');
});

test('is changed by the coach on the word of the person, and by the person again', async () => {
  const word = { waarde: 'nee', zekerheid: 'declared', status: 'confirmed', datum: open.town.today };
  const form = { veld: 'contact.interpreter', ...word };
  const recorded = await open.ask(coach, `/dossiers/${person}/vastleggen`, form);
  expect(recorded.statusCode).toBe(303);
  expect(await appointments()).not.toContain('Tolk nodig');
  await open.ask(citizen, '/mijn/taal', { taal: 'fr', tolk: 'ja' });
  expect(await appointments()).toContain('Tolk nodig: Frans.');
  await open.ask(citizen, '/mijn/taal', { taal: 'fr', tolk: 'nee' });
  expect(await appointments()).not.toContain('Tolk nodig');
  expect((await open.ask(citizen, '/mijn/taal')).body).toMatch(/value="fr" selected/);
});

test('keeps what was chosen where something is missing, and knows no other language than those it names', async () => {
  const half = await open.ask(citizen, '/mijn/taal', { taal: 'uk' });
  expect(half.statusCode).toBe(422);
  expect(half.body).toContain('Kies of u een tolk nodig hebt.');
  expect(half.body).toMatch(/value="uk" selected/);
  expect((await open.ask(citizen, '/mijn/taal', { taal: 'xx', tolk: 'ja' })).body).toContain(
    'Kies een taal.',
  );
  expect((await open.ask(coach, '/mijn/taal', { taal: 'ar', tolk: 'ja' })).statusCode).toBe(404);
});

test('large letters stay chosen on the device, for every page', async () => {
  const chosen = await open.ask(citizen, '/mijn/letters', { letters: 'groot' });
  expect(String(chosen.headers['set-cookie'])).toMatch(/__Host-letters=groot; Max-Age=31536000/);
});
