/**
 * A coordinator prepares the report to the council: from the agreement to its figures, target against result, each place beside others, the
 * same numbers where everyone reads them, the own figures with the curve of time to work, and the report. With scripts and without.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recountFigures } from '../../src/features/figure/figure.sql.ts';
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
])('a coordinator, $how,', ({ javaScriptEnabled }) => {
  test('goes from target and result to the public numbers, the curve and the report', async () => {
    const page = await browser.newPage({ baseURL: demo.url, javaScriptEnabled });
    await page.goto('/aanmelden/start?als=hoofd.vlierbeke');
    await page.goto('/overeenkomsten');
    await page
      .getByRole('link', { name: 'Samen sterk voor lokaal werk, cluster Vlierbeke', exact: true })
      .click();
    await page.getByRole('link', { name: 'Doel, resultaat en gemeenten' }).click();
    await page.getByRole('heading', { name: 'Cijfers van deze overeenkomst' }).waitFor();
    const talks = page.getByRole('row', { name: /Elk contract artikel 60/ });
    expect(await talks.innerText()).toMatch(/71\s%\s+stand op \d{1,2} \p{L}+ \d{4}\s+100\s%/u);

    const outflow = page.getByRole('region', { name: 'Uitstroom naar werk' });
    const row = outflow.getByRole('row', { name: 'Vlierbeke' });
    const told = await row.getByRole('cell').first().innerText();
    expect(told).toMatch(/^\d\d\s%$/);
    expect(await row.innerText()).toMatch(/\d\d\s% \(1 gemeente\)/);
    await outflow.getByRole('row', { name: 'Zandkapelle' }).getByText('niet getoond').waitFor();
    const context = page.getByRole('region', { name: 'Cijfers over de streek' });
    await context
      .getByText(/overgeschreven door/)
      .first()
      .waitFor();
    await outflow.getByText('Hoe tellen we dit?').click();
    await outflow.getByText('We delen de uitstroom naar werk').waitFor();
    if (javaScriptEnabled) await sound(page, 'agreement-figures');

    await page.getByRole('link', { name: 'Leg de gemeenten naast elkaar' }).click();
    const years = page.getByRole('table', { name: 'Uitstroom naar werk per gemeente en jaar' });
    expect(await years.getByRole('row', { name: 'Vlierbeke' }).getByRole('cell').last().innerText()).toBe(
      told,
    );
    await years.getByRole('row', { name: 'Zandkapelle' }).getByText('niet getoond').first().waitFor();
    if (javaScriptEnabled) await sound(page, 'agreement-places');
    await page.goBack();

    // Where everyone reads them: the same number, and the same that is withheld.
    await outflow.getByRole('link', { name: 'Bekijk dit cijfer op de kaart' }).click();
    const card = page.getByRole('region', { name: /^Uitstroom naar werk, 20\d\d$/ });
    expect(await card.getByRole('row', { name: 'Vlierbeke' }).getByRole('cell').first().innerText()).toBe(
      told,
    );
    await card.getByRole('row', { name: 'Zandkapelle' }).getByText('niet getoond').waitFor();
    await page.goBack();

    // From a figure of the own organisation to the people behind it.
    await page
      .getByRole('region', { name: 'Verwijzingen met een antwoord op tijd' })
      .getByRole('link', { name: 'Bekijk dit cijfer van uw organisatie' })
      .click();
    await page
      .getByRole('region', { name: 'De mensen achter dit cijfer' })
      .getByRole('link', { name: 'zonder antwoord' })
      .click();
    const people = page.getByRole('region', { name: 'Wie u vandaag mag openen' });
    await people.getByText('De lijst kan korter zijn dan het cijfer').waitFor();
    expect(await people.getByRole('rowheader').count()).toBeGreaterThan(0);
    if (javaScriptEnabled) await sound(page, 'figure-people');
    await people.getByRole('rowheader').first().getByRole('link').click();
    await page.waitForURL(/\/dossiers\/[0-9a-f-]{36}(\/nazorg)?\?reden=supervision$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.goBack();

    await page.getByRole('link', { name: 'Bekijk de tijd tot werk' }).click();
    await page.getByRole('img', { name: /Deel van de mensen dat onderweg is/ }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Maak een verslag' }).click();
    await page.getByRole('heading', { level: 1, name: /[Vv]erslag/ }).waitFor();
    await page.context().close();
  });

  test('looks at a file with figures of municipalities before taking it in', async () => {
    const page = await browser.newPage({ baseURL: demo.url, javaScriptEnabled });
    await page.goto('/aanmelden/start?als=hoofd.vlierbeke');
    await page.goto('/overeenkomsten');
    await page
      .getByRole('link', { name: 'Samen sterk voor lokaal werk, cluster Vlierbeke', exact: true })
      .click();
    await page.getByRole('link', { name: 'Lees een bestand in' }).click();
    if (javaScriptEnabled) await sound(page, 'context-import');
    const subject = javaScriptEnabled ? 'Kinderopvang' : 'Vacatures';
    await page.getByLabel('Bron').fill('Een bron die iedereen kan nakijken');
    await page.getByLabel('Van welke dag zijn de cijfers?').fill('31/12/2025');
    await page.getByLabel('Bestand (CSV of Excel)').setInputFiles({
      name: 'streek.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `gemeente;cijfer;waarde\nVlierbeke;${subject};12\nZandkapelle;${subject};9,5\nHasselt;${subject};3\nMolenrode;${subject};veel`,
      ),
    });
    await page.getByRole('button', { name: 'Kijk na wat erin staat' }).click();
    await page.getByText('Hasselt valt niet onder deze overeenkomst.').waitFor();
    if (javaScriptEnabled) await sound(page, 'context-judged');
    await page.getByRole('button', { name: 'Zet deze cijfers vast' }).click();
    await page.getByText('De cijfers uit uw bestand staan bij de overeenkomst').waitFor();
    await page.getByRole('table', { name: subject }).getByRole('row', { name: 'Zandkapelle' }).waitFor();
    await page.context().close();
  });
});

test('who is not signed in reads the same page without the ways to write', async () => {
  const page = await browser.newPage({ baseURL: demo.url });
  await page.goto('/overeenkomsten');
  await page
    .getByRole('link', { name: 'Samen sterk voor lokaal werk, cluster Vlierbeke', exact: true })
    .click();
  await page.getByRole('link', { name: 'Doel, resultaat en gemeenten' }).click();
  await page.getByRole('region', { name: 'Doel en resultaat' }).waitFor();
  expect(await page.getByRole('link', { name: 'Maak een verslag' }).count()).toBe(0);
  await page.context().close();
});

async function sound(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await problemsOf(page), `${name} at ${width}`).toEqual([]);
    if (process.env['LOOK']) await picture(page, `${name}-${width}`);
  }
}
