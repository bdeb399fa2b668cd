/**
 * From an employer to someone who works there, in a browser: the coach keeps the register, a measure gets its place, the next person
 * waits, and another organisation takes a place that is offered without learning who works there. With scripts and without; each page
 * without barriers.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
])('a work place, $scripts,', ({ javaScriptEnabled }) => {
  let open: OpenApp;
  let address: string;
  let worker: string;
  let next: string;
  beforeAll(async () => {
    open = await openApp();
    address = await open.listen();
    const measure = { 'measures[]': [{ kind: 'ART60', from: open.town.day(-20), to: open.town.day(200) }] };
    worker = await open.town.person({ familyName: 'Verhaege', facts: { ocmwVlierbeke: measure } });
    next = await open.town.person({ familyName: 'Goossens', facts: { ocmwVlierbeke: measure } });
    await open.town.agreement();
  });
  afterAll(() => open.close());

  test('is registered, filled, waited for and offered', async () => {
    const coach = await pageOf(await open.town.signIn('coach.vlierbeke'));
    await coach.goto(`${address}/werkplekken`);
    await sound(coach, 'werkplekken-leeg');
    await coach.getByRole('link', { name: 'Werkgevers' }).click();
    await coach.getByRole('radio', { name: 'Een andere werkgever' }).check();
    await coach.getByLabel('Naam').fill('Kringwinkel De Lus');
    await coach.getByLabel('Ondernemingsnummer').fill('0207.508.933');
    await coach.getByRole('button', { name: 'Voeg toe' }).click();
    await coach.getByText('De laatste twee cijfers kloppen niet').first().waitFor();
    await sound(coach, 'werkgever-fout');
    await coach.getByLabel('Ondernemingsnummer').fill('0207.508.932');
    await coach.getByRole('button', { name: 'Voeg toe' }).click();
    await coach.getByText('De werkgever staat in uw register.').waitFor();

    await coach.goto(`${address}/werkplekken/nieuw`);
    await coach.getByLabel('Werkgever of eigen dienst').selectOption({ label: 'Kringwinkel De Lus' });
    await coach.getByLabel('Wat doet iemand hier?').fill('Winkelmedewerker');
    await coach.getByLabel('Soort werk').selectOption({ label: 'winkel en kringloop' });
    await coach.getByLabel('Gemeente').selectOption({ label: 'Vlierbeke' });
    await coach.getByRole('checkbox', { name: 'artikel 60' }).check();
    await coach.getByLabel('Hoeveel plaatsen zijn er?').fill('2');
    await coach.getByLabel(/^Hoeveel daarvan biedt u/).fill('1');
    await coach.getByLabel('Wie contacteert u bij de werkgever?').fill('Personeelsdienst');
    await coach.getByRole('button', { name: 'Voeg de werkplek toe' }).click();
    await coach.getByText('Schrijf een telefoonnummer of een e-mailadres.').first().waitFor();
    await sound(coach, 'werkplek-fout');
    expect(await coach.getByRole('checkbox', { name: 'artikel 60' }).isChecked()).toBe(true);
    await coach.getByLabel(/^Telefoon van het werk/).fill('09 555 02 10');
    await coach.getByRole('button', { name: 'Voeg de werkplek toe' }).click();
    await coach.getByText('De werkplek is toegevoegd.').waitFor();
    await sound(coach, 'werkplek');

    await coach.goto(`${address}/dossiers/${worker}/wat-past`);
    await coach.getByRole('link', { name: /^Werkplekken ?: Artikel 60/ }).click();
    await coach.getByText('Laat hier starten').click();
    await coach.getByRole('button', { name: 'Leg vast dat de maatregel hier loopt' }).click();
    await coach.getByText('Vastgelegd. De maatregel loopt op deze werkplek.').waitFor();
    await sound(coach, 'dossier-werkplek');

    await coach.goto(`${address}/dossiers/${next}/werkplek?instrument=ART60`);
    expect(await coach.getByText('volzet').count()).toBe(1);
    expect(await coach.getByText('Laat hier starten').count()).toBe(0);
    await coach.getByText('Zet op de wachtlijst').first().click();
    await coach.getByRole('button', { name: 'Zet op de wachtlijst' }).click();
    await coach.getByText('De persoon staat op de wachtlijst.').waitFor();

    const head = await pageOf(await open.town.signIn('hoofd.vlierbeke'));
    await head.goto(`${address}/werkplekken`);
    await sound(head, 'werkplekken');
    await head.getByRole('checkbox', { name: 'Alleen met een vrije plaats' }).check();
    await head.getByRole('button', { name: 'Toon' }).click();
    await head.getByText('Hier staat geen werkplek van uw organisatie.').waitFor();
    await head.goto(`${address}/werkplekken`);
    await head.getByRole('link', { name: 'Winkelmedewerker' }).click();
    await head.getByRole('heading', { name: 'Wachtlijst' }).waitFor();
    expect(await head.getByRole('link', { name: /Verhaege/ }).count()).toBe(1);
    expect(await head.getByRole('link', { name: /Goossens/ }).count()).toBe(1);

    const mediator = await pageOf(await open.town.signIn('bemiddelaar.oost'));
    await mediator.goto(`${address}/werkplekken`);
    await mediator.getByRole('link', { name: 'Winkelmedewerker' }).click();
    await mediator.getByRole('button', { name: 'Neem een plaats' }).click();
    await mediator.getByText('Uw organisatie heeft er een plaats bij.').waitFor();
    await sound(mediator, 'werkplek-van-anderen');
    expect(await mediator.getByText(/Verhaege|Goossens/).count()).toBe(0);
    expect(await mediator.getByRole('button', { name: 'Neem een plaats' }).count()).toBe(0);

    await coach.goto(`${address}/dossiers/${worker}/werkplek`);
    await coach.getByText('Noteer het einde').first().click();
    await coach.getByRole('button', { name: 'Noteer het einde' }).click();
    await coach.getByText('Kies waarom dit eindigt.').first().waitFor();
    await sound(coach, 'dossier-werkplek-fout');
    await coach.getByRole('radio', { name: 'vroeger gestopt' }).check();
    await coach.getByRole('button', { name: 'Noteer het einde' }).click();
    await coach.getByText('Het einde is genoteerd.').waitFor();
    for (const page of [coach, head, mediator]) await page.context().close();
  });

  async function pageOf(token: string): Promise<Page> {
    const context = await contextOf(browser, address, token, javaScriptEnabled);
    return context.newPage();
  }

  async function sound(page: Page, name: string): Promise<void> {
    if (!javaScriptEnabled) return;
    expect(await problemsInWidths(page, name), name).toEqual([]);
  }
});
