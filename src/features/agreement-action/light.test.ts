/** The light of an action, by the rule that stands beside it. */
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import type { Action } from './action.ts';
import { lightOf } from './light.ts';

const today = civilDate('2027-07-02');

/** From 10 to 50 in a hundred days, of which fifty are past: the line says 30 today. */
const running: Action = {
  id: 'a',
  number: 1,
  title: 'Iets doen',
  goal: 'talent',
  domain: 'work',
  owner: { id: 'o', name: 'OCMW' },
  ownerFunction: 'hoofd',
  indicator: 'report',
  measures: 'mensen',
  unit: 'count',
  baseline: 10,
  baselineOn: civilDate('2027-05-13'),
  target: 50,
  reference: null,
  extra: null,
  due: civilDate('2027-08-21'),
  rhythm: 'quarter',
  status: 'running',
  startedOn: civilDate('2027-05-13'),
  endedOn: null,
  endedBecause: null,
  version: 1,
  last: null,
  realised: 0,
  realisedOn: null,
  takenFrom: null,
};
const at = (value: number, on = today, more: Partial<Action> = {}) =>
  lightOf({ ...running, last: { value, on }, ...more }, today);

describe('the light of an action', () => {
  it.each([
    [31, 'green', 'ahead'],
    [30, 'green', 'ahead'],
    [29, 'orange', 'behind'],
    [26, 'orange', 'behind'],
    [25.9, 'red', 'farBehind'],
    [50, 'green', 'reached'],
  ])('at %d, where the line says 30, is %s', (value, light, reason) => {
    expect(at(value)).toMatchObject({ light, reason, expected: 30 });
  });

  it('looks the other way when the figure has to fall', () => {
    const falling = { baseline: 50, target: 10 };
    expect(at(29, today, falling)).toMatchObject({ light: 'green' });
    expect(at(33, today, falling)).toMatchObject({ light: 'orange' });
    expect(at(35, today, falling)).toMatchObject({ light: 'red' });
  });

  it('judges a figure by the line on its own day', () => {
    expect(at(20, civilDate('2027-06-07'))).toMatchObject({ light: 'green', expected: 20 });
  });

  it('is orange when the report is late, also before the first', () => {
    const long = { due: civilDate('2037-05-13'), baselineOn: civilDate('2027-01-01') };
    expect(at(40, civilDate('2027-04-02'), long)).toMatchObject({ light: 'green' });
    expect(at(40, civilDate('2027-04-01'), long)).toMatchObject({ light: 'orange', reason: 'silent' });
    expect(lightOf(running, today)).toMatchObject({ light: 'none', reason: 'waiting' });
    expect(lightOf({ ...running, rhythm: 'month' }, today)).toMatchObject({
      light: 'orange',
      reason: 'silent',
    });
  });

  it('is red past the last day, unless the target was reached', () => {
    const over = { due: civilDate('2027-07-01') };
    expect(at(49, today, over)).toMatchObject({ light: 'red', reason: 'pastDue' });
    expect(at(50, today, over)).toMatchObject({ light: 'green', reason: 'reached' });
    expect(at(49, today, { due: today })).not.toMatchObject({ reason: 'pastDue' });
  });

  it('of a grant follows what was counted, today', () => {
    const grant = {
      indicator: 'proof',
      baseline: 0,
      target: 53,
      reference: 43,
      extra: 10,
      last: null,
    } as const;
    expect(lightOf({ ...running, ...grant, realised: 27 }, today)).toMatchObject({ light: 'green' });
    expect(lightOf({ ...running, ...grant, realised: 20 }, today)).toMatchObject({ light: 'red' });
    for (const state of [{}, { status: 'done' } as const, { due: civilDate('2027-07-01') }])
      expect(lightOf({ ...running, ...grant, ...state, realised: null }, today)).toMatchObject({
        light: 'none',
        reason: 'few',
      });
  });

  it('is not there for a draft and what stopped', () => {
    expect(lightOf({ ...running, status: 'draft' }, today)).toBeUndefined();
    expect(at(40, today, { status: 'stopped' })).toBeUndefined();
  });
});
