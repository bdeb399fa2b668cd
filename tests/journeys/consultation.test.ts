/**
 * A concern about child care on its way, in a browser: raised by a coach, supported and raised by two heads, bundled and carried by two
 * secretaries to the central group, decided there, and the answer on the Vandaag of the three. With scripts and without; each page without
 * barriers.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoUser, demoAccounts, mandateId } from '../../db/seeds/demo-account.ts';
import { bodyId, writeBodies } from '../../db/seeds/demo-body.ts';
import { addWorkingDays } from '../../src/kernel/working-day.ts';
import { type CivilDate, formatDate, typedDate } from '../../src/kernel/civil-date.ts';
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
])('a concern, $scripts,', ({ javaScriptEnabled }) => {
  let open: OpenApp;
  let address: string;
  let today: CivilDate;
  const pages: Page[] = [];
  beforeAll(async () => {
    open = await openApp();
    await writeBodies(open.db.admin, open.town.organisations);
    // Nobody meets in a weekend: this journey is of the next working day.
    today = addWorkingDays(open.town.today, 0);
    await open.town.moveClock(today);
    address = await open.listen();
  });
  afterAll(async () => {
    for (const page of pages) await page.context().close();
    await open.close();
  });

  test('goes from three local governments to the central group, and its answer comes back', async () => {
    const person = await open.town.person();
    const coach = await pageOf('coach.vlierbeke');
    await coach.goto(`${address}/dossiers/${person}/drempels`);
    await coach.getByLabel('Waarover?').selectOption({ label: 'Kinderopvang' });
    await coach.getByRole('radio', { name: /houdt werk nu tegen/ }).check();
    await coach.getByLabel('Wat betekent het voor werk?').fill('heeft opvang nodig voor 6 uur');
    await coach.getByRole('button', { name: 'Bewaar' }).click();
    await coach.getByRole('link', { name: 'kinderopvang' }).click();
    expect(new URL(coach.url()).pathname + new URL(coach.url()).search).toBe(
      '/overleg/signalen/nieuw?thema=childCare',
    );
    expect(await coach.getByLabel('Thema').inputValue()).toBe('childCare');
    expect(await coach.getByLabel('Gemeente').inputValue()).toBe('99001');
    await coach.getByRole('button', { name: 'Geef dit signaal' }).click();
    await coach.getByText('Kies een beleidsdomein.').first().waitFor();
    await sound(coach, 'signaal-fout');
    await coach.getByLabel('Beleidsdomein').selectOption({ label: 'werk' });
    await coach.getByLabel('Wat stelt u vast?').fill('Mevrouw De Smet vindt geen opvang voor 6 uur.');
    await coach.getByRole('button', { name: 'Geef dit signaal' }).click();
    await coach.getByText('Dit lijkt op de naam van een persoon.').first().waitFor();
    await sound(coach, 'signaal-naam');
    await coach
      .getByLabel('Wat stelt u vast?')
      .fill('Er is geen opvang voor 7 uur. Daardoor weigeren mensen jobs in de zorg.');
    await coach.getByRole('button', { name: 'Geef dit signaal' }).click();
    await coach.getByText('Uw signaal is gegeven.').waitFor();
    await sound(coach, 'signaal');
    const concern = coach.url();

    const oosterham = await pageOf('hoofd.oosterham');
    await raise(oosterham, 'Ouders kunnen niet in ploegen werken: de opvang opent te laat.');
    await oosterham.getByText('Er zijn al signalen over dit thema.').waitFor();
    await sound(oosterham, 'signaal-gelijkend');
    await oosterham.getByRole('button', { name: /^Steun dit signaal/ }).click();
    await oosterham.getByText('Uw steun telt mee.').waitFor();
    await oosterham.getByText('2 organisaties in 2 gemeenten').first().waitFor();
    expect(await oosterham.getByRole('button', { name: 'Steun dit signaal' }).count()).toBe(0);

    const zandkapelle = await pageOf('hoofd.zandkapelle');
    await raise(zandkapelle, 'Wie in het woonzorgcentrum begint, vindt geen opvang voor de vroege dienst.');
    await zandkapelle.getByRole('button', { name: 'Geef toch een nieuw signaal' }).click();
    await zandkapelle.getByText('Uw signaal is gegeven.').waitFor();
    const second = zandkapelle.url();

    const east = await pageOf('secretaris.oost');
    await east.goto(`${address}/vandaag`);
    await east.getByRole('link', { name: 'Overleg, en wat daar op u wacht' }).click();
    await sound(east, 'overleg');
    await east.getByRole('link', { name: '2 signalen wachten bij Stuurgroep cluster Vlierbeke' }).click();
    await sound(east, 'overleg-stuurgroep');
    await east.goto(concern);
    await east.getByRole('checkbox', { name: /woonzorgcentrum/ }).check();
    await east.getByRole('button', { name: 'Bundel' }).click();
    await east.getByText('De signalen zijn gebundeld.').waitFor();
    await east.getByText('3 organisaties in 3 gemeenten').first().waitFor();
    await east.getByRole('button', { name: /^Geef door aan Provinciale werkgroep/ }).click();
    await east.getByText('Schrijf waarom u dit signaal doorgeeft.').first().waitFor();
    await sound(east, 'signaal-doorgeven-fout');
    await east
      .getByLabel(/^Waarom gaat dit naar/)
      .fill('Drie gemeenten zien dit. Samen zoeken zij al opvang.');
    await east.getByRole('button', { name: /^Geef door aan Provinciale werkgroep/ }).click();
    await east.getByText('Het signaal is doorgegeven.').waitFor();

    const central = await pageOf('redactie.vvsg', 'secretaris');
    await central.goto(`${address}/overleg`);
    await central.getByRole('link', { name: /^1 signaal wacht bij Provinciale werkgroep/ }).click();
    await central.getByRole('link', { name: /Er is geen opvang voor 7 uur/ }).click();
    await central.getByLabel(/^Waarom gaat dit naar/).fill('Opvang is een Vlaamse bevoegdheid.');
    await central.getByRole('button', { name: 'Geef door aan Centrale werkgroep lokale besturen' }).click();
    await central.getByText('Het signaal is doorgegeven.').waitFor();

    await central.goto(`${address}/overleg/${bodyId('central')}`);
    await central.getByText('Plan een vergadering').click();
    await central.getByRole('button', { name: 'Plan de vergadering' }).click();
    await central.getByText('Schrijf het uur, bijvoorbeeld 9.30.').first().waitFor();
    await sound(central, 'vergadering-fout');
    await central.getByLabel('Welke dag?').fill(typedDate(today));
    await central.getByLabel('Welk uur?').fill('10:00');
    await central.getByLabel('Waar?').fill('online');
    await central.getByRole('button', { name: 'Plan de vergadering' }).click();
    await central.getByText('De vergadering is gepland.').waitFor();
    await central.goto(concern);
    await central.getByRole('link', { name: /^Vergadering van/ }).click();
    await central.getByLabel('Wie beslist hierover?').selectOption({ label: 'Vlaanderen' });
    await central.getByRole('button', { name: 'Zet op de agenda' }).click();
    await central.getByText('Het punt staat op de agenda.').waitFor();
    await sound(central, 'vergadering');

    await central.getByRole('link', { name: /^Noteer het besluit/ }).click();
    await central.getByText('Wat u nu noteert, telt als advies en niet als besluit.').waitFor();
    await sound(central, 'besluit-zonder-quorum');
    await central.getByRole('link', { name: 'Noteer wie er is' }).click();
    const seats = await central.getByRole('combobox').all();
    for (const seat of seats.slice(1)) await seat.selectOption({ label: 'aanwezig' });
    await seats[0]?.selectOption({ label: 'verontschuldigd' });
    await central.getByRole('textbox', { name: 'Gasten' }).fill('Opgroeien, adviseur kinderopvang');
    await sound(central, 'aanwezigen');
    await central.getByRole('button', { name: 'Bewaar wie er is' }).click();
    await central.getByText('U bent met 5 van 6. Nodig zijn 4 leden.').waitFor();
    await sound(central, 'aanwezigen-genoteerd');
    await central.getByRole('link', { name: /^Noteer het besluit/ }).click();
    await central.getByLabel('Wat is er beslist?').fill('Opgroeien start een proef met vroege opvang.');
    await central.getByLabel('Tegen wanneer?').fill(typedDate(open.town.day(90)));
    await central
      .getByLabel('Het antwoord voor wie het signaal gaf of steunt')
      .fill('Vanaf de zomer is er in drie gemeenten opvang vanaf 5.30 uur.');
    await central.getByRole('button', { name: 'Bewaar het besluit' }).click();
    await central.getByText('Een besluit zonder eigenaar telt niet.').first().waitFor();
    await sound(central, 'besluit-fout');
    await central.getByLabel('Wie voert het uit?').selectOption({ label: 'VVSG' });
    await central.getByRole('button', { name: 'Bewaar het besluit' }).click();
    await central.getByText('Het besluit is bewaard.').waitFor();
    await sound(central, 'vergadering-besluit');

    for (const page of [coach, oosterham, zandkapelle]) {
      await page.goto(`${address}/vandaag`);
      await page.getByRole('heading', { name: 'Antwoord op uw signaal over kinderopvang' }).waitFor();
      await page.getByText('Vanaf de zomer is er in drie gemeenten opvang vanaf 5.30 uur.').waitFor();
    }
    await sound(coach, 'vandaag-antwoord');
    await coach.getByRole('link', { name: 'Wat gebeurde er met dit signaal?' }).click();
    await coach.getByText('Opvang is een Vlaamse bevoegdheid.').waitFor();
    await coach.locator('[aria-current=step]', { hasText: formatDate(today, 'short') }).waitFor();
    await sound(coach, 'signaal-beantwoord');
    await zandkapelle.goto(second);
    await zandkapelle.getByText('Vanaf de zomer is er in drie gemeenten opvang vanaf 5.30 uur.').waitFor();
    await zandkapelle.goto(`${address}/vandaag`);
    await zandkapelle.getByRole('button', { name: /^Gelezen/ }).click();
    await zandkapelle.getByText('Goed. Het antwoord blijft bij het signaal staan.').waitFor();
    expect(await zandkapelle.getByRole('heading', { name: /^Antwoord op uw signaal/ }).count()).toBe(0);

    await coach.goto(`${address}/overleg/signalen`);
    await coach.getByText('Beantwoord (1)').click();
    await sound(coach, 'signalen');
  });

  /** Fills in the form of a concern about child care and sends it. */
  async function raise(page: Page, text: string): Promise<void> {
    await page.goto(`${address}/overleg`);
    await page.getByRole('link', { name: 'Geef een signaal' }).click();
    await page.getByLabel('Thema').selectOption({ label: 'kinderopvang' });
    await page.getByLabel('Beleidsdomein').selectOption({ label: 'werk' });
    await page.getByLabel('Wat stelt u vast?').fill(text);
    await page.getByRole('button', { name: 'Geef dit signaal' }).click();
  }

  async function pageOf(user: DemoUser, role?: string): Promise<Page> {
    const mandate = demoAccounts[user].mandates.find((one) => one.role === role);
    const token = await open.town.signIn(
      user,
      mandate === undefined ? {} : { mandate: mandateId({ user, ...mandate }) },
    );
    const context = await contextOf(browser, address, token, javaScriptEnabled);
    const page = await context.newPage();
    pages.push(page);
    return page;
  }

  async function sound(page: Page, name: string): Promise<void> {
    if (!javaScriptEnabled) return;
    expect(await problemsInWidths(page, name), name).toEqual([]);
  }
});
