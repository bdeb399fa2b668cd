/**
 * Three parties make an agreement from nothing, in a browser, with scripts and without: one begins it and writes the others in, all agree,
 * decide and sign, and it is in force. Then it is amended, and goes on by itself where nobody gives notice.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { turnAgreements } from '../../src/features/agreement/agreement.sql.ts';
import { addDays, addMonths, type CivilDate, formatDate, typedDate } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { picture, problemsOf } from '../support/visit.ts';

const title = 'Samen aan het werk in Vlierbeke en Oosterham';
const speakers = ['hoofd.vlierbeke', 'hoofd.oosterham', 'contact.oost'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('an agreement from nothing, $how,', ({ javaScriptEnabled }) => {
  let demo: OpenDemo;
  let pages: Map<string, Page>;
  let today: CivilDate;
  beforeEach(async () => {
    demo = await openDemo();
    pages = new Map();
    today = (await demo.db.admin.one<{ day: CivilDate }>('select gate.today()::text as day'))?.day ?? today;
  });
  afterEach(() => demo.close());

  test('is begun, agreed, decided and signed by three parties', async () => {
    const head = await pageOf('hoofd.vlierbeke');
    const until = addMonths(today, 36);
    await head.goto('/overeenkomsten');
    await head.getByRole('link', { name: 'Nieuwe overeenkomst' }).click();
    await sound(head, 'begin');
    await head.getByLabel('Lokale overeenkomst').check();
    await head.getByLabel('Titel').fill(title);
    await head.getByLabel('Eerste dag').fill(typedDate(today));
    await head.getByLabel('Laatste dag').fill(typedDate(addDays(today, -1)));
    await head.getByLabel('Rol in de overeenkomst').fill('trekker');
    await head.getByLabel('Wie tekent?').fill('voorzitter');
    await head.getByRole('button', { name: 'Begin het ontwerp' }).click();
    await head.getByRole('link', { name: 'De laatste dag ligt niet na de eerste.' }).waitFor();
    expect(await head.getByLabel('Titel').inputValue()).toBe(title);
    await head.getByLabel('Laatste dag').fill(typedDate(until));
    await head.getByRole('button', { name: 'Begin het ontwerp' }).click();
    await head.getByText('Het ontwerp is begonnen. Voeg nu de andere partijen toe.').waitFor();
    const draft = new URL(head.url()).pathname.replace('/partijen', '');

    for (const name of ['OCMW Oosterham', 'VDAB']) {
      await head.getByLabel('Organisatie').selectOption({ label: name });
      if (name !== 'VDAB') await head.getByLabel('Groep').fill('cluster Vlierbeke');
      await head.getByLabel('Rol in de overeenkomst').fill('partij');
      await head.getByLabel('Wie tekent?').fill('voorzitter');
      await head.getByRole('button', { name: 'Voeg de partij toe' }).click();
      await head.getByRole('rowheader', { name }).waitFor();
    }
    await sound(head, 'parties');
    await head.goto(`${draft}/gebied`);
    await head.getByLabel('Oosterham').check();
    await head.getByLabel('Vlierbeke').check();
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await head.goto(`${draft}/kop`);
    await head.getByLabel('Stilzwijgend verlengen, telkens met hoeveel maanden?').fill('12');
    await head.getByLabel('Hoeveel keer hoogstens?').fill('1');
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await head.getByText(/loopt ze stilzwijgend door, telkens 12 maanden en hoogstens 1 keer/).waitFor();
    await head.goto(`${draft}/tekst/vision`);
    await head.getByRole('textbox', { name: 'Visie' }).fill('Iedereen telt mee.');
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await head.goto(`${draft}/tekst/goals`);
    await head.getByLabel('Elk talent telt').check();
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await head.getByText('Doelen van VDAB: Elk talent telt.').waitFor();
    for (const [name, amount] of [
      ['VDAB', '12.500,50'],
      ['OCMW Vlierbeke', '7499,5'],
    ] as const) {
      await head.goto(`${draft}/posten/budget`);
      await head.getByLabel('Welke partij?').selectOption({ label: name });
      await head.getByLabel('Wat betaalt deze partij?').fill('Een halve medewerker');
      await head.getByLabel('Bedrag in euro').fill(amount);
      await head.getByRole('button', { name: 'Voeg de regel toe' }).click();
      await head.getByRole('rowheader', { name }).waitFor();
    }
    await head.getByText('€\u00a020.000,00').waitFor();
    await sound(head, 'budget');

    await allAgreeAndSign(draft);
    await head.goto(draft);
    await head.getByText('van kracht', { exact: true }).first().waitFor();
    await sound(head, 'in-force');
    const acts = head.getByRole('heading', { name: 'Wat u kunt doen' });
    expect(await acts.isVisible()).toBe(true);
    await head.emulateMedia({ media: 'print' });
    expect(await acts.isVisible()).toBe(false);
    await head.emulateMedia({ media: 'screen' });
    const stranger = await browser.newPage({ baseURL: demo.url });
    expect((await stranger.goto(draft))?.status()).toBe(200);
  });

  test('is amended while it is in force, and goes on by itself where nobody gives notice', async () => {
    const until = addMonths(today, 36);
    const standing = await inForce(until);
    const head = await pageOf('hoofd.vlierbeke');
    await head.goto(standing);
    await head.getByRole('link', { name: 'Wijzig deze overeenkomst' }).click();
    await sound(head, 'amend');
    const from = addDays(today, 1);
    await head.getByLabel('Vanaf wanneer geldt de nieuwe tekst?').fill(typedDate(from));
    await head.getByRole('button', { name: 'Begin de wijziging' }).click();
    const amendment = new URL(head.url()).pathname;
    await head.getByRole('link', { name: /^Wijzig ?: Visie/ }).click();
    await head.getByRole('textbox', { name: 'Visie' }).fill('Iedereen telt mee, ook wie thuis zit.');
    await head.getByRole('button', { name: 'Bewaar' }).click();
    await allAgreeAndSign(amendment);
    await turnTo(from);
    await head.goto(standing);
    await head.getByText('gewijzigd', { exact: true }).first().waitFor();
    await head.getByText('Iedereen telt mee.', { exact: true }).waitFor();
    await head.goto(`${amendment}/vergelijk`);
    for (const text of ['Iedereen telt mee.', 'Iedereen telt mee, ook wie thuis zit.'])
      await head.getByText(text, { exact: true }).waitFor();

    await head.goto(`/overeenkomsten/kalender?van=${quarter(until)}`);
    await head.getByText('loopt stilzwijgend door', { exact: true }).first().waitFor();
    await sound(head, 'calendar');
    await turnTo(addDays(until, -30));
    await turnAgreements(demo.db.jobs);
    await head.goto(amendment);
    await head.getByText(`Stilzwijgend verlengd tot en met ${formatDate(addMonths(until, 12))}.`).waitFor();
    await sound(head, 'prolonged');
  });

  test('keeps the figures of a party as they are today, for everyone to read', async () => {
    const standing = await inForce(addMonths(today, 36));
    const head = await pageOf('hoofd.vlierbeke');
    await head.goto(standing);
    await head.getByRole('button', { name: 'Zet de cijfers van vandaag vast' }).click();
    await head.getByText('De cijfers van uw organisatie staan bij de analyse.').waitFor();
    await head.getByText(/staan er al. Na drie maanden/).waitFor();
    await sound(head, 'snapshot');
    const anyone = await browser.newPage({ baseURL: demo.url });
    await anyone.goto(standing);
    await anyone.getByRole('rowheader', { name: /^Mensen in begeleiding/ }).waitFor();
  });

  /** An agreement of the three that goes on by itself, in force since today; gives its address. */
  async function inForce(until: CivilDate): Promise<string> {
    const { admin } = demo.db;
    const made = await admin.one<{ id: string }>(
      `insert into agreements (title, level, status, valid_from, valid_until, tacit_months, demo)
       values ($1, 'local', 'inForce', $2, $3, 12, true) returning id`,
      [title, addDays(today, -1), until],
    );
    await admin.many(
      `insert into agreement_parties (agreement_id, organisation, role, signatory_function)
       select $1, ref, 'partij', 'voorzitter' from organisations where name in ('VDAB', 'OCMW Vlierbeke', 'OCMW Oosterham')`,
      [made?.id],
    );
    await admin.many(
      `insert into agreement_sections (agreement_id, section, body) values ($1, 'vision', 'Iedereen telt mee.')`,
      [made?.id],
    );
    return `/overeenkomsten/${made?.id ?? ''}`;
  }

  /** Everyone agrees, it goes to the organs, and each party notes its decisions and its signature. */
  async function allAgreeAndSign(draft: string): Promise<void> {
    for (const user of speakers) {
      const page = await pageOf(user);
      await page.goto(draft);
      await page.getByRole('button', { name: 'Wij gaan akkoord met deze tekst' }).click();
      await page.getByText('Uw organisatie gaat akkoord met deze tekst.').waitFor();
    }
    const first = await pageOf(speakers[0]);
    await first.goto(draft);
    await first.getByRole('button', { name: 'Leg voor aan wie beslist' }).click();
    await first.getByText('De overeenkomst ligt nu ter goedkeuring.').waitFor();
    for (const user of speakers) {
      const page = await pageOf(user);
      await page.goto(draft);
      const decide = page.getByRole('link', { name: /^Noteer het besluit/ });
      while ((await decide.count()) > 0) {
        await decide.click();
        await page.getByLabel('Wanneer is het besluit genomen?').fill(typedDate(today));
        await page.getByLabel('Kenmerk').fill('2026/31');
        await page.getByRole('button', { name: 'Noteer het besluit' }).click();
        await page.getByText('Het besluit is genoteerd.').waitFor();
      }
      await page.getByRole('link', { name: /^Teken voor/ }).click();
      await page.getByLabel('Naam').fill('Els Voorbeeld');
      await page.getByRole('button', { name: 'Leg de handtekening vast' }).click();
      await page.getByText('De handtekening is vastgelegd.').waitFor();
    }
  }

  async function turnTo(day: CivilDate): Promise<void> {
    await demo.db.admin.many('update gate.civil_clock set civil_date = $1', [day]);
  }

  function quarter(day: CivilDate): string {
    return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  }

  /** Looks at the narrowest screen; with LOOK=1 at all of them. */
  async function sound(page: Page, name: string): Promise<void> {
    if (!javaScriptEnabled) return;
    for (const width of process.env['LOOK'] ? [360, 768, 1280] : [360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await problemsOf(page), `${name} at ${width}`).toEqual([]);
      if (process.env['LOOK']) await picture(page, `agreement-${name}-${width}`);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  }

  /** The page of someone who signed in, once. */
  async function pageOf(user: string): Promise<Page> {
    const signedIn = pages.get(user);
    if (signedIn !== undefined) return signedIn;
    const context = await browser.newContext({ javaScriptEnabled, baseURL: demo.url, locale: 'nl-BE' });
    const page = await context.newPage();
    await page.goto('/aanmelden');
    await page.getByRole('link', { name: user, exact: true }).click();
    await page.waitForLoadState();
    pages.set(user, page);
    return page;
  }
});
