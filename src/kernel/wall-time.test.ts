import { describe, expect, test } from 'vitest';
import { inLanguage, learnFor } from './language.ts';
import { formatWallTime, parseWallTime } from './wall-time.ts';

describe('an hour as people type it', () => {
  test.each([
    ['14:30', '14:30'],
    ['14.30', '14:30'],
    ['14u30', '14:30'],
    ['14 u 30', '14:30'],
    ['9', '09:00'],
    ['9 uur', '09:00'],
    ['9u', '09:00'],
    ['14.30 uur', '14:30'],
    ['00:00', '00:00'],
  ])('%s is %s', (typed, time) => {
    expect(parseWallTime(typed)).toBe(time);
  });

  test.each(['', '24:00', '12:60', 'middag', '12:3', '1230', '-1', '12:30:15'])('%s is none', (typed) => {
    expect(parseWallTime(typed)).toBeUndefined();
  });

  test('is written with a dot', () => {
    expect(formatWallTime('09:05:00')).toBe('09.05 uur');
  });
});

test('the hours stand before the minutes where one reads from right to left: nothing sets them apart', () => {
  learnFor('ar', { '{0}.{1} uur': 'الساعة {0}:{1}' });
  expect(inLanguage('ar', () => formatWallTime('09:30'))).toBe('الساعة 09:30');
});
