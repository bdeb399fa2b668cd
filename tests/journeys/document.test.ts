/**
 * Files in a browser: a secretary adds a document to a meeting, a file that is refused leaves what was typed, members have it and take it
 * along; a party adds an attachment to an agreement, and one that names people for the parties it is meant for, and a figure of the territory with its source. With scripts and without;
 * each page without barriers.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { openBrowser } from '../support/browser.ts';
import { type Consultation, openConsultation } from '../support/consultation.ts';
import { pdfOf } from '../support/file-form.ts';
import { contextOf, problemsInWidths } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: pdfOf(name) });

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('a document, $how,', ({ javaScriptEnabled }) => {
  let c: Consultation;
  let address: string;
  let meeting: string;
  const pages: Page[] = [];
  beforeAll(async () => {
    c = await openConsultation();
    meeting = await c.planned('secretaris.oost', 'east', c.open.town.day(5));
    const form = { titel: 'Kinderopvang', soort: 'discussion', bevoegdheid: 'local', lezers: 'governments' };
    await c.send('secretaris.oost', `${meeting}/agenda`, form);
    address = await c.open.listen();
  });
  afterAll(async () => {
    for (const page of pages) await page.context().close();
    await c.close();
  });

  test('is added to a point by the secretary, had by its readers, and taken away with a reason', async () => {
    const east = await pageOf('secretaris.oost');
    await east.goto(`${address}${meeting}`);
    await sound(east, 'document-geen');
    await east.getByRole('link', { name: /Voeg een document toe ?: Kinderopvang/ }).click();
    await east.getByLabel('Wat voor document is het?').fill('Cijfers kinderopvang');
    await east.getByRole('radio', { name: 'iedereen' }).check();
    await east.getByLabel('Bestand', { exact: true }).setInputFiles(file('cijfers.exe.pdf'));
    await east.getByRole('button', { name: 'Voeg toe' }).click();
    await east.getByText('De naam van dit bestand eindigt op twee soorten.').first().waitFor();
    expect(await east.getByLabel('Wat voor document is het?').inputValue()).toBe('Cijfers kinderopvang');
    await sound(east, 'document-fout');
    await east.getByLabel('Bestand', { exact: true }).setInputFiles(file('cijfers.pdf'));
    await east.getByRole('button', { name: 'Voeg toe' }).click();
    await east.getByText('Een document is nooit voor meer lezers dan zijn punt.').first().waitFor();
    await east.getByRole('radio', { name: 'alle lokale besturen' }).check();
    await east.getByLabel('Bestand', { exact: true }).setInputFiles(file('cijfers.pdf'));
    await east.getByRole('button', { name: 'Voeg toe' }).click();
    await east.getByText('Het document staat bij de vergadering.').waitFor();
    await sound(east, 'document');

    const head = await pageOf('hoofd.oosterham');
    await head.goto(`${address}${meeting}`);
    const taken = head.waitForEvent('download');
    await head.getByRole('link', { name: 'Cijfers kinderopvang' }).click();
    expect((await taken).suggestedFilename()).toBe('cijfers.pdf');

    await east.goto(`${address}${meeting}`);
    await east.getByText('Haal weg', { exact: false }).first().click();
    await east.getByLabel('Waarom haalt u dit document weg?').fill('Dit waren oude cijfers.');
    await east.getByRole('button', { name: /Haal dit document weg/ }).click();
    await east.getByText('Het document is weggehaald.').waitFor();
    await east.getByText('Weggehaald: Dit waren oude cijfers.').waitFor();
    await sound(east, 'document-weg');
  });

  test('stands with an agreement for whom it is meant, and one about persons who are guided is refused', async () => {
    const agreement = `/overeenkomsten/${await c.open.town.agreement()}`;
    const head = await pageOf('hoofd.vlierbeke');
    await head.goto(`${address}${agreement}`);
    await head.getByRole('link', { name: 'Voeg een bijlage toe' }).click();
    await head.getByLabel('Wat voor bijlage is het?').fill('Verslag van de raad');
    await head.getByRole('radio', { name: 'mensen die begeleid worden' }).check();
    await head.getByLabel('Bestand', { exact: true }).setInputFiles(file('raad.pdf'));
    await head.getByRole('button', { name: 'Voeg toe' }).click();
    await head.getByText('Deel ze met een verwijzing of op een casusoverleg.').first().waitFor();
    expect(await head.getByLabel('Wat voor bijlage is het?').inputValue()).toBe('Verslag van de raad');
    await sound(head, 'bijlage-fout');
    await head.getByRole('radio', { name: /^mensen in hun functie/ }).check();
    await head.getByRole('checkbox', { name: 'VDAB' }).check();
    await head.getByLabel('Bestand', { exact: true }).setInputFiles(file('raad.pdf'));
    await head.getByRole('button', { name: 'Voeg toe' }).click();
    await head.getByText('De bijlage staat bij de overeenkomst.').waitFor();
    await head.getByText('Alleen voor OCMW Vlierbeke en VDAB. Wie het opent, wordt genoteerd.').waitFor();
    await sound(head, 'bijlage');

    const contact = await pageOf('contact.oost');
    await contact.goto(`${address}${agreement}`);
    const taken = contact.waitForEvent('download');
    await contact.getByRole('link', { name: 'Verslag van de raad' }).click();
    expect((await taken).suggestedFilename()).toBe('raad.pdf');
    const coach = await pageOf('coach.vlierbeke');
    await coach.goto(`${address}${agreement}`);
    expect(await coach.getByText('Verslag van de raad').count()).toBe(0);
  });

  test('has beside it a figure of the territory, with its source, that is never changed', async () => {
    const agreement = `/overeenkomsten/${await c.open.town.agreement()}`;
    const head = await pageOf('hoofd.vlierbeke');
    await head.goto(`${address}${agreement}`);
    await head.getByRole('link', { name: 'Voeg een cijfer toe' }).click();
    await head.getByLabel('Wat telt het cijfer?').fill('Plaatsen kinderopvang in Vlierbeke');
    await head.getByLabel('Getal').fill('veel');
    await head.getByRole('button', { name: 'Zet het cijfer vast' }).click();
    await head.getByText('Schrijf een getal, bijvoorbeeld 1.250 of 12,5.').first().waitFor();
    expect(await head.getByLabel('Wat telt het cijfer?').inputValue()).toBe(
      'Plaatsen kinderopvang in Vlierbeke',
    );
    await sound(head, 'context-fout');
    await head.getByLabel('Getal').fill('1.250');
    await head.getByLabel('Eenheid').fill('plaatsen');
    await head.getByLabel('Van welke dag is het cijfer?').fill('31/12/2025');
    await head.getByLabel('Bron').fill('Een bron die iedereen kan nakijken');
    await head.getByRole('button', { name: 'Zet het cijfer vast' }).click();
    await head.getByText('1.250 plaatsen').waitFor();
    await head.getByText('Schrap', { exact: false }).first().click();
    await head.getByLabel('Wat klopt er niet?').fill('Dit was een ander jaar.');
    await head.getByRole('button', { name: /^Schrap dit cijfer/ }).click();
    await head.getByText('Dit was een ander jaar.').waitFor();
    await head.getByText('doorgestreept', { exact: true }).waitFor();
    await sound(head, 'context');
  });

  async function pageOf(user: DemoUser): Promise<Page> {
    const context = await contextOf(browser, address, await c.as(user), javaScriptEnabled);
    const page = await context.newPage();
    pages.push(page);
    return page;
  }

  async function sound(page: Page, name: string): Promise<void> {
    if (!javaScriptEnabled) return;
    expect(await problemsInWidths(page, name), name).toEqual([]);
  }
});
