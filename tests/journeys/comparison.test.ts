/** A head lays down what will be compared before looking, in a browser with scripts and without; and what was tried stays to be read. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { picture, problemsOf } from '../support/visit.ts';

let browser: Browser;
let demo: OpenDemo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openBrowser(), openDemo()]);
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('what works, $how,', ({ javaScriptEnabled }) => {
  test('is asked before anyone looks, and answered when everyone had the time', async () => {
    const page = await browser.newPage({ baseURL: demo.url, javaScriptEnabled });
    await page.goto('/aanmelden/start?als=hoofd.vlierbeke');
    await page.getByRole('link', { name: 'Cijfers', exact: true }).click();
    await page.getByRole('link', { name: 'Bekijk uw vergelijkingen' }).click();
    await page.getByRole('img', { name: /^Per vergelijking het verschil op 100 mensen/ }).waitFor();
    if (javaScriptEnabled) await sound(page, 'comparisons-of-demo');
    await page.getByRole('link', { name: 'Leg een vergelijking vast' }).click();

    // Half filled in: what is missing is said, and what was typed stays.
    await page.getByLabel('Wat wilt u weten?').fill('Vinden mensen met artikel 60 vaker werk?');
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.getByRole('link', { name: 'Kies een aanpak.' }).waitFor();
    expect(await page.getByLabel('Wat wilt u weten?').inputValue()).toBe(
      'Vinden mensen met artikel 60 vaker werk?',
    );
    if (javaScriptEnabled) await sound(page, 'comparison-form');
    await fill(page, { begin: '2026 K1', end: '2025 K4' });
    await page.getByRole('link', { name: 'Kies een einde dat na het begin komt.' }).waitFor();

    // Too early: the day from which one may look stands there, and nothing else.
    await fill(page, { begin: '2026 K1', end: '2026 K3' });
    await page.getByText('De vergelijking ligt vast.').waitFor();
    await page.getByText('U kunt kijken vanaf 1 oktober 2027.').waitFor();
    expect(await page.getByRole('button', { name: 'Bekijk de uitkomst' }).count()).toBe(0);
    await page.getByText('Trek deze vergelijking in').click();
    await page.getByRole('button', { name: 'Trek in' }).click();
    await page.getByRole('link', { name: 'Schrijf waarom u niet meer vergelijkt.' }).waitFor();
    await page.getByLabel('Waarom vergelijkt u niet meer?').fill('We stoppen met deze aanpak.');
    await page.getByRole('button', { name: 'Trek in' }).click();
    await page.getByText('De reden: We stoppen met deze aanpak.').waitFor();

    // Of some years ago: too few people there, and that is the answer for good.
    await page.goto('/cijfers/wat-werkt/nieuw');
    await page.getByLabel('Wat wilt u weten?').fill('Vonden mensen met artikel 60 vaker werk?');
    await fill(page, { begin: '2022 K1', end: '2022 K2' });
    await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click();
    await page.getByText('Er zijn te weinig mensen om iets te zeggen').waitFor();
    expect(await page.getByRole('button', { name: 'Bekijk de uitkomst' }).count()).toBe(0);
    if (javaScriptEnabled) await sound(page, 'comparison-few');

    await page.getByRole('link', { name: 'Wat werkt?' }).click();
    await page.getByText('ingetrokken').first().waitFor();
    await page.getByText('te weinig mensen').first().waitFor();
    if (javaScriptEnabled) await sound(page, 'comparisons');
    await page.context().close();
  });
});

async function fill(page: Page, { begin, end }: { begin: string; end: string }): Promise<void> {
  await page.getByLabel('De aanpak').selectOption({ label: 'artikel 60' });
  await page.getByLabel('Vond werk', { exact: true }).check();
  await page.getByLabel('Begeleiding die begon vanaf').selectOption({ label: begin });
  await page.getByLabel('Tot en met').selectOption({ label: end });
  await page.getByLabel('Binnen 6 maanden na de start').check();
  await page.getByLabel('6 maanden', { exact: true }).check();
  await page.getByRole('button', { name: 'Leg vast' }).click();
}

async function sound(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await problemsOf(page), `${name} at ${width}`).toEqual([]);
    if (process.env['LOOK']) await picture(page, `${name}-${width}`);
  }
}
