/**
 * What goes off an agenda in a browser: a member proposes a point, the secretary takes it on and off again with a reason, the member reads
 * that and withdraws it. With scripts and without; each page without barriers.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { bodyId } from '../../db/seeds/demo-body.ts';
import { openBrowser } from '../support/browser.ts';
import { type Consultation, openConsultation } from '../support/consultation.ts';
import { contextOf, problemsInWidths } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('a point, $how,', ({ javaScriptEnabled }) => {
  let c: Consultation;
  let address: string;
  const pages: Page[] = [];
  beforeAll(async () => {
    c = await openConsultation();
    address = await c.open.listen();
  });
  afterAll(async () => {
    for (const page of pages) await page.context().close();
    await c.close();
  });

  test('goes off the agenda with a reason, waits again, and is withdrawn by who proposed it', async () => {
    const meeting = await c.planned('secretaris.oost', 'east', c.open.town.day(5));
    const proposed = { titel: 'Vroege bussen', waarom: 'Veel mensen vragen ernaar.' };
    await c.send('hoofd.oosterham', `/overleg/${bodyId('east')}/voorstellen`, proposed);

    const east = await pageOf('secretaris.oost');
    await east.goto(`${address}${meeting}`);
    await east.getByRole('button', { name: /^Neem op ?: Vroege bussen/ }).click();
    await east.getByRole('link', { name: /Haal van de agenda ?: Vroege bussen/ }).click();
    await east.getByRole('button', { name: 'Haal van de agenda' }).click();
    await east.getByText('Schrijf waarom dit punt van de agenda gaat.').first().waitFor();
    await sound(east, 'van-agenda-fout');
    await east.getByLabel('Reden').fill('De cijfers zijn er nog niet.');
    await east.getByRole('button', { name: 'Haal van de agenda' }).click();
    await east.getByText('Het punt is van de agenda.').waitFor();
    await east.getByText('De cijfers zijn er nog niet.').waitFor();
    await east.getByRole('button', { name: /^Neem op ?: Vroege bussen/ }).waitFor();
    await sound(east, 'van-agenda');

    const head = await pageOf('hoofd.oosterham');
    await head.goto(`${address}/overleg/${bodyId('east')}`);
    await head.getByText('Stond op een agenda en is eraf gehaald: De cijfers zijn er nog niet.').waitFor();
    await sound(head, 'voorstel-terug');
    await head.getByRole('button', { name: /^Trek uw voorstel in/ }).click();
    await head.getByText('Uw voorstel is ingetrokken.').waitFor();
    await head.getByText('ingetrokken', { exact: true }).waitFor();
    await east.reload();
    expect(await east.getByRole('button', { name: /^Neem op ?: Vroege bussen/ }).count()).toBe(0);
  });

  async function pageOf(user: DemoUser): Promise<Page> {
    const context = await contextOf(browser, address, await c.as(user), javaScriptEnabled);
    const page = await context.newPage();
    pages.push(page);
    return page;
  }

  async function sound(page: Page, name: string): Promise<void> {
    if (!javaScriptEnabled) return;
    expect(await problemsInWidths(page, name), name).toEqual([]);
  }
});
