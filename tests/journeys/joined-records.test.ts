/**
 * Someone with a bis number gets a national register number, in a browser: the coach joins the two records, a colleague confirms, each
 * dossier leads to the other, the person and the officer read it, and it is undone again. No page with barriers, wide or narrow.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inszCheckDigits } from '../../src/features/person/insz.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { contextOf, problemsAt } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
let address: string;
let earlier: string;
let later: string;
const tokens: Record<string, string> = {};
const withCheck = (nine: string) => `${nine}${inszCheckDigits(nine, false)}`;
const bis = withCheck('904412123');

beforeAll(async () => {
  open = await openApp();
  address = await open.listen();
  browser = await openBrowser();
  const named = { givenName: 'Rima', familyName: 'Haddad' };
  earlier = await open.town.person({ ...named, insz: bis, facts: { ocmwVlierbeke: { transport: 'BIKE' } } });
  later = await open.town.person({ ...named, insz: withCheck('900412123') });
  for (const user of ['coach.vlierbeke', 'collega.vlierbeke', 'dpo.vlierbeke'] as const)
    tokens[user] = await open.town.signIn(user);
  tokens['citizen'] = await open.town.signInCitizen(later);
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

async function as(who: string, path: string, work: (page: Page) => Promise<unknown>): Promise<void> {
  const context = await contextOf(browser, address, tokens[who]);
  const page = await context.newPage();
  await page.goto(path);
  await work(page);
  await context.close();
}
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const reads = async (page: Page, text: string | RegExp) =>
  expect(await page.getByText(text).first().textContent()).toMatch(text);
const looks = async (who: string, path: string, name: string) =>
  expect(await problemsAt(browser, address, tokens[who], path, name)).toEqual([]);

test('two records of one person are joined by two colleagues, read by all whom it concerns, and undone', async () => {
  const page = `/dossiers/${later}/vorig-nummer`;
  await looks('coach.vlierbeke', page, 'vorig-nummer-leeg');
  await as('coach.vlierbeke', `/dossiers/${later}`, async (at) => {
    await at.getByRole('link', { name: 'Kreeg deze persoon een nieuw rijksregisternummer?' }).click();
    await at.getByLabel('Vorig nummer').fill(bis);
    await at.getByLabel('Document waarop het vorige en het nieuwe nummer staan').check();
    await at.getByLabel('Datum van het bewijs').fill('01/02/2026');
    await press(at, 'Vraag een collega om te bevestigen');
    await reads(at, 'Een collega moet bevestigen dat het om dezelfde persoon gaat.');
    await reads(at, 'U schreef op dat deze persoon een ander nummer kreeg.');
  });

  await looks('collega.vlierbeke', page, 'vorig-nummer-nakijken');
  await as('collega.vlierbeke', `/dossiers/${later}`, async (at) => {
    await at.getByRole('link', { name: 'Kijk het na' }).click();
    await reads(at, 'Lotte Wouters');
    await press(at, 'Ja, dat klopt');
    await reads(at, 'De twee dossiers verwijzen naar elkaar.');
    await at.getByRole('link', { name: 'een dossier onder een vorig nummer' }).click();
    await reads(at, 'Deze persoon kreeg een nieuw nummer.');
    await at.getByRole('link', { name: 'het dossier met het nieuwe nummer' }).click();
    expect(new URL(at.url()).pathname).toBe(`/dossiers/${later}`);
  });
  await looks('coach.vlierbeke', `/dossiers/${earlier}`, 'dossier-vorig-nummer');
  await looks('coach.vlierbeke', page, 'vorig-nummer-verbonden');

  await as('citizen', '/mijn/gegevens', async (at) => {
    await reads(at, 'Onder een ander nummer');
    await reads(at, 'schreef op dat u vroeger een ander rijksregisternummer of bisnummer had.');
  });
  await looks('citizen', '/mijn/gegevens', 'mijn-ander-nummer');
  await as('dpo.vlierbeke', '/dpo/registraties', (at) => reads(at, 'Verbonden dossiers'));
  await looks('dpo.vlierbeke', '/dpo/registraties', 'dpo-verbonden');

  await as('collega.vlierbeke', page, async (at) => {
    await at.getByText('Klopt dit niet?').click();
    await at.getByLabel('De twee dossiers gaan over twee mensen').check();
    await press(at, 'Vraag om het ongedaan te maken');
    await reads(at, 'Iemand vroeg om dat ongedaan te maken.');
  });
  await looks('coach.vlierbeke', page, 'vorig-nummer-ongedaan');
  await as('coach.vlierbeke', page, async (at) => {
    await press(at, 'Ja, maak het ongedaan');
    await reads(at, 'De twee dossiers staan weer los van elkaar.');
    expect(await at.getByText('een dossier onder een vorig nummer').count()).toBe(0);
  });
});
