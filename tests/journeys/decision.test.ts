/**
 * A decision after the meeting, in a browser: late, it stands on the Vandaag of who coordinates at its owner, who reports how far it is; the
 * secretary takes it onto the next agenda with one press, and the body sees what came about. With scripts and without.
 */
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { bodyId, writeBodies } from '../../db/seeds/demo-body.ts';
import { insertRows } from '../../db/seeds/rows.ts';
import { typedDate } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { contextOf, problemsInWidths } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { scripts: 'with scripts', javaScriptEnabled: true },
  { scripts: 'without scripts', javaScriptEnabled: false },
])('a decision, $scripts,', ({ javaScriptEnabled }) => {
  let open: OpenApp;
  let address: string;
  const pages: Page[] = [];
  const [decision, next, east] = [randomUUID(), randomUUID(), bodyId('east')];
  beforeAll(async () => {
    open = await openApp();
    await writeBodies(open.db.admin, open.town.organisations);
    await writeDecision();
    address = await open.listen();
  });
  afterAll(async () => {
    for (const page of pages) await page.context().close();
    await open.close();
  });

  test('that is late comes to its owner, to the next agenda, and counts when it is done', async () => {
    const owner = await pageOf('hoofd.oosterham');
    await owner.goto(`${address}/vandaag`);
    await owner.getByRole('heading', { name: 'Te laat bij uw organisatie' }).waitFor();
    await sound(owner, 'vandaag-te-laat');
    await owner.getByRole('link', { name: 'Besluit PROEF 2025/1' }).click();
    await owner.getByRole('button', { name: 'Meld dit' }).click();
    await owner.getByText('Kies hoe ver het staat.').first().waitFor();
    await sound(owner, 'besluit-stand-fout');
    await owner.getByLabel('Het wordt later').check();
    await owner.getByLabel('Toelichting').fill('De vervoerregio antwoordt na de zomer.');
    await owner.getByLabel(/^Nieuwe dag/).fill(typedDate(open.town.day(60)));
    await owner.getByRole('button', { name: 'Meld dit' }).click();
    await owner.getByText('Iedereen die dit besluit mag lezen, ziet deze stap.').waitFor();
    await owner.getByText('De vervoerregio antwoordt na de zomer.').waitFor();
    await sound(owner, 'besluit-stappen');
    await owner.goto(`${address}/vandaag`);
    expect(await owner.getByRole('heading', { name: 'Te laat bij uw organisatie' }).count()).toBe(0);
    await owner.goto(`${address}/overleg/${east}`);
    await owner.getByText('Stel een punt voor').click();
    await owner.getByLabel('Waarover gaat het?').fill('Vroege bus voor de haven');
    await owner.getByLabel('Waarom hoort dit op de agenda?').fill('Ook daar beginnen ploegen om 6 uur.');
    await owner.getByRole('button', { name: 'Stel dit punt voor' }).click();
    await owner.getByText('Uw voorstel is bij de secretaris.').waitFor();

    const secretary = await pageOf('secretaris.oost');
    await secretary.goto(`${address}/overleg/vergaderingen/${next}`);
    await secretary.getByRole('heading', { name: 'Wacht op een agenda' }).waitFor();
    await sound(secretary, 'agenda-wacht');
    await secretary.getByRole('button', { name: /^Neem op.*Opvolging van besluit PROEF 2025\/1$/ }).click();
    await secretary.getByText('Het punt staat op de agenda.').waitFor();
    await secretary.getByRole('button', { name: /^Neem op.*Vroege bus voor de haven$/ }).click();
    await secretary.getByText('Het punt staat op de agenda.').waitFor();
    expect(await secretary.getByRole('heading', { name: 'Wacht op een agenda' }).count()).toBe(0);

    await owner.goto(`${address}/overleg/besluiten/${decision}`);
    await owner.getByLabel('Het is klaar').check();
    await owner.getByRole('button', { name: 'Meld dit' }).click();
    await owner.getByText('Iedereen die dit besluit mag lezen, ziet deze stap.').waitFor();
    expect(await owner.getByRole('button', { name: 'Meld dit' }).count()).toBe(0);
    await owner.goto(`${address}/overleg/${east}`);
    await owner.getByRole('heading', { name: 'Wat kwam ervan?' }).waitFor();
    await owner.getByRole('cell', { name: '100 %' }).waitFor();
    await owner.getByText('Op tijd is klaar uiterlijk op de dag die eerst was afgesproken').waitFor();
    await sound(owner, 'overleg-realisatie');

    await owner.goto(`${address}/overleg`);
    await owner.getByLabel('Zoek in verslagen en besluiten').fill('vervoerregio');
    await owner.getByRole('button', { name: 'Zoek' }).click();
    await owner.getByText('1 keer gevonden').waitFor();
    await sound(owner, 'overleg-zoeken');
  });

  /** A decision of some months ago whose day is over, and a meeting to come. */
  async function writeDecision(): Promise<void> {
    const by = open.town.users['secretaris.oost'].id;
    const [held, item] = [randomUUID(), randomUUID()];
    const meeting = { body_id: east, starts_at: '09:30', place: 'online', planned_by: by };
    const { admin } = open.db;
    await insertRows(admin, 'meetings', [
      { id: held, ...meeting, held_on: open.town.day(-90) },
      { id: next, ...meeting, held_on: open.town.day(10) },
    ]);
    await insertRows(admin, 'agenda_items', [
      {
        id: item,
        meeting_id: held,
        body_id: east,
        number: 1,
        kind: 'decision',
        title: 'Vroege bus',
        competence: 'local',
        readers: 'governments',
        added_by: by,
      },
    ]);
    await insertRows(admin, 'body_decisions', [
      {
        id: decision,
        body_id: east,
        item_id: item,
        number: 'PROEF 2025/1',
        year: 2025,
        place: 1,
        text: 'OCMW Oosterham legt de vroege bus voor aan de vervoerregio.',
        owner: open.town.organisations.ocmwOosterham.ref,
        due_on: open.town.day(-5),
        readers: 'governments',
        decided_on: open.town.day(-90),
        recorded_by: by,
      },
    ]);
  }

  async function pageOf(user: DemoUser): Promise<Page> {
    const context = await contextOf(browser, address, await open.town.signIn(user), javaScriptEnabled);
    const page = await context.newPage();
    pages.push(page);
    return page;
  }

  async function sound(page: Page, name: string): Promise<void> {
    if (!javaScriptEnabled) return;
    expect(await problemsInWidths(page, name), name).toEqual([]);
  }
});
