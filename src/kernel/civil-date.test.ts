// Days as people write them, count them and read them back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageAt,
  civilDate,
  daysBetween,
  formatDate,
  isCivilDate,
  parseCivilDate,
  parseImportedDate,
} from './civil-date.ts';
import { inLanguage } from './language.ts';

const anyDay = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(civilDate('1900-01-01'), days));

describe('a day', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '2026-1-1',
    '',
    '2026-11-21 ',
  ])('%j does not exist', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => civilDate(text)).toThrow(RangeError);
  });

  it('sorts as text does', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === daysBetween(a, b) > 0));
  });
});

describe('a day that someone types', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    ['21/11/2026', '2026-11-21'],
    ['21-11-2026', '2026-11-21'],
    [' 1.3.2026 ', '2026-03-01'],
    ['21/11-2026', undefined],
    ['21/11/26', undefined],
    ['11/21/2026', undefined],
    ['31/04/2026', undefined],
    ['morgen', undefined],
  ])('%j is read as %j', (input, expected) => {
    expect(parseCivilDate(input)).toBe(expected);
  });
});

describe('a day in an imported file', () => {
  it.each([
    [46347, '2026-11-21'],
    ['46347', '2026-11-21'],
    [46347.75, '2026-11-21'],
    [61, '1900-03-01'],
    [60, undefined],
    [Number.NaN, undefined],
    [20261121, undefined],
    ['2026-11-21T00:00:00', '2026-11-21'],
    ['21/11/2026 00:00', '2026-11-21'],
    [new Date('2026-11-21T00:00:00Z'), '2026-11-21'],
    [new Date('x'), undefined],
  ])('%j is read as %j', (cell, expected) => {
    expect(parseImportedDate(cell)).toBe(expected);
  });
});

describe('counting', () => {
  it('counts the days back that it added', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -5000, max: 5000 }),
        (day, n) => daysBetween(day, addDays(day, n)) === n,
      ),
    );
  });

  it.each([
    ['1987-06-10', '2026-06-09', 38],
    ['1987-06-10', '2026-06-10', 39],
    ['2004-02-29', '2026-02-28', 21],
    ['2004-02-29', '2026-03-01', 22],
  ])('someone born on %s is, on %s, %i years old', (birth, day, age) => {
    expect(ageAt(civilDate(birth), civilDate(day))).toBe(age);
  });
});

it('a day is written in Dutch', () => {
  const day = civilDate('2026-11-21');
  expect(formatDate(day)).toBe('21 november 2026');
  expect(formatDate(day, 'short')).toBe('21 nov 2026');
  expect(formatDate(day, 'full')).toBe('zaterdag 21 november 2026');
  expect(formatDate(civilDate('2026-03-01'), 'short')).toBe('1 mrt 2026');
});

describe('a day some months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', -12, '2025-03-15'],
  ] as const)('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(civilDate(day), months)).toBe(later);
  });
});

describe('a day for a reader of another language', () => {
  const day = civilDate('2027-01-01');
  it.each([
    ['fr', 'long', '1er janvier 2027'],
    ['fr', 'short', '1er janv. 2027'],
    ['fr', 'full', 'vendredi 1er janvier 2027'],
    ['en', 'long', '1 January 2027'],
    ['en', 'short', '1 Jan 2027'],
    ['nl', 'full', 'vrijdag 1 januari 2027'],
  ] as const)('is written in %s as a %s date: %s', (language, style, written) => {
    expect(inLanguage(language, () => formatDate(day, style))).toBe(written);
  });

  it('that is no first stays a plain number', () => {
    expect(inLanguage('fr', () => formatDate(civilDate('2027-03-21')))).toBe('21 mars 2027');
  });
});

it.each([
  ['ar', 'السبت، 28 نوفمبر 2026'],
  ['tr', '28 Kasım 2026 Cumartesi'],
  ['uk', 'субота, 28 листопада 2026'],
  ['fa', 'شنبه 28 نوامبر 2026'],
  ['ps', 'شنبه، 28 نومبر 2026'],
] as const)('a day is Gregorian and has Latin digits in %s', (language, written) => {
  expect(inLanguage(language, () => formatDate(civilDate('2026-11-28'), 'full'))).toBe(written);
});
