/**
 * What did others agree on child care? Anyone searches it, in a browser, with scripts and without; a head takes the words into an own
 * draft, where it stays to be read where they come from.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { agreementId } from '../../db/seeds/agreement-rows.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { problemsOf } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('the library of what was agreed, $how,', ({ javaScriptEnabled }) => {
  let demo: OpenDemo;
  beforeEach(async () => {
    demo = await openDemo();
  });
  afterEach(() => demo.close());

  test('is searched by anyone, and taken from with where it came from', async () => {
    const anyone = await visitor();
    await anyone.goto('/overeenkomsten');
    await anyone.getByRole('link', { name: 'Zoek in wat is afgesproken' }).click();
    await sound(anyone);
    await anyone.getByLabel('Thema').selectOption('childCare');
    await anyone.getByLabel('Welk deel').selectOption('analysis');
    await anyone.getByRole('button', { name: 'Zoek' }).click();
    await anyone.getByText(/te weinig kinderopvang voor wie vroeg begint/).waitFor();
    expect(await anyone.getByRole('link', { name: /^Gebruik in mijn ontwerp/ }).count()).toBe(0);
    await sound(anyone);

    // The partnership is renewed by its first party, which then writes with the words of the cluster.
    const head = await signIn('hoofd.vlierbeke');
    await head.goto(`/overeenkomsten/${agreementId('partnership')}/vernieuw`);
    await head.getByLabel('Titel').fill('Lokaal partnerschap, opnieuw');
    await head.getByRole('button', { name: 'Begin het ontwerp' }).click();
    await head.getByText('Het ontwerp is begonnen.').waitFor();
    const draft = new URL(head.url()).pathname;
    await head.goto('/overeenkomsten/bibliotheek?zoek=kinderopvang&soort=analysis');
    await head
      .getByRole('link', { name: /^Gebruik in mijn ontwerp ?: Analyse.*cluster Vlierbeke$/ })
      .first()
      .click();
    await sound(head);
    await head.getByRole('button', { name: 'Neem over' }).click();
    await head.getByRole('link', { name: 'Kies in welke overeenkomst u dit gebruikt.' }).waitFor();
    await head.getByLabel('Lokaal partnerschap, opnieuw').check();
    await head.getByRole('button', { name: 'Neem over' }).click();
    await head.getByText('Overgenomen. Bij de tekst staat waar dit vandaan komt.').waitFor();
    await head.goto(draft);
    await head.getByText(/te weinig kinderopvang voor wie vroeg begint/).waitFor();
    await head.getByText('Overgenomen uit').waitFor();
    await sound(head);
  });

  async function sound(page: Page): Promise<void> {
    if (javaScriptEnabled) expect(await problemsOf(page)).toEqual([]);
  }

  async function visitor(): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: demo.url, locale: 'nl-BE' });
    return context.newPage();
  }

  async function signIn(user: string): Promise<Page> {
    const page = await visitor();
    await page.goto('/aanmelden');
    await page.getByRole('link', { name: user, exact: true }).click();
    await page.waitForURL(/vandaag/);
    return page;
  }
});
