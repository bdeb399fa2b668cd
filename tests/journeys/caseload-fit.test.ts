/**
 * "Wat past bij wie" in a browser, as the demo shows it: from Vandaag a coach looks for who lacks one fact for something, records it, and
 * finds that person among those whom it fits, once the worker did its work. With scripts off and on; and the page without barriers.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personaId } from '../../db/seeds/demo-persona.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { signInAs } from '../support/session.ts';
import { awaitOn, problemsAt } from '../support/visit.ts';

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

const person = personaId('refused');
const twe = 'Tijdelijke werkervaring (OCMW)';

async function asCoach(scripts: boolean, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, baseURL: demo.url });
  const value = await signInAs(demo.db.admin, 'coach.vlierbeke');
  await context.addCookies([
    { name: SESSION_COOKIE, value, path: '/', secure: true, domain: new URL(demo.url).hostname },
  ]);
  const page = await context.newPage();
  await work(page);
  await context.close();
}

/** What this journey recorded goes, so that it can be walked again. */
async function asBefore(): Promise<void> {
  await demo.db.admin.many(
    `delete from facts where person_id = $1 and field = 'assessment.learningPotential' and recorded_at > now() - interval '1 hour'`,
    [person],
  );
  await demo.db.admin.many(
    `select graphile_worker.add_job('personAnswers', json_build_object('persons', array[$1::uuid]))`,
    [person],
  );
}

describe.each([
  ['off', false],
  ['on', true],
])('with scripts %s', (_name, scripts) => {
  test('from a list of who lacks one fact to a list of whom it fits', { timeout: 120_000 }, async () => {
    await asBefore();
    await asCoach(scripts, async (page) => {
      await page.goto('/vandaag');
      await page.getByRole('link', { name: 'Wat past bij wie' }).click();
      await page.getByLabel('Instrument').selectOption({ label: twe });
      await page.getByLabel('Mist één gegeven').check();
      await page.getByRole('button', { name: 'Zoek', exact: true }).click();
      const record = page.locator(`a[href*="${person}/vastleggen"]`);
      await awaitOn(page, record);
      expect(await page.getByText('Kan de persoon leren op het werk?').count()).toBeGreaterThan(0);
      const listed = page.url();
      await record.first().click();
      await page.getByLabel('Ja', { exact: true }).check();
      await page.getByRole('button', { name: 'Leg vast' }).click();
      expect(await page.getByText('Het gegeven is vastgelegd.').count()).toBe(1);
      await page.goto(listed.replace('een-gegeven', 'past'));
      await awaitOn(page, page.locator(`section[aria-labelledby="gevonden"] a[href*="${person}/wat-past"]`));
    });
  });
});

test.each([
  ['the question', ''],
  ['who lacks one fact', '?groep=een-gegeven'],
  ['whom something fits', '?groep=past&van=team'],
  ['whose answer changes', '?groep=verandert'],
])('the page with %s has no barriers', { timeout: 90_000 }, async (name, query) => {
  const token = await signInAs(demo.db.admin, 'coach.vlierbeke');
  const path = `/vandaag/wat-past${query}`;
  expect(
    await problemsAt(browser, demo.url, token, path, `caseload-fit-${name.replaceAll(' ', '-')}`),
  ).toEqual([]);
});
