/**
 * Four local governments renew their cluster with VDAB, in a browser, with scripts and without: each party notes its decision and
 * signs, and with the last signature the coach's next click shows what VDAB shares. A party then gives notice, and after its last day
 * its doors are closed.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { agreementId } from '../../db/seeds/agreement-rows.ts';
import type { CivilDate } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { problemsOf } from '../support/visit.ts';

const renewal = `/overeenkomsten/${agreementId('renewal')}`;
const afterTheOldOne = '2027-07-02' as CivilDate;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('a cluster that renews its agreement, $how,', ({ javaScriptEnabled }) => {
  let demo: OpenDemo;
  beforeEach(async () => {
    demo = await openDemo();
    await onDay(afterTheOldOne);
  });
  afterEach(() => demo.close());

  test('opens its data with the last signature, and closes them for who leaves', async () => {
    const coach = await signIn('coach.vlierbeke');
    const dossier = await sharedDossier();
    await coach.goto(dossier);
    expect(await seesVdab(coach)).toBe(false);

    for (const user of ['hoofd.vlierbeke', 'hoofd.oosterham']) {
      const head = await signIn(user);
      await head.goto(renewal);
      await head.getByText(/Nog nodig: 3 besluiten/).waitFor();
      await sign(head, user);
    }
    for (const user of ['hoofd.zandkapelle', 'hoofd.molenrode', 'contact.oost']) {
      const head = await signIn(user);
      await head.goto(renewal);
      await sound(head);
      await head.getByRole('link', { name: /^Noteer het besluit/ }).click();
      await head.getByRole('button', { name: 'Noteer het besluit' }).click();
      await head.getByRole('link', { name: /^Schrijf het kenmerk van het besluit/ }).waitFor();
      await head.getByLabel('Wanneer is het besluit genomen?').fill('01/07/2027');
      await head.getByLabel('Kenmerk').fill('2027/031');
      await head.getByLabel('Stemmen voor').fill('21');
      await head.getByLabel('Stemmen tegen').fill('2');
      await head.getByLabel('Onthoudingen').fill('0');
      await sound(head);
      await head.getByRole('button', { name: 'Noteer het besluit' }).click();
      await head.getByText('Het besluit is genoteerd.').waitFor();
      await coach.goto(dossier);
      expect(await seesVdab(coach)).toBe(false);
      await sign(head, user);
    }
    const contact = await signIn('contact.oost');
    await contact.goto(renewal);
    await contact.getByText('van kracht').first().waitFor();
    await sound(contact);
    await coach.goto(dossier);
    expect(await seesVdab(coach)).toBe(true);

    const head = await signIn('hoofd.vlierbeke');
    await head.goto(renewal);
    await head.getByRole('link', { name: 'Zeg op voor uw organisatie' }).click();
    await head.getByText('uw laatste dag is op zijn vroegst 2 januari 2028').waitFor();
    await sound(head);
    await head.getByLabel('Laatste dag als partij').fill('01/01/2028');
    await head.getByLabel('Waarom zegt u op?').fill('Wij werken alleen verder.');
    await head.getByLabel('Welk orgaan besliste?').fill('raad voor maatschappelijk welzijn');
    await head.getByLabel('Wanneer is het besluit genomen?').fill('01/07/2027');
    await head.getByLabel('Kenmerk').fill('2027/044');
    await head.getByRole('button', { name: 'Zeg op' }).click();
    await head.getByRole('link', { name: /Uw laatste dag kan ten vroegste 2 januari 2028 zijn/ }).waitFor();
    await head.getByLabel('Laatste dag als partij').fill('02/01/2028');
    await head.getByRole('button', { name: 'Zeg op' }).click();
    await head.getByText('De opzegging is genoteerd.').waitFor();
    await sound(head);
    await coach.goto(dossier);
    expect(await seesVdab(coach)).toBe(true);
    await onDay('2028-01-03' as CivilDate);
    const later = await signIn('coach.vlierbeke');
    await later.goto(dossier);
    expect(await seesVdab(later)).toBe(false);
  });

  async function sign(page: Page, user: string): Promise<void> {
    await page.getByRole('link', { name: /^Teken voor/ }).click();
    await page.getByLabel('Naam').fill(`Tekenaar van ${user}`);
    await sound(page);
    await page.getByRole('button', { name: 'Leg de handtekening vast' }).click();
    await page.getByText('De handtekening is vastgelegd.').waitFor();
  }

  /** A dossier of the coach about which VDAB tells something through the cluster. */
  async function sharedDossier(): Promise<string> {
    const row = await demo.db.admin.one<{ id: string }>(
      `select a.person_id as id from assignments a
       join users u on u.id = a.user_id and u.user_name = 'coach.vlierbeke'
       join relation_answers r on r.person_id = a.person_id and r.registrant = a.organisation and r.answer = 'confirmed'
       join organisations o on o.ref = r.source and o.kind = 'vdab'
       join involvements i on i.person_id = a.person_id and i.organisation = a.organisation and i.valid_until is null
         and i.role = 'guidance' and not i.awaits_second_person
       join involvements v on v.person_id = a.person_id and v.organisation = o.ref and v.valid_until is null and v.role = 'guidance'
       where exists (select from facts f where f.person_id = a.person_id and f.source = o.ref and f.field = 'vdab.registered')
       order by a.person_id limit 1`,
    );
    return `/dossiers/${row?.id}`;
  }

  async function seesVdab(page: Page): Promise<boolean> {
    return (await page.getByText('Ingeschreven bij VDAB').count()) > 0;
  }

  async function sound(page: Page): Promise<void> {
    if (javaScriptEnabled) expect(await problemsOf(page)).toEqual([]);
  }

  async function signIn(user: string): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: demo.url, locale: 'nl-BE' });
    const page = await context.newPage();
    await page.goto('/aanmelden');
    await page.getByRole('link', { name: user, exact: true }).click();
    await page.waitForURL(/vandaag/);
    return page;
  }

  async function onDay(day: CivilDate): Promise<void> {
    await demo.db.admin.many('update gate.civil_clock set civil_date = $1', [day]);
  }
});
