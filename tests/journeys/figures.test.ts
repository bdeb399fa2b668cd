/** A head looks at the figures of the own organisation, in a browser with scripts and without: what stands there, and how it was counted. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noPostbox } from '../../src/adapters/mail/postbox.ts';
import { recountFigures } from '../../src/features/figure/figure.sql.ts';
import { tellDigests } from '../../src/features/figure/figure-digest.jobs.ts';
import { addMonths, civilDate } from '../../src/kernel/civil-date.ts';
import { makeClock } from '../../src/kernel/clock.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { picture, problemsOf } from '../support/visit.ts';

let browser: Browser;
let demo: OpenDemo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openBrowser(), openDemo()]);
  await recountFigures(demo.db.jobs);
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('the figures of an organisation, $how,', ({ javaScriptEnabled }) => {
  test('say how many there are, how they are counted, and how long it takes until work', async () => {
    const page = await browser.newPage({ baseURL: demo.url, javaScriptEnabled });
    await page.goto('/aanmelden/start?als=hoofd.vlierbeke');
    await page.getByRole('link', { name: 'Cijfers', exact: true }).click();
    await page.getByRole('heading', { name: 'Cijfers van uw organisatie' }).waitFor();
    for (const question of [
      'Hoeveel werk is er?',
      'Zijn we op tijd?',
      'Vinden mensen werk?',
      'Blijft het werk?',
    ])
      await page.getByRole('heading', { name: question }).waitFor();
    const guided = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'Mensen in begeleiding' }) });
    const told = await guided.locator('b').innerText();
    expect(Number.parseInt(told, 10)).toBeGreaterThan(50);
    // What a coordinator asks stands on one screen.
    await page.setViewportSize({ width: 1280, height: 800 });
    const foot = await page
      .locator('.figure-board')
      .evaluate((board) => board.getBoundingClientRect().bottom);
    expect(foot).toBeLessThanOrEqual(800);
    if (javaScriptEnabled) await sound(page, 'figures');

    await page.getByRole('link', { name: 'Leg de aandelen naast elkaar' }).click();
    await page.getByRole('img', { name: 'Verwijzingen met een antwoord op tijd' }).waitFor();
    await page.getByText('Bekijk de aantallen per kwartaal').click();
    await page.getByRole('table', { name: 'Aandelen per kwartaal, in procent' }).waitFor();
    if (javaScriptEnabled) await sound(page, 'figure-multiples');
    await page.goBack();

    await page.getByRole('link', { name: 'Mensen in begeleiding' }).click();
    await page.getByText('wie op de laatste dag van de maand in begeleiding is').waitFor();
    expect(await page.locator('.figure b').innerText()).toBe(told);
    await page.getByText('Bekijk de aantallen per maand').click();
    await page.getByRole('columnheader', { name: 'Mensen' }).waitFor();
    if (javaScriptEnabled) await sound(page, 'figure-stock');

    await page.goBack();
    await page.getByRole('link', { name: 'Mensen per fase' }).click();
    await page.getByText('Een fase die niemand afsloot').waitFor();
    await page.getByRole('img', { name: /Van welke fase mensen naar welke fase gingen/ }).waitFor();
    await page.getByRole('table', { name: /^Van fase naar fase/ }).waitFor();
    if (javaScriptEnabled) await sound(page, 'figure-kinds');

    await page.goBack();
    await page.getByRole('link', { name: 'Duurzaam werk' }).click();
    await page.getByText('een keuze van dit programma en geen wet').waitFor();
    if (javaScriptEnabled) await sound(page, 'figure-share');

    await page.getByRole('link', { name: 'Bekijk dit per team en begeleider' }).click();
    await page.getByRole('row', { name: /^Hele organisatie/ }).waitFor();
    await page.getByRole('row', { name: /^Lotte Wouters/ }).waitFor();
    if (javaScriptEnabled) await sound(page, 'figure-team');

    await page.goBack();
    await page.goBack();
    await page.getByRole('link', { name: 'Tijd tot werk' }).click();
    await page.getByRole('img', { name: /Deel van de mensen dat onderweg is/ }).waitFor();
    await page.getByRole('rowheader', { name: '12 maanden' }).waitFor();
    await page.getByRole('link', { name: 'Bewaar als CSV' }).waitFor();
    if (javaScriptEnabled) await sound(page, 'time-to-work');
    await page.context().close();
  });

  test('are kept each month for who ticks that, until the tick is off', async () => {
    const page = await browser.newPage({ baseURL: demo.url, javaScriptEnabled });
    await page.goto('/aanmelden/start?als=hoofd.vlierbeke');
    await page.goto('/cijfers/eigen');
    await page.getByRole('link', { name: 'Bekijk de maandcijfers' }).click();
    const tick = page.getByLabel('Bewaar elke maand de cijfers voor mij');
    await tick.check();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('In de eerste dagen van elke maand staan uw cijfers klaar.').waitFor();
    expect(await tick.isChecked()).toBe(true);
    if (javaScriptEnabled) await sound(page, 'digest-none');

    await beginNextMonth();
    await page.reload();
    await page.getByRole('table', { name: 'Hoeveel werk is er?' }).waitFor();
    await page.getByRole('row', { name: /^Mensen in begeleiding \d+/ }).waitFor();
    if (javaScriptEnabled) await sound(page, 'digest');

    await tick.uncheck();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('U krijgt geen maandcijfers meer.').waitFor();
    expect(await tick.isChecked()).toBe(false);
    await page.context().close();
  });
});

/** Does what the job does on the first day of the next month, and goes back to today. */
async function beginNextMonth(): Promise<void> {
  const day = civilDate(`${addMonths(demo.world.clock.today(), 1).slice(0, 7)}-01`);
  await demo.db.admin.many('update gate.civil_clock set civil_date = $1', [day]);
  await tellDigests({ ...demo.world, clock: makeClock(day) }, demo.db.jobs, noPostbox);
  await demo.db.admin.many('update gate.civil_clock set civil_date = null');
}

async function sound(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await problemsOf(page), `${name} at ${width}`).toEqual([]);
    if (process.env['LOOK']) await picture(page, `${name}-${width}`);
  }
}
