/**
 * The one journey that must be perfect, as its users walk it: from Amina's row on Vandaag, because her artikel 60 ends within ten
 * weeks, to the checks a year after she began to work. At each step the page says whose turn it is, the row of whoever is next
 * appears on Vandaag, and that of who acted is gone. With scripts and without; each page without barriers.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personaId } from '../../db/seeds/demo-persona.ts';
import { refreshOrganisation } from '../../src/features/signal/signal.sql.ts';
import { addDays, addMonths, type CivilDate, typedDate } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { picture, problemsOf } from '../support/visit.ts';

const amina = personaId('amina');
const patiently = { timeout: 30_000, interval: 300 };
const dossier = `/dossiers/${amina}`;
const widths = [360, 768, 1280] as const;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { scripts: 'with scripts', javaScriptEnabled: true },
  { scripts: 'without scripts', javaScriptEnabled: false },
])('Amina, $scripts,', ({ javaScriptEnabled }) => {
  let demo: OpenDemo;
  let today: CivilDate;
  let coach: Page;
  let mediator: Page;
  let partner: Page;
  let citizen: Page;
  beforeAll(async () => {
    demo = await openDemo();
    today = demo.world.clock.today();
    coach = await signIn('coach.vlierbeke');
    mediator = await signIn('bemiddelaar.oost');
    partner = await signIn('coach.maatwerk');
    citizen = await signIn('burger.amina');
  }, 90_000);
  afterAll(async () => {
    for (const page of [coach, mediator, partner, citizen]) await page.context().close();
    await demo.close();
  });

  test('stands on Vandaag because artikel 60 ends within ten weeks, and the coach proposes the talk', async () => {
    await coach.goto('/vandaag');
    const row = coach.locator('.todo > li').filter({ hasText: 'Amina Osei' });
    expect(await row.innerText()).toMatch(/artikel 60 stopt over 7 weken\s+Artikel 60 eindigt op/);
    expect(await row.innerText()).toContain('Aan zet: u');
    await sound(coach, '01-vandaag-coach');
    // One card of one end: the one with what to do about it.
    await coach.goto(`${dossier}/signalen`);
    await reads(coach, /Artikel 60 stopt over 7 weken/);
    expect(await coach.getByText(/einde van artikel 60/i).count()).toBe(0);
    await coach.goto('/vandaag');
    await row.getByRole('link', { name: 'Stel een driegesprek voor' }).click();
    await sound(coach, '02-voorstel');
    const first = coach.getByRole('group', { name: 'Eerste moment' });
    await first.getByLabel('Dag').fill(typedDate(addDays(today, 2)));
    await first.getByLabel('Uur').fill('14u30');
    await first.getByLabel('Plaats').fill('Sociaal Huis Vlierbeke');
    await coach.getByRole('button', { name: 'Verstuur het voorstel' }).click();
    await reads(coach, 'VDAB is aan zet en antwoordt.');
    await reads(coach, /om 14.30 uur, Sociaal Huis Vlierbeke/);
    await sound(coach, '03-voorgesteld');
    await nothingFor(coach, 'Stel een driegesprek voor');
    await firstPage(coach, /Aan zet: VDAB\.[\s\S]*VDAB is aan zet en antwoordt\./);
    await sound(coach, '03a-dossier');
  });

  test('is asked of VDAB on its Vandaag, which accepts a moment', async () => {
    const row = await rowFor(mediator, 'Kies een moment');
    expect(await row.innerText()).toMatch(/OCMW Vlierbeke wil u deze persoon overdragen: artikel 60 eindigt/);
    await sound(mediator, '04-vandaag-vdab');
    await firstPage(mediator, /wil u deze persoon overdragen[\s\S]*Aan zet: u, tot/);
    await mediator.goto('/vandaag?toon=alle');
    await row.getByRole('link', { name: /^Kies een moment/ }).click();
    await reads(mediator, 'U bent aan zet: antwoord.');
    await sound(mediator, '05-antwoord');
    await mediator.getByRole('radio', { name: /Sociaal Huis Vlierbeke/ }).check();
    await mediator.getByRole('radio', { name: 'Wij nemen over op dit moment' }).check();
    await mediator.getByRole('button', { name: 'Antwoord', exact: true }).click();
    await reads(mediator, 'Het driegesprek staat vast.');
    await sound(mediator, '06-moment-vast');
    for (const page of [coach, mediator]) await firstPage(page, /Aan zet: u samen\./);
    await nothingFor(mediator, 'Kies een moment');
    await nothingFor(coach, 'Noteer het gesprek');
  });

  test('finds the talk among the appointments of all three, says it would rather be otherwise, and it moves', async () => {
    await talkStands('14.30', 'gepland');
    await sound(citizen, '06a-mijn-afspraken');
    await citizen.goto('/mijn/overdracht');
    await citizen.getByText('Liever niet, of anders', { exact: true }).click();
    await citizen.getByLabel('Wat wilt u anders?').fill('Liever later op de dag, dan is er opvang.');
    await sound(citizen, '06b-mijn-overdracht-nee');
    await citizen.getByRole('button', { name: 'Zeg dat u het liever niet of anders wilt' }).click();
    await reads(citizen, 'OCMW Vlierbeke is aan zet en spreekt u erover aan.');
    await sound(citizen, '06c-mijn-overdracht-gezegd');
    const waits = await rowFor(mediator, 'Lees wat de persoon zei');
    expect(await waits.innerText()).toContain('Aan zet: OCMW Vlierbeke');
    const row = await rowFor(coach, 'Bekijk wat nu kan');
    expect(await row.innerText()).toContain('Aan zet: u');
    await row.getByRole('link', { name: /^Bekijk wat nu kan/ }).click();
    await reads(coach, 'Liever later op de dag, dan is er opvang.');
    await sound(coach, '06d-na-nee');
    await talkStands('14.30', 'geschrapt');

    await coach.goto(`${dossier}/overdracht`);
    await coach.getByText('Stel een ander moment voor', { exact: true }).click();
    const first = coach.getByRole('group', { name: 'Eerste moment' });
    await first.getByLabel('Dag').fill(typedDate(addDays(today, 2)));
    await first.getByLabel('Uur').fill('16:15');
    await first.getByLabel('Plaats').fill('Sociaal Huis Vlierbeke');
    await coach.getByRole('button', { name: 'Verstuur de nieuwe momenten' }).click();
    await reads(coach, 'VDAB is aan zet en antwoordt.');
    await nothingFor(coach, 'Bekijk wat nu kan');
    const again = await rowFor(mediator, 'Kies een moment');
    await again.getByRole('link', { name: /^Kies een moment/ }).click();
    await mediator.getByRole('radio', { name: /16[.:]15/ }).check();
    await mediator.getByRole('radio', { name: 'Wij nemen over op dit moment' }).check();
    await mediator.getByRole('button', { name: 'Antwoord', exact: true }).click();
    await reads(mediator, 'Het driegesprek staat vast.');
    await talkStands('16.15', 'gepland');
    await sound(coach, '06e-afspraken');
  });

  test('has the talk on its day, and they agree a plan', async () => {
    await onDay(addDays(today, 2));
    const row = await rowFor(coach, 'Noteer het gesprek');
    await row.getByRole('link', { name: /^Noteer het gesprek/ }).click();
    await coach.getByRole('button', { name: 'Noteer het gesprek' }).click();
    await reads(coach, 'U bent aan zet: bevestig.');
    await coach.getByRole('button', { name: /Vink aan.*Het doel voor werk/ }).click();
    await coach.getByLabel('Wat', { exact: true }).fill('Samen naar de open dag van de kookschool');
    await coach.getByLabel('Wie', { exact: true }).selectOption({ label: 'VDAB' });
    await coach.getByLabel('Tegen wanneer').fill(typedDate(addDays(today, 16)));
    await coach.getByRole('button', { name: 'Voeg toe aan het plan' }).click();
    await reads(coach, 'De afspraak staat in het plan.');
    await sound(coach, '07-gesprek');
    await nothingFor(coach, 'Noteer het gesprek');
    await coach.goto(`${dossier}/plan`);
    await reads(coach, 'Samen naar de open dag van de kookschool');
    await reads(coach, 'Amina is aan zet:');
    await sound(coach, '08-plan');
    await firstPage(coach, /Uw bevestiging ontbreekt nog\.[\s\S]*Aan zet: u/);
  });

  test('reads the plan and signs it', async () => {
    await rowFor(coach, 'Bevestig', { says: 'plan niet getekend' });
    await sign('09-mijn-plan');
    await rowFor(coach, 'Bevestig', { hides: 'plan' });
    await coach.goto(`${dossier}/plan`);
    await reads(coach, 'op de eigen pagina');
  });

  test('gets the change that the partner proposes once the lead approved it, and signs again', async () => {
    await partner.goto(`${dossier}/plan`);
    await partner.getByRole('link', { name: 'Proefdraaien in de keuken' }).click();
    await partner.getByRole('link', { name: 'Meer of minder doen' }).click();
    await partner.getByLabel('Hoeveel?').fill('vier halve dagen per week');
    await partner.getByLabel('Waarom?').fill('Dit past bij de uren van de opvang.');
    await sound(partner, '10-voorstel-partner');
    await partner.getByRole('button', { name: 'Verstuur het voorstel' }).click();
    await reads(partner, 'antwoorden op uw voorstel');
    await firstPage(partner, /Wie verder aan zet is, leest u bij het traject en het plan\./);
    const row = await rowFor(coach, 'Bevestig', { says: 'voorstel wacht' });
    expect(await row.innerText()).toContain('Aan zet: u');
    await row.getByRole('link', { name: 'voorstel wacht' }).click();
    await sound(coach, '11-voorstel-lezen');
    await coach.getByLabel('Ik keur het goed').check();
    await coach.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
    await reads(coach, 'Amina is aan zet');
    await reads(coach, 'vier halve dagen per week');
    await sound(coach, '12-goedgekeurd');
    await rowFor(coach, 'Bevestig', { hides: 'voorstel wacht' });
    await rowFor(partner, 'Lees het antwoord');
    await firstPage(partner, /voorstel goedgekeurd[\s\S]*Aan zet: u/);
    await rowFor(coach, 'Bevestig', { says: 'gewijzigd na de handtekening' });
    await sign('13-mijn-plan-gewijzigd');
    await rowFor(coach, 'Bevestig', { hides: 'gewijzigd' });
  });

  test('goes to VDAB with three confirmations, and the lead changes', async () => {
    const giving = await rowFor(coach, 'Bevestig');
    await giving.getByRole('link', { name: /^Bevestig/ }).click();
    await coach.getByRole('button', { name: 'Bevestig: wij geven de regie' }).click();
    await reads(coach, 'Aan zet: de persoon en VDAB.');
    await sound(coach, '14-gever');
    await nothingFor(coach, 'Bevestig');
    await firstPage(coach, /Aan zet: de persoon en VDAB\./);
    await citizen.goto('/mijn');
    await sound(citizen, '15-mijn');
    await reads(citizen, 'U bent aan zet');
    await citizen
      .getByRole('link', { name: 'Lees wie u verder begeleidt, en zeg of u akkoord gaat' })
      .click();
    await sound(citizen, '16-mijn-overdracht');
    await citizen.getByRole('button', { name: 'Ja, ik ga akkoord' }).click();
    await reads(citizen, 'Uw bevestiging is bewaard.');
    await citizen.goto('/mijn');
    await citizen.getByRole('link', { name: 'Lees 1 document en zeg of u het begrijpt' }).click();
    const given = citizen.getByRole('region', { name: 'Wat we afspraken in ons gesprek' });
    await given.getByRole('radio', { name: 'Ik heb dit gelezen, en ik begrijp het' }).check();
    await given.getByRole('button', { name: 'Verstuur' }).click();
    await reads(citizen, 'Verstuurd. Wie u dit gaf, leest uw antwoord.');
    await sound(citizen, '16a-mijn-documenten');
    await coach.goto(`${dossier}/documenten`);
    await sound(coach, '16b-documenten');
    await citizen.goto('/mijn');
    expect(await citizen.getByText('U bent aan zet').count()).toBe(0);
    const taking = await rowFor(mediator, 'Bevestig');
    await taking.getByRole('link', { name: /^Bevestig/ }).click();
    await mediator.getByRole('button', { name: 'Bevestig: wij nemen de regie' }).click();
    await reads(mediator, /VDAB heeft de regie sinds/);
    await sound(mediator, '17-overgenomen');
    await nothingFor(mediator, 'Bevestig');
    for (const page of [coach, mediator]) {
      await page.goto(`${dossier}/traject`);
      expect(await page.getByRole('region', { name: 'Regie' }).innerText()).toMatch(
        /VDAB[\s\S]*Sofie Lambrecht/,
      );
    }
    await reads(coach, /Klopt uw volgende stap nog\?/);
    await sound(coach, '18-regie');
  });

  test('begins to work, and the mediator asks after 1, 3, 6 and 12 months whether that lasts', {
    timeout: 240_000,
  }, async () => {
    const start = addDays(today, 30);
    await onDay(start);
    await mediator.goto(`${dossier}/uitstroom`);
    await sound(mediator, '19-uitstroom');
    await mediator.getByRole('link', { name: 'Gewoon werk' }).click();
    await mediator.getByLabel('Eerste werkdag').fill(typedDate(start));
    await mediator.getByLabel('Soort werk').selectOption({ label: 'Vast contract (onbepaalde duur)' });
    await mediator.getByLabel(/^Werkbreuk/).fill('0,8');
    await mediator.getByLabel(/^Naam van de werkgever/).fill('Keuken De Linde');
    await mediator.getByLabel(/^Ondernemingsnummer/).fill('0207.508.932');
    await mediator.getByRole('radio', { name: 'Een loonbrief' }).check();
    await sound(mediator, '20-werk');
    await mediator.getByRole('button', { name: 'Noteer' }).click();
    await reads(mediator, /De volgende controle is op/);
    await sound(mediator, '21-nazorg');
    await nothingFor(mediator, 'Noteer de controle');
    await coachHears();
    await citizen.goto('/mijn');
    const way = citizen.getByRole('region', { name: 'Mijn weg naar werk' });
    expect(await way.innerText()).toMatch(/VDAB: nazorg: nog een tijd horen hoe het gaat/);
    expect(await way.getByText('Wat nu komt').count()).toBe(0);
    await sound(citizen, '21c-mijn-aan-het-werk');
    for (const months of [1, 3, 6, 12]) {
      await onDay(addMonths(start, months));
      const row = await rowFor(mediator, 'Noteer de controle');
      expect(await row.innerText()).toContain(
        months === 1 ? '1 maand aan het werk?' : `${months} maanden aan het werk?`,
      );
      await nothingFor(coach, 'Noteer de controle');
      await mediator.goto('/vandaag');
      await sound(mediator, `22-vandaag-na-${months}`);
      await (await rowFor(mediator, 'Noteer de controle'))
        .getByRole('link', { name: /^Noteer de controle/ })
        .click();
      await reads(mediator, 'U bent aan zet.');
      await sound(mediator, `23-controle-${months}`);
      await mediator.getByRole('radio', { name: 'Aan het werk', exact: true }).check();
      await mediator.getByRole('radio', { name: 'De persoon zei het' }).first().check();
      await mediator.getByRole('button', { name: 'Noteer de controle' }).click();
      await reads(mediator, months === 12 ? 'De nazorg stopt vandaag.' : 'De controle is genoteerd.');
      await sound(mediator, `24-na-controle-${months}`);
      await nothingFor(mediator, 'Noteer de controle');
    }
  });

  /** The talk stands so with each of the three: on the pages of both, and on that of the person. */
  async function talkStands(hour: string, state: string): Promise<void> {
    for (const page of [coach, mediator]) {
      await page.goto(`${dossier}/afspraken`);
      const row = page.getByRole('listitem').filter({ hasText: `${hour} uur` });
      expect(await row.innerText()).toContain(state);
      expect(await row.innerText()).toContain('Sociaal Huis Vlierbeke');
    }
    await citizen.goto('/mijn/afspraken');
    const own = citizen.getByRole('listitem').filter({ hasText: `${hour} uur` });
    expect(await own.innerText()).toContain('OCMW Vlierbeke en VDAB');
    expect(await own.getByText('geschrapt').count()).toBe(state === 'geschrapt' ? 1 : 0);
  }

  /** The first page of the dossier says whose turn it is, as Vandaag does: it may lag behind another organisation as long. */
  async function firstPage(page: Page, says: RegExp): Promise<void> {
    const text = async () => {
      await page.goto(dossier);
      return page.getByRole('region', { name: 'Volgende stap' }).innerText();
    };
    await expect.poll(text, patiently).toMatch(says);
  }

  /** Who gave Amina over hears of the work from its source, and is no longer asked what comes after artikel 60. */
  async function coachHears(): Promise<void> {
    const row = coach.locator('.todo > li').filter({ hasText: 'Amina Osei' });
    const text = async () => {
      await coach.goto('/vandaag?toon=alle');
      return row.innerText();
    };
    await expect.poll(text, patiently).toContain('aan het werk, zegt VDAB');
    await coach.goto(`${dossier}/signalen`);
    for (const end of [/artikel 60 stopt/i, /einde van artikel 60/i, /niets erna/i])
      expect(await coach.getByRole('heading', { name: end }).count()).toBe(0);
    await coach.goto(`${dossier}/uitstroom`);
    await sound(coach, '21a-uitstroom-ocmw');
    await coach.getByRole('link', { name: 'Bekijk werk en controles' }).click();
    await reads(coach, 'Werk volgens VDAB');
    await reads(coach, 'Keuken De Linde');
    await reads(coach, /VDAB volgt dit werk op en is aan zet bij de controles/);
    await sound(coach, '21b-werk-ocmw');
  }

  async function signIn(user: string): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: demo.url, locale: 'nl-BE' });
    const page = await context.newPage();
    await page.goto('/aanmelden');
    await page.getByRole('link', { name: user, exact: true }).click();
    await page.waitForURL(/vandaag|mijn/);
    return page;
  }

  async function sign(name: string): Promise<void> {
    await citizen.goto('/mijn');
    await citizen.getByRole('link', { name: 'Lees uw plan en zeg of u akkoord gaat' }).click();
    await sound(citizen, name);
    await citizen.getByRole('button', { name: 'Ja, ik ga akkoord met dit plan' }).click();
    await reads(citizen, 'U bent akkoord met dit plan.');
  }

  /** Lets the demo take another day for today, with the work of its night done. */
  async function onDay(day: CivilDate): Promise<void> {
    await demo.db.admin.many('update gate.civil_clock set civil_date = $1', [day]);
    for (const { ref } of await demo.db.admin.many<{ ref: number }>(
      'select distinct organisation as ref from involvements where person_id = $1',
      [amina],
    ))
      await refreshOrganisation(demo.db.jobs, ref);
  }

  async function rowFor(
    page: Page,
    act: string,
    { says = '', hides }: { says?: string; hides?: string } = {},
  ): Promise<Locator> {
    await counts(page, act, 1);
    const row = page.locator('.todo > li').filter({ has: actFor(page, act) });
    const text = async () => {
      await page.goto('/vandaag?toon=alle');
      return row.innerText();
    };
    await expect.poll(text, patiently).toContain(says);
    if (hides !== undefined) await expect.poll(text, patiently).not.toContain(hides);
    return row;
  }

  async function nothingFor(page: Page, act: string): Promise<void> {
    await counts(page, act, 0);
  }

  /** Reads Vandaag until it holds so many rows to do this: a job puts there what another organisation did. */
  async function counts(page: Page, act: string, rows: number): Promise<void> {
    const read = async () => {
      await page.goto('/vandaag?toon=alle');
      return actFor(page, act).count();
    };
    await expect.poll(read, { ...patiently, message: `rows to ${act}` }).toBe(rows);
  }

  function actFor(page: Page, act: string): Locator {
    return page.getByRole('link', { name: new RegExp(`^${act}\\s*:\\s*Amina Osei$`) });
  }

  async function reads(page: Page, words: string | RegExp): Promise<void> {
    await page.getByText(words).first().waitFor();
  }

  async function sound(page: Page, name: string): Promise<void> {
    if (!javaScriptEnabled) return;
    for (const width of process.env['LOOK'] ? widths : []) {
      await page.setViewportSize({ width, height: 900 });
      await picture(page, `amina-${name}-${width}`);
    }
    expect(await problemsOf(page), name).toEqual([]);
  }
});
