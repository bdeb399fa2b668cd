/** Amounts through time: exact on the days of which they were published, between them only bounds. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { amountOn, leefloonAmounts, spiAmounts } from './amount.ts';
import type { DatedAmount } from './amount.ts';

const [first] = leefloonAmounts;
if (first === undefined) throw new Error('There are no amounts.');
const { grade, source } = first;
const rows: readonly DatedAmount[] = [
  { from: '2020-01-01', until: '2020-12-31', amounts: ['100.00', '200.00'], grade, source },
  { from: '2022-01-01', until: '2022-12-31', amounts: ['110.10', '220.20', '330.30'], grade, source },
];
const on = (day: string, column = 0) => {
  const found = amountOn(rows, column, civilDate(day));
  return found && [found.amount, found.exact, found.row?.from];
};

test('an amount is exact from its first day to its last', () => {
  expect(on('2020-01-01')).toEqual([10_000, true, '2020-01-01']);
  expect(on('2020-12-31', 1)).toEqual([20_000, true, '2020-01-01']);
  expect(on('2022-12-31', 2)).toEqual([33_030, true, '2022-01-01']);
});

test('after its last day the next amount is only an upper bound, and before the first one nothing is a lower bound', () => {
  expect(on('2021-01-01')).toEqual([{ least: 10_000, most: 11_010 }, false, undefined]);
  expect(on('2019-12-31')).toEqual([{ least: 0, most: 10_000 }, false, undefined]);
  expect(on('2020-06-01', 2)).toEqual([{ least: 0, most: 33_030 }, false, undefined]);
});

test('after the last day of the last amount nothing is known', () => {
  expect(on('2023-01-01')).toBeUndefined();
  expect(amountOn([], 0, civilDate('2026-01-01'))).toBeUndefined();
});

test('the amount of today has no last day, and the shortage occupation has one only where it was published', () => {
  expect(amountOn(leefloonAmounts, 1, civilDate('2030-01-01'))).toMatchObject({
    amount: 136_734,
    exact: true,
  });
  expect(amountOn(spiAmounts, 1, civilDate('2026-09-01'))?.amount).toBe(46_145);
  expect(amountOn(leefloonAmounts, 1, civilDate('2025-03-31'))?.amount).toBe(131_420);
  // When the indexation after that of February 2025 began is not known.
  expect(amountOn(leefloonAmounts, 1, civilDate('2025-04-01'))).toMatchObject({ exact: false });
  expect(amountOn(spiAmounts, 1, civilDate('2018-02-10'))).toMatchObject({ exact: false });
});
