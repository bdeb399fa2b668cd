/** Numbers of which only bounds are known: compared, they answer only where every number between the bounds agrees. */
import { expect, test } from 'vitest';
import { between, least, less, most, type Quantity, same } from './range.ts';
import { three } from './three.ts';

const sides: readonly Quantity[] = [1, 2, 3, 4, between(1, 2), between(2, 3), between(1, 3), between(3, 4)];
const within = (value: Quantity) => [1, 2, 3, 4].filter((one) => least(value) <= one && one <= most(value));

/** What holds of every number between the bounds. */
function agreed(one: Quantity, other: Quantity, holds: (first: number, second: number) => boolean) {
  const answers = new Set(
    within(one).flatMap((first) => within(other).map((second) => holds(first, second))),
  );
  return answers.size === 1 ? three([...answers][0]) : 0;
}

test('the first is less, or the same, where all numbers between the bounds agree', () => {
  for (const one of sides)
    for (const other of sides) {
      const told = JSON.stringify([one, other]);
      expect(less(one, other), told).toBe(agreed(one, other, (first, second) => first < second));
      expect(same(one, other), told).toBe(agreed(one, other, (first, second) => first === second));
    }
});

test('bounds that are the same are the number itself', () => {
  expect(between(5, 5)).toBe(5);
  expect(between(5, 6)).toEqual({ least: 5, most: 6 });
  expect([least(7), most(7), least(between(5, 6)), most(between(5, 6))]).toEqual([7, 7, 5, 6]);
});
