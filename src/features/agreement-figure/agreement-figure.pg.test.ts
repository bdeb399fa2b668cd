/** The public figures of the places of an agreement: which places, the last year, and beside whom each stands. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { listYears, readAgreementFigures } from './agreement-figure.sql.ts';
import { seriesOf } from './place-year.ts';

let db: FreshDatabase;
let place: Town;
let agreement: string;
const indicator = 'referralAnswered';

interface Cell {
  readonly place: string;
  readonly year?: number;
  readonly reached?: number;
  readonly known?: number;
  readonly level?: string;
}

async function publish(cells: readonly Cell[]): Promise<void> {
  for (const { place: where, year = 2025, reached = null, known = null, level = 'municipality' } of cells)
    await db.admin.many(
      `insert into published_figures (indicator, version, level, place, year, reached, known) values ($1, 1, $2, $3, $4, $5, $6)`,
      [indicator, level, where, year, reached, known],
    );
}

beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  agreement = await place.agreement();
  await publish([
    { level: 'flanders', place: 'Vlaanderen', reached: 600, known: 900 },
    { level: 'flanders', place: 'Vlaanderen', year: 2024, reached: 500, known: 900 },
    { place: '99001', reached: 60, known: 100 },
    { place: '99001', year: 2024, reached: 40, known: 100 },
    // Half as many up to twice as many are comparable: the first and the last are not.
    { place: '11001', reached: 20, known: 49 },
    { place: '11002', reached: 20, known: 50 },
    { place: '11004', reached: 90, known: 120 },
    { place: '11005', reached: 100, known: 200 },
    { place: '11007', reached: 150, known: 201 },
    { place: '11008' },
    { place: '11013', year: 2024, reached: 90, known: 100 },
  ]);
});
afterAll(() => db.close());

test('a place of the agreement stands beside those where about as much was counted in the same year', async () => {
  const { places, figures } = await readAgreementFigures(db.app, agreement);
  expect(places).toEqual(['99001']);
  expect(figures).toEqual([
    {
      indicator,
      version: 1,
      year: 2025,
      nis: '99001',
      reached: 60,
      known: 100,
      comparable: { number: 3, middle: 0.5 },
      flanders: { reached: 600, known: 900 },
    },
  ]);
});

test('places of one agreement are not held against each other, and one that is withheld has nobody beside it', async () => {
  const both = await place.agreement({
    parties: [
      { organisation: 'ocmwVlierbeke', role: 'partij', signatory: 'voorzitter' },
      { organisation: 'ocmwOosterham', role: 'partij', signatory: 'voorzitter' },
    ],
  });
  await publish([{ place: '99002' }]);
  const { places, figures } = await readAgreementFigures(db.app, both);
  expect(places).toEqual(['99001', '99002']);
  expect(figures.map(({ nis, comparable }) => [nis, comparable.number])).toEqual([
    ['99001', 3],
    ['99002', 0],
  ]);
});

test('a party that left takes its places along', async () => {
  await db.admin.many('update agreement_parties set leaves_after = $2 where agreement_id = $1', [
    agreement,
    place.day(-1),
  ]);
  expect(await readAgreementFigures(db.app, agreement)).toEqual({ places: [], figures: [] });
});

test('its places stand side by side year by year as published, and nothing that is withheld is told', async () => {
  await publish([
    { place: '99006', year: 2024 },
    { place: '99006', reached: 30, known: 60 },
  ]);
  const years = await listYears(db.app, ['99001', '99006', '99004']);
  const [series] = seriesOf(['99001', '99006', '99004'], years);
  const numbers = series?.places.map(({ name, years: those }) => [
    name,
    ...those.map(({ number }) => number),
  ]);
  expect(series?.years).toEqual([2024, 2025]);
  expect(numbers).toEqual([
    ['Vlierbeke', 40, 60],
    ['Heidebos', null, 50],
    ['Kreekdorp', null, null],
    ['Heel Vlaanderen', 56, 67],
  ]);
  expect(series?.places.map(({ years: [first] }) => first?.withheld)).toEqual([false, true, false, false]);
});
