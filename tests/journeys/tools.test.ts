/**
 * The public tools in a browser, without signing in: what may fit, how long article 60 lasts, when a benefit stops. With scripts off
 * and on, and every page without barriers, wide and narrow. What is filled in stands in no address.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { problemsAt } from '../support/visit.ts';

let browser: Browser;
let demo: OpenDemo;
beforeAll(async () => {
  demo = await openDemo();
  browser = await openBrowser();
}, 90_000);
afterAll(async () => {
  await browser.close();
  await demo.close();
});

async function anyone(scripts: boolean, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, baseURL: demo.url });
  const page = await context.newPage();
  await work(page);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}

const text = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe.each([
  ['off', false],
  ['on', true],
])('with scripts %s', (_name, scripts) => {
  test('from the front page to what may fit somebody, one question after another', { timeout: 60_000 }, () =>
    anyone(scripts, async (page) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Alle hulpmiddelen' }).click();
      await page.getByRole('link', { name: 'Kijk wat past' }).click();
      await page.getByLabel('Hoe oud is de persoon?').fill('oud');
      await page.getByLabel('Welke uitkering krijgt de persoon?').selectOption('leefloon');
      await press(page, 'Ga verder');
      expect(await text(page)).toContain('Schrijf een geheel getal');
      await page.getByLabel('Hoe oud is de persoon?').fill('34');
      await press(page, 'Ga verder');
      expect(await text(page)).toContain('Volgende vraag');
      expect(await text(page)).toContain('Past met wat u antwoordde');
      const asked = await page.locator('form').first().locator('label, legend').first().innerText();
      await press(page, 'Ga verder');
      expect(await page.locator('form').first().locator('label, legend').first().innerText()).not.toBe(asked);
      expect(page.url()).toBe(`${demo.url}/hulpmiddelen/wat-past`);
      expect(await text(page)).toContain('leefloon');
    }),
  );

  test('how long article 60 lasts, with the rule that decides', { timeout: 60_000 }, () =>
    anyone(scripts, async (page) => {
      await page.goto('/hulpmiddelen/artikel-60');
      await page.getByLabel('Geboortedatum').fill('15/01/1974');
      await page.getByLabel('Eerste dag van het contract').fill('gisteren');
      await press(page, 'Reken uit');
      expect(await page.getByLabel('Eerste dag van het contract').inputValue()).toBe('gisteren');
      await page.getByLabel('Eerste dag van het contract').fill('1/12/2026');
      await press(page, 'Reken uit');
      expect(await text(page)).toContain('van 1 december 2026 tot en met 30 november 2027: 12 maanden.');
      expect(await page.locator('tr', { hasText: 'beslist hier' }).innerText()).toContain('312 dagen');
      expect(page.url()).toBe(`${demo.url}/hulpmiddelen/artikel-60`);
    }),
  );

  test(
    'when the right to unemployment benefit ends, and what is missing to say so',
    { timeout: 60_000 },
    () =>
      anyone(scripts, async (page) => {
        await page.goto('/hulpmiddelen/einde-uitkering');
        await page.getByLabel('Geboortedatum').fill('15/01/1984');
        await page.getByLabel('Dag van de eerste aanvraag').fill('1/1/2016');
        await page.getByLabel(/^Jaren loopbaan/).fill('12');
        await press(page, 'Zoek de einddatum');
        expect(await text(page)).toContain('de jaren werkloosheid');
        await page.getByLabel(/^Jaren volledig werkloos/).fill('9');
        await press(page, 'Zoek de einddatum');
        expect(await text(page)).toContain('Het recht eindigt op 1 maart 2026.');
        await page.getByLabel('Dag van de eerste aanvraag').fill('1/6/2026');
        await page.getByLabel(/^Dagen werk in de 36 maanden/).fill('520');
        await press(page, 'Zoek de einddatum');
        expect(await text(page)).toContain('Het recht duurt 14 maanden en eindigt op 31 juli 2027');
      }),
  );

  test('what a wave means for a municipality, with what was not found told', { timeout: 60_000 }, () =>
    anyone(scripts, async (page) => {
      await page.goto('/hulpmiddelen');
      await page.getByRole('link', { name: 'Reken de instroom uit' }).click();
      await press(page, 'Reken uit');
      expect(await text(page)).toContain('Kies een gemeente uit de lijst');
      await page.getByLabel('Gemeente', { exact: true }).fill('aalst');
      await page.getByLabel(/^Hoeveel inwoners/).fill('90000');
      await press(page, 'Reken uit');
      expect(await text(page)).toMatch(/Ruw geraamd[^]*Verwachte dossiers\s+345/);
      await page.getByLabel('1 juli 2026').fill('120');
      await page.getByLabel('1 juli 2027').fill('80');
      await page.getByLabel(/^Hoeveel dossiers kan/).fill('60');
      await press(page, 'Reken uit');
      const told = await text(page);
      expect(told).toContain('Schatting voor Aalst.');
      const row = (name: RegExp) => page.getByRole('row', { name }).innerText();
      expect(await row(/^juli 2026/)).toMatch(/120[^]*40 \(40 tot 43\)/);
      expect(told).toContain('1,1 (1,1 tot 1,2)');
      expect(await row(/^2027/)).toContain('te verifiëren');
      expect(page.url()).toBe(`${demo.url}/hulpmiddelen/instroom`);
    }),
  );
});

test('every page of the tools is without barriers, wide and narrow', { timeout: 60_000 }, async () => {
  for (const path of ['', '/wat-past', '/artikel-60', '/einde-uitkering', '/instroom'])
    expect(await problemsAt(browser, demo.url, undefined, `/hulpmiddelen${path}`, 'tools')).toEqual([]);
});
