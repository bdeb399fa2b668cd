/** The field for a file says in Dutch what to do, whatever the language of the browser, and opens what it should. */
import type { Browser, FileChooser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { contextOf } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
let address: string;
beforeAll(async () => {
  open = await openApp();
  address = await open.listen();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

test.each([360, 1280])(
  'in a browser in English the button says it in Dutch and works, %i wide',
  async (width) => {
    const context = await contextOf(browser, address, await open.town.signIn('coach.vlierbeke'));
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 800 });
    // Asked for well before the click: the browser opens a window of its own when it is asked too late.
    const chooser = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve));
    await page.goto('/inlezen');
    const button = page.getByText('Kies bestand', { exact: true });
    const field = page.getByLabel('Bestand', { exact: true });
    await button.scrollIntoViewIfNeeded();
    const [shown, own] = [await button.boundingBox(), await field.boundingBox()];
    if (shown === null || own === null) throw new Error('The field is not there.');
    expect(shown.y + shown.height).toBeLessThanOrEqual(own.y + own.height);
    expect(await field.evaluate((input) => getComputedStyle(input).color)).toBe('rgba(0, 0, 0, 0)');
    await page.mouse.click(shown.x + shown.width / 2, shown.y + shown.height / 2);
    await (await chooser).setFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from('x') });
    expect(await field.evaluate((input) => getComputedStyle(input).color)).not.toBe('rgba(0, 0, 0, 0)');
    await context.close();
  },
);
