/**
 * Who looks for an agreement: from the list to the map, to a municipality, and to what ends when. With scripts and without, on a
 * phone and on a wide screen.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test.each([
  ['/overeenkomsten/kaart', 'kaart'],
  ['/overeenkomsten/kalender', 'kalender'],
  ['/gemeenten/11002', 'gemeente-antwerpen'],
  ['/gemeenten/99001', 'gemeente-vlierbeke'],
] as const)('%s has no barriers, wide and narrow', async (path, name) => {
  expect(await problemsAt(browser, demo.url, undefined, path, name)).toEqual([]);
});

test.each([
  ['with scripts', true],
  ['without scripts', false],
])('someone finds what Bonheiden agreed, %s', async (_how, javaScriptEnabled) => {
  const context = await browser.newContext({ baseURL: demo.url, javaScriptEnabled });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/overeenkomsten');
  await page.getByRole('link', { name: 'Kaart', exact: true }).click();
  await page.getByRole('link', { name: 'Bonheiden, eerder afgesproken' }).click();
  await page.getByRole('heading', { name: 'Bonheiden', level: 1 }).waitFor();
  await page.getByText('Liep van 2022 tot en met 2025. Die periode is voorbij.').waitFor();
  await page.getByRole('link', { name: 'Overeenkomsten op de kaart' }).click();
  await page.getByLabel('Provincie', { exact: true }).selectOption('Limburg');
  await page.getByRole('button', { name: 'Toon' }).click();
  await page.getByRole('heading', { name: '38 gemeenten' }).waitFor();
  if (javaScriptEnabled) expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Vlierbeke', exact: false }).first().click();
  await page.getByRole('heading', { name: 'Vlierbeke', level: 1 }).waitFor();
  await context.close();
});

test('on paper the map keeps what fills its tiles, and its table stands under it without the form', async () => {
  const page = await browser.newPage({ baseURL: demo.url });
  await page.goto('/overeenkomsten/kaart?toestand=expiring');
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.getByRole('table').getByRole('link', { name: 'Vlierbeke', exact: true }).isVisible(),
  ).toBe(true);
  expect(await page.getByLabel('Naam van de gemeente').isVisible()).toBe(false);
  const tile = page.getByRole('link', { name: 'Bonheiden, eerder afgesproken' }).first();
  expect(await tile.evaluate((element) => getComputedStyle(element).printColorAdjust)).toBe('exact');
  await page.close();
});

test('a phone shows the tiles by province with the small map above, a wide screen one map', async () => {
  const page = await browser.newPage({ baseURL: demo.url, viewport: { width: 360, height: 740 } });
  await page.goto('/overeenkomsten/kaart');
  const small = page.getByRole('img', { name: /^Kaart van Vlaanderen/ });
  const gent = page.getByRole('link', { name: 'Gent, niet bekend' });
  expect(await small.isVisible()).toBe(true);
  const onPhone = await gent.boundingBox();
  expect(Math.min(onPhone?.width ?? 0, onPhone?.height ?? 0)).toBeGreaterThanOrEqual(40);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await small.isVisible()).toBe(false);
  const west = await page.getByRole('link', { name: 'Brugge, niet bekend' }).boundingBox();
  const east = await page.getByRole('link', { name: 'Genk, niet bekend' }).boundingBox();
  expect(west?.width).toBeCloseTo(east?.width ?? 0, 0);
  expect((east?.x ?? 0) - (west?.x ?? 0)).toBeGreaterThan(600);
  await page.close();
});
