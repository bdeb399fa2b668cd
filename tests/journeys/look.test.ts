/**
 * Looks at every sample page in a browser: no accessibility problem that axe knows, nothing wider than
 * the screen, targets large enough, valid HTML. With LOOK=1 it also leaves pictures in tests/results/look.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { gallery } from '../support/gallery.tsx';
import { sampleHtml, showSample } from '../support/gallery-browser.ts';
import { barriers, htmlProblems, smallTargets, widerThanScreen } from '../support/page-check.ts';

const names = Object.keys(gallery);

// The last one is a screen of 1280 by 1024 at 400 %.
const views = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light', forcedColors: 'none' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', forcedColors: 'none' },
  { viewport: { width: 768, height: 1024 }, colorScheme: 'light', forcedColors: 'active' },
  { viewport: { width: 360, height: 740 }, colorScheme: 'dark', forcedColors: 'none' },
  { viewport: { width: 320, height: 256 }, colorScheme: 'light', forcedColors: 'none' },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

it.each(names)('writes valid HTML for the page %s', async (name) => {
  expect(await htmlProblems(sampleHtml(name))).toEqual([]);
});

it.each(names)('shows the page %s to everyone, wide and narrow, light and dark', async (name) => {
  const page = await showSample(browser, name, { reducedMotion: 'reduce' });
  await openDetails(page);
  for (const view of views) {
    await page.setViewportSize(view.viewport);
    await page.emulateMedia(view);
    if (process.env.LOOK) await takePicture(page, name, view);
    const found = [await barriers(page), await widerThanScreen(page), await smallTargets(page)];
    expect(found.flat(), JSON.stringify(view)).toEqual([]);
  }
  await page.context().close();
});

it('leads with the keyboard past the navigation, and shows where the focus is', async () => {
  const page = await showSample(browser, 'vandaag', { viewport: { width: 1280, height: 900 } });
  const focus = page.locator(':focus');
  await page.keyboard.press('Tab');
  expect(await focus.innerText()).toBe('Ga naar de inhoud');
  expect(await focus.boundingBox()).toMatchObject({ y: 2 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focus.innerText()).toBe('Amina B.');
  expect(await focus.evaluate((element) => getComputedStyle(element).outlineWidth)).toBe('3px');
  await page.context().close();
});

async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function takePicture(page: Page, name: string, view: (typeof views)[number]): Promise<void> {
  const look = [name, view.viewport.width, view.colorScheme, view.forcedColors].join('-');
  await page.screenshot({ path: `tests/results/look/${look}.png`, fullPage: true });
}
