/**
 * Contact, notes, appointments and barriers in a browser, as the demo shows them. Each begins at a row of Vandaag or of the list of
 * people and ends where that row is done; with scripts on and off, and every page without barriers, wide and narrow.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { personaId } from '../../db/seeds/demo-persona.ts';
import { isWorkingDay } from '../../src/kernel/working-day.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { addDays, type CivilDate, typedDate } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { signInAs } from '../support/session.ts';
import { problemsAt } from '../support/visit.ts';

let browser: Browser;
let demo: OpenDemo;
const amina = `/dossiers/${personaId('amina')}`;
const kelly = `/dossiers/${personaId('childCare')}`;
beforeAll(async () => {
  demo = await openDemo();
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await demo.close();
});

async function as(user: DemoUser, scripts: boolean, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, baseURL: demo.url });
  const cookie = {
    name: SESSION_COOKIE,
    value: await signInAs(demo.db.admin, user),
    path: '/',
    secure: true,
  };
  await context.addCookies([{ ...cookie, domain: new URL(demo.url).hostname }]);
  await work(await context.newPage());
  await context.close();
}

const reads = async (page: Page, text: string) =>
  expect(await page.getByText(text).count(), text).toBeGreaterThan(0);

function workingDay(from: number): string {
  let day: CivilDate = addDays(demo.world.clock.today(), from);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return typedDate(day);
}

describe.each([
  ['off', false],
  ['on', true],
])('with scripts %s', (_name, scripts) => {
  test('contact is noted from the list of people, and stands in the dossier', async () => {
    await as('coach.vlierbeke', scripts, async (page) => {
      await page.goto('/personen?toon=80');
      await page.getByRole('link', { name: 'contact met Amina Osei' }).click();
      await page.getByLabel('Aan het loket').check();
      await page.getByLabel('Eén regel').fill(`Kwam langs, scripts ${scripts}.`);
      await page.getByRole('button', { name: 'Bewaar het contact' }).click();
      expect(new URL(page.url()).pathname).toBe('/personen');
      await reads(page, 'Het contact is genoteerd.');
      await page.goto(`${amina}/notities`);
      await reads(page, `Kwam langs, scripts ${scripts}.`);
    });
    await as('bemiddelaar.oost', scripts, async (page) => {
      await page.goto(`${amina}/notities`);
      expect(await page.getByText('Kwam langs').count()).toBe(0);
    });
  });

  test('contact is saved from a row of Vandaag in two clicks without a field, and the row is done', async () => {
    await as('coach.vlierbeke', scripts, async (page) => {
      await page.goto('/vandaag?toon=alle');
      const row = page.getByRole('link', { name: /^Noteer contact/ }).first();
      const name = (await row.innerText()).replace(/\s+/g, ' ').trim();
      await row.click();
      await page.getByRole('button', { name: 'Bewaar het contact' }).click();
      expect(new URL(page.url()).pathname).toBe('/vandaag');
      await reads(page, 'Het contact is genoteerd.');
      await page.goto('/vandaag?toon=alle');
      expect(await page.getByRole('link', { name, exact: true }).count()).toBe(0);
    });
  });

  test('a note says who will read it before it is saved, and is read by nobody else', async () => {
    await as('coach.vlierbeke', scripts, async (page) => {
      await page.goto(`${amina}/notities`);
      await reads(page, 'Dit lezen: de persoon zelf, OCMW Vlierbeke');
      await page.getByLabel('Gedeeld', { exact: true }).check();
      await page.getByLabel('Notitie', { exact: true }).fill(`Heeft schulden, scripts ${scripts}.`);
      await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
      await reads(page, 'Dit lijkt over schulden te gaan');
      await page
        .getByLabel('Notitie', { exact: true })
        .fill(`Zoekt werk dicht bij huis, scripts ${scripts}.`);
      await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
      await reads(page, 'De notitie is bewaard.');
    });
    await as('bemiddelaar.oost', scripts, async (page) => {
      await page.goto(`${amina}/notities`);
      await reads(page, `Zoekt werk dicht bij huis, scripts ${scripts}.`);
      expect(await page.getByText('Het driegesprek met VDAB voorbereiden').count()).toBe(0);
    });
  });

  test('an appointment is made, moved and seen by VDAB; the calendar program learns only the hour', async () => {
    const uur = scripts ? '8.15' : '17.15';
    await as('coach.vlierbeke', scripts, async (page) => {
      await page.goto(`${amina}/afspraken`);
      await page.getByRole('link', { name: 'Maak een afspraak' }).click();
      await page.getByLabel('Welke dag?').fill(workingDay(30));
      await page.getByLabel('Hoe laat?').fill('geen idee');
      await page.getByRole('button', { name: 'Maak de afspraak' }).click();
      await reads(page, 'Schrijf een uur, bijvoorbeeld 14.30.');
      await page.getByLabel('Hoe laat?').fill(uur);
      await page.getByRole('button', { name: 'Maak de afspraak' }).click();
      await reads(page, 'De afspraak is gemaakt.');
      await page.goto('/agenda');
      await page.getByRole('button', { name: /Maak een (nieuw )?adres/ }).click();
      const address = await page.locator('code').innerText();
      const calendar = await (await fetch(address)).text();
      expect(calendar).toContain('SUMMARY:Afspraak');
      expect(calendar).not.toContain('Amina');
    });
    await as('bemiddelaar.oost', scripts, async (page) => {
      await page.goto(`${amina}/afspraken`);
      await reads(page, `${uur.padStart(5, '0')} uur`);
      expect(await page.getByRole('button', { name: 'Schrap' }).count()).toBeLessThan(2);
    });
  });

  test('a missed appointment starts on Vandaag and is followed up', async () => {
    await as('coach.vlierbeke', scripts, async (page) => {
      await page.goto('/vandaag?toon=alle');
      const rows = page.getByRole('link', { name: /^Volg op/ });
      const before = await rows.count();
      expect(before).toBeGreaterThan(0);
      await rows.first().click();
      await page.getByLabel('Wat deed u daarna?').first().selectOption('newAppointment');
      await page.getByRole('button', { name: 'Noteer de opvolging' }).first().click();
      await reads(page, 'U noteerde wat u na de gemiste afspraak deed.');
      await page.goto('/vandaag?toon=alle');
      expect(await page.getByRole('link', { name: /^Volg op/ }).count()).toBe(before - 1);
    });
  });

  test('a barrier is judged in work terms, and its change shows beside what VDAB says', async () => {
    await as('coach.vlierbeke', scripts, async (page) => {
      await page.goto('/vandaag?toon=alle');
      await page.getByRole('link', { name: 'Amina Osei', exact: true }).first().click();
      await page.getByRole('link', { name: 'Drempels', exact: true }).click();
      await page.getByLabel('Waarover?').selectOption({ label: 'Kinderopvang' });
      await page.getByLabel(scripts ? '5: is een sterkte' : '4: lukt').check();
      await page.getByLabel('Wat betekent het voor werk?').fill('opvang op vijf dagen, vanaf 7.00 uur');
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await reads(page, 'Uw inschatting is bewaard.');
      await reads(page, 'volgt nog een avondles Nederlands');
      expect(await page.getByRole('img', { name: /^Kinderopvang: niveau/ }).count()).toBe(1);
      await reads(page, 'leest alleen wie daar een eigen mandaat voor heeft');
    });
  });
});

test('what was reported starts on Vandaag and is gone from it when the owner took the text away', async () => {
  await as('coach.vlierbeke', false, async (page) => {
    await page.goto('/vandaag?toon=alle');
    const row = page.getByRole('listitem').filter({ hasText: 'Kelly Dubois' }).filter({ hasText: 'gemeld' });
    expect(await row.count()).toBe(1);
    await row
      .getByRole('link', { name: /^Kijk na/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe(`${kelly}/notities`);
    await page.getByRole('button', { name: 'Klopt, verwijder de tekst' }).click();
    await reads(page, 'De tekst is verwijderd.');
    await page.goto('/vandaag?toon=alle');
    expect(await row.count()).toBe(0);
  });
});

test('the confidential compartment opens in its own role alone', async () => {
  await as('consulent.vlierbeke', false, async (page) => {
    await page.goto(`${amina}/drempels`);
    await reads(page, 'Kan niet zwaarder tillen dan 10 kilo.');
    await reads(page, 'Eigenaar: u');
  });
  for (const user of ['coach.vlierbeke', 'bemiddelaar.oost', 'coach.maatwerk'] as const)
    await as(user, false, async (page) => {
      for (const part of ['drempels', 'notities']) {
        await page.goto(`${amina}/${part}`);
        expect(await page.getByText('zwaarder tillen').count()).toBe(0);
      }
    });
});

const pages: readonly [user: DemoUser, path: () => string, name: string][] = [
  ['coach.vlierbeke', () => `${amina}/notities`, 'notities'],
  ['bemiddelaar.oost', () => `${amina}/notities`, 'notities-vdab'],
  ['coach.maatwerk', () => `${amina}/notities`, 'notities-partner'],
  ['coach.vlierbeke', () => `${amina}/contact`, 'contact'],
  ['coach.vlierbeke', () => `${amina}/afspraken`, 'afspraken'],
  ['coach.vlierbeke', () => `${amina}/afspraken/nieuw`, 'afspraak-nieuw'],
  ['coach.vlierbeke', () => `${amina}/drempels`, 'drempels'],
  ['consulent.vlierbeke', () => `${amina}/drempels`, 'drempels-luik'],
  ['bemiddelaar.oost', () => `${amina}/drempels`, 'drempels-vdab'],
  ['hoofd.vlierbeke', () => '/zitdagen', 'zitdagen'],
  ['coach.vlierbeke', () => '/zitdagen', 'zitdagen-coach'],
  ['coach.maatwerk', () => '/agenda', 'agenda'],
];

test.each(pages)('%s sees %s without barriers, wide and narrow', async (user, path, name) => {
  const token = await signInAs(demo.db.admin, user);
  expect(await problemsAt(browser, demo.url, token, path(), name)).toEqual([]);
});

test('an outsider finds none of these pages', async () => {
  await as('coach.kreekdorp', false, async (page) => {
    for (const part of ['notities', 'contact', 'afspraken', 'afspraken/nieuw', 'drempels'])
      expect((await page.goto(`${amina}/${part}`))?.status()).toBe(404);
  });
});
