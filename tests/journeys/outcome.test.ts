/**
 * From a job to the checks in a browser: the coach writes down the first working day, the guidance becomes aftercare, a month later
 * the check is due and is answered, and the person can make it stop. It starts on Vandaag, at the row of someone whom nobody heard for
 * long, and ends there at the row "Noteer de controle", which is gone once that was done. With scripts and without; each page without
 * barriers.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refreshPerson } from '../../src/features/signal/signal.sql.ts';
import { typedDate } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { contextOf, problemsInWidths } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { scripts: 'with scripts', javaScriptEnabled: true },
  { scripts: 'without scripts', javaScriptEnabled: false },
])('someone who begins to work, $scripts,', ({ javaScriptEnabled }) => {
  let open: OpenApp;
  let address: string;
  let person: string;
  beforeAll(async () => {
    open = await openApp();
    address = await open.listen();
    person = await open.town.person({ familyName: 'Verhaege' });
    await refreshPerson(open.db.jobs, person);
  });
  afterAll(() => open.close());

  test('is followed up in aftercare until the person no longer wants it', async () => {
    const coach = await pageOf(await open.town.signIn('coach.vlierbeke'));
    await coach.goto(`${address}/vandaag?toon=alle`);
    const row = coach.locator('.todo > li').filter({ hasText: 'An Verhaege' });
    expect(await row.innerText()).toContain('geen contact');
    await row.getByRole('link', { name: 'An Verhaege', exact: true }).click();
    await coach.getByRole('link', { name: 'Opvolgen', exact: true }).click();
    await coach.getByRole('link', { name: 'Uitstroom', exact: true }).click();
    await sound(coach, 'uitstroom');
    await coach.getByRole('link', { name: 'Gewoon werk' }).click();
    await coach.getByLabel('Eerste werkdag').fill(typedDate(open.town.day(-35)));
    await coach.getByLabel('Soort werk').selectOption({ label: 'Vast contract (onbepaalde duur)' });
    await coach.getByLabel(/^Werkbreuk/).fill('0,8');
    await coach.getByLabel(/^Naam van de werkgever/).fill('Keuken De Linde');
    await coach.getByLabel(/^Ondernemingsnummer/).fill('0207.508.933');
    await coach.getByRole('radio', { name: 'Een loonbrief' }).check();
    await coach.getByRole('button', { name: 'Noteer' }).click();
    expect(await coach.getByText('De laatste twee cijfers kloppen niet').count()).toBeGreaterThan(0);
    await sound(coach, 'uitstroom-fout');
    await coach.getByLabel(/^Ondernemingsnummer/).fill('0207.508.932');
    await coach.getByRole('button', { name: 'Noteer' }).click();
    await coach.getByText('De begeleiding is nu nazorg').waitFor();
    await sound(coach, 'nazorg-controle');

    await coach.goto(`${address}/vandaag?toon=alle`);
    expect(await row.innerText()).toContain('1 maand aan het werk?');
    await row.getByRole('link', { name: /^Noteer de controle/ }).click();
    await coach.getByRole('button', { name: 'Noteer de controle' }).click();
    expect(await coach.getByText('Kies wat u vond.').count()).toBeGreaterThan(0);
    await coach.getByRole('radio', { name: 'Aan het werk', exact: true }).check();
    await coach.getByRole('radio', { name: 'De persoon zei het' }).first().check();
    await coach.getByRole('button', { name: 'Noteer de controle' }).click();
    await coach.getByText('De controle is genoteerd.').waitFor();
    expect(await coach.getByText(/De volgende controle is op/).count()).toBe(1);
    await sound(coach, 'nazorg-genoteerd');
    await coach.goto(`${address}/vandaag?toon=alle`);
    expect(await row.count()).toBe(0);
    await coach.goto(`${address}/dossiers/${person}`);
    expect(await coach.getByRole('heading', { level: 1 }).innerText()).not.toContain('Verhaege');

    const citizen = await pageOf(await open.town.signInCitizen(person));
    await citizen.goto(`${address}/mijn/nazorg`);
    await sound(citizen, 'mijn-nazorg');
    await citizen.getByRole('button', { name: 'Volg mij niet langer' }).click();
    await citizen.getByText('Niemand volgt u nog.').waitFor();
    const gone = await coach.goto(`${address}/dossiers/${person}/nazorg/werk`);
    expect(gone?.status()).toBe(404);
    for (const page of [coach, citizen]) await page.context().close();
  });

  async function pageOf(token: string): Promise<Page> {
    const context = await contextOf(browser, address, token, javaScriptEnabled);
    const page = await context.newPage();
    return page;
  }

  async function sound(page: Page, name: string): Promise<void> {
    if (!javaScriptEnabled) return;
    expect(await problemsInWidths(page, name), name).toEqual([]);
  }
});
