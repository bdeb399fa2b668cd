/**
 * The one journey that must be perfect: a coach imports clients, opens someone VDAB also guides, sees what the law lets them
 * see and why; VDAB suspends its points, and at the coach's next click that door is closed. With scripts and without.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleClients } from '../../db/seeds/demo-caseload.ts';
import { exampleClientFile } from '../../db/seeds/demo-import-file.ts';
import { openBrowser } from '../support/browser.ts';
import { openDemo, type OpenDemo } from '../support/open-demo.ts';
import { barriers, widerThanScreen } from '../support/page-check.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { scripts: 'with scripts', javaScriptEnabled: true },
  { scripts: 'without scripts', javaScriptEnabled: false },
])('a stranger who starts the demo, $scripts,', ({ javaScriptEnabled }) => {
  let demo: OpenDemo;
  beforeAll(async () => {
    demo = await openDemo();
  });
  afterAll(() => demo.close());

  test('imports clients, sees what VDAB shares and why, and loses it at the next click after VDAB suspends its points', async () => {
    const coach = await signIn('coach.vlierbeke');
    await importExample(coach);
    await openProven(coach);
    await readWhy(coach);

    const contact = await signIn('contact.oost');
    await suspendAll(contact);

    await coach.reload();
    await sound(coach);
    const closed = coach.getByRole('region', { name: 'Een deur is dicht' });
    await closed.waitFor();
    expect(await closed.innerText()).toMatch(/VDAB schorste punt \d+ van de bijlage gegevens/);
    expect(await registrationByVdab(coach).count()).toBe(0);
    await coach.context().close();
    await contact.context().close();
  });

  async function signIn(user: string): Promise<Page> {
    const context = await browser.newContext({
      javaScriptEnabled,
      locale: 'nl-BE',
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${demo.url}/`);
    await sound(page);
    await page.getByRole('link', { name: 'Aanmelden', exact: true }).click();
    await sound(page);
    await page.getByRole('link', { name: user, exact: true }).click();
    await page.waitForURL('**/vandaag');
    await sound(page);
    return page;
  }

  async function importExample(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Inlezen' }).click();
    await sound(page);
    const buffer = Buffer.from(exampleClientFile(demo.world.clock.today()));
    await page
      .getByLabel('Bestand', { exact: true })
      .setInputFiles({ name: 'voorbeeld-clienten.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('radio', { name: 'Meteen inlezen' }).check();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('heading', { name: 'Resultaat' }).waitFor({ timeout: 30_000 });
    await sound(page);
    await page.getByRole('heading', { name: 'Rijen die terugkomen' }).waitFor();
  }

  async function openProven(page: Page): Promise<void> {
    const [person] = exampleClients;
    if (person === undefined) throw new Error('The example file is empty.');
    await page.getByRole('link', { name: 'Personen', exact: true }).click();
    await page.getByLabel('Naam', { exact: true }).fill(person.familyName);
    await page.getByLabel('Geboortejaar of geboortedatum').fill(person.birthDate.slice(0, 4));
    await page.getByRole('button', { name: 'Zoek' }).click();
    await sound(page);
    await page.getByRole('link', { name: `${person.familyName} ${person.givenName}` }).click();
    await page.getByRole('heading', { level: 1, name: `${person.givenName} ${person.familyName}` }).waitFor();
    await sound(page);
  }

  async function readWhy(page: Page): Promise<void> {
    const why = registrationByVdab(page).locator('details');
    await why.locator('summary').click();
    const words = await why.innerText();
    expect(words).toContain('Stroom');
    expect(words).toContain('bijlage gegevens, punt');
    expect(words).toContain('Uw organisatie is betrokken sinds');
  }

  // The OCMW itself says so too, as declared; what VDAB says stands beside it with a double edge.
  function registrationByVdab(page: Page): Locator {
    return page.locator('.fact').filter({ hasText: 'Ingeschreven bij VDAB' }).locator('.said--vdab');
  }

  async function suspendAll(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Overeenkomsten' }).click();
    await sound(page);
    await page
      .getByRole('link', { name: 'Samen sterk voor lokaal werk, cluster Vlierbeke', exact: true })
      .click();
    await sound(page);
    await page.getByRole('link', { name: 'Schors al onze punten' }).click();
    await sound(page);
    await page.getByLabel('Reden van de schorsing').fill('Nazicht na een vraag van onze functionaris.');
    await page.getByRole('button', { name: 'Schors al onze punten nu' }).click();
    await page.getByText('geschorst').first().waitFor();
    await sound(page);
  }

  async function sound(page: Page): Promise<void> {
    if (!javaScriptEnabled) return;
    expect(await barriers(page), `barriers at ${page.url()}`).toEqual([]);
    expect(await widerThanScreen(page), `too wide at ${page.url()}`).toEqual([]);
  }
});
