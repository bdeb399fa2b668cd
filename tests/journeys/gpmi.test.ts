/**
 * A GPMI in a browser, as the demo shows it. It starts on Vandaag, at the row "Stel het GPMI op", and ends there when that row is gone:
 * the coach writes it, the person signs, the OCMW signs, they look at it together. With scripts off and on; and every page without
 * barriers, wide and narrow, from both sides.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoUser, userId } from '../../db/seeds/demo-account.ts';
import { personaId } from '../../db/seeds/demo-persona.ts';
import { seededId } from '../../db/seeds/rows.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { openSession, signInAs } from '../support/session.ts';
import { problemsAt } from '../support/visit.ts';

let browser: Browser;
let demo: OpenDemo;
beforeAll(async () => {
  demo = await openDemo();
  browser = await openBrowser();
}, 90_000);
afterAll(async () => {
  await browser.close();
  await demo.close();
});

/** A demo account, or the person of a dossier. */
type Who = DemoUser | { readonly person: string };

function tokenOf(who: Who): Promise<string> {
  const { admin } = demo.db;
  if (typeof who === 'string') return signInAs(admin, who);
  return openSession(admin, {
    id: userId('burger.amina'),
    kind: 'citizen',
    mandate: null,
    person: who.person,
  });
}

async function as<Result>(
  who: Who,
  scripts: boolean,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, baseURL: demo.url });
  const cookie = { name: SESSION_COOKIE, value: await tokenOf(who), path: '/', secure: true };
  await context.addCookies([{ ...cookie, domain: new URL(demo.url).hostname }]);
  const page = await context.newPage();
  const result = await work(page);
  await context.close();
  return result;
}

const reads = async (page: Page, text: string | RegExp) =>
  expect(await page.getByText(text).count()).toBeGreaterThan(0);

/** How many rows of a page lead to something for this person. */
const rowsFor = async (page: Page, path: string, label: string) => {
  await page.goto(path);
  return page.locator(`a[href^="/dossiers/"][href*="/gpmi"]`, { hasText: label }).count();
};

describe.each([
  ['off', false],
  ['on', true],
])('with scripts %s', (_name, scripts) => {
  test('a GPMI goes from the row on Vandaag to signed by both, and the row is gone', {
    timeout: 90_000,
  }, async () => {
    const [person, before] = await as('coach.vlierbeke', scripts, async (page) => {
      const rows = await rowsFor(page, '/vandaag?toon=alle', 'Stel het GPMI op');
      expect(rows).toBeGreaterThan(0);
      await page
        .getByRole('link', { name: /^Stel het GPMI op/ })
        .first()
        .click();
      await page.getByLabel('Wat de persoon doet').fill('Solliciteert elke week bij twee winkels.');
      await page.getByLabel('Wat het OCMW doet').fill('');
      await page.getByRole('button', { name: 'Bewaar het GPMI' }).click();
      await reads(page, 'Het GPMI is bewaard.');
      await reads(page, 'nog niet klaar');
      await page.getByRole('link', { name: 'Vul het GPMI aan' }).click();
      await page.getByLabel('Wat het OCMW doet').fill('Kijkt elke week de brief na.');
      await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
      await reads(page, 'Schrijf waarom.');
      await page.getByLabel('Waarom verandert het?').fill('De steun van het OCMW stond er nog niet in.');
      await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
      await reads(page, 'wacht op handtekening');
      await page.getByRole('link', { name: 'Vergelijk versie 1 en 2' }).click();
      await reads(page, 'Kijkt elke week de brief na.');
      return [new URL(page.url()).pathname.split('/')[2] ?? '', rows] as const;
    });
    await as({ person }, scripts, async (page) => {
      await page.goto('/mijn');
      await page.getByRole('link', { name: 'Mijn weg', exact: true }).click();
      await page.getByRole('link', { name: 'Mijn GPMI' }).click();
      await reads(page, 'Solliciteert elke week bij twee winkels.');
      await page.getByRole('button', { name: 'Ik teken' }).click();
      await reads(page, 'U tekende.');
      expect(await page.getByRole('button', { name: 'Ik teken' }).count()).toBe(0);
    });
    await as('coach.vlierbeke', scripts, async (page) => {
      await page.goto(`/dossiers/${person}/gpmi`);
      await reads(page, 'De persoon tekende. Nu tekent het OCMW.');
      await page.getByRole('link', { name: 'Leg een handtekening vast' }).click();
      await page.getByLabel('Het OCMW tekende').check();
      await page.getByLabel('Naam van wie tekende').fill('Karel Desmet');
      await page.getByRole('button', { name: 'Leg de handtekening vast' }).click();
      await reads(page, 'Karel Desmet');
      await page.getByRole('link', { name: 'Leg een evaluatie vast' }).click();
      await page.getByLabel('In een gesprek').check();
      await page.getByLabel('het loopt goed').check();
      await page.getByRole('button', { name: 'Bewaar de evaluatie' }).click();
      await reads(page, 'De evaluatie is bewaard.');
      expect(await rowsFor(page, '/vandaag?toon=alle', 'Stel het GPMI op')).toBe(before - 1);
      await page.goto(`/dossiers/${person}/gpmi`);
      await reads(page, 'Samen bekeken');
    });
  });
});

