/** A question of the person: it reaches whoever guides and nobody else, is answered, and a late one does not stay lying. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { standStill } from '../../gate/civil-clock.sql.ts';
import { refreshOrganisation } from '../signal/signal.sql.ts';

let open: OpenApp;
let person: string;
let citizen: string;
let coach: string;
beforeAll(async () => {
  open = await openApp();
  person = await open.town.person({
    givenName: 'Amina',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
  });
  citizen = await open.town.signInCitizen(person);
  coach = await open.town.signIn('coach.vlierbeke');
});
afterAll(() => open.close());

async function ask(tekst: string, more: Record<string, string> = {}) {
  const organisatie = open.town.organisations.ocmwVlierbeke.id;
  return open.ask(citizen, '/mijn/vragen', { soort: 'ask', onderwerp: 'plan', organisatie, tekst, ...more });
}

async function today(user: string): Promise<string> {
  await refreshOrganisation(open.db.jobs, open.town.organisations.ocmwVlierbeke.ref);
  return (await open.ask(user, '/vandaag?toon=alle')).body;
}

function formOf(body: string, text: string) {
  const card = body.split('<section').find((one) => one.includes(text)) ?? '';
  return {
    vraag: /name="vraag" value="([^"]+)"/.exec(card)?.[1] ?? '',
    versie: /name="versie" value="(\d+)"/.exec(card)?.[1] ?? '',
  };
}

test('about the plan stands on Vandaag of the coach, is answered in the dossier, and the answer stands on the own page', async () => {
  expect((await ask('Mag ik later beginnen met koken?')).statusCode).toBe(303);
  expect((await open.ask(citizen, '/mijn/vragen')).body).toContain(
    'Wie u begeleidt, leest uw vraag en antwoordt.',
  );
  expect(await today(coach)).toContain('stelt u een vraag over: mijn plan');

  const page = await open.ask(coach, `/dossiers/${person}/vragen`);
  expect(page.body).toContain('Mag ik later beginnen met koken?');
  const form = formOf(page.body, 'Mag ik later');
  const empty = await open.ask(coach, `/dossiers/${person}/vragen`, { ...form, antwoord: ' ' });
  expect(empty.statusCode).toBe(422);
  const answer = { ...form, antwoord: 'Ja, vanaf maandag.' };
  expect((await open.ask(coach, `/dossiers/${person}/vragen`, answer)).statusCode).toBe(303);
  expect((await open.ask(coach, `/dossiers/${person}/vragen`, answer)).statusCode).toBe(409);

  expect((await open.ask(citizen, '/mijn')).body).toContain('gaf antwoord op uw vraag');
  const mine = await open.ask(citizen, '/mijn/vragen');
  expect(mine.body).toContain('Ja, vanaf maandag.');
  expect(mine.body).not.toContain('Wouters');
  expect(await today(coach)).not.toContain('stelt u een vraag');
});

test('is read by nobody of another organisation, nor by the officer while there is time', async () => {
  await ask('Wie belt mij morgen?', { onderwerp: 'appointment' });
  const mediator = await open.town.signIn('bemiddelaar.oost');
  const there = await open.ask(mediator, `/dossiers/${person}/vragen`);
  expect(there.statusCode).toBe(200);
  expect(there.body).not.toContain('Wie belt mij');
  const form = formOf((await open.ask(coach, `/dossiers/${person}/vragen`)).body, 'Wie belt mij');
  const tried = await open.ask(mediator, `/dossiers/${person}/vragen`, { ...form, antwoord: 'Ik' });
  expect(tried.statusCode).toBe(404);
  expect((await open.ask(await open.town.signIn('dpo.vlierbeke'), '/dpo/vragen')).body).not.toContain(
    'Wie belt mij',
  );
});

test('that became late stands as late with the coach, the officer and the person', async () => {
  await ask('Waarom duurt het zo lang?', { onderwerp: 'help' });
  const officer = await open.town.signIn('dpo.vlierbeke');
  try {
    await standStill(open.db.admin, open.town.day(40));
    expect(await today(coach)).toContain('antwoord is te laat');
    const list = (await open.ask(officer, '/dpo/vragen')).body;
    expect(list).toContain('Waarom duurt het zo lang?');
    expect((await open.ask(citizen, '/mijn/vragen')).body).toContain('te laat: antwoord was voor');
  } finally {
    await standStill(open.db.admin, null);
  }
});

test('about rights goes to the officer at once, and one that the coach hands on as well', async () => {
  const officer = await open.town.signIn('dpo.vlierbeke');
  await ask('Wie keek er zondag?', { onderwerp: 'looked' });
  expect((await open.ask(officer, '/dpo/vragen')).body).toContain('Wie keek er zondag?');
  expect((await open.ask(coach, `/dossiers/${person}/vragen`)).body).not.toContain('Wie keek er zondag?');

  await ask('Krijg ik een kopie van alles?', { onderwerp: 'other' });
  const form = formOf((await open.ask(coach, `/dossiers/${person}/vragen`)).body, 'een kopie van alles');
  expect((await open.ask(coach, `/dossiers/${person}/vragen/door`, form)).statusCode).toBe(303);
  expect((await open.ask(officer, '/dpo/vragen')).body).toContain('Krijg ik een kopie van alles?');
  expect((await open.ask(citizen, '/mijn/vragen')).body).toContain(
    'De functionaris voor gegevensbescherming leest dit',
  );
});

test('that is an objection without a subject gets one clear sentence, and what was typed stays', async () => {
  const answer = await ask('Ik wil dit niet.', { soort: 'object', onderwerp: '' });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('Kies waarover uw bezwaar gaat. Wat u schreef, staat er nog.');
  expect(answer.body).toContain('Ik wil dit niet.</textarea>');
  expect(answer.body).toContain('raakt niet aan uw leefloon');
  const both = await ask('Ik wil dit niet.', { soort: 'object', onderwerp: '', organisatie: '' });
  expect(both.body).toContain('Kies waarover uw bezwaar gaat.');
  expect(both.body).toContain('Kies aan wie u dit vraagt.');
});
