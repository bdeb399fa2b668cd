/**
 * A head makes the yearly report of a grant from nothing, in a browser, with scripts and without: the figures stand in it, the words are
 * typed beside them, it is fixed, and from then on anyone reads it and takes it along as a PDF and in Word.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { agreementId } from '../../db/seeds/agreement-rows.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { problemsOf } from '../support/visit.ts';

const grant = `/overeenkomsten/${agreementId('activation')}`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('the report of an agreement, $how,', ({ javaScriptEnabled }) => {
  let demo: OpenDemo;
  beforeEach(async () => {
    demo = await openDemo();
  });
  afterEach(() => demo.close());

  test('is made from nothing, fixed, and taken along', async () => {
    const head = await signIn('hoofd.vlierbeke');
    await head.goto(grant);
    await head.getByRole('link', { name: 'Maak een verslag' }).click();
    await head.getByText('Er is nog geen verslag vastgelegd.').waitFor();
    await sound(head);
    await head.getByRole('button', { name: 'Begin het verslag' }).click();
    await head.getByRole('link', { name: 'Kies welk verslag u maakt.' }).waitFor();
    await head.getByLabel('Verslag aan de raad').check();
    await head.getByRole('button', { name: 'Begin het verslag' }).click();
    await head.getByText('Het verslag is begonnen.').waitFor();
    await head.getByText('43 (referentie) + 10 (extra) = 53.').waitFor();
    await sound(head);
    await head.getByRole('link', { name: 'Schrijf inleiding en besluit' }).click();
    await sound(head);
    await head.getByLabel('Inleiding').fill('Voor 85.07.30-033.28 ging het goed.');
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await head.getByRole('link', { name: /Hier staat een rijksregisternummer/ }).waitFor();
    await head.getByLabel('Inleiding').fill('Wij haalden bijna wat wij beloofden.');
    await head.getByLabel('Besluit').fill('Wij vragen de raad om kennis te nemen van dit verslag.');
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await head.getByText('Uw tekst is bewaard.').waitFor();
    const address = new URL(head.url()).pathname;

    const anyone = await visitor();
    expect((await anyone.goto(address))?.status()).toBe(404);

    await head.getByText('Leg het verslag vast', { exact: true }).click();
    await head.getByRole('button', { name: 'Leg dit verslag vast' }).click();
    await head.getByText('Het verslag ligt vast. Iedereen kan het nu lezen.').waitFor();

    await anyone.goto(grant);
    await anyone.getByRole('link', { name: /^Verslag \d{4} aan de raad van OCMW Vlierbeke$/ }).click();
    await anyone.getByText('Wij haalden bijna wat wij beloofden.').waitFor();
    await anyone.getByRole('img', { name: /Staafdiagram van het deel van de weg naar het doel/ }).waitFor();
    await sound(anyone);
    const pdf = (await taken(anyone, 'Download als PDF')).toString('latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf.includes('/StructTreeRoot')).toBe(true);
    const word = await taken(anyone, 'Download als Word');
    expect(word.subarray(0, 2).toString()).toBe('PK');
  });

  async function taken(page: Page, name: string): Promise<Buffer> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).click(),
    ]);
    return readFileSync(await file.path());
  }

  async function sound(page: Page): Promise<void> {
    if (javaScriptEnabled) expect(await problemsOf(page)).toEqual([]);
  }

  async function visitor(): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: demo.url, locale: 'nl-BE' });
    return context.newPage();
  }

  async function signIn(user: string): Promise<Page> {
    const page = await visitor();
    await page.goto('/aanmelden');
    await page.getByRole('link', { name: user, exact: true }).click();
    await page.waitForURL(/vandaag/);
    return page;
  }
});
