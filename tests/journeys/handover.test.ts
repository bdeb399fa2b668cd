/**
 * A warm hand-over in a browser: the coach finds the end of artikel 60, proposes a talk, VDAB accepts, the talk is held, three
 * confirm and the lead changes. With scripts and without; and each page without barriers, wide and narrow.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personaId } from '../../db/seeds/demo-persona.ts';
import { typedDate, addDays } from '../../src/kernel/civil-date.ts';
import { openBrowser } from '../support/browser.ts';
import { openDemo, type OpenDemo } from '../support/open-demo.ts';
import { awaitOn, problemsInWidths } from '../support/visit.ts';

const amina = personaId('amina');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { scripts: 'with scripts', javaScriptEnabled: true },
  { scripts: 'without scripts', javaScriptEnabled: false },
])('two organisations and the person, $scripts,', ({ javaScriptEnabled }) => {
  let demo: OpenDemo;
  beforeAll(async () => {
    demo = await openDemo();
  });
  afterAll(() => demo.close());

  test('hand Amina over, and the lead changes with the third confirmation', async () => {
    const coach = await signIn('coach.vlierbeke');
    await coach.goto(`${demo.url}/dossiers/${amina}/overdracht`);
    await sound(coach, 'overdracht-begin');
    expect(await coach.getByText(/Artikel 60 eindigt op/).count()).toBeGreaterThan(0);
    // The row on Vandaag where it starts: the end of artikel 60 comes near, and nobody proposed anything.
    await coach.goto(`${demo.url}/vandaag`);
    const row = coach.getByRole('listitem').filter({ hasText: 'Amina Osei' }).first();
    expect(await row.innerText()).toContain('stopt over 7 weken');
    await coach.goto(`${demo.url}/dossiers/${amina}/signalen`);
    await coach.getByRole('link', { name: /^Stel een driegesprek voor/ }).click();
    await sound(coach, 'overdracht-voorstel');
    await coach.getByRole('button', { name: 'Verstuur het voorstel' }).click();
    expect(await coach.getByText('Bied minstens één moment aan.').count()).toBeGreaterThan(0);
    await coach.getByRole('radio', { name: 'VDAB' }).check();
    const first = coach.getByRole('group', { name: 'Eerste moment' });
    await first.getByLabel('Dag').fill(typedDate(addDays(demo.world.clock.today(), 2)));
    await first.getByLabel('Uur').fill('14u30');
    await first.getByLabel('Plaats').fill('Sociaal Huis Vlierbeke');
    await coach.getByRole('button', { name: 'Verstuur het voorstel' }).click();
    await coach.getByText('Uw voorstel is verstuurd.').waitFor();
    await sound(coach, 'overdracht-voorgesteld');

    const mediator = await signIn('bemiddelaar.oost');
    const turn = mediator.getByRole('link', { name: /^Kies een moment.*Amina Osei/ });
    await awaitOn(mediator, turn);
    await turn.click();
    await mediator.getByText('U bent aan zet: antwoord.').waitFor();
    await sound(mediator, 'overdracht-antwoord');
    await mediator.getByRole('radio', { name: /Sociaal Huis Vlierbeke/ }).check();
    await mediator.getByRole('radio', { name: 'Wij nemen over op dit moment' }).check();
    await mediator.getByRole('button', { name: 'Antwoord', exact: true }).click();
    await mediator.getByText('Het driegesprek staat vast.').first().waitFor();

    await coach.reload();
    await coach.getByRole('button', { name: 'Noteer het gesprek' }).click();
    await coach.getByText('Nu bevestigen de drie.').waitFor();
    await coach.getByRole('button', { name: /Vink aan.*Het doel voor werk/ }).click();
    await coach.getByLabel('Wat', { exact: true }).fill('Samen naar de open dag van de kookschool');
    await coach.getByLabel('Wie', { exact: true }).selectOption({ label: 'VDAB' });
    await coach.getByLabel('Tegen wanneer').fill(typedDate(addDays(demo.world.clock.today(), 14)));
    await coach.getByRole('button', { name: 'Voeg toe aan het plan' }).click();
    await coach.getByText('De afspraak staat in het plan.').waitFor();
    await coach.getByRole('button', { name: 'Bevestig: wij geven de regie' }).click();
    await sound(coach, 'overdracht-bevestigen');

    const citizen = await signIn('burger.amina');
    await citizen.goto(`${demo.url}/mijn/overdracht`);
    await sound(citizen, 'mijn-overdracht');
    await citizen.getByRole('button', { name: 'Ja, ik ga akkoord' }).click();
    await citizen.getByText('Uw bevestiging is bewaard.').waitFor();

    await mediator.reload();
    await mediator.getByRole('button', { name: 'Bevestig: wij nemen de regie' }).click();
    await mediator.getByText(/VDAB heeft de regie sinds/).waitFor();
    await sound(mediator, 'overdracht-klaar');
    await mediator.goto(`${demo.url}/vandaag`);
    expect(
      await mediator.getByRole('link', { name: /^(Bevestig|Kies een moment).*Amina Osei/ }).count(),
    ).toBe(0);
    await coach.reload();
    expect(await coach.getByText(/heeft de regie/).count()).toBeGreaterThan(0);
    for (const page of [coach, mediator, citizen]) await page.context().close();
  });

  async function signIn(user: string): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${demo.url}/aanmelden`);
    await page.getByRole('link', { name: user, exact: true }).click();
    await page.waitForURL(/vandaag|mijn/);
    return page;
  }

  async function sound(page: Page, name: string): Promise<void> {
    if (!javaScriptEnabled) return;
    expect(await problemsInWidths(page, name), name).toEqual([]);
    await page.reload();
  }
});
