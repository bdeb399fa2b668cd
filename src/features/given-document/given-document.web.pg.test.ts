/** A document that who guides gives to read: read and answered on the own page, told to whoever gave it and to nobody else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
let person: string;
let citizen: string;
let coach: string;
beforeAll(async () => {
  open = await openApp();
  await open.town.flow({ categories: ['plan', 'sharedNotes'], from: 'ocmwVlierbeke', to: 'vdab' });
  person = await open.town.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    confirmed: [['vdab', 'ocmwVlierbeke']],
  });
  citizen = await open.town.signInCitizen(person);
  coach = await open.town.signIn('coach.vlierbeke');
});
afterAll(() => open.close());

const here = '/mijn/documenten';
const dossier = () => `/dossiers/${person}/documenten`;
const steps = { soort: 'steps', titel: 'Onze afspraken', tekst: 'U belt de opvang voor vrijdag.' };

async function given(): Promise<string> {
  const row = await open.db.admin.one<{ id: string }>(
    'select id from given_documents order by given_at desc',
  );
  return row?.id ?? '';
}
async function today(): Promise<string> {
  return (await open.ask(coach, '/vandaag?toon=alle')).body;
}

test('stands first on the own page until the person says that they read it', async () => {
  expect((await open.ask(coach, dossier(), { ...steps, titel: '' })).statusCode).toBe(422);
  expect((await open.ask(coach, dossier(), steps)).statusCode).toBe(303);
  expect((await open.ask(coach, dossier())).body).toContain('nog niet gelezen');
  expect((await open.ask(citizen, '/mijn')).body).toContain('Lees 1 document');
  expect((await open.ask(citizen, here)).body).toContain(steps.tekst);
  const nothing = await open.ask(citizen, here, { document: await given() });
  expect(nothing.statusCode).toBe(422);
  expect(nothing.body).toContain('Kies wat u wilt zeggen.');
  const read = await open.ask(citizen, here, { document: await given(), antwoord: 'read' });
  expect(read.statusCode).toBe(303);
  expect((await open.ask(citizen, '/mijn')).body).not.toContain('Lees 1 document');
  expect((await open.ask(coach, dossier())).body).toMatch(/>gelezen<\/\w+>.*op de eigen pagina/s);
});

test('sent twice at once is one document', async () => {
  const letter = { soort: 'letter', titel: 'Brief van de school', tekst: 'De les begint om negen uur.' };
  await Promise.all([open.ask(coach, dossier(), letter), open.ask(coach, dossier(), letter)]);
  const rows = await open.db.admin.many<{ id: string }>(
    'delete from given_documents where title = $1 returning id',
    [letter.titel],
  );
  expect(rows).toHaveLength(1);
});

test('that is not understood waits on Vandaag, until it was read together', async () => {
  await open.ask(citizen, here, { document: await given(), antwoord: 'unclear' });
  expect(await today()).toContain('begrijpt een document niet goed');
  const noted = { document: await given(), antwoord: 'understood' };
  expect((await open.ask(coach, `${dossier()}/gelezen`, noted)).statusCode).toBe(303);
  expect(await today()).not.toContain('begrijpt een document niet goed');
  expect((await open.ask(citizen, here)).body).toContain('U las dit samen met wie u begeleidt');
});

test('is read by nobody else: no other organisation, whatever flows, and no other person', async () => {
  const mediator = await open.town.signIn('bemiddelaar.oost');
  const theirs = await open.ask(mediator, dossier());
  expect(theirs.statusCode).toBe(200);
  expect(theirs.body).not.toContain(steps.titel);
  const form = { document: await given(), antwoord: 'read' };
  expect((await open.ask(mediator, `${dossier()}/gelezen`, form)).statusCode).toBe(404);
  expect((await open.ask(mediator, `${dossier()}/terug`, form)).statusCode).toBe(404);
  const other = await open.town.signInCitizen(await open.town.person({ givenName: 'Els' }));
  expect((await open.ask(other, here)).body).not.toContain(steps.titel);
  expect((await open.ask(other, here, form)).statusCode).toBe(404);
  expect((await open.ask(coach, here, form)).statusCode).toBe(404);
});

test('that was taken back keeps its title alone, and is answered no more', async () => {
  const document = await given();
  expect((await open.ask(coach, `${dossier()}/terug`, { document })).statusCode).toBe(303);
  const page = (await open.ask(citizen, here)).body;
  expect(page).toContain('nam dit terug');
  expect(page).not.toContain(steps.tekst);
  expect((await open.ask(citizen, here, { document, antwoord: 'read' })).statusCode).toBe(409);
  expect((await open.ask(coach, `${dossier()}/terug`, { document })).statusCode).toBe(409);
});

test('a letter about a flow is read in the same way', async () => {
  const { id } = await open.town.flow({ categories: ['registration'] });
  const form = { stroom: id, taal: 'nl', hoe: 'talk', datum: open.town.day(0) };
  expect((await open.ask(coach, `/dossiers/${person}/brieven`, form)).statusCode).toBe(303);
  expect((await open.ask(citizen, here)).body).toContain('Lees de brief');
  const notice = await open.db.admin.one<{ id: string }>('select id from notices');
  await open.ask(citizen, here, { document: notice?.id ?? '', antwoord: 'understood' });
  expect((await open.ask(coach, `/dossiers/${person}/brieven`)).body).toContain('gelezen en begrepen');
});
