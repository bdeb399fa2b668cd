/**
 * A disputed point and looking back, in a browser: two legal editors choose a reading, a coach reads it with the answer, and a year later a
 * lawyer works a kept advice out again. With scripts off and on; and every page without barriers, wide and narrow.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { civilDate } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { problemsAt, problemsOf } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
let address: string;
const today = civilDate('2026-11-22');
beforeAll(async () => {
  open = await openApp();
  await open.town.moveClock(today);
  address = await open.listen();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

async function as(who: DemoUser, scripts: boolean, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, baseURL: address });
  const { hostname } = new URL(address);
  const cookie = { name: SESSION_COOKIE, value: await open.town.signIn(who), path: '/', secure: true };
  await context.addCookies([{ ...cookie, domain: hostname }]);
  await work(await context.newPage());
  await context.close();
}

const reads = async (page: Page, text: string | RegExp) =>
  expect(await page.getByText(text).count(), String(text)).toBeGreaterThan(0);

const someone = () =>
  open.town.person({
    familyName: 'Vandeput',
    facts: {
      ocmwVlierbeke: {
        birthDate: '1988-05-02',
        'residence.municipalityNis': '99001',
        'benefits[]': { kind: 'LEEFLOON', from: '2026-03-02' },
        mayWork: 'UNLIMITED',
        'employment.spellsComplete': true,
        'assessment.needsWorkExperienceGenericCompetences': true,
      },
    },
  });

describe.each([
  ['off', false],
  ['on', true],
])('with scripts %s', (_name, scripts) => {
  test('two legal editors of two organisations choose a reading, and the answer follows', {
    timeout: 90_000,
  }, async () => {
    const person = await someone();
    await as('jurist.vlierbeke', scripts, async (page) => {
      await page.goto('/betwiste-punten');
      await page.getByRole('link', { name: 'Moet wie leefloon krijgt zich inschrijven bij VDAB?' }).click();
      await reads(page, 'Niemand koos een lezing.');
      await page.getByRole('link', { name: 'Kies een lezing' }).click();
      await page.getByLabel('Voor wie leefloon krijgt').selectOption('inForce');
      await page.getByLabel('Waarom').fill('Het samenwerkingsakkoord is verschenen.');
      await page.getByRole('button', { name: 'Bewaar het ontwerp' }).click();
      await reads(page, 'Nu bevestigt iemand van een andere organisatie.');
      expect(await page.getByRole('button', { name: 'Bevestig deze keuze' }).count()).toBe(0);
    });
    await as('jurist.vdab', scripts, async (page) => {
      await page.goto('/betwiste-punten/vr-01/ontwerp');
      await reads(page, 'Het samenwerkingsakkoord is verschenen.');
      await reads(page, 'Antwoorden die veranderen');
      await page.getByRole('button', { name: 'Bevestig deze keuze' }).click();
      await reads(page, 'U bevestigde de keuze. Dat geldt vanaf nu.');
    });
    await as('coach.vlierbeke', scripts, async (page) => {
      await page.goto(`/dossiers/${person}/wat-past/inschrijving-vdab`);
      await reads(page, 'Betwist, gevolgde lezing:');
      await reads(page, 'verplicht');
    });
    await open.db.admin.many('delete from reading_versions');
  });

  test('a lawyer replays a kept advice a year later, with a reason', { timeout: 90_000 }, async () => {
    const person = await someone();
    const coach = await open.town.signIn('coach.vlierbeke');
    await open.ask(coach, `/dossiers/${person}/wat-past/start/artikel-60`, {
      begin: '01/12/2026',
      breuk: '1',
      met: '',
      stap: 'start',
      waarom: 'proef',
    });
    await open.town.moveClock(civilDate('2027-12-01'));
    await as('beroep.vlierbeke', scripts, async (page) => {
      await page.goto('/beroep');
      await page.getByRole('button', { name: 'Open' }).click();
      await reads(page, 'Kies waarom u dit dossier opent.');
      await page.getByLabel('Nummer van het dossier').fill(person);
      await page.getByLabel('Waarom').selectOption('court');
      await page.getByRole('button', { name: 'Open' }).click();
      await reads(page, 'Bewaarde adviezen');
      await page.getByLabel('Met wat toen bekend was').fill('22/11/2026');
      await page.getByRole('button', { name: 'Toon' }).click();
      await reads(page, /met wat bekend was op 22 november 2026/);
      await page.getByRole('link', { name: /^Advies van/ }).click();
      await reads(page, 'Nagerekend: hetzelfde komt eruit.');
      await reads(page, 'Toen en nu');
      if (scripts) expect(await problemsOf(page)).toEqual([]);
    });
    await open.town.moveClock(today);
  });
});

describe('without barriers, wide and narrow', () => {
  test.each([
    [undefined, '/betwiste-punten', 'betwiste-punten'],
    [undefined, '/betwiste-punten/dg-wage', 'betwist-punt'],
    ['jurist.vdab', '/betwiste-punten/dg-wage/wijzig', 'betwist-punt-wijzig'],
    ['jurist.vvsg', '/betwiste-punten/dg-wage/ontwerp', 'betwist-punt-ontwerp'],
    ['beroep.vlierbeke', '/beroep', 'beroep'],
    ['beroep.vlierbeke', '/beroep/:id?reden=court&kennis=1/1/2026', 'beroep-dossier'],
    ['coach.vlierbeke', '/dossiers/:id/wat-past/toen?kennis=1/1/2026', 'wat-toen-paste'],
  ] as const)('%s sees %s', { timeout: 60_000 }, async (user, path, name) => {
    const person = await someone();
    const draft = { versie: '0', revisie: '', 'lezing-OTHER': 'below', reden: 'Zo staat het in de memorie.' };
    await open.ask(await open.town.signIn('jurist.vdab'), '/betwiste-punten/dg-wage/wijzig', draft);
    const token = user === undefined ? undefined : await open.town.signIn(user);
    expect(await problemsAt(browser, address, token, path.replace(':id', person), name)).toEqual([]);
  });
});
