/**
 * The pathway in a browser, with scripts and without. Starts and ends on the row of the person on Vandaag: the coach has a lead to
 * write down, proposes it to VDAB, VDAB accepts; a step is blocked, released, and the phase goes on.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { openPathwayFlows, sharedPerson } from '../support/pathway-town.ts';
import { problemsAt, problemsOf } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
let address: string;
let person: string;
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

const art60 = () => ({
  ocmwVlierbeke: {
    'benefits[]': { kind: 'LEEFLOON', from: open.town.day(-400), to: open.town.day(-201) },
    'employment.current': 'FULL_TIME',
    'measures[]': { kind: 'ART60', from: open.town.day(-200), to: open.town.day(49) },
    'endDates[]': { kind: 'ART60', date: open.town.day(49) },
  },
});

async function visit(
  user: DemoUser,
  path: string,
  scripts: boolean,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: address, javaScriptEnabled: scripts });
  const cookie = { name: SESSION_COOKIE, value: await open.town.signIn(user), path: '/', secure: true };
  await context.addCookies([{ ...cookie, domain: new URL(address).hostname }]);
  const page = await context.newPage();
  await page.goto(path);
  return { context, page };
}

describe.each([
  { how: 'with scripts', scripts: true },
  { how: 'without scripts', scripts: false },
])('the pathway, $how,', ({ scripts }) => {
  const sound = async (page: Page) => {
    if (scripts) expect(await problemsOf(page)).toEqual([]);
  };

  test('goes from a lead nobody wrote down to one that VDAB accepted, over a step that was blocked', async () => {
    const familyName = scripts ? 'Verhaege' : 'Claessens';
    person = await sharedPerson(open.town, { givenName: 'Amina', familyName, facts: art60() });
    await open.db.admin.one('select gate.refresh_signals($1)', [open.town.organisations.ocmwVlierbeke.ref]);
    const coach = await visit('coach.vlierbeke', '/vandaag?toon=alle', scripts);
    await coach.page
      .getByRole('link', { name: `Amina ${familyName}` })
      .first()
      .click();
    await coach.page.getByRole('link', { name: 'Samen werken' }).click();
    await coach.page.getByText('Niemand schreef al op wie de regie heeft.').waitFor();
    await sound(coach.page);

    await coach.page.getByRole('link', { name: 'Begin met een fase' }).first().click();
    await coach.page.getByLabel('Uitvoering').check();
    await coach.page.getByLabel('Volgende stap').fill('Driegesprek met VDAB plannen');
    await coach.page.getByRole('button', { name: 'Bewaar de fase' }).click();
    await coach.page.getByText('De fase is bewaard.').waitFor();

    await coach.page.getByRole('link', { name: 'Leg vast wie de regie heeft' }).click();
    await sound(coach.page);
    await coach.page.getByLabel('VDAB', { exact: true }).check();
    await coach.page.getByRole('button', { name: 'Bewaar' }).click();
    await coach.page.getByRole('link', { name: 'Schrijf in een zin waarom.' }).waitFor();
    await coach.page.getByLabel('Waarom').fill('Artikel 60 eindigt over zeven weken.');
    await coach.page.getByRole('button', { name: 'Bewaar' }).click();
    await coach.page.getByText('Aan zet: VDAB.').first().waitFor();

    const mediator = await visit('bemiddelaar.oost', `/dossiers/${person}/traject`, scripts);
    await mediator.page.getByRole('link', { name: 'Antwoord op het voorstel' }).click();
    await sound(mediator.page);
    await mediator.page.getByRole('button', { name: 'Aanvaard' }).click();
    await mediator.page.getByText('U aanvaardde het voorstel over de regie.').waitFor();
    expect(await mediator.page.getByRole('region', { name: 'Regie' }).innerText()).toContain(
      'Sofie Lambrecht',
    );

    await coach.page.goto(`/dossiers/${person}/traject`);
    await coach.page.getByRole('link', { name: 'Vraag om vrijgave' }).click();
    await coach.page.getByLabel('Wat houdt die vast?').selectOption('file');
    await coach.page.getByLabel('Welke stap zit vast?').fill('De start van artikel 60 registreren.');
    await coach.page.getByRole('button', { name: 'Vraag vrijgave' }).click();
    await coach.page.getByText('Uw vraag om vrijgave is verstuurd.').waitFor();

    await mediator.page.goto(`/dossiers/${person}/traject/vrijgave`);
    await sound(mediator.page);
    await mediator.page.getByRole('button', { name: 'Ik geef vrij' }).click();
    await mediator.page.getByText('U gaf vrij.').waitFor();

    await coach.page.goto(`/dossiers/${person}/traject/vrijgave`);
    await coach.page.getByText('vrijgegeven').first().waitFor();
    await sound(coach.page);
    await coach.page.goto('/vandaag?toon=alle');
    expect(await coach.page.getByRole('link', { name: `Amina ${familyName}` }).count()).toBeGreaterThan(0);
    await coach.context.close();
    await mediator.context.close();
  });
});

test.each(['', '/fase', '/stap', '/regie', '/rollen', '/vrijgave'])(
  'the page /traject%s has no barriers for coach, mediator and partner, wide and narrow',
  async (path) => {
    for (const user of ['coach.vlierbeke', 'bemiddelaar.oost', 'coach.maatwerk'] as const) {
      const token = await open.town.signIn(user);
      const name = `traject${path.replace('/', '-')}-${user}`;
      expect(await problemsAt(browser, address, token, `/dossiers/${person}/traject${path}`, name)).toEqual(
        [],
      );
    }
  },
);
