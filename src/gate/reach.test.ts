import { describe, expect, it } from 'vitest';
import { personCount, reachLines } from './reach.ts';

describe('a count of persons', () => {
  it.each([
    [null, false, 'minder dan 10 mensen'],
    [10, false, '10 mensen'],
    [12_345, false, '12.345 mensen'],
    [18_000, true, 'minstens 18.000 mensen'],
    [null, true, 'een niet geteld aantal mensen'],
  ])('of %s (more uncounted: %s) reads %s', (persons, atLeast, text) => {
    expect(personCount(persons, atLeast)).toBe(text);
  });
});

it('is told per category, in their fixed order', () => {
  const side = {
    persons: null,
    categories: [
      { bit: 5, persons: null },
      { bit: 7, persons: 14 },
    ],
  };
  expect(reachLines(side, false)).toEqual([
    { category: 'registration', count: 'minder dan 10' },
    { category: 'plan', count: '14' },
  ]);
});
