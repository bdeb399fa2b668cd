/**
 * An organisation goes away from someone in a browser, with scripts and without. Starts on the row of the person on Vandaag, where nobody
 * heard of them for long, and ends when that row is gone: first the lead has to be given away, then a yes, and the
 * dossier is closed. What was still planned is told beforehand and called off.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { openPathwayFlows, sharedPerson } from '../support/pathway-town.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { problemsAt, problemsOf } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
let address: string;
beforeAll(async () => {
  open = await openApp();
  address = await open.listen();
  browser = await openBrowser();
  await openPathwayFlows(open.town);
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

async function visit(user: DemoUser, scripts: boolean): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: address, javaScriptEnabled: scripts });
  const cookie = { name: SESSION_COOKIE, value: await open.town.signIn(user), path: '/', secure: true };
  await context.addCookies([{ ...cookie, domain: new URL(address).hostname }]);
  return { context, page: await context.newPage() };
}

/** Plans a talk of the OCMW with someone, next week. */
async function planTalk(person: string): Promise<void> {
  await open.db.admin.many(
    `insert into appointments (person_id, source, as_of, day, starts, minutes, kind, place)
     values ($1, $2, $3, $4, '09:30', 45, 'talk', 'Sociaal Huis')`,
    [person, open.town.organisations.ocmwVlierbeke.ref, open.town.today, open.town.day(7)],
  );
}

describe.each([
  { how: 'with scripts', scripts: true },
  { how: 'without scripts', scripts: false },
])('the end of a guidance, $how,', ({ scripts }) => {
  test('comes after the lead was given away, and takes the row from Vandaag', async () => {
    const familyName = scripts ? 'Verhaege' : 'Claessens';
    const name = `Amina ${familyName}`;
    const person = await sharedPerson(open.town, { givenName: 'Amina', familyName }, -30);
    await open.db.admin.many(
      `insert into pathway_leads (person_id, source, as_of, lead, started_on, state, why)
       values ($1, $2, $3, $2, $3, 'decided', 'Het OCMW begeleidt zelf.')`,
      [person, open.town.organisations.ocmwVlierbeke.ref, open.town.day(-20)],
    );
    await planTalk(person);
    await open.db.admin.one('select gate.refresh_signals($1)', [open.town.organisations.ocmwVlierbeke.ref]);
    const { context, page } = await visit('coach.vlierbeke', scripts);
    const mediator = await visit('bemiddelaar.oost', scripts);
    const sound = async () => {
      if (scripts) expect(await problemsOf(page)).toEqual([]);
    };

    await page.goto('/vandaag?toon=alle');
    await page.getByRole('link', { name }).first().click();
    await page.goto(`/dossiers/${person}`);
    await page.getByRole('link', { name: 'Begeleidt u deze persoon niet meer?' }).click();
    await page.getByText('Het dossier gaat meteen dicht voor uw organisatie.').waitFor();
    await page.getByText('Deze afspraak wordt geschrapt. Laat het de persoon weten.').waitFor();
    await page.getByText('gaat ermee verder').first().waitFor();
    await sound();
    await page.getByRole('button', { name: 'Beëindig de begeleiding' }).click();
    await page.getByRole('link', { name: 'Zet een vinkje als u dit zeker weet.' }).waitFor();
    await sound();
    await page.getByLabel('Waarom begeleidt u niet meer?').selectOption('otherOrganisation');
    await page.getByLabel('Ja, mijn organisatie begeleidt deze persoon niet meer').check();
    await page.getByRole('button', { name: 'Beëindig de begeleiding' }).click();
    await page.getByText('Geef eerst de regie door.').waitFor();
    await sound();

    await page.getByRole('link', { name: 'Naar de regie' }).click();
    await page.getByLabel('VDAB', { exact: true }).check();
    await page.getByLabel('Waarom').fill('VDAB begeleidt verder.');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Aan zet: VDAB.').first().waitFor();
    await mediator.page.goto(`/dossiers/${person}/traject/regie`);
    await mediator.page.getByRole('button', { name: 'Aanvaard' }).click();
    await mediator.page.getByText('U aanvaardde het voorstel over de regie.').waitFor();
    // The lead was asked from today on at the earliest.
    await open.db.admin.many('update pathway_leads set started_on = $2 where person_id = $1 and lead = $3', [
      person,
      open.town.today,
      open.town.organisations.vdab.ref,
    ]);

    await page.goto(`/dossiers/${person}/beeindigen`);
    await page.getByLabel('Waarom begeleidt u niet meer?').selectOption('otherOrganisation');
    await page.getByLabel('Ja, mijn organisatie begeleidt deze persoon niet meer').check();
    await page.getByRole('button', { name: 'Beëindig de begeleiding' }).click();
    await page.getByText('De begeleiding is beëindigd.').waitFor();
    await sound();
    expect((await page.goto(`/dossiers/${person}`))?.status()).toBe(404);
    await page.goto('/vandaag?toon=alle');
    expect(await page.getByRole('link', { name }).count()).toBe(0);
    expect((await mediator.page.goto(`/dossiers/${person}`))?.status()).toBe(200);
    const talk = await open.db.admin.one('select state from appointments where person_id = $1', [person]);
    expect(talk).toEqual({ state: 'cancelled' });
    await context.close();
    await mediator.context.close();
  });
});

test('the page has no barriers, wide and narrow', async () => {
  const person = await sharedPerson(open.town, {}, -30);
  await planTalk(person);
  const token = await open.town.signIn('coach.vlierbeke');
  expect(
    await problemsAt(browser, address, token, `/dossiers/${person}/beeindigen`, 'begeleiding-beeindigen'),
  ).toEqual([]);
});
