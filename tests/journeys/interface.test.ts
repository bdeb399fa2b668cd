/**
 * What another program sends stands on Vandaag as well: a referral over the interface starts at the row "Beantwoord de verwijzing" of
 * whoever was referred to, and the answer of their program takes that row away. The list of clients that is read in ends at a row too:
 * import.test.ts.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshOrganisation } from '../../src/features/signal/signal.sql.ts';
import { apiCaller } from '../support/ask-api.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { contextOf, problemsOf } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

test('a referral of one program is a row on Vandaag, and the answer of another takes it away', async () => {
  const { town, db } = open;
  await town.flow({
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    purpose: 'referral',
    categories: ['identity', 'contact', 'competences'],
  });
  const person = await town.person({ familyName: 'Verhaege' });
  const sender = await apiCaller(open, 'coach.vlierbeke');
  const sent = await sender.post('/api/v1/referrals', {
    dossier: person,
    to: town.organisations.schakel.id,
    question: 'Kan deze persoon bij u starten?',
    wantedOutcomes: ['work'],
  });
  expect(sent.statusCode).toBe(201);
  const { id } = sent.json<{ id: string }>();
  await refreshOrganisation(db.jobs, town.organisations.schakel.ref);

  const context = await contextOf(browser, await open.listen(), await town.signIn('coach.maatwerk'));
  const page = await context.newPage();
  await page.goto('/vandaag');
  const row = page.locator('.todo > li').filter({ has: page.locator(`a[href$="/verwijzingen/${id}"]`) });
  expect(await row.innerText()).toMatch(/wacht op antwoord[\s\S]*Aan zet: uw team/);
  expect(await problemsOf(page)).toEqual([]);
  await row.getByRole('link', { name: /^Beantwoord de verwijzing/ }).click();
  expect(await page.getByText('Kan deze persoon bij u starten?').count()).toBe(1);

  const receiver = await apiCaller(open, 'coach.maatwerk');
  const answered = await receiver.post(`/api/v1/referrals/${id}/answer`, {
    answer: 'refused',
    reason: 'Geen plaats voor de zomer.',
  });
  expect(answered.statusCode).toBeLessThan(300);
  await page.goto('/vandaag');
  expect(await row.count()).toBe(0);
  await context.close();
});
