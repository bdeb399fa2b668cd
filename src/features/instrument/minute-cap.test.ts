/** The cap of a minute: it fills, it empties, and it says how long to wait. */
import { expect, test } from 'vitest';
import { minuteCap } from './minute-cap.ts';

test('who comes when the minute is full waits until it is over', () => {
  const passes = minuteCap(2);
  const noon = 1_000 * 60_000;
  expect([passes(noon), passes(noon + 1), passes(noon + 15_000)]).toEqual([0, 0, 45]);
  expect(passes(noon + 60_000)).toBe(0);
});
