/** The officer's pages: what waits, who saw what as a page and as a file, and reviews, answers and shields by form. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventPeople } from '../../../db/seeds/people.ts';
import { withoutFormTokens } from '../../../tests/support/form-token.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

const [first, second] = inventPeople({ seed: 5, count: 2 }).map(({ insz }) => insz);
const reden = 'De persoon staat zonder onderdak aan het loket.';

let open: OpenApp;
let officer: string;
let coach: string;
let person: string;
beforeAll(async () => {
  open = await openApp();
  officer = await open.town.signIn('dpo.vlierbeke');
  coach = await open.town.signIn('coach.vlierbeke');
  person = await open.town.person({
    familyName: '=Verhulst',
    facts: { ocmwVlierbeke: { transport: 'BIKE' } },
  });
  await open.ask(coach, `/dossiers/${person}`);
});
afterAll(() => open.close());

async function former(insz = ''): Promise<string> {
  const guidedBy = { ocmwVlierbeke: { user: 'coach.vlierbeke', until: open.town.day(-20) } } as const;
  return open.town.person({ insz, guidedBy });
}

describe('who saw what', () => {
  test('is a list with numbers for names, and never a fact', async () => {
    const page = await open.ask(officer, '/dpo/inzages');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<bdi>Lotte Wouters</bdi>');
    expect(page.body).toContain(person.slice(0, 8));
    expect(page.body).not.toContain('Verhulst');
    expect(page.headers['cache-control']).toBe('no-store');
  });

  test('leaves the readings of officers out until they are asked for', async () => {
    await open.ask(officer, '/dpo/inzages');
    const usual = await open.ask(officer, '/dpo/inzages');
    expect(usual.body).not.toContain('Jeroen Thys');
    expect((await open.ask(officer, '/dpo/inzages?doel=alle')).body).toContain('Jeroen Thys');
    expect((await open.ask(officer, '/dpo/inzages?gebruiker=hoofd.vlierbeke')).body).toContain(
      'Geen enkele inzage past',
    );
  });

  test('leads from a number to one person, and says when it is no number', async () => {
    const to = await open.ask(officer, `/dpo/inzages?dossier=${person}`);
    expect(to.headers.location).toBe(`/dossiers/${person}/inzages`);
    const wrong = await open.ask(officer, '/dpo/inzages?dossier=zeven');
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('value="zeven"');
  });

  test('begins at the day one asks for, and says when that is no day', async () => {
    const today = await open.ask(officer, `/dpo/inzages?tot=${open.town.day(0)}`);
    expect(today.body).toContain(person.slice(0, 8));
    const before = await open.ask(officer, `/dpo/inzages?tot=${open.town.day(-1)}`);
    expect(before.body).not.toContain(person.slice(0, 8));
    expect(before.body).toContain('Geen enkele inzage past');
    const wrong = await open.ask(officer, '/dpo/inzages?tot=gisteren');
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('value="gisteren"');
    expect(wrong.body).toContain('id="tot-fout"');
  });

  test('tells a view of a list once, with its dossiers under one line', async () => {
    await open.town.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
    await open.ask(coach, '/personen');
    const page = await open.ask(officer, '/dpo/inzages');
    expect(page.body).toMatch(/\d+ dossiers in een lijst/);
  });

  test('can be kept as a file that no spreadsheet runs, and the file is in the log', async () => {
    await open.db.admin.one(
      `update users set display_name = '=HYPERLINK("x")' where user_name = 'collega.vlierbeke'`,
    );
    const other = await open.town.person({ guidedBy: { ocmwVlierbeke: 'collega.vlierbeke' } });
    await open.ask(await open.town.signIn('collega.vlierbeke'), `/dossiers/${other}`);
    const file = await open.ask(officer, '/dpo/inzages.csv');
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.body.startsWith('\ufefftijdstip')).toBe(true);
    expect(file.body).toContain(`"'=HYPERLINK(""x"")"`);
    expect(file.body).not.toContain('Verhulst');
    const logged = await open.db.admin.one<{ count: number }>(
      `select count(*) from log.headers where route = '/dpo/inzages.csv' and persons > 0`,
    );
    expect(logged?.count).toBe(1);
  });
});

describe('the showings of one person', () => {
  test('are for the officer of an organisation that was viewer or source', async () => {
    const page = await open.ask(officer, `/dossiers/${person}/inzages`);
    expect(page.body).toContain('Lotte Wouters');
    expect(page.body).toContain('trajectbegeleiding');
    for (const user of ['dpo.vdab', 'dpo.streek', 'coach.vlierbeke', 'hoofd.vlierbeke'] as const) {
      const token = await open.town.signIn(user);
      const refused = await open.ask(token, `/dossiers/${person}/inzages`);
      const unknown = await open.ask(token, `/dossiers/${crypto.randomUUID()}/inzages`);
      expect(refused.statusCode, user).toBe(404);
      expect(withoutFormTokens(refused.body), user).toBe(withoutFormTokens(unknown.body));
    }
  });

  test('have the form to hide someone, which keeps what was typed', async () => {
    const path = `/dossiers/${person}/afscherming`;
    const wrong = await open.ask(officer, path, {
      gebruikersnaam: 'bemiddelaar.oost',
      reden: 'family',
      tot: '',
    });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('value="bemiddelaar.oost"');
    const done = await open.ask(officer, path, {
      gebruikersnaam: 'collega.vlierbeke',
      reden: 'family',
      tot: '',
    });
    expect(done.headers.location).toBe(`/dossiers/${person}/inzages`);
    const page = await open.ask(officer, `/dossiers/${person}/inzages`);
    const end = /action="([^"]+\/einde)"/.exec(page.body)?.[1] ?? '';
    expect((await open.ask(officer, end, {})).statusCode).toBe(303);
  });
});

describe('an exceptional access', () => {
  test('goes from a search to four hours, to the officer, and closes', async () => {
    const dossier = await former(first);
    const found = await open.ask(coach, '/personen', { insz: first ?? '' });
    expect(found.body).toContain('Uw organisatie begeleidde deze persoon tot en met');
    const path = `/dossiers/${dossier}/uitzonderlijk`;
    expect(found.body).toContain(`href="${path}"`);
    expect((await open.ask(coach, path)).body).toContain('Waarom moet u deze persoon nu zien?');
    const short = await open.ask(coach, path, { reden: 'nood' });
    expect(short.statusCode).toBe(422);
    expect(short.body).toContain('>nood</textarea>');
    expect((await open.ask(coach, path, { reden })).headers.location).toBe(path);
    expect((await open.ask(coach, path)).body).toContain('U hebt uitzonderlijke toegang tot');

    expect((await open.ask(officer, '/dpo')).body).toContain('1 uitzonderlijke toegang na te kijken');
    const list = await open.ask(officer, '/dpo/uitzonderlijk');
    expect(list.body).toContain(reden);
    const action = /action="(\/dpo\/uitzonderlijk\/[^"]+)"/.exec(list.body)?.[1] ?? '';
    const empty = await open.ask(officer, action, { oordeel: 'unjustified', uitleg: '' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('id="uitleg-fout"');
    expect((await open.ask(officer, action, { oordeel: 'justified', uitleg: '' })).statusCode).toBe(303);
    expect((await open.ask(officer, action, { oordeel: 'justified', uitleg: '' })).statusCode).toBe(409);
    expect((await open.ask(coach, path)).body).not.toContain('U hebt uitzonderlijke toegang');
  });

  test('cannot be asked at an address that no search gave', async () => {
    const path = `/dossiers/${await former(second)}/uitzonderlijk`;
    const unknown = await open.ask(coach, `/dossiers/${crypto.randomUUID()}/uitzonderlijk`);
    const refused = await open.ask(coach, path);
    expect(refused.statusCode).toBe(404);
    expect(withoutFormTokens(refused.body)).toBe(withoutFormTokens(unknown.body));
    expect((await open.ask(coach, path, { reden })).statusCode).toBe(404);
  });
});

describe('the desk', () => {
  test('says honestly that nothing outside keeps the seals', async () => {
    const page = await open.ask(officer, '/dpo');
    expect(page.body).toContain('Niet bewijsbaar tegenover de eigenaar');
  });

  test('shows who reached a limit', async () => {
    await open.db.admin.one(
      `insert into security_events (user_id, organisation, event, detail) values ($1, $2, 'quotaReached', 'search')`,
      [open.town.users['coach.vlierbeke'].id, open.town.organisations.ocmwVlierbeke.ref],
    );
    expect((await open.ask(officer, '/dpo')).body).toContain('bereikte de daglimiet voor zoekopdrachten');
    expect((await open.ask(await open.town.signIn('dpo.vdab'), '/dpo')).body).not.toContain('daglimiet voor');
  });

  test.each([
    '/dpo',
    '/dpo/inzages',
    '/dpo/inzages.csv',
    '/dpo/registraties',
    '/dpo/uitzonderlijk',
    '/dpo/vragen',
  ])('%s is missing for everyone else', async (path) => {
    for (const user of ['coach.vlierbeke', 'hoofd.vlierbeke', 'beheer.vlierbeke'] as const)
      expect((await open.ask(await open.town.signIn(user), path)).statusCode, user).toBe(404);
    expect((await open.ask(undefined, path)).headers.location).toMatch(/^\/aanmelden/);
  });
});

test('the desk tells how many numbers of the log have no line', async () => {
  const page = () => open.ask(officer, '/dpo').then(({ body }) => body);
  expect(await page()).toContain('Elk nummer in het logboek heeft een regel.');
  const undo = open.db.admin.transaction(undefined, async (tx) => {
    await tx.one(`select log.write(now(), null, null, null, 'a', 'b', 'c', 'd', null, '{}')`);
    throw new Error('undone');
  });
  await expect(undo).rejects.toThrow('undone');
  await open.db.admin.one(
    `insert into log.numbers (checkpoint, at, size, last)
     select 1, now() - interval '6 minutes', 0, last_value from log.header_ids`,
  );
  expect(await page()).toContain('1 nummer zonder regel');
});
