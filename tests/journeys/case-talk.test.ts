/**
 * A case talk in a browser: a coach puts someone on it from the dossier, a partner who may know of them confirms the conditions and reads the
 * question, the outcome goes to the plan, a second outcome is not lost, and the person reads it. With scripts and without; no barriers.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conditions } from '../../src/features/case-talk/case-talk.ts';
import { addWorkingDays } from '../../src/kernel/working-day.ts';
import { formatDate, typedDate } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { type CaseTable, setCaseTable } from '../support/case-table.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { contextOf, picture, problemsOf } from '../support/visit.ts';

const widths = [360, 768, 1280];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { scripts: 'with scripts', javaScriptEnabled: true },
  { scripts: 'without scripts', javaScriptEnabled: false },
])('a case talk, $scripts,', ({ javaScriptEnabled }) => {
  let open: OpenApp;
  let address: string;
  let table: CaseTable;
  const pages: Page[] = [];
  beforeAll(async () => {
    open = await openApp();
    table = await setCaseTable(open.db, open.town);
    address = await open.listen();
  });
  afterAll(async () => {
    for (const page of pages) await page.context().close();
    await open.close();
  });

  test('goes from the dossier to a question, an outcome in the plan, and the page of the person', async () => {
    const talk = await table.meeting(0);
    const person = await table.known('Sam');
    await table.put(await table.alone('Onzichtbaar'), talk);
    const day = formatDate(open.town.today);

    const coach = await pageOf(await open.town.signIn('coach.vlierbeke'));
    await coach.goto(`${address}/dossiers/${person}`);
    await coach.getByRole('link', { name: 'Bespreek in casusoverleg' }).click();
    await sound(coach, 'casus-zetten');
    await coach.getByRole('button', { name: 'Zet op het overleg' }).click();
    await coach.getByText('Bevestig elke voorwaarde. Klopt er één niet, bespreek').first().waitFor();
    await sound(coach, 'casus-zetten-fout');
    await coach.getByLabel('Op welk overleg?').selectOption({ index: 1 });
    await coach.getByRole('radio', { name: 'een drempel naar werk wegnemen' }).check();
    await coach.getByLabel('Wat is uw vraag?').fill('Welke opvang kan er vóór 7 uur?');
    await coach.getByLabel('Hoe?').selectOption({ label: 'in een gesprek' });
    await coach.getByRole('radio', { name: 'De persoon ging akkoord.' }).check();
    await tickAll(coach);
    await coach.getByRole('button', { name: 'Zet op het overleg' }).click();
    await coach.getByText('Deze persoon staat op het overleg.').waitFor();
    await sound(coach, 'casus-eigen');
    const here = coach.url();

    const partner = await pageOf(await open.town.signIn('coach.maatwerk'));
    await partner.goto(`${address}/overleg`);
    await partner.getByRole('link', { name: 'Casusoverleg', exact: true }).click();
    await sound(partner, 'casus-lijst');
    await partner.getByRole('link', { name: / om 08.0/ }).click();
    await partner.getByRole('link', { name: /^Sam/ }).waitFor();
    expect(await partner.getByText('Onzichtbaar').count()).toBe(0);
    await sound(partner, 'casus-overleg');
    await partner.getByRole('link', { name: /^Sam/ }).click();
    expect(await partner.getByText('Welke opvang kan er vóór 7 uur?').count()).toBe(0);
    await partner.getByRole('button', { name: 'Bevestig en lees de vraag' }).click();
    await partner.getByText('Bevestig elke voorwaarde. Klopt er één niet, neem').first().waitFor();
    await sound(partner, 'casus-voorwaarden');
    await tickAll(partner);
    await partner.getByRole('button', { name: 'Bevestig en lees de vraag' }).click();
    await partner.getByText('Welke opvang kan er vóór 7 uur?').waitFor();
    await sound(partner, 'casus-vraag');

    const second = await pageOf(await open.town.signIn('coach.vlierbeke'));
    await second.goto(here);
    await coach.goto(here);
    await coach.getByRole('button', { name: 'Bewaar het resultaat' }).click();
    await coach.getByText('Kies wat er uit het overleg kwam.').first().waitFor();
    await sound(coach, 'casus-resultaat-fout');
    await outcome(coach, 'De Schakel zoekt een werkplek met een later uur.');
    const first = coach.getByRole('group', { name: 'Actie 1' });
    await first.getByLabel('Wat gebeurt er?').fill('zoekt een werkplek die om 9 uur begint');
    await first.getByLabel('Wie doet het?').selectOption({ label: 'Maatwerkbedrijf De Schakel' });
    await coach.getByRole('button', { name: 'Bewaar het resultaat' }).click();
    await coach.getByText('Schrijf de datum als dag, maand en jaar').first().waitFor();
    await first.getByLabel('Tegen wanneer?').fill(typedDate(open.town.day(30)));
    await coach.getByRole('button', { name: 'Bewaar het resultaat' }).click();
    await coach.getByText('Het resultaat is bewaard.').waitFor();
    await coach.getByText('voorstel, wacht op antwoord').waitFor();
    await sound(coach, 'casus-resultaat');
    expect(await coach.getByText('Welke opvang kan er vóór 7 uur?').count()).toBe(0);

    await outcome(second, 'Wij zoeken zelf opvang.');
    await second.getByRole('button', { name: 'Bewaar het resultaat' }).click();
    await second.getByText('Het resultaat is intussen al genoteerd.').waitFor();
    await second.getByText('De Schakel zoekt een werkplek met een later uur.').waitFor();
    await second.getByText('Wij zoeken zelf opvang.').waitFor();
    await sound(second, 'casus-tegelijk');

    await coach.goto(`${address}/dossiers/${person}/traject`);
    await coach.getByText('Overleg: acties met een eigenaar en een datum').first().waitFor();
    await sound(coach, 'casus-tijdlijn');

    const own = await pageOf(await open.town.signInCitizen(person));
    await own.goto(`${address}/mijn/casusoverleg`);
    await own.getByRole('heading', { name: `Overleg van ${day}` }).waitFor();
    await own.getByText('De Schakel zoekt een werkplek met een later uur.').waitFor();
    await sound(own, 'casus-mijn');
  });

  test('is called together by a coach, and the person says no', async () => {
    const coach = await pageOf(await open.town.signIn('coach.vlierbeke'));
    await coach.goto(`${address}/overleg/casus`);
    await coach.getByText('Kies wie en wanneer').click();
    await coach.getByRole('checkbox', { name: /Schakel/ }).check();
    await coach.getByLabel('Wie komt er namens elk?').fill('begeleider');
    await coach.getByLabel('Welke dag?').fill(typedDate(addWorkingDays(open.town.today, 4)));
    await coach.getByLabel('Waar?').fill('online');
    await coach.getByRole('button', { name: 'Roep samen' }).click();
    await coach.getByText('Schrijf het uur, bijvoorbeeld 9.30.').first().waitFor();
    expect(await coach.getByRole('checkbox', { name: /Schakel/ }).isChecked()).toBe(true);
    await sound(coach, 'casus-samenroepen-fout');
    await coach.getByLabel('Welk uur?').fill('14:00');
    await coach.getByRole('button', { name: 'Roep samen' }).click();
    await coach.getByText('Het overleg is gepland.').waitFor();
    await sound(coach, 'casus-leeg');
    const talk = coach.url().split('/').at(-1) ?? '';
    const person = await table.known('Noor');
    await table.put(person, talk);

    const own = await pageOf(await open.town.signInCitizen(person));
    await own.goto(`${address}/mijn/casusoverleg`);
    await sound(own, 'casus-mijn-komt');
    if (!javaScriptEnabled) await own.getByText('Liever niet').click();
    await own.getByRole('button', { name: 'Ik wil dit niet' }).click();
    await own.getByText('Goed. Niemand bespreekt u op dit overleg.').waitFor();
    await coach.goto(`${address}/overleg/casus/${talk}/${person}`);
    await coach.getByText('De persoon wil hier niet besproken worden.').waitFor();
    await movedAndCalledOff(coach, talk);
    const invitation = await coach.request.get(`${address}/overleg/casus/${talk}/uitnodiging.ics`);
    expect(await invitation.text()).toMatch(/SUMMARY:Overleg\r\n(?!.*(?:ATTENDEE|LOCATION|Noor))/s);
  });

  /** The coach moves the talk and calls it off; the partner reads that on Vandaag, the person on the own page. */
  async function movedAndCalledOff(coach: Page, talk: string): Promise<void> {
    const other = await table.known('Ines');
    await table.put(other, talk);
    await coach.goto(`${address}/overleg/casus/${talk}`);
    await coach.getByRole('link', { name: 'Verplaats' }).click();
    await coach.getByLabel('Welke dag?').fill(typedDate(addWorkingDays(open.town.today, 9)));
    await coach.getByRole('button', { name: 'Verplaats' }).click();
    await coach.getByText('Schrijf waarom. Wie deelneemt, leest dit.').first().waitFor();
    await sound(coach, 'casus-verplaats-fout');
    await coach.getByLabel('Waarom?').fill('De zaal is niet vrij.');
    await coach.getByRole('button', { name: 'Verplaats' }).click();
    await coach.getByText('Het overleg is verplaatst. Wie deelneemt').waitFor();
    await sound(coach, 'casus-verplaatst');

    const partner = await pageOf(await open.town.signIn('coach.maatwerk'));
    await partner.goto(`${address}/vandaag`);
    await partner.getByRole('heading', { name: 'Een casusoverleg is verplaatst' }).waitFor();
    await sound(partner, 'casus-vandaag');
    await partner.getByRole('button', { name: /^Gelezen/ }).click();
    await partner.getByText('Gelezen. U vindt het overleg terug bij Casusoverleg.').waitFor();
    expect(await partner.getByText('Een casusoverleg is verplaatst').count()).toBe(0);

    await coach.goto(`${address}/overleg/casus/${talk}/${other}`);
    await tickAll(coach);
    await coach.getByRole('button', { name: 'Bevestig opnieuw' }).click();
    await coach.getByRole('button', { name: 'Bevestig opnieuw' }).waitFor({ state: 'detached' });
    await coach.goto(`${address}/overleg/casus/${talk}`);
    await coach.getByRole('link', { name: 'Gaat niet door' }).click();
    await sound(coach, 'casus-afgelasten');
    await coach.getByLabel('Waarom?').fill('Te weinig mensen kunnen komen.');
    await coach.getByRole('button', { name: 'Laat het overleg niet doorgaan' }).click();
    await coach.getByText('Het overleg gaat niet door. Wie deelneemt').waitFor();
    const own = await pageOf(await open.town.signInCitizen(other));
    await own.goto(`${address}/mijn/casusoverleg`);
    await own.getByText('Dit overleg gaat niet door. Niemand bespreekt u daar.').waitFor();
    await sound(own, 'casus-mijn-afgelast');
  }

  async function tickAll(page: Page): Promise<void> {
    for (const label of Object.values(conditions)) await page.getByLabel(label).check();
  }

  async function outcome(page: Page, text: string): Promise<void> {
    await page.getByRole('radio', { name: 'acties met een eigenaar en een datum' }).check();
    await page.getByLabel('Wat spraken jullie af, in één zin?').fill(text);
    const first = page.getByRole('group', { name: 'Actie 1' });
    if (text.startsWith('Wij')) {
      await first.getByLabel('Wat gebeurt er?').fill('belt de opvang');
      await first.getByLabel('Wie doet het?').selectOption({ label: 'de persoon zelf' });
      await first.getByLabel('Tegen wanneer?').fill(typedDate(open.town.day(10)));
    }
  }

  async function pageOf(token: string): Promise<Page> {
    const context = await contextOf(browser, address, token, javaScriptEnabled);
    const page = await context.newPage();
    pages.push(page);
    return page;
  }

  async function sound(page: Page, name: string): Promise<void> {
    if (!javaScriptEnabled) return;
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await problemsOf(page), `${name} at ${width}`).toEqual([]);
      if (process.env['LOOK']) await picture(page, `${name}-${width}`);
    }
  }
});
