/**
 * Whoever signs an agreement goes to a service that keeps the key, in a browser: what is sent there is said before, a no there keeps nothing,
 * and what was signed is read with what was looked at and what was not. With scripts and without.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { addMonths } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { openSigningProvider, type SigningProvider } from '../support/signing-provider.ts';
import { contextOf, problemsInWidths } from '../support/visit.ts';

let browser: Browser;
let provider: SigningProvider;
beforeAll(async () => {
  browser = await openBrowser();
  provider = await openSigningProvider();
});
afterAll(async () => {
  await browser.close();
  await provider.close();
});

describe.each([
  { scripts: 'with scripts', javaScriptEnabled: true },
  { scripts: 'without scripts', javaScriptEnabled: false },
])('an agreement, $scripts,', ({ javaScriptEnabled }) => {
  let open: OpenApp;
  let address: string;
  let agreement: string;
  const pages: Page[] = [];
  beforeAll(async () => {
    open = await openApp({ signing: provider.client });
    const today = open.town.day(0);
    agreement = await open.town.agreement({
      title: 'Samen sterk voor lokaal werk',
      status: 'approval',
      from: today,
      until: addMonths(today, 36),
      parties: (['vdab', 'ocmwVlierbeke'] as const).map((organisation) => ({
        organisation,
        role: 'partij',
        signatory: 'voorzitter',
      })),
    });
    address = await open.listen();
  });
  afterAll(async () => {
    for (const page of pages) await page.context().close();
    await open.close();
  });

  test('is signed at the service once its signatory says yes there', async () => {
    const head = await pageOf('hoofd.vlierbeke');
    provider.fault = 'refuses';
    await leave(head);
    await head.getByText('U tekende niet bij de dienst. Er is niets vastgelegd.').waitFor();
    await sound(head, 'teken-geweigerd');
    provider.fault = 'none';
    await leave(head);
    await head.getByText('De handtekening is vastgelegd.').waitFor();
    await head.getByRole('link', { name: 'Met een certificaat: bekijk' }).click();
    await head.getByRole('heading', { name: 'Wat Werkwinkel niet nakeek' }).waitFor();
    await sound(head, 'handtekening');
    const [file] = await Promise.all([
      head.waitForEvent('download'),
      head.getByRole('link', { name: 'De certificaten' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('certificaten.pem');
  });

  test('is signed with the certificate that was chosen', async () => {
    const [key] = provider.keys;
    if (key === undefined) throw new Error('The service has no key.');
    provider.keys = [
      { ...key, id: 'prive' },
      { ...key, id: 'werk' },
    ];
    const contact = await pageOf('contact.oost');
    await leave(contact);
    await contact.getByRole('heading', { name: 'Kies waarmee u tekent' }).waitFor();
    await sound(contact, 'certificaat-kiezen');
    await contact.getByRole('link', { name: 'Teken als Mieke Proef' }).first().click();
    await contact.getByText('De handtekening is vastgelegd.').waitFor();
    await contact.getByText('van kracht').first().waitFor();
    provider.keys = [key];
  });

  async function leave(page: Page): Promise<void> {
    await page.goto(`${address}/overeenkomsten/${agreement}/teken`);
    await sound(page, 'teken');
    await page.getByRole('button', { name: 'Teken gekwalificeerd bij' }).click();
    await page.getByRole('heading', { name: 'U gaat naar Proefdienst' }).waitFor();
    await sound(page, 'naar-de-dienst');
    await page.getByRole('link', { name: 'Ga naar Proefdienst' }).click();
  }

  async function pageOf(user: DemoUser): Promise<Page> {
    const context = await contextOf(browser, address, await open.town.signIn(user), javaScriptEnabled);
    const page = await context.newPage();
    pages.push(page);
    return page;
  }

  async function sound(page: Page, name: string): Promise<void> {
    if (!javaScriptEnabled) return;
    expect(await problemsInWidths(page, name), name).toEqual([]);
  }
});
