/** The desks of the administrator, the officer and the person guided, looked at in a browser. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { problemsAt } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
let address: string;
beforeAll(async () => {
  open = await openApp();
  address = await open.listen();
  browser = await openBrowser();
  await giveWaitingMandate();
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

const pages: readonly [user: DemoUser, path: string, name: string][] = [
  ['beheer.vlierbeke', '/beheer', 'beheer'],
  ['beheer.vlierbeke', '/beheer/mensen/nieuw', 'beheer-nieuw'],
  ['beheer.vlierbeke', '/beheer/mensen/@coach.vlierbeke', 'beheer-mens'],
  ['beheer.vlierbeke', '/beheer/mensen/@beheer.vlierbeke', 'beheer-zelf'],
  ['beheer.vlierbeke', '/beheer/teams', 'beheer-teams'],
  ['hoofd.vlierbeke', '/beheer/bevestigen', 'bevestigen'],
];

test.each(pages)('%s sees %s without barriers, wide and narrow', async (user, path, name) => {
  const token = await open.town.signIn(user);
  const url = path.replace(/@(.+)$/, (_all, of: DemoUser) => open.town.users[of].id);
  expect(await problemsAt(browser, address, token, url, name)).toEqual([]);
});

async function giveWaitingMandate(): Promise<void> {
  const admin = await open.town.signIn('beheer.vlierbeke');
  const added = await open.ask(admin, '/beheer/mensen', { gebruikersnaam: 'an.maes', naam: 'An Maes' });
  const path = String(added.headers.location).replace(/\?.*/, '');
  await open.ask(admin, `${path}/mandaten`, { rol: 'trajectbegeleider', van: open.town.today });
}
