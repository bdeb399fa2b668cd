/**
 * Referrals in a browser, with and without scripts: a coach refers, a partner answers by account or by a one-time link, one that
 * does not start says why, and silence has an owner at both sides. They start on Vandaag of whoever was referred to, at the row
 * "Beantwoord de verwijzing", and end on that of the referrer, at the row that says "niet gestart". Each page is looked at for barriers,
 * wide and narrow.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { refreshOrganisation, refreshPerson } from '../../src/features/signal/signal.sql.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { contextOf, picture, problemsAt, problemsOf } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
let address: string;
let person: string;
let waiting: string;
let past: string;
let running: string;
let silent: string;
beforeAll(async () => {
  open = await openApp();
  address = await open.listen();
  browser = await openBrowser();
  const { town } = open;
  await town.flow({
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    purpose: 'referral',
    categories: ['identity', 'contact', 'competences', 'barriers'],
  });
  await open.db.admin.many(
    `insert into partner_addresses (source, organisation, function, address, document_reference, confirmed_at)
     values ($1, $2, 'Onthaal en intake', 'intake@devlonder.example', 'proef', now())`,
    [town.organisations.ocmwVlierbeke.ref, town.organisations.vlonder.ref],
  );
  const facts = {
    ocmwVlierbeke: { 'contact.phone': '+32471000000', diploma: 'LAGER', transport: 'BIKE' },
  };
  person = await town.person({ familyName: 'Verhaege', facts });
  waiting = await town.referral(person);
  past = await town.referral(await town.person(), { status: 'refused' });
  running = await town.referral(await town.person({ familyName: 'Claes', facts }));
  const unanswered = await town.person({ familyName: 'Stil', facts });
  silent = await town.referral(unanswered, { answerBy: town.day(-2), closesOn: town.day(9) });
  await refreshPerson(open.db.jobs, unanswered);
  await refreshReceiver();
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

const pages: readonly [user: DemoUser, path: () => string, name: string][] = [
  ['coach.maatwerk', () => '/verwijzingen', 'verwijzingen-aan-ons'],
  ['coach.vlierbeke', () => '/verwijzingen?richting=uit', 'verwijzingen-van-ons'],
  ['hoofd.vlierbeke', () => '/verwijzingen?richting=uit&reden=supervision', 'verwijzingen-hoofd'],
  ['coach.kreekdorp', () => '/verwijzingen', 'verwijzingen-leeg'],
  ['coach.maatwerk', () => `/verwijzingen/${waiting}`, 'verwijzing-open'],
  ['coach.vlierbeke', () => `/verwijzingen/${waiting}`, 'verwijzing-afzender'],
  ['coach.maatwerk', () => `/verwijzingen/${silent}`, 'verwijzing-te-laat'],
  ['coach.vlierbeke', () => `/verwijzingen/${silent}`, 'verwijzing-geen-antwoord'],
  ['hoofd.vlierbeke', () => '/beheer/partners', 'adressen-van-partners'],
  ['coach.maatwerk', () => `/verwijzingen/${past}`, 'verwijzing-voorbij'],
  ['coach.vlierbeke', () => `/dossiers/${person}/verwijzen`, 'verwijzen-naar-wie'],
  [
    'coach.vlierbeke',
    () => `/dossiers/${person}/verwijzen?naar=${open.town.organisations.vlonder.id}`,
    'verwijzen-vraag',
  ],
];

test.each(pages)('%s sees %s without barriers, wide and narrow', async (user, path, name) => {
  const token = await open.town.signIn(user);
  expect(await problemsAt(browser, address, token, path(), name)).toEqual([]);
});

async function pageOf(user: DemoUser | undefined, scripts: boolean): Promise<Page> {
  const token = user === undefined ? undefined : await open.town.signIn(user);
  if (scripts) return (await contextOf(browser, address, token)).newPage();
  const context = await browser.newContext({ baseURL: address, javaScriptEnabled: false });
  if (token !== undefined) {
    const cookie = { name: SESSION_COOKIE, value: token, path: '/', secure: true };
    await context.addCookies([{ ...cookie, domain: new URL(address).hostname }]);
  }
  return context.newPage();
}

/** Whoever is referred to guides nobody yet: its signals are worked out for the whole organisation. */
function refreshReceiver(): Promise<void> {
  return refreshOrganisation(open.db.jobs, open.town.organisations.schakel.ref);
}

