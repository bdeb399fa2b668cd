/**
 * Takes the pictures of README.md from a running demo with a fresh database: the pages of its one journey. It suspends
 * VDAB's points on the way, so start from an empty DATA_DIR. Run: node_modules/.bin/node scripts/take-pictures.ts http://localhost:8080
 */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';
import { projectRoot } from '../src/root.ts';

const address = process.argv[2] ?? 'http://localhost:8080';
const browser = await openBrowser();
try {
  await takeAll(browser);
} finally {
  await browser.close();
}

async function takeAll(from: Browser): Promise<void> {
  const coach = await signIn(from, 'coach.vlierbeke');
  await picture(coach, 'vandaag');
  await openAmina(coach);
  await coach.locator('.said--vdab details summary').first().click();
  await coach.evaluate(() => document.querySelector('main h2')?.parentElement?.scrollIntoView());
  await picture(coach, 'dossier');

  const contact = await signIn(from, 'contact.oost');
  await contact.goto(`${address}/stromen`);
  await picture(contact, 'stromen');
  await suspendAll(contact);

  await coach.goto(coach.url());
  await picture(coach, 'deur-dicht');

  const citizen = await signIn(from, 'burger.amina');
  await citizen.goto(`${address}/mijn/inzages`);
  await citizen.locator('.timeline summary').first().click();
  await picture(citizen, 'mijn');
}

async function signIn(from: Browser, user: string): Promise<Page> {
  const context = await from.newContext({ viewport: { width: 1120, height: 680 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${address}/aanmelden/start?als=${user}`);
  return page;
}

async function openAmina(page: Page): Promise<void> {
  await page.goto(`${address}/personen`);
  await page.getByLabel('Naam', { exact: true }).fill('Osei');
  await page.getByLabel('Geboortejaar of geboortedatum').fill('1999');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await page.getByRole('link', { name: 'Osei Amina' }).click();
}

async function suspendAll(page: Page): Promise<void> {
  await page.goto(`${address}/overeenkomsten`);
  await page
    .getByRole('link', { name: 'Samen sterk voor lokaal werk, cluster Vlierbeke', exact: true })
    .click();
  await page.getByRole('link', { name: 'Schors al onze punten' }).click();
  await page.getByLabel('Reden van de schorsing').fill('Nazicht na een vraag van onze functionaris.');
  await page.getByRole('button', { name: 'Schors al onze punten nu' }).click();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(projectRoot, 'docs/pictures', `${name}.png`), animations: 'disabled' });
}
