/**
 * Visits pages of the running application as someone, at the widths people have, and lists what is wrong with each: barriers
 * that axe knows, anything wider than the screen, targets that are too small, HTML that is not valid. LOOK=1 leaves pictures.
 */
import { appendFileSync, mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { dateInFlanders } from '../../src/kernel/clock.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { barriers, htmlProblems, smallTargets, widerThanScreen } from './page-check.ts';

const widths = [360, 768, 1280] as const;
const PATIENCE = 30_000;

/** Opens a context that carries someone's session; close it when done. */
export async function contextOf(
  browser: Browser,
  address: string,
  token: string | undefined,
  javaScriptEnabled = true,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: address, javaScriptEnabled });
  if (token !== undefined) {
    const cookie = { name: SESSION_COOKIE, value: token, path: '/', secure: true };
    await context.addCookies([{ ...cookie, domain: new URL(address).hostname }]);
  }
  return context;
}

/** Looks at one address at every width and lists what is wrong, each with its width. */
export async function problemsAt(
  browser: Browser,
  address: string,
  token: string | undefined,
  path: string,
  name: string,
): Promise<string[]> {
  const context = await contextOf(browser, address, token);
  const page = await context.newPage();
  const answer = await page.goto(path);
  const found = await htmlProblems((await answer?.text()) ?? '');
  if (answer?.status() !== 200) found.push(`${path} answers ${answer?.status()}`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await problemsOf(page)).map((problem) => `${width}: ${problem}`));
    if (process.env['LOOK']) await picture(page, `${name}-${width}`);
  }
  await context.close();
  return found;
}

/** Leaves pictures of an open page at every width, and lists what is wrong with it. */
export async function problemsInWidths(page: Page, name: string): Promise<string[]> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    if (process.env['LOOK']) await picture(page, `${name}-${width}`);
  }
  return problemsOf(page);
}

/** Lists what is wrong with a page that is open, with everything folded opened first. */
export async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const found = await barriers(page);
  noteTested(page, found.length);
  return [found, await widerThanScreen(page), await smallTargets(page)].flat();
}

// What the statement on accessibility tells: scripts/write-tested-pages.ts gathers it.
function noteTested(page: Page, count: number): void {
  const path = new URL(page.url()).pathname.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, ':id');
  const look = {
    path,
    on: dateInFlanders(new Date()),
    width: page.viewportSize()?.width ?? 0,
    barriers: count,
  };
  const folder = 'tests/results/tested-pages';
  mkdirSync(folder, { recursive: true });
  appendFileSync(`${folder}/${process.pid}.ndjson`, `${JSON.stringify(look)}\n`);
}

/** Reads a page again until this stands on it: what concerns another organisation is put there by a job. */
export async function awaitOn(page: Page, found: Locator): Promise<void> {
  for (const until = Date.now() + PATIENCE; Date.now() < until && (await found.count()) === 0; ) {
    await page.waitForTimeout(300);
    await page.reload();
  }
  await found.first().waitFor();
}

/** Leaves a picture in tests/results/look. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `tests/results/look/${name}.png`, fullPage: true });
}
