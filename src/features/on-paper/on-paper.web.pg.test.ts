/** What may be told to someone on paper or in a message: all that the own organisation may show, nothing of who else guides, in their language. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { isUnread } from '../../kernel/language-reading.ts';

let open: OpenApp;
let person: string;
let coach: string;
beforeAll(async () => {
  open = await openApp();
  person = await open.town.person({
    givenName: 'Amina',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: { ocmwVlierbeke: { transport: 'BIKE' }, vdab: { 'vdab.registered': true } },
  });
  coach = await open.town.signIn('coach.vlierbeke');
  await open.db.admin.many(
    `insert into appointments (person_id, source, as_of, day, starts, minutes, kind, place, with_user, remind_days)
     values ($1, $2, gate.today(), gate.today() + 1, '10:00', 60, 'talk', 'Sociaal Huis', $3, 2)`,
    [person, open.town.organisations.ocmwVlierbeke.ref, open.town.users['coach.vlierbeke'].id],
  );
  await open.ask(coach, `/dossiers/${person}/documenten`, {
    soort: 'steps',
    titel: 'Onze afspraken',
    tekst: 'U belt de opvang.',
  });
});
afterAll(() => open.close());

const paper = async (as = coach, more = '') => (await open.ask(as, `/dossiers/${person}/papier${more}`)).body;
const message = async (more = '') => (await open.ask(coach, `/dossiers/${person}/bericht${more}`)).body;

test('a paper holds what the organisation may show, and says what is not on it', async () => {
  const { body, statusCode } = await open.ask(coach, `/dossiers/${person}/papier`);
  expect(statusCode).toBe(200);
  for (const said of [
    'Sociaal Huis',
    'U belt de opvang.',
    'Wat niet op dit papier staat',
    'OCMW Vlierbeke</bdi> schreef op',
  ])
    expect(body).toContain(said);
  const citizen = await open.town.signInCitizen(person);
  await open.ask(citizen, '/taal/ar');
  expect(await paper(), 'as the person chose').toMatch(/<article class="card letter" lang="ar" dir="rtl">/);
  expect(await paper(coach, '?taal=fr')).toContain('Ce qui ne figure pas sur ce papier');
  expect(isUnread('ar') && (await paper(coach, '?taal=ar'))).toContain('لم يراجعها');
});

test('a paper tells who of the own organisation looked, and never that another did', async () => {
  const mediator = await open.town.signIn('bemiddelaar.oost');
  await open.ask(mediator, `/dossiers/${person}`);
  const ours = await paper(coach, '?taal=nl');
  expect(ours).toContain('Iemand van OCMW Vlierbeke (trajectbegeleider) keek in uw dossier.');
  expect(ours).not.toMatch(/VDAB/);
});

test('a paper keeps silent on looks that its reader could not have made', async () => {
  const row = {
    user: open.town.users['coach.vlierbeke'].id,
    organisation: open.town.organisations.ocmwVlierbeke,
  };
  // A consultant of the own organisation looked; so did its officer.
  for (const [role, purpose] of [
    ['consulent', 'guidance'],
    ['dpo', 'oversight'],
  ])
    await open.db.admin.many(
      `with held as (
         insert into mandates (user_id, organisation, role, valid_from, granted_at) values ($1, $2, $3, '2024-01-01', now()) returning id)
       select log.write(clock_timestamp(), $1, $4, held.id, 'session', $5, '/dossiers/:id', 'shown', null,
         array[row($6::uuid, 0, '{}', '{}', '{}', null)::log.entry]) from held`,
      [row.user, row.organisation.ref, role, row.organisation.id, purpose, person],
    );
  const ours = await paper(coach, '?taal=nl');
  expect(ours).not.toContain('functionele beperkingen');
  expect(ours).not.toContain('keek na wie uw gegevens zag');
});

test('a text message names an hour and nothing else; the letter says all of it', async () => {
  const page = await message('?taal=nl');
  const sms = /<p lang="nl" dir="ltr">([^<]*)<\/p>/.exec(page)?.[1] ?? '';
  expect(sms).toMatch(/^U hebt een afspraak: .*10\.00 uur\. Lees meer op http:\/\/localhost:8080\/mijn$/);
  expect(page).toMatch(/U hebt een afspraak met ons\..*Sociaal Huis/s);
  const about = /href="([^"]*over=document[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const document = (await open.ask(coach, about)).body;
  expect(document).toContain('U belt de opvang.');
  expect(/<p lang="nl" dir="ltr">([^<]*)<\/p>/.exec(document)?.[1]).not.toMatch(/Amina|OCMW|afspraken/);
});

test('both are written down as a look, and closed to who does not guide', async () => {
  const before = await looks();
  await paper();
  await message();
  expect(await looks()).toBe(before + 2);
  const elsewhere = await open.town.signIn('coach.oosterham');
  for (const path of ['papier', 'bericht'])
    expect((await open.ask(elsewhere, `/dossiers/${person}/${path}`)).statusCode).toBe(404);
});

async function looks(): Promise<number> {
  const row = await open.db.admin.one<{ count: number }>(
    'select count(*)::integer as count from log.entries where person_id = $1',
    [person],
  );
  return row?.count ?? 0;
}
