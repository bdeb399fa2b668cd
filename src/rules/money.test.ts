/** Money to the cent, as it is typed and as it is written. */
import { expect, test } from 'vitest';
import { cents, euro, writeEuro } from './money.ts';

test('euros are read to the cent, with a point and at most two decimals', () => {
  expect(['0', '0.05', '0.5', '1314.20', '-1.5', 12, 12.34, '007'].map(cents)).toEqual([
    0, 5, 50, 131_420, -150, 1200, 1234, 700,
  ]);
  for (const text of ['1.005', '1,50', '', '-', '.5', '1.', '1 000', '1e3', Number.NaN])
    expect(cents(text), String(text)).toBeUndefined();
});

test('an amount of the law that is none is a fault of ours', () => {
  expect(euro('1314.20')).toBe(131_420);
  expect(() => euro('veel')).toThrow();
});

test('an amount is written with a point at each thousand and always two decimals', () => {
  expect([0, 5, 99, 100, 131_420, 123_456_789, -1, -131_420].map(writeEuro)).toEqual([
    '€ 0,00',
    '€ 0,05',
    '€ 0,99',
    '€ 1,00',
    '€ 1.314,20',
    '€ 1.234.567,89',
    '-€ 0,01',
    '-€ 1.314,20',
  ]);
});
