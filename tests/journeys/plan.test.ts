/**
 * Plans in a browser, as the demo shows them. That of Amina starts on Vandaag of the lead, at the row of Amina that says that a proposal
 * waits, and ends on Vandaag of the partner, at the row that says that it was approved; in between Amina reads and signs. With scripts
 * on and off; and every page of a plan without barriers, wide and narrow.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { personaId } from '../../db/seeds/demo-persona.ts';
import { typedDate } from '../../src/kernel/civil-date.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { openSession, signInAs } from '../support/session.ts';
import { userId } from '../../db/seeds/demo-account.ts';
import { awaitOn, problemsAt, problemsOf } from '../support/visit.ts';

let browser: Browser;
let demo: OpenDemo;
const amina = personaId('amina');
const plan = `/dossiers/${amina}/plan`;
beforeAll(async () => {
  demo = await openDemo();
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await demo.close();
});

type Who = DemoUser | 'amina';

function tokenOf(who: Who): Promise<string> {
  const { admin } = demo.db;
  if (who !== 'amina') return signInAs(admin, who);
  return openSession(admin, { id: userId('burger.amina'), kind: 'citizen', mandate: null, person: amina });
}

/** Lets someone do something in a browser of their own. */
async function as(who: Who, scripts: boolean, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, baseURL: demo.url });
  const cookie = { name: SESSION_COOKIE, value: await tokenOf(who), path: '/', secure: true };
  await context.addCookies([{ ...cookie, domain: new URL(demo.url).hostname }]);
  const page = await context.newPage();
  await work(page);
  await context.close();
}

const reads = async (page: Page, text: string) =>
  expect(await page.getByText(text).count()).toBeGreaterThan(0);

describe.each([
  ['off', false],
  ['on', true],
])('with scripts %s', (_name, scripts) => {
  test('the partner proposes, the lead approves, and Amina signs what it became', {
    timeout: 120_000,
  }, async () => {
    const before = scripts ? 'vijf halve dagen per week' : 'vier halve dagen per week';
    await as('coach.maatwerk', scripts, async (page) => {
      await page.goto(plan);
      await page.getByRole('link', { name: 'Proefdraaien in de keuken' }).click();
      await page.getByRole('link', { name: 'Meer of minder doen' }).click();
      await page.getByLabel('Hoeveel?').fill(before);
      await page.getByLabel('Waarom?').fill('Dit past bij de uren van de opvang.');
      await page.getByRole('button', { name: 'Verstuur het voorstel' }).click();
      await reads(page, 'Uw voorstel is verstuurd.');
      await reads(page, 'antwoorden op uw voorstel');
    });
    await as('coach.vlierbeke', scripts, async (page) => {
      await page.goto('/vandaag');
      const waiting = page.getByRole('link', { name: /Lees het voorstel.*Amina Osei/ });
      await awaitOn(page, waiting);
      await waiting.click();
      await reads(page, 'Dit past bij de uren van de opvang.');
      await page.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
      await reads(page, 'Kies of u het voorstel goedkeurt.');
      await page.getByLabel('Ik keur het goed').check();
      await page.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
      await reads(page, 'U keurde het voorstel goed.');
      await reads(page, before);
      await reads(page, 'Amina is aan zet');
      await page.goto('/vandaag');
      expect(await page.getByRole('link', { name: /Lees het voorstel.*Amina Osei/ }).count()).toBe(0);
    });
    await as('amina', scripts, async (page) => {
      await page.goto('/mijn');
      await page.getByRole('link', { name: 'Lees uw plan en zeg of u akkoord gaat' }).click();
      await reads(page, before);
      await page.getByRole('link', { name: 'Ga naar de vraag' }).click();
      await page.getByRole('button', { name: 'Ja, ik ga akkoord met dit plan' }).click();
      await reads(page, 'U bent akkoord met dit plan.');
    });
    await as('coach.vlierbeke', scripts, async (page) => {
      await page.goto(plan);
      await reads(page, 'van het plan zoals het nu is');
      await page.getByRole('link', { name: 'Bekijk wat er getekend is' }).first().click();
      await reads(page, 'Getekend plan van Amina Osei');
      await reads(page, before);
      if (scripts) expect(await problemsOf(page)).toEqual([]);
    });
    await as('bemiddelaar.oost', scripts, async (page) => {
      await page.goto(plan);
      await reads(page, 'Afspraken van OCMW Vlierbeke');
      await reads(page, 'op de eigen pagina');
    });
    await as('coach.maatwerk', scripts, async (page) => {
      await page.goto(plan);
      await reads(page, 'goedgekeurd');
      await page.goto('/vandaag');
      await awaitOn(page, page.getByText('voorstel goedgekeurd'));
    });
  });
});

