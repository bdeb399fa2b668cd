/**
 * The coach of a small OCMW who has never heard of Werkwinkel: within a minute how to prepare the end of an article 60, and whom to call. With
 * scripts and without, on a phone and on a wide screen; and what the front door weighs.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { problemsAt, problemsOf } from '../support/visit.ts';

let browser: Browser;
let demo: OpenDemo;
beforeAll(async () => {
  demo = await openDemo();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

const guide = 'Warme overdracht voor het einde van een artikel 60';

test.each([
  ['/', 'portaal'],
  ['/gidsen', 'gidsen'],
  ['/gidsen/warme-overdracht-einde-artikel-60', 'gids'],
  ['/themas/overdracht', 'thema'],
  ['/activiteiten', 'activiteiten'],
  ['/instrumenten', 'instrumenten'],
  ['/instrumenten/artikel-60', 'instrument'],
  ['/contactpunten', 'contactpunten'],
  ['/open-data', 'open-data'],
  ['/privacy', 'privacy'],
  ['/toegankelijkheid', 'toegankelijkheid'],
  ['/verwerkingsregister', 'verwerkingsregister'],
  ['/zoeken', 'zoeken'],
  ['/zoeken?zoek=overdrahct%20vdab', 'gezocht'],
  ['/themas', 'themas'],
  ['/sjablonen', 'sjablonen'],
  ['/sjablonen/checklist-intake', 'sjabloon'],
  ['/vragen', 'vragen'],
  ['/vragen/wie-belt-u-bij-vdab', 'vraag'],
  ['/nieuws', 'nieuws'],
  ['/nieuws/312-dagen', 'bericht'],
  ['/activiteiten/lerend-netwerk-instroom', 'activiteit'],
  ['/over', 'over-lijst'],
  ['/over/over-werkwinkel', 'over'],
  ['/gemeenten', 'gemeenten'],
  ['/aanmelden', 'aanmelden'],
  ['/afgemeld', 'afgemeld'],
])('%s has no barriers, wide and narrow', async (path, name) => {
  expect(await problemsAt(browser, demo.url, undefined, path, name)).toEqual([]);
});

describe.each([
  ['with scripts on a phone', true, 360],
  ['without scripts on a wide screen', false, 1280],
] as const)('a coach who comes for the first time, %s,', (_how, javaScriptEnabled, width) => {
  async function visit(work: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ baseURL: demo.url, javaScriptEnabled });
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await work(page);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  }

  const askPlace = async (page: Page) => {
    const field = page.getByLabel('Uw gemeente', { exact: true });
    if (!javaScriptEnabled) {
      await field.fill('Vlierbeke');
      await page.getByRole('button', { name: 'Toon', exact: true }).click();
      return;
    }
    await field.pressSequentially('lierbe');
    await page.getByRole('option', { name: 'Vlierbeke' }).waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await field.press('ArrowDown');
    await field.press('Enter');
  };

  test('reads the six steps and sees whom to call', async () => {
    const started = performance.now();
    await visit(async (page) => {
      await page.getByRole('link', { name: guide }).click();
      await page.getByRole('heading', { level: 1, name: guide }).waitFor();
      await page
        .getByRole('navigation', { name: 'Stappen' })
        .getByRole('link', { name: 'Plan een gesprek met drie' })
        .click();
      expect(await page.getByRole('heading', { name: /Plan een gesprek met drie/ }).isVisible()).toBe(true);
      await askPlace(page);
      await page.getByRole('heading', { name: 'Contactpunten voor Vlierbeke' }).waitFor();
      expect(await page.locator('main').innerText()).toMatch(/VDAB[\s\S]*@/);
    });
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  test('searches in own words, with a slip of the pen, and finds the same guide', async () => {
    await visit(async (page) => {
      await page.getByLabel('Zoek in alles').fill('art.60 loopt af wie bellen');
      await page.getByRole('button', { name: 'Zoek', exact: true }).click();
      await page.getByRole('link', { name: guide }).waitFor();
      await page.getByLabel('Zoek in alles').fill('warme overdrahct');
      await page.getByRole('button', { name: 'Zoek', exact: true }).click();
      await page.getByText('U ziet wat er is over warme overdracht.').waitFor();
      await page.getByRole('link', { name: guide }).click();
      await page.getByRole('heading', { level: 1, name: guide }).waitFor();
    });
  });
});

test('who is signed in reads every heading: none lies on the picture at the top', async () => {
  const page = await browser.newPage({ baseURL: demo.url });
  await page.goto('/aanmelden/start?als=coach.vlierbeke');
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const top = await page.locator('.hero').boundingBox();
    const heading = await page.getByRole('heading', { name: 'Stap voor stap' }).boundingBox();
    expect(heading?.y).toBeGreaterThan((top?.y ?? 0) + (top?.height ?? 0));
  }
  await page.close();
});

test('what others read of a page is refused by no policy of ours', async () => {
  const page = await browser.newPage({ baseURL: demo.url });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  for (const path of ['/', '/instrumenten/artikel-60', '/vragen/wie-belt-u-bij-vdab']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
  }
  expect(complaints).toEqual([]);
  await page.close();
});

test('the first visit takes at most 8 requests and 30 kB', async () => {
  const page = await browser.newPage({ baseURL: demo.url });
  const sizes: number[] = [];
  page.on('requestfinished', (request) => {
    void request
      .sizes()
      .then(({ responseBodySize, responseHeadersSize }) =>
        sizes.push(responseBodySize + responseHeadersSize),
      );
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.length).toBeLessThanOrEqual(8);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * 1024);
  await page.close();
});
