/**
 * Letters about what is shared: anyone reads one in another language, an officer notes that it went to many, and a coach that someone got it.
 * With scripts and without.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { personaId } from '../../db/seeds/demo-persona.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { signInAs } from '../support/session.ts';
import { contextOf, problemsAt, problemsOf } from '../support/visit.ts';

let browser: Browser;
let demo: OpenDemo;
let letter: string;
beforeAll(async () => {
  demo = await openDemo();
  browser = await openBrowser();
  const flow = await demo.db.admin.one<{ id: string }>(
    `select f.id from flows f join organisations o on o.ref = f.sender
     where o.kind = 'vdab' and f.status = 'inForce' order by f.number limit 1`,
  );
  letter = `/stromen/${flow?.id}/brief`;
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

const text = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function as(
  user: DemoUser | undefined,
  scripts: boolean,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const token = user && (await signInAs(demo.db.admin, user));
  const context = await contextOf(browser, demo.url, token, scripts);
  const page = await context.newPage();
  await work(page);
  if (scripts) expect(await problemsOf(page)).toEqual([]);
  await context.close();
}

test.each([
  ['on', true],
  ['off', false],
] as const)(
  'a letter is read, sent to many, and given to one, with scripts %s',
  { timeout: 90_000 },
  async (_name, scripts) => {
    await as(undefined, scripts, async (page) => {
      await page.goto(letter);
      expect(await text(page)).toContain('raakt niet aan uw leefloon');
      await page.getByRole('link', { name: 'العربية' }).click();
      expect(await page.getByRole('article').getAttribute('dir')).toBe('rtl');
    });
    const many = scripts ? '1200' : '1300';
    await as('dpo.vdab', scripts, async (page) => {
      await page.goto(letter);
      await page.getByRole('radio', { name: /brief/i }).first().check();
      await page.getByLabel(/^Aan hoeveel mensen/).fill('veel');
      await press(page, 'Noteer');
      await page.getByRole('alert').waitFor();
      await page.getByLabel(/^Aan hoeveel mensen/).fill(many);
      await press(page, 'Noteer');
      expect(await text(page)).toContain(scripts ? '1.200 mensen' : '1.300 mensen');
    });
    await as('coach.vlierbeke', scripts, async (page) => {
      const dossier = `/dossiers/${personaId('benefitStops')}`;
      await page.goto(dossier);
      await page.locator(`a[href="${dossier}/brieven"]`).first().click();
      await page.getByLabel('Welke brief?').selectOption({ index: 1 });
      await page.getByRole('radio').first().check();
      await press(page, 'Noteer');
      expect(await text(page)).toContain('Wat deze persoon al kreeg');
      expect(await text(page)).toContain('Lotte Wouters');
    });
  },
);

test('the letters have no barriers, wide and narrow, in Arabic too', { timeout: 90_000 }, async () => {
  const pages: readonly (readonly [DemoUser | undefined, string])[] = [
    [undefined, letter],
    [undefined, `${letter}?taal=ar`],
    ['coach.vlierbeke', `/dossiers/${personaId('benefitStops')}/brieven`],
    ['contact.oost', '/golven/regio'],
  ];
  for (const [user, path] of pages) {
    const token = user && (await signInAs(demo.db.admin, user));
    expect(await problemsAt(browser, demo.url, token, path, 'letter')).toEqual([]);
  }
});
