/** What the collection of instruments says of what sources leave open, and of amounts: told where the instrument stands, and never as certain. */
import { expect, test } from 'vitest';
import { instrumentNamed } from '../catalogue.ts';

const told = (code: string) => {
  const one = instrumentNamed(code);
  return JSON.stringify([one?.card, one?.doubts]);
};

test.each([
  // Section 8, and what the sections of section 2 leave unverified.
  ['LEEFLOON', /893,65 euro/],
  ['LEEFLOON', /1\.707,11 euro, rond november 2023/],
  ['LEEFLOON', /handboek, niet van de federale overheid/],
  ['LEEFLOON', /elk jaar een herziening: te verifiëren/],
  ['LEEFLOON', /verblijfsstatuten .* niet helemaal gelezen/],
  ['LEEFLOON', /4 weken volgens de ene bron en 1 maand/],
  ['LEEFLOON', /ouders samen of apart/],
  ['GPMI', /aantal evaluaties .* niet in een bron gezien/],
  ['GPMI', /onderbreking van meer dan 3 maanden/],
  ['GPMI', /bonus of malus tot 15 %/],
  ['SPI', /handboek, niet van de federale overheid/],
  ['TWE_OCMW', /312 dagen in Vlaanderen/],
  ['ART61', /premie is niet gevonden/],
  ['WIJKWERK', /Samenlevingsjobs/],
  ['WIJKWERK', /0,15 euro per kilometer/],
  ['AMA', /Sinds 2024 gaat de begeleider na/],
  ['AMA', /65 jaar als grens/],
  ['CMW', /3 juli 2013/],
  ['CMW', /uiterst kwetsbaar .* niet gevonden/],
  ['IMW', /lopende VOP/],
  ['IBO', /24 weken en de andere 26/],
  ['IBO_PLUS', /13 en 25 maanden/],
  ['WES', /maximumduur is niet gevonden/],
  ['IPS', /duur en de toelatingsregels van vandaag/],
  ['INBURGERING', /boete .* niet gevonden/],
  ['INBURGERING', /binnen 3 maanden/],
  ['DG', /artikel 60 meetellen/],
  ['DG', /na 2025 iets wijzigde/],
])('%s says %s', (code, says) => {
  expect(told(code)).toMatch(says);
});

test('an amount of which no first day is known holds on no day', () => {
  const rows = instrumentNamed('LEEFLOON')?.amounts?.flatMap((table) => table.rows) ?? [];
  expect(rows.map(({ amounts }) => amounts[0])).not.toContain('842.12');
  expect(rows.map(({ amounts }) => amounts[0])).not.toContain('893.65');
});

test('the exemption of artistic work stands beside the others, by the year', () => {
  const tables = instrumentNamed('SPI')?.amounts ?? [];
  expect(tables.map(({ columns }) => columns)).toEqual([['Gewoon', 'Knelpuntberoep'], ['Artistiek werk']]);
  expect(tables[1]?.rows).toMatchObject([{ from: '2026-09-01', amounts: ['3863.93'], grade: 'B' }]);
});
