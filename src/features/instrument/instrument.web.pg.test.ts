/** The public pages of the catalogue. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { civilDate, formatDate } from '../../kernel/civil-date.ts';
import { instrumentNamed, instruments } from '../../rules/catalogue.ts';
import { writeValue } from '../../rules/figure.ts';
import { euro, writeEuro } from '../../rules/money.ts';
import { namedMeasures } from '../../rules/named-measure.ts';
import { byTheme, themes } from './instrument.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
});
afterAll(() => open.close());

const page = (path: string) => open.ask(undefined, path);

const day = (text: string) => formatDate(civilDate(text));

/** The text of each table with what stands under it, and of its rows. */
function tablesOf(body: string): readonly { readonly text: string; readonly rows: readonly string[] }[] {
  const plain = (html: string) =>
    html
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll(/&#39;|&apos;/g, "'");
  return body
    .split('<table')
    .slice(1)
    .map((table) => ({
      text: plain(table),
      rows: [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => plain(row)),
    }));
}

/** Tells whether a table names a day and a source, with a row that says all of these. */
function says(body: string, around: readonly string[], row: readonly string[]): boolean {
  return tablesOf(body).some(
    ({ text, rows }) =>
      around.every((one) => text.includes(one)) &&
      rows.some((line) => row.every((one) => line.includes(one))),
  );
}

test('every instrument stands under one theme', () => {
  expect(themes.flatMap(({ codes }) => codes).toSorted()).toEqual(
    instruments.map(({ code }) => code).toSorted(),
  );
  expect(byTheme().flatMap(({ items }) => items)).toHaveLength(instruments.length);
});

test('the catalogue leads to every instrument, and each page opens for everyone', async () => {
  const list = await page('/instrumenten');
  expect(list.statusCode).toBe(200);
  expect(list.headers['cache-control']).toBe('public, no-cache');
  for (const { slug, name } of instruments) {
    expect(list.body).toContain(`href="/instrumenten/${slug}"`);
    const one = await page(`/instrumenten/${slug}`);
    expect(one.statusCode, name).toBe(200);
    expect(one.body).toContain('Welke regel is dit?');
  }
});

test('the catalogue leads on from names that are no instrument of their own', async () => {
  const { body } = await page('/instrumenten');
  for (const { name, see } of namedMeasures) {
    const line = body.split(`<b>${name}</b>`)[1]?.split('</li>')[0] ?? '';
    expect(line, name).not.toBe('');
    for (const code of see) expect(line, name).toContain(`/instrumenten/${instrumentNamed(code)?.slug}"`);
  }
});

describe('a page of an instrument', () => {
  test.each([
    ['fr', 'La personne peut travailler.', 'Le salaire remplace le revenu d’intégration.'],
    ['en', 'The person may work.', 'The wage replaces leefloon.'],
  ])('is read in the language %s, and cites the law in Dutch', async (language, rule, beside) => {
    const { body } = await open.app.inject({
      url: '/instrumenten/artikel-60',
      cookies: { '__Host-taal': language },
      headers: { host: 'localhost:8080' },
    });
    expect(body).toContain(rule);
    expect(body).toContain(beside);
    expect(body).not.toContain('De persoon mag werken.');
    expect(body).toContain('<span lang="nl">Organieke wet van 8 juli 1976');
  });

  test('shows what is not sure as to be verified', async () => {
    const { body } = await page('/instrumenten/artikel-60');
    expect(body).toContain('Nog te verifiëren');
    expect(body).toContain('te verifiëren</span>');
  });

  test('shows the rules of another day, and says before the first day that it did not exist', async () => {
    const old = await page('/instrumenten/arbeidsmatige-activiteiten?datum=01/06/2023');
    expect(old.body).toContain('1 juni 2023');
    expect(old.body).toContain('AM-01a');
    const before = await page('/instrumenten/tijdelijke-werkervaring-ocmw?datum=31/12/2016');
    expect(before.body).toContain('bestond dit nog niet');
    expect(before.body).not.toContain('TO-07)');
  });

  test('says for whom it is, what may run beside it, and who does what', async () => {
    const { body } = await page('/instrumenten/artikel-60');
    expect(body).toContain('Voor wie');
    expect(body).toContain('Het loon komt in de plaats van het leefloon.');
    expect(body).toContain('Werkwinkel kijkt dit na met: WW-10, BI-06, IB-07, WE-06');
    expect(body).toContain(
      'De gebruiker heeft een mentor en tekent de terbeschikkingstelling voor de start.',
    );
    expect((await page('/instrumenten/wijk-werken')).body).toContain('href="/instrumenten/artikel-60"');
  });

  test('dates its amounts and names their source', async () => {
    const { body } = await page('/instrumenten/leefloon');
    expect(body).toContain('€ 1.367,34');
    expect(body).toContain('1 september 2026');
  });

  test.each(instruments.map((one) => [one.slug, one] as const))(
    'says every number of %s with the day since when and its source',
    async (slug, { figures = [], amounts = [] }) => {
      const { body } = await page(`/instrumenten/${slug}`);
      for (const { label, values, unit, from, grade, source } of figures) {
        const numbers = values.map((value) => (unit === 'day' ? day(value) : writeValue(value, unit)));
        const sure = grade === 'U' ? ['te verifiëren'] : [];
        expect(says(body, [day(from), source.title, ...sure], [label, ...numbers]), label).toBe(true);
      }
      for (const row of amounts.flatMap((table) => table.rows)) {
        const numbers = row.amounts.map((amount) => writeEuro(euro(amount)));
        expect(says(body, [row.source.title], [day(row.from), ...numbers]), row.from).toBe(true);
      }
    },
  );

  test('says the numbers of what is only named', async () => {
    const { body } = await page('/instrumenten');
    for (const { label, values, unit, source } of namedMeasures.flatMap(({ figures = [] }) => figures))
      expect(says(body, [source.title], [label, ...values.map((value) => writeValue(value, unit))])).toBe(
        true,
      );
  });

  test('shows the table of law where the days of work decide, without an account', async () => {
    for (const slug of ['artikel-60', 'artikel-61', 'werkloosheidsuitkering-na-werk'])
      expect((await page(`/instrumenten/${slug}`)).body).toContain('312 dagen in 36 maanden');
  });

  test.each(['morgen', '31/02/2026', '01/01/1900'])('keeps the day %s that it cannot read', async (typed) => {
    const answer = await page(`/instrumenten/leefloon?datum=${encodeURIComponent(typed)}`);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`value="${typed}"`);
  });

  test('is found by its code too, and nothing else is found', async () => {
    expect((await page('/instrumenten/TWE_OCMW')).headers.location).toBe(
      '/instrumenten/tijdelijke-werkervaring-ocmw',
    );
    expect((await page('/instrumenten/niets')).statusCode).toBe(404);
  });
});
