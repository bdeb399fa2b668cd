import { expect, test } from 'vitest';
import { chanceByLuck, chanceOfLarger } from './rank.ts';

test('samples that are alike are ranked alike, and ones that differ are not', () => {
  expect(chanceOfLarger([1, 2, 3], [1, 2, 3])).toBe(0.5);
  expect(chanceOfLarger([4, 5, 6], [1, 2, 3])).toBe(1);
  expect(chanceOfLarger([1, 2, 3], [4, 5, 6])).toBe(0);
  expect(chanceOfLarger([1, 5], [2, 3])).toBe(0.5);
});

test('a small difference in small samples is luck, and in large ones it is not', () => {
  expect(chanceByLuck(0.5, 10, 10)).toBeCloseTo(1, 6);
  expect(chanceByLuck(0.55, 20, 20)).toBeGreaterThan(0.5);
  expect(chanceByLuck(0.55, 2000, 2000)).toBeLessThan(0.001);
});
