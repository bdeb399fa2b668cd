/**
 * A head and a contact point agree on an action, in a browser, with scripts and without: it starts when nothing of it is missing, its
 * owner says how far it is, and a grant counts its proofs. Everyone reads the light with its rule, and only the parties the references.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actionId } from '../../db/seeds/action-rows.ts';
import { agreementId } from '../../db/seeds/agreement-rows.ts';
import { addDays, type CivilDate, typedDate } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { problemsOf } from '../support/visit.ts';

const pact = `/overeenkomsten/${agreementId('activation')}`;
const grant = `${pact}/acties/${actionId(agreementId('activation'), 1)}`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('the actions of an agreement, $how,', ({ javaScriptEnabled }) => {
  let demo: OpenDemo;
  let today: CivilDate;
  beforeEach(async () => {
    demo = await openDemo();
    const row = await demo.db.admin.one<{ today: CivilDate }>('select gate.today() as today');
    today = row?.today ?? today;
  });
  afterEach(() => demo.close());

  test('start when nothing is missing, and say how far they are', async () => {
    const contact = await signIn('contact.oost');
    await contact.goto(pact);
    await contact.getByRole('link', { name: 'Voeg een actie toe' }).click();
    await sound(contact);
    await contact.getByRole('button', { name: 'Begin het ontwerp' }).click();
    await contact.getByRole('link', { name: 'Kies hoe u meet.' }).waitFor();
    await contact.getByLabel('Wat gebeurt er?').fill('Twee jobbeurzen in de stad');
    await contact.getByLabel('Een eigen cijfer').check();
    await contact.getByRole('button', { name: 'Begin het ontwerp' }).click();
    await contact.getByText('Dit ontbreekt nog:').waitFor();
    expect(await contact.getByRole('button', { name: 'Start de actie' }).count()).toBe(0);
    await sound(contact);
    await contact.getByRole('link', { name: 'Vul de actie aan' }).click();
    await complete(contact, '0');
    await contact.getByRole('link', { name: 'Het doel is een ander getal dan de beginwaarde.' }).waitFor();
    await sound(contact);
    await complete(contact, '2');
    await contact.getByRole('button', { name: 'Start de actie' }).click();
    await contact.getByText('De actie loopt. Ze verandert niet meer.').waitFor();
    await contact.getByText('Het eerste verslag moet nog komen.').waitFor();
    expect(await contact.getByRole('link', { name: 'Meld hoe ver het staat' }).count()).toBe(0);

    const head = await signIn('hoofd.vlierbeke');
    await head.goto(new URL(contact.url()).pathname);
    await head.getByRole('link', { name: 'Meld hoe ver het staat' }).click();
    await sound(head);
    await head.getByLabel('Stand (een aantal)').fill('1');
    await head.getByRole('button', { name: 'Bewaar het verslag' }).click();
    await head.getByText('Het verslag is bewaard.').waitFor();
    await head.getByText('Hoogstens 10 procent van de weg achter op de lijn.').waitFor();
    await sound(head);
    await head.goto(pact);
    await head.getByRole('link', { name: 'Twee jobbeurzen in de stad' }).waitFor();
    await sound(head);
  });

  test('count the proofs of a grant, which only the parties read', async () => {
    const head = await signIn('hoofd.vlierbeke');
    await head.goto(grant);
    await head.getByText('43 (referentie) + 10 (extra) = 53').waitFor();
    await head.getByText('47 van 53').waitFor();
    await head.getByRole('link', { name: 'Tel bewijzen' }).click();
    await head.getByLabel('Kenmerken van de bewijzen').fill('LAP 2026/48\ndemo bewijs 001');
    await head.getByRole('button', { name: 'Tel deze bewijzen' }).click();
    await head.getByRole('link', { name: /^Een van deze kenmerken telde al mee/ }).waitFor();
    await sound(head);
    await head.getByLabel('Kenmerken van de bewijzen').fill('LAP 2026/48');
    await head.getByRole('button', { name: 'Tel deze bewijzen' }).click();
    await head.getByText('48 van 53').waitFor();
    await head.getByRole('link', { name: 'Schrap LAP 2026/48' }).click();
    await sound(head);
    await head.getByLabel('Waarom', { exact: true }).fill('Dubbel gemeld.');
    await head.getByRole('button', { name: 'Schrap dit bewijs' }).click();
    await head.getByText('47 van 53').waitFor();
    await head.getByText('Nee: Dubbel gemeld.').waitFor();
    await sound(head);
    const anyone = await visitor();
    await anyone.goto(grant);
    await anyone.getByText(/\d+ van 53/).waitFor();
    await anyone.getByText('hoogstens één keer per kwartaal').waitFor();
    expect(await anyone.getByText('LAP 2026/48').count()).toBe(0);
    await sound(anyone);
  });

  test('that run go along into a renewal when they are chosen', async () => {
    const head = await signIn('hoofd.vlierbeke');
    await head.goto(`${pact}/vernieuw`);
    await head.getByRole('button', { name: 'Begin het ontwerp' }).click();
    await head.getByText('Het ontwerp is begonnen.').waitFor();
    await head.getByRole('link', { name: 'Neem acties mee uit de vorige overeenkomst' }).click();
    await sound(head);
    await head.getByRole('button', { name: 'Neem deze acties mee' }).click();
    await head.getByRole('link', { name: 'Kies minstens één actie.' }).waitFor();
    await sound(head);
    await head.getByLabel('53 mensen met een leefloon starten met werk').check();
    await head.getByRole('button', { name: 'Neem deze acties mee' }).click();
    await head.getByText('De acties staan er als ontwerp.').waitFor();
    await head.getByRole('link', { name: '53 mensen met een leefloon starten met werk' }).click();
    await head.getByText('Overgenomen uit').waitFor();
    await sound(head);
  });

  async function complete(page: Page, target: string): Promise<void> {
    await page.getByLabel('Bij welk doel van VDAB hoort de actie?').selectOption('employers');
    await page.getByLabel('Beleidsdomein').selectOption('economy');
    await page.getByLabel('Welke partij trekt de actie?').selectOption({ label: 'OCMW Vlierbeke' });
    await page.getByLabel('Wie binnen die partij?').fill('hoofd activering');
    await page.getByLabel('Wat telt u precies?').fill('jobbeurzen die doorgingen');
    await page.getByLabel('Waarin telt u?').selectOption('count');
    await page.getByLabel('Beginwaarde', { exact: true }).fill('0');
    await page.getByLabel('Van welke dag is de beginwaarde?').fill(typedDate(addDays(today, -110)));
    await page.getByLabel('Doel', { exact: true }).fill(target);
    await page.getByLabel('Tegen wanneer?').fill(typedDate(addDays(today, 90)));
    await page.getByLabel('Hoe vaak komt er een verslag?').selectOption('quarter');
    await page.getByRole('button', { name: 'Bewaar' }).click();
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
