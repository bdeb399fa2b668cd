/**
 * Minutes in a browser: typed while the line falls away and comes back, met by the words of someone else, approved at the next meeting, and
 * read by whoever each point is for. With scripts and without; each page without barriers.
 */
import { randomUUID } from 'node:crypto';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { bodyId, writeBodies } from '../../db/seeds/demo-body.ts';
import { insertRows } from '../../db/seeds/rows.ts';
import { openBrowser } from '../support/browser.ts';
import { deskConsults } from '../support/consultation.ts';
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
])('minutes, $scripts,', ({ javaScriptEnabled }) => {
  let open: OpenApp;
  let address: string;
  let minutes: string;
  const pages: Page[] = [];
  const held = randomUUID();
  const next = randomUUID();
  beforeAll(async () => {
    open = await openApp();
    await deskConsults(open);
    await writeBodies(open.db.admin, open.town.organisations);
    await writeMeetings();
    address = await open.listen();
    minutes = `${address}/overleg/vergaderingen/${held}/verslag`;
  });
  afterAll(async () => {
    for (const page of pages) await page.context().close();
    await open.close();
  });

  /** A story of the island: without scripts it is not there, and nothing is told. */
  const scripted = (story: string, walk: () => Promise<void>) => {
    if (javaScriptEnabled) test(story, walk);
  };

  scripted('stay on the device while the line is gone, and are saved when it is back', async () => {
    const page = await pageOf('secretaris.oost');
    await page.goto(minutes);
    const field = page.getByLabel('Verslag van punt 1: Vervoer');
    const state = page.locator('[data-state]').first();
    await page.context().setOffline(true);
    await field.pressSequentially('Wij bespraken de vroege bus.');
    await state.filter({ hasText: 'Nog niet bewaard. Wij proberen opnieuw.' }).waitFor();
    expect(await kept(page)).toContain('Wij bespraken de vroege bus.');
    await sound(page, 'verslag-zonder-lijn');
    await page.context().setOffline(false);
    await state.filter({ hasText: /^Bewaard om \d\d\.\d\d uur\.$/ }).waitFor();
    expect(await kept(page)).toBe('');
    await page.reload();
    expect(await field.inputValue()).toBe('Wij bespraken de vroege bus.');

    await page.context().setOffline(true);
    await field.fill('Wij bespraken de vroege bus. De regio beslist.');
    await state.filter({ hasText: 'Nog niet bewaard' }).waitFor();
    await page.context().setOffline(false);
    const reopened = await page.context().newPage();
    await reopened.goto(minutes);
    await reopened
      .locator('[data-state]')
      .first()
      .filter({ hasText: /^Bewaard om/ })
      .waitFor();
    expect(await reopened.getByLabel('Verslag van punt 1: Vervoer').inputValue()).toContain(
      'De regio beslist.',
    );
    await reopened.close();
    await page.reload();
    expect(await field.inputValue()).toContain('De regio beslist.');
  });

  test('show both texts when two write at once, and lose neither', async () => {
    const one = await pageOf('secretaris.oost');
    const other = await pageOf('secretaris.oost');
    await one.goto(minutes);
    await other.goto(minutes);
    // Only the script keeps anything on the device: without it the page promises nothing.
    const promise = point(one, 'Opvang').getByText('Wat u typt, blijft alleen op dit toestel staan');
    expect(await promise.isVisible()).toBe(javaScriptEnabled);
    await point(one, 'Opvang').getByLabel('Verslag van punt 2: Opvang').fill('Eerst bewaard.');
    await point(one, 'Opvang').getByRole('button', { name: 'Bewaar dit punt' }).click();
    await saved(one, 'Opvang');
    await point(other, 'Opvang').getByLabel('Verslag van punt 2: Opvang').fill('Later getypt.');
    await point(other, 'Opvang').getByRole('button', { name: 'Bewaar dit punt' }).click();
    await point(other, 'Opvang').getByText('Dit bewaarde iemand anders intussen:').waitFor();
    await point(other, 'Opvang').getByText('Eerst bewaard.').waitFor();
    expect(await other.getByLabel('Verslag van punt 2: Opvang').inputValue()).toBe('Later getypt.');
    await sound(other, 'verslag-twee-teksten');
    await point(other, 'Opvang')
      .getByRole('button', { name: /^Bewaar (mijn tekst|dit punt)$/ })
      .click();
    await saved(other, 'Opvang');
    await one.goto(minutes);
    expect(await one.getByLabel('Verslag van punt 2: Opvang').inputValue()).toBe('Later getypt.');
    await point(one, 'Opvang').getByText('Eerder bewaard (1)').click();
    await point(one, 'Opvang').getByText('Eerst bewaard.').waitFor();
  });

  scripted('ask again which text stays when the page is opened again', async () => {
    const [one, other] = [await pageOf('secretaris.oost'), await pageOf('secretaris.oost')];
    const field = other.getByLabel('Verslag van punt 4: Varia');
    const meet = point(other, 'Varia').getByText('Dit bewaarde iemand anders intussen:');
    await other.goto(minutes);
    await one.goto(minutes);
    await one.getByLabel('Verslag van punt 4: Varia').fill('Van de een.');
    await point(one, 'Varia').getByRole('button', { name: 'Bewaar dit punt' }).click();
    await saved(one, 'Varia');
    await field.fill('Van de ander.');
    await meet.waitFor();
    await field.pressSequentially(' En meer.');
    await other.reload();
    await meet.waitFor();
    expect(await field.inputValue()).toBe('Van de ander. En meer.');
    await one.reload();
    expect(await one.getByLabel('Verslag van punt 4: Varia').inputValue()).toBe('Van de een.');
    await point(other, 'Varia').getByRole('button', { name: 'Bewaar dit punt' }).click();
    await saved(other, 'Varia');
    expect(await kept(other)).toBe('');
  });

  scripted('are saved from a device that keeps nothing, and say so', async () => {
    const page = await pageOf('secretaris.oost');
    await page.addInitScript(() => {
      for (const act of ['getItem', 'setItem', 'removeItem'] as const)
        Storage.prototype[act] = () => {
          throw new Error('full');
        };
    });
    await page.goto(minutes);
    const state = point(page, 'Slot').locator('[data-state]');
    await page.context().setOffline(true);
    await page.getByLabel('Verslag van punt 5: Slot').fill('Zonder opslag.');
    await state.filter({ hasText: 'Dit toestel kan uw tekst niet bijhouden.' }).waitFor();
    await page.context().setOffline(false);
    await saved(page, 'Slot');
    await page.reload();
    expect(await page.getByLabel('Verslag van punt 5: Slot').inputValue()).toBe('Zonder opslag.');
  });

  scripted('never take back what someone else typed on this device', async () => {
    const page = await pageOf('secretaris.oost');
    await page.goto(minutes);
    await page.context().setOffline(true);
    await page.getByLabel('Verslag van punt 6: Besluit').fill('Van wie wegging.');
    await point(page, 'Besluit').locator('[data-state]').filter({ hasText: 'opnieuw' }).waitFor();
    const [place, text] = await page.evaluate(
      () => Object.entries(localStorage).find(([, value]) => String(value).includes('wegging')) ?? [],
    );
    await page.context().setOffline(false);
    await saved(page, 'Besluit');
    const writer = open.town.users['secretaris.oost'].id;
    expect(place).toContain(writer);
    const theirs = String(place).replace(writer, randomUUID());
    await page.evaluate(
      ([key, value]) => localStorage.setItem(String(key), String(value).replace('wegging', 'nooit')),
      [theirs, text],
    );
    await page.reload();
    expect(await page.getByLabel('Verslag van punt 6: Besluit').inputValue()).toBe('Van wie wegging.');
  });

  test('are approved at the next meeting, and then read by whoever each point is for', async () => {
    const page = await pageOf('secretaris.oost');
    await page.goto(minutes);
    await page.getByLabel('Verslag van punt 3: Cijfers').fill('Mevrouw De Smet lichtte de cijfers toe.');
    await point(page, 'Cijfers').getByRole('button', { name: 'Bewaar dit punt' }).click();
    await page
      .getByText(/kan wijzen|herkennen/)
      .first()
      .waitFor();
    expect((await visit(undefined)).status).toBe(303);
    const behind = await pageOf('secretaris.oost');
    await behind.goto(minutes);
    await page.goto(`${address}/overleg/vergaderingen/${next}`);
    await page.getByRole('link', { name: /^Eerst: goedkeuring van het verslag van/ }).click();
    await page.getByRole('button', { name: 'Keur het verslag goed' }).click();
    await page.getByText('Dit lijkt op de naam van een persoon.').first().waitFor();
    await sound(page, 'verslag-nakijken');
    await page.getByLabel('Ik heb dit nagekeken, bewaar het toch').check();
    await page.getByRole('button', { name: 'Keur het verslag goed' }).click();
    await page.getByText('Het verslag is goedgekeurd.').waitFor();
    await sound(page, 'verslag-goedgekeurd');
    await behind.getByLabel('Verslag van punt 3: Cijfers').fill('Te laat.');
    await point(behind, 'Cijfers').getByRole('button', { name: 'Bewaar dit punt' }).click();
    await behind.getByText('Dit verslag is al goedgekeurd.').first().waitFor();
    if (javaScriptEnabled) expect(await kept(behind)).toBe('');
    await page.goto(minutes);
    await page.getByText('Schrijf een rechtzetting bij punt 2').click();
    await point(page, 'Opvang').getByLabel('Wat moet er anders staan?').fill('Het gaat om vijf gemeenten.');
    await point(page, 'Opvang').getByRole('button', { name: 'Bewaar de rechtzetting' }).click();
    await page.getByText('De rechtzetting staat bij het verslag.').waitFor();

    const member = await pageOf('hoofd.oosterham');
    await member.goto(minutes);
    for (const title of ['1. Vervoer', '2. Opvang', '3. Cijfers'])
      await member.getByRole('heading', { name: title }).waitFor();
    await member.getByText('Het gaat om vijf gemeenten.').waitFor();
    const government = await visit('loket.vlierbeke');
    expect(government.body).toContain('Opvang');
    expect(government.body).not.toContain('Vervoer');
    const anyone = await visit(undefined);
    expect(anyone.body).toContain('Cijfers');
    expect(anyone.body).not.toMatch(/Opvang|Vervoer|Later getypt/);
    for (const kind of ['afdruk', 'tekst', 'markdown']) {
      const file = await open.ask(undefined, `/overleg/vergaderingen/${held}/verslag/${kind}`);
      expect(file.body, kind).toContain('lichtte de cijfers toe');
      expect(file.body, kind).not.toMatch(/Opvang|Vervoer|Later getypt/);
    }
    const pdf = await open.ask(undefined, `/overleg/vergaderingen/${held}/verslag/pdf`);
    const outline = pdf.rawPayload.toString('latin1');
    expect(outline.includes('/Title (3. Cijfers)')).toBe(true);
    expect(/Opvang|Vervoer/.test(outline)).toBe(false);
    const word = await open.ask(undefined, `/overleg/vergaderingen/${held}/verslag/word`);
    expect(word.rawPayload.subarray(0, 2).toString()).toBe('PK');
    await page.goto(`${minutes}/afdruk`);
    await sound(page, 'verslag-afdruk');
  });

  /** The card of one point. */
  function point(page: Page, title: string): Locator {
    return page.getByRole('region', { name: title });
  }

  async function saved(page: Page, title: string): Promise<void> {
    if (!javaScriptEnabled) return page.getByText('Het punt van het verslag is bewaard.').waitFor();
    const state = point(page, title).locator('[data-state]');
    return state.filter({ hasText: /^Bewaard om/ }).waitFor();
  }

  async function visit(user: DemoUser | undefined) {
    const token = user === undefined ? undefined : await open.town.signIn(user);
    const { statusCode: status, body } = await open.ask(token, `/overleg/vergaderingen/${held}/verslag`);
    return { status, body };
  }

  async function kept(page: Page): Promise<string> {
    return page.evaluate(() => Object.values(localStorage).join(' '));
  }

  /** Two meetings of the working group: one of last week with its points, one of today. */
  async function writeMeetings(): Promise<void> {
    const by = open.town.users['secretaris.oost'].id;
    const meeting = { body_id: bodyId('east'), starts_at: '09:30', place: 'online', planned_by: by };
    await insertRows(open.db.admin, 'meetings', [
      { id: held, ...meeting, held_on: open.town.day(-7) },
      { id: next, ...meeting, held_on: open.town.today, starts_at: '00:01' },
    ]);
    await open.db.admin.many('update meetings set attendance_noted_at = now() where id = $1', [next]);
    const points = [
      ['Vervoer', 'members'],
      ['Opvang', 'governments'],
      ['Cijfers', 'public'],
      ['Varia', 'members'],
      ['Slot', 'members'],
      ['Besluit', 'members'],
    ] as const;
    await insertRows(
      open.db.admin,
      'agenda_items',
      points.map(([title, readers], place) => ({
        id: randomUUID(),
        meeting_id: held,
        body_id: bodyId('east'),
        number: place + 1,
        kind: 'discussion',
        title,
        competence: 'local',
        readers,
        added_by: by,
      })),
    );
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
