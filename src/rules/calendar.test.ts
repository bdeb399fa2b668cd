/** The calendar of social law, at its edges. */
import { expect, test } from 'vitest';
import * as kernel from '../kernel/civil-date.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  legalPensionAge,
  monthsBetween,
  quarterEnd,
  sixDayDays,
} from './calendar.ts';

const day = kernel.civilDate;

test('a month later is the same day, or the last of a shorter month', () => {
  expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
  expect(addMonths(day('2025-03-31'), -1)).toBe('2025-02-28');
  expect(addMonths(day('2025-11-15'), 14)).toBe('2027-01-15');
});

test('what is counted beyond the years of four figures ends at the first or the last day', () => {
  expect(addDays(day('1000-01-01'), -1)).toBe('1000-01-01');
  expect(addDays(day('9999-12-30'), 9_999_999_999)).toBe('9999-12-31');
  expect(addMonths(day('2026-11-22'), -12 * 999_999_999)).toBe('1000-01-01');
  expect(addMonths(day('9999-12-31'), 1)).toBe('9999-12-31');
});

test('whole months count from day to day, and never backwards', () => {
  expect(monthsBetween(day('2024-02-01'), day('2025-08-25'))).toBe(18);
  expect(monthsBetween(day('2024-02-26'), day('2025-08-25'))).toBe(17);
  expect(monthsBetween(day('2025-08-25'), day('2024-02-26'))).toBe(0);
});

test('days count as the kernel counts them', () => {
  for (const [from, days] of [
    ['2024-02-28', 2],
    ['2025-12-31', 1],
    ['2026-03-01', -1],
    ['2024-12-31', 366],
  ] as const) {
    expect(addDays(day(from), days)).toBe(kernel.addDays(day(from), days));
    expect(daysBetween(day(from), addDays(day(from), days))).toBe(days);
  }
});

test('a quarter ends on its last day', () => {
  expect(quarterEnd(day('2024-03-20'))).toBe('2024-03-31');
  expect(quarterEnd(day('2024-04-01'))).toBe('2024-06-30');
  expect(quarterEnd(day('2024-12-31'))).toBe('2024-12-31');
});

test('a whole month counts 26 days in a week of six, whatever its Sundays', () => {
  expect(sixDayDays(day('2026-02-01'), day('2026-02-28'))).toBe(26);
  expect(sixDayDays(day('2026-01-01'), day('2026-12-31'))).toBe(312);
});

test('a period counts month by month: 26 for a whole one, Monday to Saturday for a part', () => {
  const counted = (from: kernel.CivilDate, to: kernel.CivilDate) => {
    let total = 0;
    for (let here = from; here <= to; ) {
      const first = day(`${here.slice(0, 7)}-01`);
      const end = addDays(addMonths(first, 1), -1);
      const last = end < to ? end : to;
      let part = 0;
      for (let one = here; one <= last; one = addDays(one, 1))
        if (new Date(`${one}T00:00:00Z`).getUTCDay() !== 0) part += 1;
      total += here === first && last === end ? 26 : Math.min(26, part);
      here = addDays(end, 1);
    }
    return total;
  };
  for (let at = 0; at < 400; at += 7)
    for (const length of [0, 1, 5, 29, 31, 60, 365, 800]) {
      const from = addDays(day('2024-01-15'), at);
      const to = addDays(from, length);
      expect(sixDayDays(from, to), `${from} ${to}`).toBe(counted(from, to));
    }
});

test('a part of a month counts Monday to Saturday', () => {
  expect(sixDayDays(day('2026-11-16'), day('2026-11-22'))).toBe(6);
  expect(sixDayDays(day('2026-11-22'), day('2026-11-22'))).toBe(0);
  expect(sixDayDays(day('2026-11-23'), day('2026-11-23'))).toBe(1);
  expect(sixDayDays(day('2026-11-22'), day('2026-11-29'))).toBe(6);
});

test('the pension age follows from the day of birth', () => {
  expect(
    ['1959-12-31', '1960-01-01', '1963-12-31', '1964-01-01'].map((birth) => legalPensionAge(day(birth))),
  ).toEqual([65, 66, 66, 67]);
});
