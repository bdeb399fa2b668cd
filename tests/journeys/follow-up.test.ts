/**
 * Assertive follow-up from Vandaag: a coach puts a signal off and hands another on, a head gives a caseload to a colleague and it
 * comes back, someone on a list to reach ends with an outcome. With scripts and without.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, formatDate, typedDate } from '../../src/kernel/civil-date.ts';
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
])('whoever opens Vandaag, $scripts,', ({ javaScriptEnabled }) => {
  let demo: OpenDemo;
  beforeAll(async () => {
    demo = await openDemo();
  });
  afterAll(() => demo.close());

  async function signIn(user: string): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, locale: 'nl-BE' });
    const page = await context.newPage();
    await page.goto(`${demo.url}/aanmelden`);
    await page.getByRole('link', { name: user, exact: true }).click();
    await page.waitForURL('**/vandaag');
    await sound(page);
    return page;
  }

  async function sound(page: Page): Promise<void> {
    if (!javaScriptEnabled) return;
    expect(await barriers(page), `barriers at ${page.url()}`).toEqual([]);
    expect(await widerThanScreen(page), `too wide at ${page.url()}`).toEqual([]);
  }

  const row = (page: Page, person: string) => page.locator('.todo > li').filter({ hasText: person });
  const wholeDay = (page: Page) => page.goto(`${demo.url}/vandaag?toon=alle`);

  /** Opens the follow-up of the first person who waits for a second one: nobody else's rows change by that. */
  async function openFollowUp(page: Page): Promise<{ person: string; state: string }> {
    const line = page.locator('.todo > li').filter({ hasText: 'Klopt het dat uw organisatie' }).first();
    const person = await line.locator('.todo__who a').innerText();
    const state = await line.locator('.todo__who span').first().innerText();
    await line.locator('summary').click();
    await line.getByRole('link', { name: 'Opgevolgd, uitstellen of doorgeven' }).click();
    await page.getByRole('heading', { level: 1, name: person }).waitFor();
    await sound(page);
    return { person, state };
  }

  test('puts a signal off with a reason, and finds it under Opvolging until its day', async () => {
    const page = await signIn('coach.vlierbeke');
    const { person } = await openFollowUp(page);
    const card = page.locator('section').filter({ hasText: 'Klopt het dat uw organisatie' });
    await card.getByText('Stel uit', { exact: true }).first().click();
    const until = addDays(demo.world.clock.today(), 7);
    await card.getByLabel('Tot wanneer?').fill(typedDate(until));
    await card.locator('details[open]').getByLabel('Waarom?').fill('De collega is er volgende week.');
    await card.getByRole('button', { name: 'Stel uit' }).click();
    await page.getByText('U stelde dit uit.').waitFor();
    await sound(page);
    const later = page.getByRole('region', { name: 'Komt later terug' });
    expect(await later.innerText()).toContain(`komt terug op ${formatDate(until, 'short')}`);
    await wholeDay(page);
    expect(await row(page, person).filter({ hasText: 'Klopt het dat uw organisatie' }).count()).toBe(0);
    await page.context().close();
  });

  test('hands a signal on, and it stands on the Vandaag of that colleague only', async () => {
    const page = await signIn('coach.vlierbeke');
    const { person } = await openFollowUp(page);
    const card = page.locator('section').filter({ hasText: 'Klopt het dat uw organisatie' });
    await card.getByText('Geef door aan een collega', { exact: true }).first().click();
    await card.getByLabel('Aan wie?').selectOption({ label: 'Yusuf Demir' });
    await card.locator('details[open]').getByLabel('Waarom?').fill('U kent dit gezin.');
    await card.getByRole('button', { name: 'Geef door aan een collega' }).click();
    await page.getByText('U gaf dit door.').waitFor();
    await wholeDay(page);
    expect(await row(page, person).filter({ hasText: 'Klopt het dat uw organisatie' }).count()).toBe(0);
    const colleague = await signIn('collega.vlierbeke');
    await wholeDay(colleague);
    expect(await row(colleague, person).count()).toBe(1);
    await page.context().close();
    await colleague.context().close();
  });

  test('as a head gives a caseload on in one act, and the coach reads it on return and takes it back', async () => {
    const head = await signIn('hoofd.vlierbeke');
    // Who leads others and guides nobody has the day of the team.
    const load = head.getByRole('region', { name: 'Wie draagt wat' });
    expect(await load.innerText()).not.toContain('Vervangen door');
    await head.getByRole('region', { name: 'Waar het stil is' }).waitFor();
    const away = head.getByLabel('Wie is weg?');
    await away.selectOption({ index: await indexOf(head, 'Lotte Wouters') });
    await head.getByLabel(/^Yusuf Demir/).check();
    await head.getByLabel('Waarom?').fill('verlof');
    await head.getByRole('button', { name: 'Geef alle mensen door' }).click();
    await head.getByText(/U gaf \d+ personen door/).waitFor();
    await head.goto(`${demo.url}/vandaag`);
    expect(await load.innerText()).toMatch(/Lotte Wouters\s+weg\s+Vervangen door Yusuf Demir/);
    await sound(head);

    const coach = await signIn('coach.vlierbeke');
    await coach.getByRole('heading', { name: 'Terwijl u weg was' }).waitFor();
    const own = coach.getByRole('region', { name: 'Uw dossiers' });
    // Someone whom the substitute may not see stays.
    expect(await own.innerText()).toMatch(/^\D*1 aan u toegewezen/);
    const substitute = await signIn('collega.vlierbeke');
    await substitute.getByRole('heading', { name: 'U vervangt een collega' }).waitFor();
    await coach.getByRole('button', { name: 'Ik ben terug' }).click();
    await coach.getByText(/personen terug bij wie weg was/).waitFor();
    expect(await own.innerText()).toMatch(/^\D*[1-9]\d+ aan u toegewezen/);
    for (const page of [head, coach, substitute]) await page.context().close();
  });

  test('makes a list of people to reach, tries, and closes with an outcome', async () => {
    const page = await signIn('coach.vlierbeke');
    await page.getByRole('link', { name: 'Mensen bereiken' }).click();
    await page.getByLabel('Naam', { exact: true }).fill('Jongeren zonder school of werk');
    await page.getByLabel('Jongeren die niet werken en niet leren').check();
    await page.getByRole('button', { name: 'Maak de lijst' }).click();
    await page.getByText('De lijst is er.').waitFor();
    await sound(page);

    await wholeDay(page);
    const line = page
      .locator('.todo > li')
      .filter({ has: page.locator('summary') })
      .first();
    const person = await line.locator('.todo__who a').innerText();
    await line.locator('summary').click();
    await line.getByRole('link', { name: 'Opgevolgd, uitstellen of doorgeven' }).click();
    await page.getByRole('link', { name: 'Zet op een lijst' }).click();
    await sound(page);
    await page
      .getByRole('row', { name: 'Jongeren zonder school of werk' })
      .getByRole('button', { name: 'Zet op deze lijst' })
      .click();
    await page.getByRole('link', { name: person }).click();
    await sound(page);
    await page.getByLabel('Nee', { exact: true }).check();
    await page.getByRole('button', { name: 'Bewaar de poging' }).click();
    await page.getByText('De poging is bewaard.').waitFor();
    await page.getByLabel('In opleiding of op school').check();
    await page.getByRole('button', { name: 'Sluit af' }).click();
    await page.getByText('Afgesloten.').waitFor();
    expect(await page.locator('.lead').innerText()).toContain('In opleiding of op school');
    await sound(page);
    await page.context().close();
  });

  async function indexOf(page: Page, name: string): Promise<number> {
    const labels = await page.getByLabel('Wie is weg?').locator('option').allInnerTexts();
    return labels.findIndex((label) => label.startsWith(name));
  }
});
