/** The days of the way of an agreement: the first on which a party that gives notice today can be gone. */
import { expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import type { Agreement } from './agreement.ts';
import { firstLastDay } from './way.ts';

test.each([
  ['2026-11-23', 'day', '2027-12-31', '2027-05-23'],
  ['2026-11-23', 'month', '2027-12-31', '2027-05-31'],
  ['2026-08-31', 'month', '2027-12-31', '2027-02-28'],
  ['2026-11-23', 'year', '2028-06-30', '2027-12-31'],
  // It would go on by itself, and there is no last day of a year before its end.
  ['2026-11-23', 'year', '2027-06-30', '2027-06-30'],
] as const)(
  'who gives notice on %s, leaving by %s, out of what ends on %s, goes at the earliest on %s',
  (today, noticeEnds, until, first) => {
    const agreement = { until, noticeMonths: 6, noticeEnds } as unknown as Agreement;
    expect(firstLastDay(civilDate(today), agreement)).toBe(first);
  },
);
