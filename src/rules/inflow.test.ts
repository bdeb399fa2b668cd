/** What a wave means in files, coaches and money: exact, with the limits where no source says the number itself. */
import { describe, expect, it } from 'vitest';
import {
  coachesFor,
  costByYear,
  expectedOf,
  refundIn,
  roughFiles,
  shareRange,
  staffMoney,
  usualShare,
} from './inflow.ts';

describe('how many may come', () => {
  it('is the share that was chosen, between the lowest and the highest that are known', () => {
    expect(expectedOf(134, usualShare)).toEqual({ files: 44, low: 44, high: 48 });
    expect(expectedOf(134, 60)).toEqual({ files: 80, low: 44, high: 80 });
    expect(expectedOf(0, 33)).toEqual({ files: 0, low: 0, high: 0 });
    expect(shareRange(20)).toEqual({ low: 20, high: 36 });
  });

  it('counts a tenth of a percent exactly', () => {
    expect(expectedOf(1000, 33.3).files).toBe(333);
  });
});

it('is of a place without a list the federal estimate for Flanders, by its part of the people', () => {
  expect([0, 12_500, 6_774_807].map(roughFiles)).toEqual([0, 48, 26_000]);
});

describe('how much work it is', () => {
  it('never asks too few coaches, and says nothing where nobody said what one can have', () => {
    expect(coachesFor(44, 60)).toBe(0.8);
    expect(coachesFor(61, 60)).toBe(1.1);
    expect(coachesFor(44, undefined)).toBeUndefined();
  });
});

describe('what the federal state pays', () => {
  it('is 518 euro for each file in a year', () => {
    expect(staffMoney(44)).toBe(22_792_00);
  });

  it('is known for 2026 and 2029, and only within limits between them', () => {
    expect([2026, 2027, 2028, 2029].map((year) => refundIn(year as 2026))).toEqual([
      { low: 100, high: 100 },
      { low: 75, high: 100 },
      { low: 75, high: 100 },
      { low: 75, high: 75 },
    ]);
  });

  it('follows each month of people to 2029, from the month in which they come', () => {
    const endings = [
      { month: '2026-07', number: 100 },
      { month: '2027-07', number: 50 },
    ];
    const [first, second, , last] = costByYear(endings, { share: 50, leefloonPerMonth: 1_000_00 });
    expect(first).toMatchObject({ files: 50, leefloon: 300_000_00, own: { low: 0, high: 0 } });
    expect(second).toMatchObject({ files: 75, leefloon: 750_000_00, own: { low: 0, high: 187_500_00 } });
    expect(last).toMatchObject({
      files: 75,
      leefloon: 900_000_00,
      own: { low: 225_000_00, high: 225_000_00 },
    });
    expect(costByYear(endings, { share: 50 })[0]).not.toHaveProperty('own');
  });
});
