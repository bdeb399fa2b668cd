/** Days of work in a six-day week, inside a window of months. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import type { Entry } from './fact.ts';
import { workedBetween, workedWithin } from './workday.ts';

const day = civilDate;
const counted = (spell: Partial<Entry>, from = '2025-01-01', end = '2025-12-31') =>
  workedBetween([{ kind: 'REGULAR', ...spell }], day(from), day(end));

test('the work of a student and work for oneself open no right', () => {
  const worked = { from: '2025-03-01', to: '2025-03-31' };
  expect(
    [{}, { kind: 'INTERIM' }, { kind: 'STUDENT' }, { kind: 'SELF' }].map((one) =>
      counted({ ...worked, ...one }),
    ),
  ).toEqual([26, 26, 0, 0]);
});

test('work counts as far as it lies inside the window, on the first and the last day too', () => {
  expect(counted({ from: '2024-01-01', to: '2025-01-01' })).toBe(1);
  expect(counted({ from: '2024-01-01', to: '2024-12-31' })).toBe(0);
  expect(counted({ from: '2025-12-31' })).toBe(1);
  expect(counted({ from: '2026-01-01' })).toBe(0);
  expect(counted({ from: '2024-01-01' })).toBe(312);
});

test('part-time work counts in part, rounded down, and never for more than full-time', () => {
  const half = (workFraction: number) => counted({ from: '2025-03-01', to: '2025-03-31', workFraction });
  expect([half(0.5), half(0.33), half(1), half(1.5)]).toEqual([13, 8, 26, 26]);
});

test('of days that somebody counted only bounds are known when the work is partly outside', () => {
  const spell = { from: '2024-12-01', to: '2025-01-31', daysCounted6: 30 };
  expect(counted(spell)).toEqual({ least: 4, most: 26 });
  expect(counted({ ...spell, daysCounted6: 20 })).toEqual({ least: 0, most: 20 });
  expect(counted({ ...spell, from: '2025-01-01' })).toBe(26);
  expect(counted({ from: '2025-01-01', to: '2025-02-28', daysCounted6: 40 })).toBe(40);
});

test('several spells are added up, sure days with sure days', () => {
  const spells: readonly Entry[] = [
    { kind: 'REGULAR', from: '2024-12-01', to: '2025-01-31', daysCounted6: 30 },
    { kind: 'REGULAR', from: '2025-03-01', to: '2025-03-31' },
  ];
  expect(workedBetween(spells, day('2025-01-01'), day('2025-12-31'))).toEqual({ least: 30, most: 52 });
});

test('the months end on the day itself and begin on the day after that many months before', () => {
  const within = (from: string, to: string) =>
    workedWithin([{ kind: 'REGULAR', from, to }], 12, day('2025-06-30'));
  expect(within('2024-07-01', '2024-07-01')).toBe(1);
  expect(within('2024-06-29', '2024-06-29')).toBe(0);
  expect(within('2025-06-30', '2025-06-30')).toBe(1);
  expect(within('2025-07-01', '2025-07-01')).toBe(0);
});
