import { describe, expect, test } from 'vitest';
import { readDecimal } from './number.ts';

const form = { digits: 7, decimals: 2, signed: true };

describe('a number as people type it', () => {
  test.each([
    ['12.500', '12500'],
    ['1.250,5', '1250.5'],
    ['1,5', '1.5'],
    ['€ 12 500,50', '12500.50'],
    ['-3', '-3'],
    ['0', '0'],
  ])('%s is %s', (typed, kept) => {
    expect(readDecimal(typed, form)).toBe(kept);
  });

  // A dot parts thousands: whether 1.5 is more than one or fifteen is not guessed.
  test.each(['', '1.5', '12.50', '1,234', '12345678', '1e3', 'drie', '1.25.0', ',5'])(
    '%s is none',
    (typed) => {
      expect(readDecimal(typed, form)).toBeUndefined();
    },
  );

  test('has no sign where that says nothing', () => {
    expect(readDecimal('-3', { digits: 7, decimals: 0 })).toBeUndefined();
    expect(readDecimal('3,0', { digits: 7, decimals: 0 })).toBeUndefined();
  });
});
