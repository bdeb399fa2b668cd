/** The pages of the administrator and of the second person, from the form to the next page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
let admin: string;
let head: string;
beforeAll(async () => {
  open = await openApp();
  admin = await open.town.signIn('beheer.vlierbeke');
  head = await open.town.signIn('hoofd.vlierbeke');
});
afterAll(() => open.close());

async function pageOf(token: string | undefined, path: string) {
  return (await open.ask(token, path)).body;
}

describe('the administrator', () => {
  test('goes from a new colleague to a mandate that a head confirms', async () => {
    const form = { gebruikersnaam: 'an.maes', naam: 'An Maes', email: 'an.maes@voorbeeld.be' };
    const added = await open.ask(admin, '/beheer/mensen', form);
    expect(added.statusCode).toBe(303);
    const path = String(added.headers.location).replace(/\?.*/, '');
    const colleague = await pageOf(admin, String(added.headers.location));
    expect(colleague).toContain('Geef nu een mandaat');
    expect(colleague).toContain('Opent dossiers die aan deze persoon of aan het team zijn toegewezen.');
    expect(colleague).not.toContain('bemiddelaar');

    const given = await open.ask(admin, `${path}/mandaten`, {
      rol: 'trajectbegeleider',
      van: open.town.today,
    });
    expect(given.headers.location).toBe(path);
    expect(await pageOf(admin, '/beheer')).toContain('<b>1</b> mandaat wacht op bevestiging');

    const toConfirm = await pageOf(head, '/beheer/bevestigen');
    expect(toConfirm).toContain('An Maes: trajectbegeleider');
    const [, action = '', version = ''] =
      /action="(\/beheer\/bevestigen\/[0-9a-f-]+)".*?name="versie" value="(\d+)"/s.exec(toConfirm) ?? [];
    const confirmed = await open.ask(head, action, { versie: version, antwoord: 'ja' });
    expect(confirmed.headers.location).toBe('/beheer/bevestigen');
    expect(await pageOf(admin, path)).toContain('bevestigd door <bdi>Karel Desmet</bdi>');
  });

  test('keeps what was typed when something is wrong', async () => {
    const added = await open.ask(admin, '/beheer/mensen', {
      naam: 'Bo <b>Aerts',
      gebruikersnaam: 'b o',
      email: 'bo@',
    });
    expect(added.statusCode).toBe(422);
    expect(added.body).toContain('value="Bo &lt;b>Aerts"');
    expect(added.body).toContain('href="#email"');
    expect(added.body).toContain('id="gebruikersnaam-fout"');

    const { id } = open.town.users['coach.vlierbeke'];
    const given = await open.ask(admin, `/beheer/mensen/${id}/mandaten`, {
      rol: 'hoofd',
      van: '31/02/2027',
      tot: 'ooit',
    });
    expect(given.statusCode).toBe(422);
    expect(given.body).toContain('value="31/02/2027"');
    expect(given.body).toContain('id="tot-fout"');
    expect(given.body).toMatch(/value="hoofd" checked/);
  });

  test('is told plainly that nobody gives themselves a mandate', async () => {
    const { id } = open.town.users['beheer.vlierbeke'];
    expect(await pageOf(admin, `/beheer/mensen/${id}`)).not.toContain('Geef het mandaat');
    const forced = await open.ask(admin, `/beheer/mensen/${id}/mandaten`, {
      rol: 'redacteur',
      van: open.town.today,
    });
    expect(forced.statusCode).toBe(403);
  });

  test('keeps the teams', async () => {
    const added = await open.ask(admin, '/beheer/teams', { naam: 'Team welzijn' });
    expect(added.headers.location).toBe('/beheer/teams');
    const again = await open.ask(admin, '/beheer/teams', { naam: 'team WELZIJN' });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('value="team WELZIJN"');
    const path = /href="(\/beheer\/teams\/[0-9a-f-]+)"><bdi>Team welzijn/.exec(again.body)?.[1] ?? '';
    const saved = await open.ask(admin, path, { naam: 'Team zorg', versie: '1', standaard: 'ja' });
    expect(saved.headers.location).toBe('/beheer/teams');
    const stale = await open.ask(admin, path, { naam: 'Team oud', versie: '1' });
    expect(stale.statusCode).toBe(409);
  });
});

describe('everyone else', () => {
  const desk = ['/beheer', '/beheer/teams', '/beheer/mensen/nieuw', `/beheer/mensen/${crypto.randomUUID()}`];

  test.each(desk)('finds no %s', async (path) => {
    for (const user of ['coach.vlierbeke', 'hoofd.vlierbeke', 'dpo.vlierbeke', 'redactie.vvsg'] as const)
      expect((await open.ask(await open.town.signIn(user), path)).statusCode, user).toBe(404);
    expect((await open.ask(undefined, path)).headers.location).toMatch(/^\/aanmelden/);
  });

  test('has the page to confirm on the menu only in the roles that may', async () => {
    expect(await pageOf(head, '/vandaag')).toContain('href="/beheer/bevestigen"');
    expect(await pageOf(await open.town.signIn('coach.vlierbeke'), '/vandaag')).not.toContain(
      '/beheer/bevestigen',
    );
    expect((await open.ask(admin, '/beheer/bevestigen')).statusCode).toBe(404);
  });
});
