/** The days of a year that follow from the rhythm of a body. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorkingDay } from '../../kernel/working-day.ts';
import { civilDate } from '../../kernel/civil-date.ts';
import { placeCodes, proposedDays, readYear, weekdayCodes } from './year.ts';

const early = { today: civilDate('2026-01-01'), planned: [] };

test('the second Tuesday of four months gives four days', () => {
  const days = proposedDays(2027, [3, 6, 9, 12], { place: '2', weekday: '2' }, early);
  expect(days.map(({ day }) => day)).toEqual(['2027-03-09', '2027-06-08', '2027-09-14', '2027-12-14']);
});

test('the last Friday of a month is the last', () => {
  const days = proposedDays(2027, [1, 2], { place: '5', weekday: '5' }, early);
  expect(days.map(({ day }) => day)).toEqual(['2027-01-29', '2027-02-26']);
});

test('a public holiday gives the next working day, and says which day it was', () => {
  const [easter, ascension] = [
    proposedDays(2027, [3], { place: '5', weekday: '1' }, early)[0],
    proposedDays(2027, [5], { place: '1', weekday: '4' }, early)[0],
  ];
  expect(easter).toEqual({ day: '2027-03-30', instead: '2027-03-29', why: null });
  expect(ascension).toEqual({ day: '2027-05-07', instead: '2027-05-06', why: null });
});

test('what is over, and a month in which the body already meets, is named', () => {
  const days = proposedDays(
    2027,
    [2, 5, 9],
    { place: '1', weekday: '1' },
    { today: civilDate('2027-03-01'), planned: [civilDate('2027-05-20')] },
  );
  expect(days.map(({ why }) => why)).toEqual(['past', 'taken', null]);
});

test('every day is a working day, whatever the rhythm', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2026, max: 2031 }),
      fc.constantFrom(...placeCodes),
      fc.constantFrom(...weekdayCodes),
      (year, place, weekday) => {
        const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
        for (const { day } of proposedDays(year, months, { place, weekday }, early))
          expect(isWorkingDay(day)).toBe(true);
      },
    ),
  );
});

test('a year in an address is one of near by; this one where none is asked, and nothing where it cannot be shown', () => {
  const today = civilDate('2026-11-22');
  expect([readYear('2027', today), readYear('99', today), readYear(undefined, today)]).toEqual([
    2027,
    undefined,
    2026,
  ]);
});
