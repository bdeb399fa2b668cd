/** Values that follow from others, on the days and at the numbers where they turn. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { follows } from './derived.ts';
import { type Facts, readNested } from './fact.ts';
import type { FieldName } from './field.ts';
import { sightOf } from './look.ts';
import { between } from './range.ts';

const known = (facts: object): Facts => {
  const read = readNested(facts);
  if (read.problems !== undefined) throw new Error(JSON.stringify(read.problems));
  return read.facts;
};
const on = (day: string, facts: object, field: FieldName) => sightOf(known(facts), civilDate(day)).get(field);

test('a value follows from what it is worked out from, through as many steps as it takes, and from nothing else', () => {
  expect(follows('workingAge', 'birthDate')).toBe(true);
  expect(follows('unemployment.daysMissing', 'employment.spells')).toBe(true);
  expect(follows('mayWork', 'mayWork')).toBe(true);
  expect(follows('mayWork', 'birthDate')).toBe(false);
  expect(follows('workingAge', 'mayWork')).toBe(false);
});

test('who is registered anew since today is so without a break, and who is so for the first time for no months', () => {
  const months = (...nwwzPeriods: readonly object[]) =>
    on('2026-11-21', { vdab: { nwwzPeriods } }, 'vdab.nwwzMonthsContinuous');
  expect(months({ from: '2026-06-01', to: '2026-11-20' }, { from: '2026-11-21' })).toBe(5);
  expect(months({ from: '2026-11-21' })).toBe(0);
});

test('days of work count in the 36 months that end the day before', () => {
  const worked = (from: string, to = from) => ({ employment: { spells: [{ kind: 'REGULAR', from, to }] } });
  const days = (from: string, to?: string) =>
    on('2026-07-01', worked(from, to), 'unemployment.workdays312In36Months');
  expect([days('2023-07-01'), days('2023-06-30'), days('2026-06-30'), days('2026-07-01')]).toEqual([
    1, 0, 1, 0,
  ]);
  expect(on('2026-07-01', {}, 'unemployment.workdays312In36Months')).toBeUndefined();
});

test('who gives an age is a year older on the last day of the quarter, or is not', () => {
  const age = (day: string) => on(day, { age: 24 }, 'ageAtQuarterEnd');
  expect([age('2026-12-31'), age('2026-12-30'), age('2026-10-01')]).toEqual([
    24,
    between(24, 25),
    between(24, 25),
  ]);
  expect(on('2026-11-21', { birthDate: '2000-12-31' }, 'ageAtQuarterEnd')).toBe(26);
});

test('the pension age of who gives an age is sure but for the years around a border', () => {
  const pension = (age: number) => on('2026-11-21', { age }, 'legalPensionAge');
  expect([61, 62, 63, 65, 66, 67].map(pension)).toEqual([67, between(66, 67), 66, 66, between(65, 66), 65]);
  expect(on('2026-01-01', { age: 62 }, 'legalPensionAge')).toEqual(between(66, 67));
  expect(on('2025-12-31', { age: 62 }, 'legalPensionAge')).toBe(66);
  expect(on('2026-01-01', { age: 61 }, 'legalPensionAge')).toBe(67);
});

test('of working age is who is 18 and not yet of the pension age', () => {
  const working = (facts: object) => on('2026-11-21', facts, 'workingAge');
  expect([17, 18, 64, 65, 66, 67].map((age) => working({ age, legalPensionAge: 66 }))).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(working({ age: 66 })).toBe(false);
  expect(working({ legalPensionAge: 66 })).toBeUndefined();
  expect(working({ birthDate: '1960-11-21' })).toBe(false);
  expect(working({ birthDate: '1960-11-22' })).toBe(true);
  expect(on('2030-06-01', { age: 66 }, 'workingAge')).toBeUndefined();
});

test('the amount for a year is twelve months, give or take six cents, and known only with a category', () => {
  const threshold = (facts: object) => on('2025-03-31', facts, 'leefloon.threshold');
  expect(threshold({ household: { category: '2' } })).toEqual(between(131_420 * 12 - 6, 131_420 * 12 + 6));
  expect(threshold({})).toBeUndefined();
});

test('who received unemployment benefit on 30 June 2025 did not ask for the first one later', () => {
  const later = (facts: object) => on('2026-11-21', facts, 'unemployment.requestedAfter20250630');
  expect(later({ unemployment: { requestDate: '2025-06-30' } })).toBe(false);
  expect(later({ unemployment: { requestDate: '2025-07-01' } })).toBe(true);
  const benefit = (kind: string, from?: string) => later({ benefits: [{ kind, ...(from && { from }) }] });
  expect(benefit('UNEMPLOYMENT', '2025-06-30')).toBe(false);
  expect(benefit('UNEMPLOYMENT', '2025-07-01')).toBeUndefined();
  expect(benefit('UNEMPLOYMENT')).toBeUndefined();
  expect(benefit('LEEFLOON', '2025-06-30')).toBeUndefined();
  expect(later({})).toBeUndefined();
});

test('an application is not new while a leefloon runs that began before', () => {
  const isNew = (benefit: object) => on('2026-11-21', { benefits: [benefit] }, 'application.isNew');
  const running = { kind: 'LEEFLOON', from: '2026-11-20' };
  expect(isNew(running)).toBe(false);
  expect(isNew({ ...running, to: '2026-11-21' })).toBe(false);
  expect(isNew({ ...running, to: '2026-11-20' })).toBeUndefined();
  expect(isNew({ ...running, from: '2026-11-21' })).toBeUndefined();
  expect(isNew({ kind: 'LEEFLOON' })).toBeUndefined();
  expect(isNew({ ...running, kind: 'UNEMPLOYMENT' })).toBeUndefined();
});

test('a right counts until three months after its end, and one of today is none of before', () => {
  const had = (grant: object) =>
    on('2026-11-21', { rmi: { grants: [grant] } }, 'rmi.hadRightInThe3MonthsBeforeGrant');
  expect(had({ from: '2026-01-01', to: '2026-08-21' })).toBe(true);
  expect(had({ from: '2026-01-01', to: '2026-08-20' })).toBe(false);
  expect(had({ from: '2026-11-20' })).toBe(true);
  expect(had({ from: '2026-11-21' })).toBe(false);
});

test('months as a jobseeker without work run on over a break that is short enough', () => {
  const months = (field: FieldName, ...periods: readonly (readonly [string, string?])[]) => {
    const nwwzPeriods = periods.map(([from, to]) => ({ from, ...(to && { to }) }));
    return on('2026-11-21', { vdab: { nwwzPeriods } }, field);
  };
  const [without, before] = ['vdab.nwwzMonthsContinuous', 'vdab.nwwzMonthsBeforeHire'] as const;
  expect(months(without)).toBe(0);
  expect(months(without, ['2026-05-21'])).toBe(6);
  expect(months(without, ['2026-05-22'])).toBe(5);
  expect(months(without, ['2026-11-21'])).toBe(0);
  expect(months(without, ['2026-05-21', '2026-11-20'])).toBe(6);
  expect(months(without, ['2026-05-21', '2026-11-19'])).toBe(0);
  expect(months(without, ['2026-08-21'], ['2026-05-21', '2026-08-20'])).toBe(6);
  expect(months(without, ['2026-08-21'], ['2026-05-21', '2026-08-19'])).toBe(3);
  expect(months(without, ['2026-05-21', '2026-12-31'])).toBe(6);
  expect(months(before, ['2026-08-21'], ['2026-05-21', '2026-05-30'])).toBe(6);
  expect(months(before, ['2026-09-01'], ['2026-01-01', '2026-05-31'])).toBe(10);
  expect(months(before, ['2026-09-02'], ['2026-01-01', '2026-05-31'])).toBe(2);
});

test('months since school and in measures are full months, the last day of a measure included', () => {
  expect(on('2026-11-21', { school: { leftOn: '2026-06-21' } }, 'monthsSinceSchool')).toBe(5);
  expect(on('2026-11-21', { school: { leftOn: '2026-06-22' } }, 'monthsSinceSchool')).toBe(4);
  const months = (field: FieldName, ...instruments: readonly object[]) =>
    on('2026-11-21', { history: { instruments } }, field);
  const wijkwerk = { instrument: 'WIJKWERK', from: '2026-01-01' };
  expect(months('history.wijkwerkMonths', { ...wijkwerk, to: '2026-01-31' })).toBe(1);
  expect(months('history.wijkwerkMonths', { ...wijkwerk, to: '2026-01-30' })).toBe(0);
  expect(months('history.wijkwerkMonths', wijkwerk)).toBe(10);
  expect(
    months('history.wijkwerkMonths', { ...wijkwerk, months: 3 }, { ...wijkwerk, to: '2026-02-28' }),
  ).toBe(5);
  expect(months('history.ldeMonths', wijkwerk)).toBe(0);
  expect(months('twe.monthsUsed', { instrument: 'TWE_VDAB', from: '2026-01-01', months: 4 })).toBe(4);
  expect(months('spi.monthsUsed', { instrument: 'SPI', from: '2026-01-01', months: 4 })).toBe(4);
  expect(months('previousOkot.ever', { instrument: 'OKOT', from: '2026-01-01' })).toBe(true);
});

test('who works in a measure does so from its first day to its last', () => {
  const employed = (measure: object) =>
    on(
      '2026-11-21',
      { history: { instruments: [{ instrument: 'ART60', ...measure }] } },
      'history.employedInMeasure',
    );
  expect(employed({ from: '2026-11-21' })).toBe(true);
  expect(employed({ from: '2026-11-22' })).toBe(false);
  expect(employed({ from: '2026-01-01', to: '2026-11-21' })).toBe(true);
  expect(employed({ from: '2026-01-01', to: '2026-11-20' })).toBe(false);
  expect(employed({ from: '2026-01-01', months: 3 })).toBe(false);
  expect(employed({ instrument: 'WIJKWERK', from: '2026-01-01' })).toBe(false);
});

test('a part of a month before article 60 counts as a whole one', () => {
  const months = (twe: string, art60: string) =>
    on(
      '2026-11-21',
      { twe: { startDate: twe }, art60: { startDate: art60 } },
      'art60.startWithinMonthsOfTrajectStart',
    );
  expect(months('2026-01-10', '2026-01-10')).toBe(0);
  expect(months('2026-01-10', '2026-01-11')).toBe(1);
  expect(months('2026-01-10', '2026-07-10')).toBe(6);
  expect(months('2026-01-10', '2026-07-11')).toBe(7);
  expect(months('2026-01-10', '2026-01-09')).toBeUndefined();
});

test('days that turn: an indication is valid on its last day, and the window of exempt income is over after 72 months', () => {
  const valid = (validUntil: string) =>
    on('2026-11-21', { indicering: { cmw: { validUntil } } }, 'indicering.cmw.stillValid');
  expect([valid('2026-11-21'), valid('2026-11-20')]).toEqual([true, false]);
  const over = (firstExemptedDay: string) =>
    on('2026-11-21', { spi: { firstExemptedDay } }, 'spi.windowOver');
  expect([over('2020-11-21'), over('2020-11-22')]).toEqual([true, false]);
});

test('ages and the year of a request are those of its day', () => {
  const facts = { birthDate: '1990-05-02', unemployment: { requestDate: '2026-05-01' } };
  const value = (field: FieldName) => on('2026-11-21', facts, field);
  expect([
    value('unemployment.ageAtRequest'),
    value('unemployment.requestYear'),
    value('unemployment.ageAt20250630'),
  ]).toEqual([35, 2026, 35]);
});

test('only work of before for the same employer can have been interim work', () => {
  const interim = (sameEmployerDays: number) =>
    on('2026-11-21', { priorWork: { sameEmployerDays } }, 'priorWork.sameEmployerInterimDays');
  expect([interim(0), interim(1)]).toEqual([0, undefined]);
});

test('a list of periods is no value of itself, bounds are no number, and a benefit counts while it runs', () => {
  const spells = [{ kind: 'REGULAR', from: '2025-01-01' }];
  const facts = { mayWork: 'NONE', employment: { spells }, age: 62, vdab: { nwwzPeriods: [] } };
  const sight = sightOf(known(facts), civilDate('2026-11-21'));
  expect(sight.get('employment.spells')).toBeUndefined();
  expect([sight.number('age'), sight.number('legalPensionAge'), sight.number('mayWork')]).toEqual([
    62,
    undefined,
    undefined,
  ]);
  expect(sight.dateIn('mayWork')).toBeUndefined();
  expect([sight.entries('mayWork'), sight.entries('vdab.nwwzPeriods')]).toEqual([undefined, []]);
  const benefits = (from: string, to?: string) =>
    on('2026-11-21', { benefits: [{ kind: 'LEEFLOON', from, ...(to && { to }) }] }, 'benefits');
  expect([
    benefits('2026-11-21'),
    benefits('2026-11-22'),
    benefits('2026-01-01', '2026-11-21'),
    benefits('2026-01-01', '2026-11-20'),
  ]).toEqual([['LEEFLOON'], [], ['LEEFLOON'], []]);
});

test('a break of which nobody knows whether it counts leaves the months before a hire between bounds', () => {
  const months = (given: object, before: object = {}) =>
    on(
      '2024-03-20',
      {
        vdab: { nwwzPeriods: [{ from: '2021-01-01', to: '2022-09-30', ...before }, { from: '2023-10-20' }] },
        ...given,
      },
      'vdab.nwwzMonthsBeforeHire',
    );
  const spell = { kind: 'ART60', from: '2022-10-01', to: '2023-10-15' };
  const spells = (one: object) => ({ employment: { spells: [one] } });
  expect(months({})).toBe(5);
  expect(months({}, { reasonInterruption: 'ziekte' })).toEqual(between(5, 38));
  expect(months(spells(spell))).toEqual(between(5, 38));
  expect(months(spells({ kind: 'ART61', from: '2023-10-20' }))).toEqual(between(5, 38));
  expect(months(spells({ ...spell, kind: 'REGULAR' }))).toBe(5);
  expect(months(spells({ ...spell, from: '2023-10-21', to: '2024-01-31' }))).toBe(5);
  expect(months(spells({ ...spell, from: '2020-01-01', to: '2022-09-29' }))).toBe(5);
  expect(months(spells({ ...spell, from: '2020-01-01', to: '2022-09-30' }))).toEqual(between(5, 38));
  const running = { history: { instruments: [{ instrument: 'ART60', from: '2022-10-01' }] } };
  expect(months(running)).toEqual(between(5, 38));
});
