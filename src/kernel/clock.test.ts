// Today in Flanders, also around midnight and when a demo stands still.
import { expect, it } from 'vitest';
import { civilDate } from './civil-date.ts';
import { dateInFlanders, makeClock, momentAfter } from './clock.ts';

it.each([
  ['2026-11-21T22:59:59Z', '2026-11-21'],
  ['2026-11-21T23:00:00Z', '2026-11-22'],
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
])('at %s it is %s in Flanders', (moment, date) => {
  expect(dateInFlanders(new Date(moment))).toBe(date);
});

it.each([
  ['2026-11-21', '2026-11-21T23:00:00.000Z'],
  ['2026-06-30', '2026-06-30T22:00:00.000Z'],
  ['2026-10-24', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', '2026-10-25T23:00:00.000Z'],
])('%s is over in Flanders at %s', (day, moment) => {
  expect(momentAfter(civilDate(day))).toBe(moment);
});

it('a fixed civil date stands still while the real time runs on', () => {
  const clock = makeClock(civilDate('2020-01-31'));
  expect(clock.today()).toBe('2020-01-31');
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(5000);
});

it('without a fixed date today is the day it is in Flanders', () => {
  const clock = makeClock();
  const before = dateInFlanders(clock.now());
  expect([before, dateInFlanders(clock.now())]).toContain(clock.today());
});
