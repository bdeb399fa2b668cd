/**
 * Four parties write the renewal of their partnership together, in a browser, with scripts and without: a text that someone else
 * changed is never lost, a change asks everyone to agree again, and what all agree with goes to the organs that decide.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { agreementId } from '../../db/seeds/agreement-rows.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { problemsOf } from '../support/visit.ts';

const partnership = `/overeenkomsten/${agreementId('partnership')}`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('a partnership that is renewed, $how,', ({ javaScriptEnabled }) => {
  let demo: OpenDemo;
  beforeEach(async () => {
    demo = await openDemo();
  });
  afterEach(() => demo.close());

  test('is written by its parties together, and goes to their organs when all agree', async () => {
    const head = await signIn('hoofd.vlierbeke');
    await head.goto(partnership);
    await head.getByRole('link', { name: 'Vernieuw deze overeenkomst' }).click();
    await sound(head);
    await head.getByLabel('Titel').fill('Lokaal partnerschap Vlierbeke 2028-2032');
    await head.getByLabel('Laatste dag').fill('01/01/2027');
    await head.getByRole('button', { name: 'Begin het ontwerp' }).click();
    await head.getByRole('link', { name: /^De laatste dag ligt niet na de eerste/ }).waitFor();
    await head.getByLabel('Laatste dag').fill('31/12/2032');
    await head.getByRole('button', { name: 'Begin het ontwerp' }).click();
    await head.getByText('Het ontwerp is begonnen.').waitFor();
    await sound(head);
    const draft = new URL(head.url()).pathname;

    const partner = await signIn('coordinator.schakel');
    await partner.goto('/overeenkomsten');
    await partner.getByText('Wat op uw organisatie wacht').waitFor();
    await sound(partner);
    await partner.getByRole('link', { name: 'Lokaal partnerschap Vlierbeke 2028-2032' }).first().click();
    await partner.getByRole('link', { name: /^Wijzig ?: Visie/ }).click();
    await head.getByRole('link', { name: /^Wijzig ?: Visie/ }).click();
    await partner
      .getByRole('textbox', { name: 'Visie' })
      .fill('Een eerste stap voor iedereen, ook op de werkvloer.');
    await partner.getByRole('button', { name: 'Bewaar' }).click();
    await partner.getByText('De wijziging is bewaard.').waitFor();
    await head.getByRole('textbox', { name: 'Visie' }).fill('Wat het hoofd schreef.');
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await head.getByRole('heading', { name: 'Iemand was u voor' }).waitFor();
    for (const text of ['Een eerste stap voor iedereen, ook op de werkvloer.', 'Wat het hoofd schreef.'])
      await head.getByText(text).waitFor();
    await sound(head);

    await head.goto(`${draft}/punt`);
    await sound(head);
    await head.getByRole('link', { name: /^Stroom 14 aan VDAB/ }).click();
    await sound(head);
    await head.getByLabel('Drempels en sterktes voor werk').uncheck();
    await head.getByRole('button', { name: 'Voeg het punt toe' }).click();
    await head.getByRole('rowheader', { name: 'Punt 7' }).waitFor();
    await head.goto(`${draft}/vergelijk`);
    await head.getByText('Een eerste stap voor iedereen, ook op de werkvloer.').waitFor();
    await sound(head);

    await head.goto(draft);
    await head.getByRole('button', { name: 'Wij gaan akkoord met deze tekst' }).click();
    await head.getByText('Uw organisatie gaat akkoord met deze tekst.').waitFor();
    await partner.goto(`${draft}/kop`);
    await sound(partner);
    await partner.getByLabel('Opzegtermijn in maanden').fill('3');
    await partner.getByRole('button', { name: 'Bewaar' }).click();
    await partner.getByText(/^Nog niet akkoord: .*OCMW Vlierbeke/).waitFor();
    for (const user of ['hoofd.vlierbeke', 'coordinator.schakel', 'coordinator.vlonder', 'contact.oost']) {
      const page = await signIn(user);
      await page.goto(draft);
      await page.getByRole('button', { name: 'Wij gaan akkoord met deze tekst' }).click();
      await page.getByText('Uw organisatie gaat akkoord met deze tekst.').waitFor();
    }
    await head.goto(draft);
    await sound(head);
    await head.getByRole('link', { name: 'Leg voor aan wie beslist' }).click();
    await sound(head);
    await head
      .getByLabel('Waarom willen de partijen beide overeenkomsten?')
      .fill('De cluster deelt dit ook; hier volgt de partner het mee op.');
    await head.getByRole('button', { name: 'Leg voor aan wie beslist' }).click();
    await head.getByText('De overeenkomst ligt nu ter goedkeuring.').waitFor();
    await head.getByText('Raad voor maatschappelijk welzijn (bekrachtiging)').waitFor();
    await sound(head);
    const anyone = await browser.newPage({ baseURL: demo.url });
    expect((await anyone.goto(draft))?.status()).toBe(200);
  });

  async function sound(page: Page): Promise<void> {
    if (javaScriptEnabled) expect(await problemsOf(page)).toEqual([]);
  }

  async function signIn(user: string): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: demo.url, locale: 'nl-BE' });
    const page = await context.newPage();
    await page.goto('/aanmelden');
    await page.getByRole('link', { name: user, exact: true }).click();
    await page.waitForLoadState();
    return page;
  }
});
