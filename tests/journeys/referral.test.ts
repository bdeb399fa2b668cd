/** The pages of referrals in a browser: what waits, what was sent along, and the answer, with and without scripts. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { problemsAt } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
let address: string;
let waiting: string;
let past: string;
beforeAll(async () => {
  open = await openApp();
  address = await open.listen();
  browser = await openBrowser();
  const { town } = open;
  await town.flow({
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    purpose: 'referral',
    categories: ['identity', 'contact', 'competences', 'barriers'],
  });
  const facts = {
    ocmwVlierbeke: { 'contact.phone': '+32471000000', diploma: 'LAGER', transport: 'BIKE' },
  };
  waiting = await town.referral(await town.person({ familyName: 'Verhaege', facts }));
  past = await town.referral(await town.person(), { status: 'refused' });
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

const pages: readonly [user: DemoUser, path: () => string, name: string][] = [
  ['coach.maatwerk', () => '/verwijzingen', 'verwijzingen-aan-ons'],
  ['coach.vlierbeke', () => '/verwijzingen?richting=uit', 'verwijzingen-van-ons'],
  ['coach.kreekdorp', () => '/verwijzingen', 'verwijzingen-leeg'],
  ['coach.maatwerk', () => `/verwijzingen/${waiting}`, 'verwijzing-open'],
  ['coach.vlierbeke', () => `/verwijzingen/${waiting}`, 'verwijzing-afzender'],
  ['coach.maatwerk', () => `/verwijzingen/${past}`, 'verwijzing-voorbij'],
];

test.each(pages)('%s sees %s without barriers, wide and narrow', async (user, path, name) => {
  const token = await open.town.signIn(user);
  expect(await problemsAt(browser, address, token, path(), name)).toEqual([]);
});

test('the receiver accepts with scripts off and comes to the dossier', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const token = await open.town.signIn('coach.maatwerk');
  const cookie = { name: SESSION_COOKIE, value: token, path: '/', secure: true };
  await context.addCookies([{ ...cookie, domain: new URL(address).hostname }]);
  const page = await context.newPage();
  await page.goto(`${address}/verwijzingen`);
  await page.getByRole('link', { name: 'An Verhaege' }).click();
  await page.getByRole('button', { name: 'Weiger' }).click();
  expect(await page.getByText('Schrijf waarom u weigert.').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Aanvaard' }).click();
  await page.getByRole('link', { name: 'Open het dossier' }).click();
  expect(new URL(page.url()).pathname).toMatch(/^\/dossiers\//);
  await context.close();
});
