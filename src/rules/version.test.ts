/** What is in force on a day: from its first day to its last, both included. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { type Comparison, type Condition, comparisonsIn, isUnverified, roleOf } from './condition.ts';
import type { Instrument } from './instrument.ts';
import { tweOcmw } from './instruments/twe-ocmw.ts';
import { applies, changesOf, versionAt } from './version.ts';

const [first] = tweOcmw.conditions;
if (first === undefined) throw new Error('There are no conditions.');
const condition: Condition = first;
const dated = (id: string, from?: string, until?: string): Condition => ({
  ...condition,
  id,
  ...(from && { from }),
  ...(until && { until }),
});
const instrument: Instrument = {
  ...tweOcmw,
  from: '2020-02-28',
  until: '2026-12-31',
  conditions: [
    dated('always'),
    dated('early', undefined, '2024-02-28'),
    dated('late', '2024-02-29', '2025-12-31'),
  ],
};
const ids = (day: string) => versionAt(instrument, civilDate(day)).conditions.map(({ id }) => id);

test('a condition applies from its first day to its last', () => {
  expect(applies({}, '2026-01-01')).toBe(true);
  const period = { from: '2026-01-02', until: '2026-01-03' };
  expect(['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'].map((day) => applies(period, day))).toEqual(
    [false, true, true, false],
  );
  expect([ids('2024-02-28'), ids('2024-02-29'), ids('2026-01-01')]).toEqual([
    ['always', 'early'],
    ['always', 'late'],
    ['always'],
  ]);
});

test('an instrument of which something changes on its last day is in force on that day', () => {
  const changing = { ...instrument, conditions: [dated('always'), dated('last', '2026-12-31')] };
  expect(versionAt(changing, civilDate('2026-12-31')).state).toBe('inForce');
  expect(versionAt(changing, civilDate('2027-01-01')).state).toBe('ended');
});

test('an instrument is in force from its first day to its last', () => {
  const state = (day: string) => versionAt(instrument, civilDate(day)).state;
  expect(['2020-02-27', '2020-02-28', '2026-12-31', '2027-01-01'].map(state)).toEqual([
    'notYet',
    'inForce',
    'inForce',
    'ended',
  ]);
  expect(versionAt({ ...instrument, until: '2020-02-28' }, civilDate('2020-02-29'))).toMatchObject({
    state: 'ended',
    conditions: [],
  });
});

test('something changes on each first day and the day after each last day, not before the instrument is there', () => {
  expect(changesOf(instrument)).toEqual(['2020-02-28', '2024-02-29', '2026-01-01', '2027-01-01']);
  const older = { ...instrument, conditions: [dated('older', '2019-01-01', '2020-02-27')] };
  expect(changesOf(older)).toEqual(['2020-02-28', '2027-01-01']);
});

test('the same version is kept for each day on which nothing changes', () => {
  const version = versionAt(instrument, civilDate('2024-03-01'));
  expect(versionAt(instrument, civilDate('2025-12-31'))).toBe(version);
  expect(versionAt(instrument, civilDate('2026-01-01'))).not.toBe(version);
});

test('a mask has room for 31 conditions and no more', () => {
  const many = (count: number): Instrument => ({
    ...instrument,
    conditions: Array.from({ length: count }, (_, at) => dated(`X-${at}`)),
  });
  const day = civilDate('2026-01-01');
  expect(versionAt(many(31), day).masks.admission).toBe(2 ** 31 - 1);
  expect(() => versionAt(many(32), day)).toThrow();
});

test('what a condition does follows from its kind, unless it says so', () => {
  expect(roleOf({ kind: 'F' })).toBe('funding');
  expect(roleOf({ kind: 'O' })).toBe('blocker');
  expect(roleOf({ kind: 'H' })).toBe('admission');
  expect(roleOf({ kind: 'F', role: 'duty' })).toBe('duty');
  expect(isUnverified({ ...condition, grade: 'U' })).toBe(true);
  expect(isUnverified({ ...condition, grade: 'B' })).toBe(false);
});

test('a disputed point also looks at the benefits, because its reading turns on the status', () => {
  const registered: Comparison = { field: 'vdab.registered', operator: 'eq', value: true };
  const fieldsOf = (statuses: readonly ('LEEFLOON' | 'OTHER')[]) =>
    comparisonsIn({ disputed: 'X-1', statuses, readings: { a: registered, b: { all: [registered] } } }).map(
      ({ field }) => field,
    );
  expect(fieldsOf(['LEEFLOON'])).toEqual(['vdab.registered', 'vdab.registered', 'benefits']);
  expect(fieldsOf(['LEEFLOON', 'OTHER'])).toEqual(['vdab.registered', 'vdab.registered', 'benefits']);
  expect(comparisonsIn({ unsettled: 'Niemand houdt het bij.' })).toEqual([]);
});
