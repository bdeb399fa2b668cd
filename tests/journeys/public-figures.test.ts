/**
 * A visitor looks at what the cooperation brings: from the menu to the figures, another place and year, what is not shown and why, and the page
 * of the own municipality with the same numbers. With scripts and without, narrow and wide, in the dark, in forced colours and on paper.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { picture, problemsOf } from '../support/visit.ts';

let browser: Browser;
let demo: OpenDemo;
let year: number;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openBrowser(), openDemo()]);
  const last = await demo.db.app.one<{ year: number }>(
    `select max(year)::integer as year from published_figures where indicator = 'outflow' and quarter is null`,
  );
  year = last?.year ?? 0;
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('a visitor, $how,', ({ javaScriptEnabled }) => {
  test('reads the figures of Flanders and of the own municipality, and why some are not shown', async () => {
    const page = await browser.newPage({ baseURL: demo.url, javaScriptEnabled });
    await page.goto('/');
    await page.getByRole('link', { name: 'Cijfers', exact: true }).click();
    await page.getByRole('heading', { name: 'Cijfers voor iedereen' }).waitFor();
    await page.getByText('Dit is een demo: alle cijfers zijn verzonnen.').waitFor();
    await page.getByRole('link', { name: 'Uitstroom naar werk', exact: true }).click();
    expect(page.url()).toContain(`indicator=outflow&niveau=gemeente&jaar=${year}`);
    const card = page.getByRole('region', { name: `Uitstroom naar werk, ${year}` });
    const told = await card.getByRole('row', { name: 'Vlierbeke' }).getByRole('cell').first().innerText();
    expect(told).toMatch(/^\d\d %$/);
    await card.getByRole('row', { name: 'Kreekdorp' }).getByText('niet getoond').waitFor();
    await card.getByText('Hoe tellen we dit?').click();
    await card.getByText('We delen de uitstroom naar werk').waitFor();
    await page.getByRole('link', { name: 'Kreekdorp, niet getoond' }).waitFor();
    await page.getByRole('link', { name: `Vlierbeke, ${told}` }).waitFor();
    await page.getByRole('img', { name: 'Uitstroom naar werk, Vlaanderen per kwartaal' }).waitFor();
    await page.getByText('Een getal onder 10 tonen we nooit').waitFor();
    if (javaScriptEnabled) await sound(page, 'public-figures');

    await page.getByLabel('Soort plaats').selectOption('referentieregio');
    await page.getByLabel('Jaar', { exact: true }).selectOption(String(year - 1));
    await page.getByRole('button', { name: 'Toon', exact: true }).click();
    await page.getByRole('rowheader', { name: 'Vlierstreek (demo)' }).waitFor();
    expect(page.url()).toContain(`niveau=regio&jaar=${year - 1}`);

    await page.goBack();
    await page.getByRole('link', { name: 'Vlierbeke', exact: true }).click();
    const own = page.getByRole('region', { name: 'Cijfers', exact: true });
    const row = own.getByRole('row', { name: /^Uitstroom naar werk/ }).first();
    expect(await row.innerText()).toContain(told);
    if (javaScriptEnabled) await sound(page, 'own-municipality');
    await page.context().close();
  });
});

test('the tiles tell their size without colours, in the dark and on paper', async () => {
  const page = await browser.newPage({ baseURL: demo.url, viewport: { width: 1280, height: 900 } });
  await page.goto(`/cijfers?indicator=outflow&niveau=gemeente&jaar=${year}`);
  const foot = (name: RegExp) =>
    page
      .getByRole('link', { name })
      .last()
      .evaluate(
        (tile) =>
          `${getComputedStyle(tile).borderBlockEndStyle} ${getComputedStyle(tile).borderBlockEndWidth}`,
      );
  for (const look of [
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
    { forcedColors: 'none', media: 'print' },
  ] as const) {
    await page.emulateMedia(look);
    const feet = [
      await foot(/^Vlierbeke, \d/),
      await foot(/^Heidebos, \d/),
      await foot(/^Kreekdorp, niet/),
      await foot(/^Gent, telt/),
    ];
    expect(new Set(feet).size, JSON.stringify([look, feet])).toBe(4);
    if (look.media !== 'print') expect(await problemsOf(page)).toEqual([]);
    if (process.env['LOOK']) await picture(page, `public-figures-${Object.values(look).join('-')}`);
  }
  await page.context().close();
});

async function sound(page: Page, name: string): Promise<void> {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await problemsOf(page), `${name} at ${width}`).toEqual([]);
    if (process.env['LOOK']) await picture(page, `${name}-${width}`);
  }
}
