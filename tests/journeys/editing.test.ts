/**
 * An editor's way: write a page and look how it will be, have it read by another, publish, change its address and be led on, and meet someone
 * who saved meanwhile. With scripts and without.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { htmlProblems } from '../support/page-check.ts';
import { signInAs } from '../support/session.ts';
import { problemsOf } from '../support/visit.ts';

let browser: Browser;
let demo: OpenDemo;
beforeAll(async () => {
  demo = await openDemo();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

async function contextFor(who: DemoUser | undefined, javaScriptEnabled: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: demo.url, javaScriptEnabled });
  if (who !== undefined) {
    const cookie = {
      name: SESSION_COOKIE,
      value: await signInAs(demo.db.admin, who),
      path: '/',
      secure: true,
    };
    await context.addCookies([{ ...cookie, domain: new URL(demo.url).hostname }]);
  }
  return context;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function sound(page: Page, scripts: boolean): Promise<void> {
  if (scripts) expect(await problemsOf(page)).toEqual([]);
  expect(await htmlProblems((await page.content()).replace('<!DOCTYPE', '<!doctype'))).toEqual([]);
}

test.each([
  ['on', true],
  ['off', false],
] as const)(
  'a page is written, read by another, published, moved and never lost, scripts %s',
  { timeout: 120_000 },
  async (name, scripts) => {
    const title = `Een gesprek met drie, scripts ${name}`;
    const vvsg = await contextFor('redactie.vvsg', scripts);
    const vdab = await contextFor('redactie.vdab', scripts);
    const anyone = await contextFor(undefined, scripts);
    const writer = await vvsg.newPage();
    await writer.goto('/vandaag');
    await writer.getByRole('link', { name: 'Redactie', exact: true }).click();
    await sound(writer, scripts);
    await writer.getByRole('link', { name: 'Schrijf een pagina' }).click();
    await writer.getByLabel('Titel', { exact: true }).fill(title);
    await press(writer, 'Bewaar het ontwerp');
    await writer.getByRole('alert').waitFor();
    await sound(writer, scripts);
    await writer.getByLabel('Soort').selectOption('gids');
    await writer.getByLabel('Inleiding').fill('Wie zit aan tafel, en waarover gaat het.');
    await writer
      .getByLabel('Tekst', { exact: true })
      .fill('## 1. Bel eerst\n\nBel het [contactpunt](/contactpunten).\n\n<script>alert(1)</script>');
    await writer.getByRole('checkbox', { name: 'Warme overdracht' }).check();
    await writer.getByLabel('Uw functie').fill('Stafmedewerker werk');
    await writer.getByLabel('Opnieuw nakijken op').fill('01/06/2099');
    await press(writer, 'Bekijk hoe het eruitziet');
    await writer.getByRole('heading', { name: /Bel eerst/ }).waitFor();
    await sound(writer, scripts);
    await press(writer, 'Bewaar het ontwerp');
    await press(writer, 'Laat nalezen');
    await writer.getByText('U schreef deze tekst zelf.').waitFor();
    await sound(writer, scripts);
    const desk = new URL(writer.url()).pathname;

    const reader = await vdab.newPage();
    await reader.goto('/vandaag');
    await reader.getByText('1 tekst wacht op een lezer.').waitFor();
    await sound(reader, scripts);
    await reader.getByRole('link', { name: 'Redactie', exact: true }).click();
    await reader
      .getByRole('region', { name: 'Na te lezen en te publiceren' })
      .getByRole('link', { name: title })
      .click();
    await sound(reader, scripts);
    await press(reader, 'Publiceer');
    await reader.getByRole('link', { name: 'Lees de pagina zoals iedereen' }).click();
    await reader.getByRole('heading', { level: 1, name: title }).waitFor();
    const address = new URL(reader.url()).pathname;

    const visitor = await anyone.newPage();
    await visitor.goto(address);
    expect(await visitor.locator('main').innerText()).toContain('<script>alert(1)</script>');
    await press(visitor, 'Ja');
    await visitor.getByText('Dank u.').waitFor();
    expect(await anyone.cookies()).toEqual([]);

    // Two open the form at once; the second to save is shown both texts.
    await writer.goto(`${desk}/schrijf`);
    await reader.goto(`${desk}/schrijf`);
    await reader.getByLabel('Adres').fill(`met-drie-${name}`);
    await reader.getByLabel('Uw functie').fill('Communicatiemedewerker');
    await reader.getByLabel('Opnieuw nakijken op').fill('01/07/2099');
    await press(reader, 'Bewaar het ontwerp');
    await writer.getByLabel('Tekst', { exact: true }).fill('Mijn eigen woorden.');
    await writer.getByLabel('Opnieuw nakijken op').fill('01/07/2099');
    await press(writer, 'Bewaar het ontwerp');
    await writer.getByText('Intussen bewaarde iemand anders een tekst.').waitFor();
    expect(await writer.getByLabel('Tekst', { exact: true }).inputValue()).toBe('Mijn eigen woorden.');
    await writer.getByRole('region', { name: 'Wat er nu staat' }).getByText('Bel eerst').waitFor();
    await sound(writer, scripts);

    await press(reader, 'Laat nalezen');
    await writer.goto(desk);
    await press(writer, 'Publiceer');
    await writer.getByRole('link', { name: 'Leg versies naast elkaar' }).click();
    await writer
      .getByRole('region', { name: 'Versie 2' })
      .locator('ins', { hasText: `met-drie-${name}` })
      .waitFor();
    await sound(writer, scripts);
    await writer.goto(`${desk}/intrekken`);
    await sound(writer, scripts);
    await visitor.goto(address);
    expect(new URL(visitor.url()).pathname).toBe(`/gidsen/met-drie-${name}`);

    await writer.goto('/redactie/links');
    await writer.getByText('Geen enkele. Alle eigen links leiden ergens heen.').waitFor();
    await sound(writer, scripts);
    await Promise.all([vvsg, vdab, anyone].map((context) => context.close()));
  },
);

test.each([
  ['on', true],
  ['off', false],
] as const)(
  'a municipality adds its own desk to a page of all of Flanders, scripts %s',
  { timeout: 120_000 },
  async (_name, scripts) => {
    const hours = scripts ? 'dinsdag van 9 tot 12 uur' : 'vrijdag van 13 tot 16 uur';
    const [local, central] = [
      await contextFor('redactie.vlierbeke', scripts),
      await contextFor('redactie.vdab', scripts),
    ];
    const writer = await local.newPage();
    await writer.goto('/gidsen/warme-overdracht-einde-artikel-60');
    await writer.getByRole('link', { name: 'Voeg informatie toe voor Gemeente Vlierbeke' }).click();
    await writer
      .getByLabel('Tekst', { exact: true })
      .fill(`## Ons loket\n\n![](https://elders.be/x.png) Elke ${hours}.`);
    await writer.getByLabel('Uw functie').fill('Stafmedewerker werk');
    await writer.getByLabel('Opnieuw nakijken op').fill('01/06/2099');
    await press(writer, 'Bekijk hoe het eruitziet');
    await writer
      .getByRole('alert')
      .getByText(/staat niet op Werkwinkel/)
      .waitFor();
    await sound(writer, scripts);
    await writer.getByLabel('Tekst', { exact: true }).fill(`## Ons loket\n\nElke ${hours}.`);
    await press(writer, 'Bekijk hoe het eruitziet');
    await writer.getByRole('region', { name: 'Zo zal de tekst eruitzien' }).getByText(hours).waitFor();
    await press(writer, 'Bewaar het ontwerp');
    await press(writer, 'Laat nalezen');
    const desk = new URL(writer.url()).pathname;
    const reader = await central.newPage();
    await reader.goto(desk);
    await press(reader, 'Publiceer');
    await reader.goto('/gidsen/warme-overdracht-einde-artikel-60');
    await reader.getByText('Gemeente Vlierbeke', { exact: true }).click();
    await reader.getByText(`Elke ${hours}.`).waitFor();
    if (scripts) expect(await problemsOf(reader)).toEqual([]);
    await Promise.all([local, central].map((context) => context.close()));
  },
);