/** The act in the row of Vandaag about one referral. */
function onVandaag(page: Page, id: string, act: string): Locator {
  return page
    .locator('.todo > li')
    .filter({ has: page.locator(`a[href$="/verwijzingen/${id}"]`) })
    .getByRole('link', { name: new RegExp(`^${act}`) });
}

async function withoutBarriers(page: Page, scripts: boolean, name?: string): Promise<void> {
  if (!scripts) return;
  expect(await problemsOf(page)).toEqual([]);
  if (name !== undefined && process.env['LOOK']) await picture(page, name);
}

const both = [
  ['with scripts', true],
  ['without scripts', false],
] as const;

describe.each(both)('%s', (_how, scripts) => {
  test('a coach refers, and a partner without account answers by a one-time link', async () => {
    const someone = await open.town.person({
      familyName: 'Peeters',
      facts: { ocmwVlierbeke: { 'contact.phone': '+32471222222' } },
    });
    const coach = await pageOf('coach.vlierbeke', scripts);
    await coach.goto(`/dossiers/${someone}`);
    await coach.getByRole('link', { name: 'Verwijs', exact: true }).click();
    await coach.getByRole('link', { name: 'Buurtwerk De Vlonder' }).click();
    await coach.getByLabel('Wat vraagt u?').fill('Kan deze persoon meedraaien in het buurtrestaurant?');
    await coach.getByLabel('werk', { exact: true }).check();
    await coach.getByLabel('Wanneer wilt u een antwoord?').selectOption('dag');
    await coach.getByLabel('Uw eigen dag').fill(holiday());
    await coach.getByRole('button', { name: 'Bekijk wat u verstuurt' }).click();
    expect(await coach.getByText('De termijn schuift op').count()).toBe(1);
    expect(await coach.getByText('+32471222222').count()).toBe(1);
    await withoutBarriers(coach, scripts, 'verwijzen-nakijken');
    await coach.getByRole('button', { name: 'Verstuur de verwijzing' }).click();
    expect(await coach.getByText('De verwijzing is verstuurd.').count()).toBe(1);
    const sheet = coach.url();

    const partner = await pageOf(undefined, scripts);
    await partner.goto('/demo/berichten');
    await partner.getByRole('link', { name: 'Open de link' }).first().click();
    await withoutBarriers(partner, scripts);
    await partner.getByRole('button', { name: 'Stuur mij de code' }).click();
    const door = partner.url();
    await partner.goto('/demo/berichten');
    const subject = await partner
      .getByRole('heading', { name: /Uw code/ })
      .first()
      .textContent();
    await partner.goto(door);
    await partner.getByLabel('Uw code').fill(/\d{6}/.exec(subject ?? '')?.[0] ?? '');
    await withoutBarriers(partner, scripts, 'link-code');
    await partner.getByRole('button', { name: 'Open de vraag' }).click();
    expect(await partner.getByText('Kan deze persoon meedraaien').count()).toBe(1);
    await withoutBarriers(partner, scripts, 'link-vraag');
    await partner.getByRole('button', { name: 'Aanvaard' }).click();
    expect(await partner.getByText('Bedankt voor uw antwoord').count()).toBe(1);
    await partner.goto(door);
    expect(await partner.getByText('Deze link werkt niet meer').count()).toBeGreaterThan(0);

    await coach.goto(sheet);
    expect(await coach.getByText('aanvaard', { exact: true }).count()).toBe(1);
    await withoutBarriers(coach, scripts, 'verwijzing-zonder-account');
    await Promise.all([coach.context().close(), partner.context().close()]);
  });

  test('a partner takes it up, tries in vain and says that it did not start', async () => {
    const jacobs = await open.town.person({ familyName: 'Jacobs' });
    const id = await open.town.referral(jacobs);
    await refreshReceiver();
    const partner = await pageOf('coach.maatwerk', scripts);
    await partner.goto('/vandaag?toon=alle');
    await onVandaag(partner, id, 'Beantwoord de verwijzing').click();
    expect(partner.url()).toContain(id);
    await partner.goto('/verwijzingen');
    await partner.getByRole('link', { name: 'Van nog niemand' }).click();
    await partner.getByRole('link', { name: 'An Jacobs' }).first().click();
    expect(partner.url()).toContain(id);
    await partner.getByLabel('Collega').selectOption({ label: 'Ilse Van Hove' });
    await partner.getByRole('button', { name: 'Bewaar wie opvolgt' }).click();
    await partner.getByRole('button', { name: 'Weiger' }).click();
    expect(await partner.getByText('Schrijf waarom u weigert.').count()).toBeGreaterThan(0);
    await partner.getByRole('button', { name: 'Aanvaard' }).click();
    await partner.getByLabel('Nee, het start niet').check();
    await partner.getByLabel('Waarom niet, als het niet start').selectOption('notReached');
    await partner.getByRole('button', { name: 'Bewaar', exact: true }).click();
    expect(await partner.getByText('Noteer eerst minstens één poging').count()).toBeGreaterThan(0);
    await withoutBarriers(partner, scripts, 'verwijzing-aanvaard');
    const attempts = partner.locator('details', { hasText: 'Noteer een poging' });
    if ((await attempts.getAttribute('open')) === null)
      await partner.getByText('Noteer een poging').first().click();
    await partner.getByLabel('Nee, niet bereikt').check();
    await partner.getByRole('button', { name: 'Bewaar de poging' }).click();
    await partner.getByLabel('Nee, het start niet').check();
    await partner.getByLabel('Waarom niet, als het niet start').selectOption('notReached');
    await partner.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await partner.getByText('U noteerde dat het niet gestart is.').waitFor();
    await withoutBarriers(partner, scripts);
    await partner.goto('/vandaag?toon=alle');
    expect(await partner.locator(`.todo a[href$="/verwijzingen/${id}"]`).count()).toBe(0);

    await refreshPerson(open.db.jobs, jacobs);
    const coach = await pageOf('coach.vlierbeke', scripts);
    await coach.goto('/vandaag?toon=alle');
    await onVandaag(coach, id, 'Lees de reden en zoek iets anders').click();
    expect(await coach.getByText('niet bereikt (1 poging)').count()).toBe(1);
    expect(await coach.getByRole('link', { name: 'Verwijs opnieuw of elders' }).count()).toBe(1);
    await withoutBarriers(coach, scripts);
    await Promise.all([coach.context().close(), partner.context().close()]);
  });

  test('silence has an owner and a next step at both sides', async () => {
    const partner = await pageOf('coach.maatwerk', scripts);
    await partner.goto('/vandaag?toon=alle');
    await onVandaag(partner, silent, 'Antwoord nu').click();
    expect(await partner.getByText('Uw team is aan zet.').count()).toBe(1);
    expect(await partner.getByText('De termijn is voorbij. Antwoord nu nog.').count()).toBe(1);
    const coach = await pageOf('coach.vlierbeke', scripts);
    await coach.goto('/vandaag?toon=alle');
    await onVandaag(coach, silent, 'Bel, of trek de verwijzing in').click();
    expect(await coach.getByText('geen antwoord', { exact: true }).count()).toBe(1);
    expect(await coach.getByText('Lotte Wouters').count()).toBeGreaterThan(0);
    expect(await coach.getByRole('button', { name: 'Trek de verwijzing in' }).count()).toBe(1);
    await Promise.all([coach.context().close(), partner.context().close()]);
  });
});

test('the receiver accepts with scripts off and comes to the dossier', async () => {
  const page = await pageOf('coach.maatwerk', false);
  await page.goto(`/verwijzingen/${running}`);
  await page.getByRole('button', { name: 'Aanvaard' }).click();
  await page.getByRole('link', { name: 'Open het dossier' }).click();
  expect(new URL(page.url()).pathname).toMatch(/^\/dossiers\//);
  await page.context().close();
});

/** The next Christmas or New Year's Day, on which nobody works. */
function holiday(): string {
  const year = Number(open.town.today.slice(0, 4));
  return open.town.today.slice(5) < '12-25' ? `25/12/${year}` : `01/01/${year + 1}`;
}
