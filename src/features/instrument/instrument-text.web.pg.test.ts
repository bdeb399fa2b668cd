/** The pages of the text beside an instrument, through the whole application: who finds what, and nothing that was typed is lost. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { typedDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
const tokens = new Map<DemoUser, string>();
beforeAll(async () => {
  open = await openApp();
});
afterAll(() => open.close());
beforeEach(async () => {
  await open.town.moveClock(open.town.today);
  await open.db.admin.many('delete from instrument_texts');
});

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await open.town.signIn(user));
  tokens.set(user, token);
  return token;
}
const get = async (user: DemoUser | undefined, path: string) => open.ask(user && (await as(user)), path);
const send = async (user: DemoUser, path: string, form: Record<string, string>) =>
  open.ask(await as(user), path, form);

const at = '/instrumenten/artikel-60/tekst';
const form = (over: Record<string, string> = {}) => ({
  versie: '0',
  revisie: '',
  tekst: 'Het OCMW is zelf de werkgever.\n\nHet loon komt in de plaats van het leefloon.',
  functie: 'Stafmedewerker werk',
  nagekeken: '22/10/2024',
  opnieuw: typedDate(open.town.day(100)),
  ...over,
});
async function published(over: Record<string, string> = {}): Promise<void> {
  await send('redactie.vlierbeke', at, form(over));
  await send('redactie.vdab', `${at}/publiceer`, { revisie: '1' });
}
const body = async (user: DemoUser | undefined, path: string) => (await get(user, path)).body;

describe('the interface', () => {
  const asked = async () => {
    const answer = await (await apiCaller(open)).get('/api/v1/instruments/artikel-60');
    expect(answer.statusCode).toBe(200);
    return answer.json<{ code: string; explanation?: object }>();
  };

  test('gives the text that stands, and says of no draft that there is one', async () => {
    expect(await asked()).not.toHaveProperty('explanation');
    await published();
    expect(await asked()).toMatchObject({
      code: 'ART60',
      explanation: {
        version: 1,
        language: 'nl',
        text: 'Het OCMW is zelf de werkgever.\n\nHet loon komt in de plaats van het leefloon.',
        author: 'Stafmedewerker werk',
        writtenFor: 'Gemeente Vlierbeke',
        publishedFor: 'VDAB',
        publishedOn: open.town.today,
        reviewedOn: '2024-10-22',
        nextReviewOn: open.town.day(100),
      },
    });
    await send('redactie.vlierbeke', at, form({ versie: '1', tekst: 'Nieuw ontwerp.' }));
    expect(JSON.stringify(await asked())).not.toContain('Nieuw ontwerp');
    expect(await body('redactie.vlierbeke', `${at}/ontwerp`)).toContain('Nieuw ontwerp');
  });
});

describe('the page of an instrument', () => {
  test('has no heading of the editors where nothing was published', async () => {
    expect(await body(undefined, '/instrumenten/artikel-60')).not.toMatch(/Uitleg van de redactie|redactie/);
    await send('redactie.vlierbeke', at, form());
    expect(await body(undefined, '/instrumenten/artikel-60')).not.toContain('Uitleg van de redactie');
    expect((await get(undefined, `${at}/versies`)).statusCode).toBe(404);
  });

  test('shows what an editor wrote and another published, by function and with both days of review', async () => {
    const drafted = await send('redactie.vlierbeke', at, form({ tekst: '<b>Vet</b>\n\nTwee.' }));
    expect(drafted.headers.location).toBe(`${at}/ontwerp`);
    expect(await body('redactie.vlierbeke', `${at}/ontwerp`)).not.toContain(`${at}/publiceer`);
    expect((await send('redactie.vlierbeke', `${at}/publiceer`, { revisie: '1' })).statusCode).toBe(403);
    expect(await body('redactie.vdab', '/instrumenten')).toContain(`href="${at}/ontwerp"`);
    expect(await body('redactie.vdab', `${at}/ontwerp`)).toContain(`${at}/publiceer`);
    const done = await send('redactie.vdab', `${at}/publiceer`, { revisie: '1' });
    expect(done.headers.location).toBe('/instrumenten/artikel-60');

    const page = await get(undefined, '/instrumenten/artikel-60');
    expect(page.headers['cache-control']).toBe('public, no-cache');
    expect(page.body).toContain('Uitleg van de redactie');
    expect(page.body).toContain('<p class="written" dir="auto">&lt;b>Vet&lt;/b></p>');
    expect(page.body).toContain('Geschreven door: Stafmedewerker werk, Gemeente Vlierbeke.');
    expect(page.body).toContain('Nagekeken op 22 oktober 2024.');
    expect(page.body).toContain('Wordt opnieuw nagekeken op');
    expect(page.body).not.toMatch(/Bogaert|Voor de redactie/);
  });

  test('says that the text is about now on another day, and when it should have been reviewed', async () => {
    await published();
    expect(await body(undefined, '/instrumenten/artikel-60?datum=01/06/2023')).toContain(
      'Deze uitleg gaat over de regels van nu, niet over de dag die u koos.',
    );
    expect(await body(undefined, '/instrumenten/artikel-60')).not.toContain('opnieuw nagekeken worden');
    await open.db.admin.many(`update instrument_texts set next_review_on = '2024-11-01'`);
    expect(await body(undefined, '/instrumenten/artikel-60')).toContain(
      'Deze uitleg moest op 1 november 2024 opnieuw nagekeken worden.',
    );
    expect(await body('redactie.vdab', '/instrumenten')).toContain(`href="${at}"`);
    expect(await body('coach.vlierbeke', '/instrumenten')).not.toContain('Voor de redactie');
  });

  test('leads to the versions before, side by side', async () => {
    await published();
    expect(await body(undefined, '/instrumenten/artikel-60')).not.toContain(`${at}/versies`);
    await published({ versie: '1', tekst: 'Korter.' });
    expect(await body(undefined, '/instrumenten/artikel-60')).toContain(`${at}/versies`);
    const versions = await body(undefined, `${at}/versies`);
    expect(versions).toMatch(/Versie 2: .*Korter\..*Versie 1: .*Het OCMW is zelf de werkgever\./s);
  });
});

describe('the form of an editor', () => {
  test('is for editors alone, and for instruments that exist', async () => {
    for (const user of ['coach.vlierbeke', 'jurist.vdab', 'beheer.vdab'] as const) {
      expect((await get(user, at)).statusCode, user).toBe(403);
      expect((await send(user, at, form())).statusCode, user).toBe(403);
      expect((await get(user, `${at}/ontwerp`)).statusCode, user).toBe(403);
    }
    expect((await get(undefined, at)).headers.location).toContain('/aanmelden');
    expect((await get('redactie.vdab', '/instrumenten/niets/tekst')).statusCode).toBe(404);
    expect((await send('redactie.vdab', '/instrumenten/niets/tekst', form())).statusCode).toBe(404);
    expect((await get('redactie.vdab', `${at}/ontwerp`)).headers.location).toBe('/instrumenten/artikel-60');
  });

  test('begins with the draft that waits, and with the numbers to change it by', async () => {
    await send('redactie.vlierbeke', at, form({ tekst: 'Van Vlierbeke.' }));
    expect(await body('redactie.vdab', '/instrumenten/artikel-60')).not.toContain('Uitleg van de redactie');
    const page = await body('redactie.vdab', at);
    expect(page).toContain('Van Vlierbeke.</textarea>');
    expect(page).toMatch(/name="versie" value="0".*name="revisie" value="1"/s);
    expect(page).not.toContain('value="Stafmedewerker werk"');
    await send('redactie.vdab', `${at}/publiceer`, { revisie: '1' });
    expect(await body('redactie.vdab', at)).toMatch(/name="versie" value="1".*name="revisie" value\/>/s);
  });

  test('says what is wrong beside the field and keeps what was typed', async () => {
    const wrong = await send('redactie.vdab', at, form({ opnieuw: '01/01/2025', functie: 'Directie' }));
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Deze dag is voorbij. Kies een dag na vandaag.');
    expect(wrong.body).toContain('Het loon komt in de plaats van het leefloon.</textarea>');
    expect(wrong.body).toContain('value="Directie"');
    const long = await send('redactie.vdab', at, form({ tekst: `${'a'.repeat(4000)} einde` }));
    expect(long.body).toContain('Gebruik hoogstens 4000 tekens.');
    expect(long.body).toContain(' einde</textarea>');
  });

  test('shows both texts when two wrote at once, and loses neither', async () => {
    await send('redactie.vlierbeke', at, form({ tekst: 'Van Vlierbeke.' }));
    const late = await send('redactie.vdab', at, form({ tekst: 'Van VDAB.' }));
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Van VDAB.</textarea>');
    expect(late.body).toContain('Van Vlierbeke.</p>');
    expect(late.body).toContain('name="revisie" value="1"');
    const again = await send('redactie.vdab', at, form({ tekst: 'Van beide.', revisie: '1' }));
    expect(again.statusCode).toBe(303);
    const stale = await send('redactie.vlierbeke', `${at}/publiceer`, { revisie: '1' });
    expect(stale.statusCode).toBe(409);
    expect(stale.body).toContain('Er is niets gepubliceerd.');
    expect((await send('redactie.vlierbeke', `${at}/publiceer`, { revisie: '2' })).statusCode).toBe(303);
  });
});
