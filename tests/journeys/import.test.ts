/**
 * A list read in by someone at a browser without scripts, and every page of it looked at, wide and narrow. It ends on Vandaag, at the row
 * of someone who is new, which is gone once that was followed up.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleClientFile } from '../../db/seeds/demo-import-file.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { refreshOrganisation } from '../../src/features/signal/signal.sql.ts';
import { noPostbox } from '../../src/adapters/mail/postbox.ts';
import { startWorker, type Worker } from '../../src/jobs/worker.ts';
import { openBrowser } from '../support/browser.ts';
import { csv, readIn, sendList } from '../support/import-desk.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { problemsAt } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
let address: string;
let coach: string;
let worker: Worker | undefined;
beforeAll(async () => {
  open = await openApp();
  address = await open.listen();
  browser = await openBrowser();
  coach = await open.town.signIn('coach.vlierbeke');
});
afterAll(async () => {
  await worker?.stop();
  await browser.close();
  await open.close();
});

test('every page of an import is without barriers, wide and narrow', async () => {
  const file = exampleClientFile(open.town.today);
  const look = async (path: string, name: string) =>
    expect(await problemsAt(browser, address, coach, path, name)).toEqual([]);
  await look('/inlezen', 'inlezen-leeg');
  const trial = await readIn(open, coach, file, { what: 'proef', name: 'leefloners van november.csv' });
  await look(trial, 'inlezen-proef');
  await readIn(open, coach, file);
  await look(await readIn(open, coach, `${file}x;y`), 'inlezen-klaar');
  const columns = await readIn(open, coach, csv({ klantnr: '1', 'soort hulp': 'leefloon', Opmerking: 'x' }));
  await look(columns, 'inlezen-kolommen-nodig');
  await look(`${columns}/kolommen`, 'inlezen-kolommen');
  await look(await readIn(open, coach, '%PDF-1.7'), 'inlezen-gestopt');
  const running = (await sendList(open, coach, file)).headers.location ?? '';
  await open.db.admin.many(
    `update client_imports set status = 'running', total = 2400, counts = '{"rows": 1840}' where id = $1`,
    [running.slice(9)],
  );
  // Left to itself this page asks for itself again every two seconds, also while it is being looked at.
  await look(`${running}?stil=ja`, 'inlezen-bezig');
  await look('/inlezen', 'inlezen');
});

test('someone tries a list, looks, reads it in and finds the people, without a script', async () => {
  worker = await startWorker(open.db.connection('werkwinkel_jobs'), open.world, noPostbox);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const cookie = { name: SESSION_COOKIE, value: coach, path: '/', secure: true };
  await context.addCookies([{ ...cookie, domain: new URL(address).hostname }]);
  const page: Page = await context.newPage();
  await page.goto(`${address}/personen`);
  // On a phone the menu waits behind a tick.
  await page.getByLabel('Toon het menu').check();
  await page.getByRole('link', { name: 'Inlezen', exact: true }).click();
  await page.getByLabel('Bestand', { exact: true }).setInputFiles({
    name: 'voorbeeld-clienten.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(exampleClientFile(open.town.today)),
  });
  await page.getByRole('button', { name: 'Start' }).click();
  // The page asks for itself again until the work is done.
  await page.getByText('Zou ingelezen worden').waitFor({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Nu echt inlezen' }).click();
  await page.getByText('Nieuw voor uw organisatie').waitFor({ timeout: 20_000 });
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download de rijen die terugkomen' }).click();
  expect((await downloading).suggestedFilename()).toBe('afgekeurde-rijen.csv');
  await page.getByLabel('Toon het menu').check();
  await page.getByRole('link', { name: 'Personen', exact: true }).click();
  await page.getByRole('link', { name: 'Van mijn team' }).click();
  await page.getByRole('link', { name: 'Cools Jelle' }).waitFor();
  await refreshOrganisation(open.db.jobs, open.town.organisations.ocmwVlierbeke.ref);
  await page.goto(`${address}/vandaag?toon=alle`);
  const row = page.locator('.todo > li').filter({ hasText: 'Jelle Cools' });
  expect(await row.innerText()).toContain('nieuw');
  await row.getByText('Waarom nu?').click();
  await row.getByRole('link', { name: 'Opgevolgd, uitstellen of doorgeven' }).click();
  const card = page.getByRole('region', { name: 'Nieuw' });
  await card.locator('summary', { hasText: 'Dit is opgevolgd' }).click();
  await card.getByLabel('Wat deed u?').fill('De gegevens kloppen.');
  await card.getByRole('button', { name: 'Dit is opgevolgd' }).click();
  await page.goto(`${address}/vandaag?toon=alle`);
  expect(await row.getByText('nieuw', { exact: true }).count()).toBe(0);
  await context.close();
});
