/** Signs in and out in a real browser, by either host and with scripts off, and looks at the pages on the way. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { htmlProblems } from '../support/page-check.ts';
import { problemsOf } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
let port: string;

beforeAll(async () => {
  [browser, open] = await Promise.all([openBrowser(), openApp()]);
  ({ port } = new URL(await open.listen()));
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.newContext(options)).newPage();
}
const cookiesOf = async (page: Page) => (await page.context().cookies()).map(({ name }) => name);

it.each(['localhost', '127.0.0.1'])('signs in and out by %s without scripts', async (host) => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(`http://${host}:${port}/aanmelden?terug=%2Fpersonen`);
  await page.getByRole('link', { name: 'coach.vlierbeke' }).click();
  expect(page.url()).toBe(`http://${host}:${port}/personen`);
  expect(await cookiesOf(page)).toContain('__Host-werkwinkel');
  expect(await page.getByText('OCMW Vlierbeke · trajectbegeleider').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Afmelden' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('U bent afgemeld');
  expect(await cookiesOf(page)).not.toContain('__Host-werkwinkel');
  await page.goto(`http://${host}:${port}/personen`);
  expect(page.url()).toContain('/aanmelden?terug=%2Fpersonen');
  await page.context().close();
});

it('takes one account after another, and lets someone with two mandates choose', async () => {
  const page = await newPage();
  const base = `http://localhost:${port}`;
  await page.goto(`${base}/aanmelden`);
  await page.getByRole('link', { name: 'coach.vlierbeke' }).click();
  await page.goto(`${base}/aanmelden`);
  await page.getByRole('link', { name: 'redactie.vvsg' }).click();
  expect(page.url()).toBe(`${base}/mandaat`);
  await page.getByRole('button', { name: 'Werk als secretaris voor VVSG' }).click();
  await page.goto(`${base}/mandaat`);
  expect(await page.getByRole('button', { name: 'Verder in dit mandaat' }).count()).toBe(1);
  expect(await page.getByText('VVSG · secretaris').isVisible()).toBe(true);
  await page.context().close();
});

it('shows pages that anyone can use', async () => {
  const page = await newPage();
  const base = `http://localhost:${port}`;
  await page.goto(`${base}/aanmelden/start?als=redactie.vvsg`);
  for (const path of ['/aanmelden', '/mandaat', '/afgemeld', '/aanmelden/eenmalig/x', '/aanmelden/terug'])
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const html = await (await page.goto(`${base}${path}`))?.text();
      if (process.env['LOOK']) await page.screenshot({ path: picture(path, width), fullPage: true });
      expect(await htmlProblems(html ?? ''), path).toEqual([]);
      expect(await problemsOf(page), `${path} ${width}`).toEqual([]);
    }
  await page.context().close();
});

function picture(path: string, width: number): string {
  return `tests/results/look/${path.slice(1).replaceAll('/', '-')}-${width}.png`;
}
