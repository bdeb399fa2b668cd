/**
 * Anyone reads what the partnership does in a municipality, in a browser, with scripts and without: agreements, actions and how far they are,
 * answers, bodies, reports and whom to call; and what consultation decided. Nobody has to sign in.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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
])('what everyone may know, $how,', ({ javaScriptEnabled }) => {
  let demo: OpenDemo;
  beforeEach(async () => {
    demo = await openDemo();
  });
  afterEach(() => demo.close());

  test('of a municipality stands on one page, at every width', async () => {
    const anyone = await visitor();
    await anyone.goto('/gemeenten/99001');
    for (const title of [
      'Overeenkomsten',
      'Acties en hoe ver ze staan',
      'Signalen en antwoorden',
      'In welk overleg de gemeente zit',
      'Contactpunten',
    ])
      await anyone.getByRole('heading', { name: title, exact: true }).waitFor();
    for (const width of [360, 768, 1280]) {
      await anyone.setViewportSize({ width, height: 800 });
      await sound(anyone);
    }
    await anyone.getByRole('link', { name: '53 mensen met een leefloon starten met werk' }).click();
    await anyone.getByText(/\d+ van 53/).waitFor();
    await anyone.getByText('hoogstens één keer per kwartaal').waitFor();
  });

  test('of consultation is found without signing in', async () => {
    const anyone = await visitor();
    await anyone.goto('/overleg');
    await anyone.getByRole('heading', { name: 'Besluiten die iedereen mag lezen' }).waitFor();
    await sound(anyone);
    await anyone
      .getByRole('link', { name: /Centrale Werkgroep/i })
      .first()
      .click();
    await anyone.getByRole('heading', { name: 'Leden' }).waitFor();
    expect(await anyone.getByText('Signalen die hier staan').count()).toBe(0);
    await sound(anyone);
  });

  async function sound(page: Page): Promise<void> {
    if (javaScriptEnabled) expect(await problemsOf(page)).toEqual([]);
  }

  async function visitor(): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: demo.url, locale: 'nl-BE' });
    return context.newPage();
  }
});