test('Marta moved: her GPMI comes along with its origin, while the flow is open', {
  timeout: 60_000,
}, async () => {
  const page = `/dossiers/${personaId('moved')}/gpmi`;
  await as('coach.vlierbeke', false, async (tab) => {
    await tab.goto(page);
    await tab.getByRole('link', { name: 'Komt van een ander OCMW' }).click();
    await reads(tab, 'GPMI van OCMW Oosterham');
    await tab.getByRole('button', { name: 'Neem over' }).click();
    await reads(tab, 'Overgenomen van OCMW Oosterham');
    await reads(tab, 'Heftruckbestuurder, Opleidingscentrum De Steiger.');
  });
  await demo.db.admin.many(
    `update flows set status = 'suspended', suspension_reason = 'proef' where number = 20`,
  );
  await as('coach.vlierbeke', false, async (tab) => {
    await tab.goto(page);
    await reads(tab, 'De woorden komen van het vorige OCMW.');
    expect(await tab.getByText('Heftruckbestuurder').count()).toBe(0);
  });
  await demo.db.admin.many(`update flows set status = 'inForce', suspension_reason = null where number = 20`);
});

test('VDAB reads the GPMI while the flow is open, and not once it is suspended', async () => {
  const page = `/dossiers/${personaId('amina')}/gpmi`;
  await as('bemiddelaar.oost', false, async (tab) => {
    await tab.goto(page);
    await reads(tab, 'Werkt voltijds in de wijkkeuken.');
    expect(await tab.getByText('Moet er een GPMI zijn?').count()).toBe(0);
  });
  await demo.db.admin.many(
    `update flows set status = 'suspended', suspension_reason = 'proef' where number = 14`,
  );
  await as('bemiddelaar.oost', false, async (tab) => {
    await tab.goto(page);
    await reads(tab, 'U ziet hier geen GPMI.');
  });
  await demo.db.admin.many(`update flows set status = 'inForce', suspension_reason = null where number = 14`);
});

const amina = `/dossiers/${personaId('amina')}/gpmi`;
const contract = seededId(`gpmi ocmwVlierbeke ${personaId('amina')}`);
const pages: readonly [who: DemoUser | 'amina', path: string, name: string][] = [
  ['coach.vlierbeke', amina, 'gpmi'],
  ['bemiddelaar.oost', amina, 'gpmi-vdab'],
  ['coach.maatwerk', amina, 'gpmi-partner'],
  ['coach.vlierbeke', `/dossiers/${personaId('benefitStops')}/gpmi`, 'gpmi-leeg'],
  ['coach.vlierbeke', `${amina}/document?contract=${contract}&versie=2`, 'gpmi-document'],
  ['coach.vlierbeke', `${amina}/vergelijk?contract=${contract}&van=1&met=2`, 'gpmi-vergelijk'],
  ['coach.vlierbeke', `${amina}/opstellen`, 'gpmi-opstellen'],
  ['coach.vlierbeke', `${amina}/inlezen`, 'gpmi-inlezen'],
  ['coach.vlierbeke', `${amina}/tekenen`, 'gpmi-tekenen'],
  ['coach.vlierbeke', `${amina}/evaluatie`, 'gpmi-evaluatie'],
  ['coach.vlierbeke', `${amina}/verlengen`, 'gpmi-verlengen'],
  ['coach.vlierbeke', `${amina}/beeindigen`, 'gpmi-beeindigen'],
  ['coach.vlierbeke', `/dossiers/${personaId('refused')}/gpmi/verhuis`, 'gpmi-verhuis'],
  ['coach.vlierbeke', '/gpmi', 'gpmi-overzicht'],
  ['hoofd.vlierbeke', '/gpmi?van=organisation&reden=supervision', 'gpmi-overzicht-hoofd'],
  ['coach.kreekdorp', '/gpmi', 'gpmi-overzicht-elders'],
  ['amina', '/mijn/gpmi', 'gpmi-mijn'],
];

test.each(pages)('%s sees %s without barriers, wide and narrow', async (who, path, name) => {
  const token = await tokenOf(who === 'amina' ? { person: personaId('amina') } : who);
  expect(await problemsAt(browser, demo.url, token, path, name)).toEqual([]);
});