test('a plan that nobody signed starts on Vandaag, and its row is gone once a signature on paper is recorded', async () => {
  await as('coach.vlierbeke', false, async (page) => {
    await page.goto('/vandaag?toon=alle');
    const row = page.locator('.todo > li').filter({ hasText: 'Natalia Danylenko' });
    await row.getByRole('link', { name: 'plan niet getekend' }).click();
    await reads(page, 'Natalia');
    await page.goto(new URL(page.url()).pathname.replace(/\/blad$/, ''));
    await page.getByRole('link', { name: 'Er is op papier getekend' }).click();
    await page.getByLabel('Wie tekende?').fill('Natalia Danylenko');
    await page.getByLabel('Op welke dag?').fill(typedDate(demo.world.clock.today()));
    await page.getByRole('button', { name: 'Leg de handtekening vast' }).click();
    await page.goto('/vandaag?toon=alle');
    expect(await row.innerText()).toContain('voorstel over de regie');
    expect(await row.getByText('plan niet getekend').count()).toBe(0);
  });
});

test('a coach elsewhere finds nothing at the address of the plan', async () => {
  await as('coach.kreekdorp', false, async (page) => {
    for (const path of ['', '/blad', '/voorstel', '/actie', '/handtekening'])
      expect((await page.goto(`${plan}${path}`))?.status(), path).toBe(404);
  });
});

const pages: readonly [who: Who, path: string, name: string][] = [
  ['coach.vlierbeke', plan, 'plan-ocmw'],
  ['bemiddelaar.oost', plan, 'plan-vdab'],
  ['coach.maatwerk', plan, 'plan-partner'],
  ['coach.vlierbeke', `${plan}/sjabloon`, 'plan-sjabloon'],
  ['coach.vlierbeke', `${plan}/doel`, 'plan-doel'],
  ['coach.vlierbeke', `${plan}/actie`, 'plan-actie'],
  ['coach.vlierbeke', `${plan}/blad`, 'plan-blad'],
  ['coach.vlierbeke', `${plan}/handtekening`, 'plan-handtekening'],
  ['coach.maatwerk', `${plan}/voorstel`, 'plan-voorstel-soort'],
  ['coach.maatwerk', `${plan}/voorstel?soort=newAction`, 'plan-voorstel'],
  ['amina', '/mijn/plan', 'plan-mijn'],
];

test.each(pages)(
  '%s sees %s without barriers, wide and narrow',
  { timeout: 60_000 },
  async (who, path, name) => {
    expect(await problemsAt(browser, demo.url, await tokenOf(who), path, name)).toEqual([]);
  },
);

test('the sheet is printed on one page, without menu and buttons', async () => {
  await as('coach.vlierbeke', true, async (page) => {
    await page.goto(`${plan}/blad`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: 'Er is op papier getekend' }).isVisible()).toBe(false);
    expect(await page.getByText('Ik ga akkoord').isVisible()).toBe(true);
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    if (process.env['LOOK']) {
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.screenshot({ path: 'tests/results/look/plan-print.png', fullPage: true });
    }
  });
});
