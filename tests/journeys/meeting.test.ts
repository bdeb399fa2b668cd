/**
 * A body and its meetings in a browser: its secretary keeps it and its members, plans a year from its rhythm, invites, moves and calls off;
 * members read it and answer; who was there is counted before a decision. With scripts and without; each page without barriers.
 */
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { bodyId } from '../../db/seeds/demo-body.ts';
import { addWorkingDays } from '../../src/kernel/working-day.ts';
import { type CivilDate, formatDate, typedDate } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { type Consultation, openConsultation } from '../support/consultation.ts';
import { contextOf, problemsInWidths } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { scripts: 'with scripts', javaScriptEnabled: true },
  { scripts: 'without scripts', javaScriptEnabled: false },
])('a body, $scripts,', ({ javaScriptEnabled }) => {
  let c: Consultation;
  let address: string;
  let today: CivilDate;
  const pages: Page[] = [];
  beforeAll(async () => {
    c = await openConsultation();
    today = addWorkingDays(c.open.town.today, 0);
    await c.open.town.moveClock(today);
    await c.open.db.admin.many(
      `insert into contact_points (organisation, title, scope, address, mail, valid_from)
       values ($1, 'contactpunt', 'municipality', 'Vlierbeke', 'werk@vlierbeke.example', '2020-01-01')`,
      [c.open.town.organisations.ocmwVlierbeke.ref],
    );
    address = await c.open.listen();
  });
  afterAll(async () => {
    for (const page of pages) await page.context().close();
    await c.close();
  });

  test('is kept by its secretary, with its members, and begun where there is none yet', async () => {
    const head = await pageOf('hoofd.vlierbeke');
    await head.goto(`${address}/overleg`);
    await sound(head, 'mijn-overleg-leeg');
    await head.getByRole('link', { name: 'Begin een lokaal overleg' }).click();
    await head.getByRole('button', { name: 'Begin dit overleg' }).click();
    await head.getByText('Schrijf hoe dit overleg heet.').first().waitFor();
    await sound(head, 'overleg-nieuw-fout');
    await head.getByLabel('Hoe heet het?').fill('Partnerschap Kreekstreek');
    await head.getByLabel('Wat voor overleg is het?').selectOption({ label: 'partnerschapsmanagement' });
    await head.getByLabel('Kort kenmerk').fill('PM-KR');
    await head.getByLabel('Wat doet dit overleg?').fill('De partners volgen hun aanbod op.');
    await head.getByLabel('Voor welke gemeenten?').fill('Vlierbeke, Kreekdorp');
    await head.getByRole('checkbox', { name: 'maart' }).check();
    await head.getByRole('checkbox', { name: 'oktober' }).check();
    await head.getByRole('button', { name: 'Begin dit overleg' }).click();
    await head.getByText('U begint een overleg voor gemeenten waar uw organisatie werkt').first().waitFor();
    await head.getByLabel('Voor welke gemeenten?').fill('Vlierbeke');
    await head.getByRole('button', { name: 'Begin dit overleg' }).click();
    await head.getByText('Het overleg is begonnen.').waitFor();
    await sound(head, 'overleg-nieuw');

    await head.getByRole('link', { name: 'Voeg een lid toe' }).click();
    await head.getByLabel('Welke organisatie?').selectOption({ label: 'Opleidingscentrum De Steiger' });
    await head.getByLabel('Met welke functie?').fill('verantwoordelijke instroom');
    await head.getByLabel('Wie vervangt?').fill('jobcoach');
    await head.getByRole('checkbox', { name: /ervaring met armoede/ }).check();
    await sound(head, 'lid-nieuw');
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await head.getByText('Het lid is gevraagd.').waitFor();
    await sound(head, 'lid-gevraagd');
    await head.getByRole('link', { name: /verantwoordelijke instroom/ }).click();
    await head.getByLabel('Lid tot en met').fill(typedDate(c.open.town.day(-400)));
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await head.getByText('De laatste dag ligt voor de eerste dag.').first().waitFor();
    await head.getByLabel('Lid tot en met').fill(typedDate(c.open.town.day(400)));
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await head.getByText('Het lid is bewaard.').waitFor();
    await sound(head, 'overleg-leden');

    const partner = await pageOf('coordinator.steiger');
    await partner.goto(`${address}/overleg`);
    await sound(partner, 'overleg-gevraagd');
    await partner
      .getByRole('link', { name: /^Partnerschap Kreekstreek/ })
      .first()
      .click();
    await partner.getByText('Uw organisatie is gevraagd als lid').waitFor();
    await sound(partner, 'lid-antwoord');
    await partner.getByRole('button', { name: /^Ga akkoord/ }).click();
    await partner.getByText('Uw organisatie is nu lid van dit overleg.').waitFor();
    await partner.getByText('Stop als lid').click();
    await partner.getByRole('button', { name: /^Vandaag is onze laatste dag/ }).waitFor();
    await sound(partner, 'lid-stopt');

    await head.getByRole('link', { name: 'Pas dit overleg aan' }).click();
    await head.getByLabel('Hoeveel leden moeten er zijn om te beslissen?').fill('9');
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await head.getByText('Dit is meer dan er leden zijn.').first().waitFor();
    await sound(head, 'overleg-wijzig-fout');
    await head.getByLabel('Hoeveel leden moeten er zijn om te beslissen?').fill('1');
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await head.getByText('Het overleg is aangepast.').waitFor();
    await head.getByText('minstens 1 leden aanwezig').waitFor();
  });

  test('plans its year from its rhythm, after a preview', async () => {
    const year = Number(today.slice(0, 4)) + 1;
    const east = await pageOf('secretaris.oost');
    await east.goto(`${address}/overleg/${bodyId('east')}`);
    await east.getByRole('link', { name: 'Jaarkalender' }).click();
    await east.getByRole('link', { name: `Jaar ${year}` }).click();
    await east.getByText('nog te plannen').first().waitFor();
    await east.getByLabel('Welke van de maand?').selectOption({ label: 'de tweede' });
    await east.getByLabel('Welke weekdag?').selectOption({ label: 'dinsdag' });
    await east.getByRole('button', { name: 'Toon het voorstel' }).click();
    await east.getByLabel('Welk uur?').fill('9.30');
    await east.getByLabel('Waar?').fill('Gent');
    await sound(east, 'jaar-voorstel');
    await east.getByRole('button', { name: 'Plan deze vergaderingen' }).click();
    await east.getByText('4 vergaderingen zijn gepland.').waitFor();
    expect(await east.getByText('nog te plannen').count()).toBe(0);
    await sound(east, 'jaar');
    await east.goto(`${address}/overleg/jaar?jaar=${year}`);
    await sound(east, 'jaar-alle');
  });

  test('invites, moves and calls off; members read what changed and answer, and a calendar follows', async () => {
    const central = await pageOf('redactie.vvsg');
    const [on, later, next] = [10, 11, 30].map((days) => addWorkingDays(today, days)) as [
      CivilDate,
      CivilDate,
      CivilDate,
    ];
    const second = await c.planned('redactie.vvsg', 'central', next);
    await central.goto(`${address}/overleg/${bodyId('central')}`);
    await central.getByText('Plan een vergadering').click();
    await central.getByLabel('Welke dag?').fill('21/07/2099');
    await central.getByLabel('Welk uur?').fill('09:30');
    await central.getByLabel('Waar?').fill('Brussel');
    await central.getByRole('button', { name: 'Plan de vergadering' }).click();
    await central.getByText('is een feestdag').first().waitFor();
    await sound(central, 'vergadering-feestdag');
    await central.getByLabel('Welke dag?').fill(typedDate(on));
    await central.getByRole('button', { name: 'Plan de vergadering' }).click();
    await central.getByText('De vergadering is gepland.').waitFor();
    const meeting = new URL(central.url()).pathname;
    await central.getByLabel('Waarover gaat het?').fill('Een clausule over kinderopvang');
    await central.getByLabel('Wat voor punt is het?').selectOption({ label: 'bespreking' });
    await central.getByLabel('Wie beslist hierover?').selectOption({ label: 'Vlaanderen' });
    await central.getByLabel('Wie mag dit lezen?').selectOption({ label: 'de leden' });
    await central.getByRole('button', { name: 'Zet op de agenda' }).click();
    await sound(central, 'vergadering-uitnodiging');
    expect(await invitation(meeting)).toEqual([
      'REQUEST',
      0,
      `${on}T09:30:00`,
      'Europe/Brussels',
      'CONFIRMED',
    ]);

    const head = await pageOf('hoofd.vlierbeke');
    await head.goto(`${address}/overleg`);
    await head.getByRole('link', { name: formatDate(on, 'full') }).click();
    await head.getByRole('button', { name: 'Wij komen', exact: true }).click();
    await head.getByText('Uw antwoord is bewaard.').waitFor();
    await sound(head, 'vergadering-antwoord');

    await central.goto(`${address}${meeting}`);
    await central.getByRole('link', { name: 'Verplaats' }).click();
    await central.getByLabel('Welke dag?').fill(typedDate(later));
    await central.getByRole('button', { name: 'Verplaats' }).click();
    await central.getByText('Schrijf waarom. Wie uitgenodigd is, leest dit.').first().waitFor();
    await sound(central, 'vergadering-verplaats-fout');
    await central.getByLabel('Waarom?').fill('De zaal is niet vrij.');
    await central.getByRole('button', { name: 'Verplaats' }).click();
    await central.getByText('De vergadering is verplaatst.').waitFor();
    expect(await invitation(meeting)).toEqual([
      'REQUEST',
      1,
      `${later}T09:30:00`,
      'Europe/Brussels',
      'CONFIRMED',
    ]);
    await head.goto(`${address}${meeting}`);
    await head.getByText('De zaal is niet vrij.').waitFor();
    await head.getByText('antwoordde voor het vorige moment').waitFor();
    await sound(head, 'vergadering-verplaatst');

    await central.getByRole('link', { name: 'Gaat niet door' }).click();
    await central.getByLabel('Waarom?').fill('Te weinig leden kunnen.');
    await sound(central, 'vergadering-afgelasten');
    await central.getByRole('button', { name: 'Laat de vergadering niet doorgaan' }).click();
    await central.getByText('De vergadering gaat niet door. De leden lezen waarom.').waitFor();
    await sound(central, 'vergadering-afgelast');
    expect(await invitation(meeting)).toEqual([
      'CANCEL',
      2,
      `${later}T09:30:00`,
      'Europe/Brussels',
      'CANCELLED',
    ]);
    await head.goto(`${address}${second}`);
    await head.getByText('Een clausule over kinderopvang').waitFor();
    await head.goto(`${address}/overleg`);
    await head.getByText('afgelast').waitFor();
    await sound(head, 'mijn-overleg');
  });

  /** The newest letter about a meeting, its calendar read by a parser that is not ours. */
  async function invitation(meeting: string): Promise<unknown[]> {
    const reader = await browser.newPage();
    await reader.goto(`${address}/demo/berichten`);
    const parts = await reader.locator('pre').allTextContents();
    await reader.close();
    const newest = parts.find((part) => part.includes(meeting.slice(-36))) ?? '';
    const calendar = new ICAL.Component(ICAL.parse(newest.trim().replaceAll(/\r?\n/g, '\r\n')));
    const event = calendar.getFirstSubcomponent('vevent');
    if (event === null) return [];
    const read = new ICAL.Event(event);
    expect(read.uid).toBe(meeting.slice(-36));
    return [
      calendar.getFirstPropertyValue('method'),
      read.sequence,
      read.startDate.toString(),
      event.getFirstProperty('dtstart')?.getParameter('tzid'),
      event.getFirstPropertyValue('status'),
    ];
  }

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
