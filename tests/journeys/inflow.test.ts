/**
 * A head of social service sees what the next wave means for the team: numbers that come in with what is wrong told row by row, plans
 * beside each other, and the people of that wave. With scripts off and on, and without barriers.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { personaId } from '../../db/seeds/demo-persona.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { addDays, type CivilDate, typedDate } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { signInAs } from '../support/session.ts';
import { problemsAt, problemsOf } from '../support/visit.ts';

let browser: Browser;
let demo: OpenDemo;
let today: CivilDate;
beforeAll(async () => {
  demo = await openDemo();
  browser = await openBrowser();
  const clock = await demo.db.admin.one<{ today: CivilDate }>('select gate.today() as today');
  if (clock === undefined) throw new Error('The demo has no clock.');
  today = clock.today;
}, 90_000);
afterAll(async () => {
  await browser.close();
  await demo.close();
});

async function as(user: DemoUser, scripts: boolean, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, baseURL: demo.url });
  const value = await signInAs(demo.db.admin, user);
  const cookie = { name: SESSION_COOKIE, value, path: '/', secure: true };
  await context.addCookies([{ ...cookie, domain: new URL(demo.url).hostname }]);
  const page = await context.newPage();
  await work(page);
  await context.close();
}

const text = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe.each([
  ['off', false],
  ['on', true],
])('with scripts %s', (name, scripts) => {
  test(
    'the head sees what comes, tries another share and keeps it beside the others',
    { timeout: 90_000 },
    () =>
      as('hoofd.vlierbeke', scripts, async (page) => {
        await page.goto('/vandaag');
        await page.getByRole('link', { name: 'Golven', exact: true }).first().click();
        expect(await text(page)).toMatch(/Van \d+ mensen eindigt het recht\. Reken op \d+/);
        await page.getByLabel('Een eigen aandeel').check();
        await page.getByLabel(/^Uw eigen aandeel/).fill('50');
        await press(page, 'Reken uit');
        expect(await text(page)).toContain('Er is nog niets bewaard.');
        await press(page, 'Bewaar als scenario');
        expect(await text(page)).toContain('Geef het scenario een naam.');
        await page.getByLabel(/^Naam van het scenario/).fill(`De helft, ${name}`);
        await press(page, 'Bewaar als scenario');
        const compared = page.getByRole('table', { name: 'Bewaarde scenario’s' });
        expect(await compared.getByRole('row', { name: 'Aandeel' }).innerText()).toMatch(/50 %[^]*33 %/);
      }),
  );

  test('numbers come in row by row, and a place elsewhere is told and left out', { timeout: 90_000 }, () =>
    as('hoofd.vlierbeke', scripts, async (page) => {
      await page.goto('/golven');
      await page.getByLabel('Van wie komt de lijst?').fill('De RVA');
      await page.getByLabel('Van welke dag zijn de aantallen?').fill(typedDate(addDays(today, -1)));
      const list = `gemeente;maand;aantal\nVlierbeke;02/2029;${scripts ? 18 : 17}\nKreekdorp;02/2029;5\n`;
      await page
        .getByLabel('Bestand (CSV of Excel)')
        .setInputFiles({ name: 'golf.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
      await press(page, 'Lees in');
      expect(await text(page)).toContain('1 ingelezen, 0 stonden er al zo, 1 niet ingelezen.');
      expect(await text(page)).toContain('Kreekdorp ligt buiten het werkgebied van uw organisatie.');
      await page.getByRole('link', { name: 'Naar de golven' }).click();
      await page.getByText(/^Toon \d+ aantallen$/).click();
      expect(await page.getByRole('row', { name: /^Vlierbeke\s+februari 2029/ }).innerText()).toContain(
        'De RVA',
      );
    }),
  );
});

test.each([
  ['off', false],
  ['on', true],
])(
  'who coordinates a region sees what comes to all its teams, with scripts %s',
  { timeout: 90_000 },
  (_name, scripts) =>
    as('contact.oost', scripts, async (page) => {
      await page.goto('/vandaag');
      await page.getByRole('link', { name: 'Golven per regio', exact: true }).first().click();
      expect(await page.getByRole('row', { name: /^juli 2026/ }).innerText()).toMatch(
        /140[^]*46 \(46 tot 50\)/,
      );
      expect(await page.getByRole('row', { name: /^juli 2027/ }).innerText()).toContain('niet getoond');
      await page.getByLabel(/^Hoeveel dossiers kan/).fill('50');
      await press(page, 'Reken uit');
      expect(await text(page)).toMatch(/Voltijdse begeleiders\s+2,6/);
      if (scripts) expect(await problemsOf(page)).toEqual([]);
    }),
);

test('the first intake of the wave is half filled in, and only the rest is asked', { timeout: 90_000 }, () =>
  as('hoofd.vlierbeke', false, async (page) => {
    await page.goto('/golven/mensen');
    const row = page.getByRole('row', { name: /Danny Verlinde/ });
    await row.getByRole('link', { name: 'Bereid de intake voor' }).click();
    expect(await text(page)).toContain('Al bewezen: vraag het niet opnieuw');
    expect(await text(page)).toMatch(/Inschrijving bij VDAB bewezen/);
    await page.getByLabel('Rekeningen en schulden').selectOption('received');
    await press(page, 'Bewaar');
    expect(await text(page)).toMatch(/gekregen, .*Karel Desmet/);
    await page.getByRole('link', { name: 'Brief voor de persoon' }).click();
    expect(await text(page)).toContain('Breng dit mee naar het gesprek');
    expect(await text(page)).not.toMatch(/Breng dit mee[^]*Rekeningen[^]*Dit hebben we al/);
  }),
);

test('who first applied stands in the compensation files', { timeout: 90_000 }, () =>
  as('hoofd.vlierbeke', true, async (page) => {
    await page.goto('/golven');
    await page.getByRole('link', { name: 'Vergoedingsdossiers' }).click();
    expect(await page.getByRole('row').count()).toBeGreaterThan(2);
  }),
);

test('the pages of the waves are without barriers, wide and narrow', { timeout: 180_000 }, async () => {
  const token = await signInAs(demo.db.admin, 'hoofd.vlierbeke');
  const intake = `/dossiers/${personaId('benefitStops')}/intake`;
  for (const path of [
    '/golven',
    '/golven/mensen',
    '/golven/vergoeding',
    `${intake}?reden=supervision`,
    `${intake}/brief?reden=supervision`,
  ])
    expect(await problemsAt(browser, demo.url, token, path, 'inflow')).toEqual([]);
});
