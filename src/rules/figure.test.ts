/** The numbers of instruments: how they are written, and that none stands without a day, a source and words for who reads it. */
import { expect, test } from 'vitest';
import { instruments } from './catalogue.ts';
import { type Figure, isReadable, writeValue } from './figure.ts';
import { namedMeasures } from './named-measure.ts';
import { figureText } from './wording.ts';

const figures = [...instruments, ...namedMeasures].flatMap(({ name, figures: own = [] }) =>
  own.map((figure) => [name, figure] as const),
);
const of = (name: string, label: RegExp) =>
  figures.filter(([owner, figure]) => owner === name && label.test(figure.label)).map(([, figure]) => figure);
const said = (name: string, label: RegExp) =>
  of(name, label).map((figure) => [figureText(figure), figure.from, figure.until, figure.grade]);

test('a value is written as people in Flanders read it', () => {
  expect(writeValue('1760.83', 'euro')).toBe('€ 1.760,83');
  expect(writeValue('28.8', 'percent')).toBe('28,8 %');
  expect(writeValue('40', 'percent')).toBe('40 %');
  expect(writeValue('16611', 'number')).toBe('16.611');
  expect(writeValue('104', 'days')).toBe('104');
  expect(figureText({ unit: 'hours', values: ['32', '64'] })).toBe('32 tot 64 uur');
  expect(figureText({ unit: 'day', values: ['2026-12-31'] })).toBe('2026-12-31');
});

test('a value is a number with at most two decimals, or a day', () => {
  const isDay = (text: string) => text === '2026-12-31';
  expect(['1', '0.15', '999999999'].map((one) => isReadable(one, 'euro', isDay))).toEqual([true, true, true]);
  expect(['', '1,5', '1.234', '-1', '1234567890'].some((one) => isReadable(one, 'number', isDay))).toBe(
    false,
  );
  expect(isReadable('2026-12-31', 'day', isDay)).toBe(true);
  expect(isReadable('12', 'day', isDay)).toBe(false);
});

test('the start packages of individueel maatwerk and their guidance premium', () => {
  expect(said('Individueel maatwerk', /^Gewoon pakket/).map(([value]) => value)).toEqual([
    '40 %',
    '30 %',
    '20 %',
  ]);
  expect(said('Individueel maatwerk', /^Meer nood/).map(([value]) => value)).toEqual([
    '55 %',
    '50 %',
    '40 %',
  ]);
  expect(said('Individueel maatwerk', /^Begeleidingspremie/).map(([value]) => value)).toEqual([
    '€ 1.200,00',
    '€ 600,00',
    '€ 430,00',
    '€ 730,00',
    '€ 1.280,00',
  ]);
});

test('the price of an IBO for the employer by scale, until 2025, and the shares of the wage since', () => {
  expect(said('Individuele beroepsopleiding (IBO)', /^Prijs per maand/).slice(0, 5)).toEqual(
    ['650', '800', '1.000', '1.200', '1.400'].map((price) => [
      `€ ${price},00`,
      '2018-09-01',
      '2019-06-30',
      'A',
    ]),
  );
  expect(said('Individuele beroepsopleiding (IBO)', /^Premie van de werkgever/)).toEqual(
    ['70 %', '80 %', '90 %', '100 %'].map((share) => [share, '2026-01-01', undefined, 'B']),
  );
});

test('what a guide of arbeidsmatige activiteiten got, what a maatwerkbedrijf gets, and the jobbonus by year', () => {
  expect(said('Arbeidsmatige activiteiten', /Subsidie/)).toEqual([
    ['€ 70,00', '2018-01-01', '2018-12-31', 'A'],
  ]);
  expect(said('Collectief maatwerk', /^Loonpremie/).map(([value]) => value)).toEqual([
    '60 %',
    '45 %',
    '40 %',
  ]);
  expect(said('Jobbonus', /per jaar/).map(([value, from]) => [value, from])).toEqual([
    ['€ 600,00', '2021-01-01'],
    ['€ 600,00', '2022-01-01'],
    ['€ 600,00', '2023-01-01'],
    ['€ 650,00', '2024-01-01'],
  ]);
});

test('a number whose first day was not found says so, and one that nobody confirmed is to be verified', () => {
  const unsure = figures.filter(([, { from, fromToVerify }]) => fromToVerify === true && from !== '');
  expect(unsure.length).toBeGreaterThan(20);
  const grades = figures.map(([, { grade }]: readonly [string, Figure]) => grade);
  expect(new Set(grades)).toEqual(new Set(['A', 'B', 'U']));
});
