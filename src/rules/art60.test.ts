/** The term of article 60 under both rules, and where the age or the rule changes with the end. */
import { expect, test } from 'vitest';
import { ageAt, civilDate } from '../kernel/civil-date.ts';
import { art60Term, daysMissingOn, runsOverNewRule, termFor } from './art60.ts';
import { admissionRules, rulesFor } from './art60-admission.ts';
import { type Entry, type Facts, readNested } from './fact.ts';
import { sightOf } from './look.ts';
import { between } from './range.ts';

const day = civilDate;
const term = (start: string, birth: string, spells: readonly Entry[] = [], fraction = 1) =>
  art60Term({ start: day(start), fraction, spells, ageOn: (on) => ageAt(day(birth), on) });

test('under the old rule the age at the end decides: 12, 18 or 24 months', () => {
  expect(term('2023-01-01', '1995-01-01')).toMatchObject({ months: 12, end: '2023-12-31', daysNeeded: 312 });
  expect(term('2023-01-01', '1980-01-01')).toMatchObject({ months: 18, end: '2024-06-30', daysNeeded: 468 });
  expect(term('2023-01-01', '1970-01-01')).toMatchObject({ months: 24, end: '2024-12-31', daysNeeded: 624 });
});

test('who turns 36 before the end needs the days of that age', () => {
  expect(term('2023-01-01', '1988-01-01')?.months).toBe(12);
  expect(term('2023-01-01', '1987-12-31')?.months).toBe(18);
});

test('since March 2026 12 months are enough at any age', () => {
  expect(term('2026-03-01', '1966-01-01')).toMatchObject({
    months: 12,
    end: '2027-02-28',
    acrossRules: false,
  });
});

test('a contract that runs over the change of rule says so', () => {
  expect(term('2025-06-01', '1980-01-01')).toMatchObject({
    months: 12,
    end: '2026-05-31',
    acrossRules: true,
  });
});

test('days worked before the start count while they are inside the window', () => {
  const spells = [{ kind: 'REGULAR', from: '2025-02-01', to: '2026-01-31', daysCounted6: 200 }];
  expect(term('2026-11-01', '1974-01-15', spells)).toMatchObject({
    daysNeeded: 112,
    months: 5,
    end: '2027-03-31',
  });
  const old = [{ kind: 'REGULAR', from: '2020-02-01', to: '2021-01-31', daysCounted6: 200 }];
  expect(term('2026-11-01', '1974-01-15', old)).toMatchObject({ daysNeeded: 312, months: 12 });
});

test('who has enough days needs no contract', () => {
  const spells = [{ kind: 'REGULAR', from: '2025-01-01', to: '2026-10-31' }];
  expect(term('2026-11-01', '1974-01-15', spells)).toMatchObject({ daysNeeded: 0, months: 0 });
});

test('many days in the ten years before make 234 days enough from 36 on', () => {
  const spells = [{ kind: 'REGULAR', from: '2012-01-01', to: '2018-12-31' }];
  expect(term('2023-01-01', '1980-01-01', spells)).toMatchObject({ daysNeeded: 234, months: 9 });
});

test('without a sure age there is no term where the age would change it', () => {
  const plan = { start: day('2023-01-01'), fraction: 1, spells: [] };
  expect(art60Term({ ...plan, ageOn: () => between(35, 36) })).toBeUndefined();
  expect(art60Term({ ...plan, ageOn: () => between(37, 38) })?.months).toBe(18);
});

test('the rule changes for requests from 1 March 2026 on', () => {
  expect(rulesFor(day('2026-02-28'), 52).map(({ days }) => days)).toEqual([624, 312]);
  expect(rulesFor(day('2026-03-01'), 52)).toEqual([{ days: 312, months: 36 }]);
});

test('days still missing are a range when a spell lies across the edge of the window', () => {
  const spells = [{ kind: 'REGULAR', from: '2023-01-01', to: '2023-12-31', daysCounted6: 250 }];
  const missing = daysMissingOn(spells, 40, day('2026-06-30'));
  expect(missing).toEqual(between(312 - 156, 312 - 94));
});

test('the table of law: so many days in so many months, by age, and with more days before', () => {
  const written = admissionRules.map(({ from, until, bands }) => [
    from,
    until ?? '',
    ...bands.map(({ fromAge, rules, unverified = [] }) =>
      [
        `${fromAge}:`,
        ...[...rules, ...unverified].map(
          ({ days, months, before }) => `${days}/${months} ${Object.values(before ?? {}).join()}`,
        ),
      ]
        .join(' ')
        .replaceAll(/ (?= |$)/g, ''),
    ),
  ]);
  expect(written).toEqual([
    [
      '1976-01-01',
      '2026-02-28',
      '0: 312/21 468/33 624/42',
      '36: 468/33 624/42 234/33 1560 312/33 8,468',
      '50: 624/42 312/42 1560 416/42 8,624',
    ],
    ['2026-03-01', '', '0: 312/36'],
  ]);
});

test('from 50 on a variant that nobody confirmed leaves only bounds where it asks fewer days', () => {
  const worked = (recent: number, older: number) => [
    { kind: 'REGULAR', from: '2023-01-01', to: '2025-06-30', daysCounted6: recent },
    { kind: 'REGULAR', from: '2014-01-01', to: '2020-12-31', daysCounted6: older },
  ];
  const missing = (recent: number, older: number, age: number) =>
    daysMissingOn(worked(recent, older), age, day('2025-12-31'));
  expect(missing(500, 992, 50)).toEqual(between(0, 124));
  expect(missing(500, 984, 50)).toEqual(between(1, 124));
  expect(missing(500, 7, 50)).toBe(124);
  expect(missing(416, 1559, 50)).toEqual(between(14, 208));
  expect(missing(312, 1560, 50)).toBe(0);
});

test('a term that this variant would make shorter says so, and one that it leaves does not', () => {
  const older = (days: number) => [
    { kind: 'REGULAR', from: '2014-01-01', to: '2019-12-31', daysCounted6: days },
  ];
  expect(term('2023-01-01', '1970-01-01', older(1000))).toMatchObject({ months: 24, unverified: true });
  expect(term('2023-01-01', '1970-01-01', older(7))).toMatchObject({ months: 24, unverified: false });
  expect(term('2023-01-01', '1980-01-01', older(1000))?.unverified).toBe(false);
});

test('part-time work before the reform counts in half days too, of which the bounds are known', () => {
  const half = [{ kind: 'REGULAR', from: '2019-07-01', to: '2020-06-30', workFraction: 0.5 }];
  const full = [{ kind: 'REGULAR', from: '2019-07-01', to: '2020-06-30', workFraction: 1 }];
  expect(daysMissingOn(half, 30, day('2020-06-30'))).toEqual(between(0, 156));
  expect(daysMissingOn(full, 30, day('2020-06-30'))).toBe(0);
  expect(daysMissingOn([{ ...half[0], from: '2026-01-01', to: '2026-06-30' }], 30, day('2026-06-30'))).toBe(
    234,
  );
});

test('the unverified variant counts where it asks exactly the days worked by then, and not once the new rule holds', () => {
  const recent = { kind: 'REGULAR', from: '2024-01-01', to: '2024-12-31', daysCounted6: 66 };
  const before = (days: number) => ({
    kind: 'REGULAR',
    from: '2014-01-01',
    to: '2019-12-31',
    daysCounted6: days,
  });
  // 624 days less 194 for those of before and 66 in the window: 364, or 14 months of work, on the last day of the old rule.
  expect(term('2025-01-01', '1970-01-01', [recent, before(1552)])).toMatchObject({
    months: 15,
    unverified: true,
  });
  expect(term('2025-01-01', '1970-01-01', [before(1000)])).toMatchObject({ months: 15, unverified: false });
  expect(term('2025-09-01', '1970-01-01', [before(1000)])).toMatchObject({ months: 12, unverified: false });
});

test('work in full-time never counts in half days, and half days only in a window of six months more and before the reform', () => {
  const halfOf2018 = { kind: 'REGULAR', from: '2018-04-01', to: '2018-09-30' };
  const missingBy = (spells: readonly Entry[], on = '2020-06-30') => daysMissingOn(spells, 30, day(on));
  expect(missingBy([{ ...halfOf2018, workFraction: 1 }])).toBe(312);
  expect(missingBy([{ ...halfOf2018, workFraction: 0.5 }])).toEqual(between(156, 312));
  expect(missingBy([{ ...halfOf2018, from: '2018-03-05', to: '2018-03-30', workFraction: 0.5 }])).toBe(312);
  const lately = [{ kind: 'REGULAR', from: '2025-07-01', to: '2025-12-31', workFraction: 0.5 }];
  expect(missingBy(lately, '2026-02-28')).toEqual(between(156, 234));
  expect(missingBy(lately, '2026-03-01')).toBe(234);
});

test('a term is looked for up to 60 months and no longer', () => {
  expect(term('2015-01-01', '1960-01-01', [], 0.4)).toMatchObject({ months: 60, end: '2019-12-31' });
  expect(term('2015-01-01', '1960-01-01', [], 0.3936)).toBeUndefined();
  expect(term('2015-01-01', '1960-01-01', [], 0.39)).toBeUndefined();
});

test('a contract in part-time needs longer, in whole months', () => {
  expect(term('2026-03-01', '1990-01-01', [], 0.5)).toMatchObject({ months: 24, daysNeeded: 312 });
  expect(term('2026-03-01', '1990-01-01', [], 0.75)).toMatchObject({ months: 16 });
});

test('work that runs on past the start counts until the day before it', () => {
  const running = [{ kind: 'REGULAR', from: '2026-11-02' }];
  expect(term('2026-11-04', '1990-01-01', running)?.daysNeeded).toBe(310);
  expect(term('2026-11-05', '1990-01-01', running)?.daysNeeded).toBe(309);
});

test('the last day of the old rule and the first of the new', () => {
  expect(term('2025-03-01', '1995-01-01')).toMatchObject({
    months: 12,
    end: '2026-02-28',
    acrossRules: false,
  });
  expect(term('2025-03-02', '1995-01-01')).toMatchObject({
    months: 12,
    end: '2026-03-01',
    acrossRules: true,
  });
  const kept = (start: string) =>
    art60Term({
      start: day(start),
      fraction: 1,
      spells: [],
      ageOn: (on) => ageAt(day('1980-01-01'), on),
      keepsOldRule: true,
    });
  expect(kept('2025-03-02')).toMatchObject({ months: 18, acrossRules: true });
  expect(kept('2026-02-28')).toMatchObject({ months: 18, acrossRules: true });
  expect(kept('2026-03-01')).toMatchObject({ months: 12, acrossRules: false });
});

/** Days still missing at 40 years, on a day of 2020. */
const missing = (on: string, from: string, to: string, more: object = {}) =>
  daysMissingOn([{ kind: 'REGULAR', from, to, ...more }], 40, day(on));

test('1,560 days in the ten years before the window are enough for 234 days in it, one less is not', () => {
  expect(missing('2020-05-31', '2007-09-01', '2012-08-31')).toBe(234);
  expect(missing('2020-05-31', '2007-09-02', '2012-08-31')).toBe(312);
  expect(missing('2020-06-30', '2012-10-01', '2017-09-30')).toBe(234);
  expect(missing('2020-06-30', '2007-08-01', '2012-07-31')).toBe(312);
  expect(missing('2020-06-30', '2007-09-01', '2012-08-31')).toBe(312);
  expect(missing('2020-06-30', '2012-11-01', '2017-10-31')).toBe(312 - 26);
  expect(missing('2020-06-30', '2012-10-03', '2017-10-02')).toBe(312 - 1);
});

test('each 8 days of before are worth one of those that are still missing, down to 312', () => {
  expect(missing('2020-06-30', '2014-10-01', '2016-09-30')).toBe(468 - 78);
  expect(missing('2020-06-30', '2014-10-01', '2016-09-29')).toBe(468 - 77);
  expect(missing('2020-06-30', '2017-09-01', '2017-10-31')).toBe(468 - 26 - 3);
});

test('days inside the window count down to nothing that is missing', () => {
  expect(missing('2020-06-30', '2018-01-01', '2019-05-31')).toBe(468 - 17 * 26);
  expect(missing('2020-06-30', '2018-01-01', '2020-06-30')).toBe(0);
  expect(daysMissingOn([], 40, day('2020-06-30'))).toBe(468);
  expect(daysMissingOn([], between(35, 36), day('2020-06-30'))).toEqual(between(312, 468));
  expect(rulesFor(day('1975-12-31'), 40)).toEqual([]);
});

const months = (facts: object, on: string) => {
  const read = readNested({ employment: { spells: [] }, ...facts });
  if (read.problems !== undefined) throw new Error(JSON.stringify(read.problems));
  return sightOf(read.facts, day(on)).get('art60.monthsNeeded');
};

test('who only gives an age gets a term where every birthday leads to the same', () => {
  expect([34, 35, 36, 48, 49].map((age) => months({ age }, '2020-01-01'))).toEqual([
    12,
    undefined,
    18,
    undefined,
    24,
  ]);
  expect(months({ age: 47 }, '2020-01-01')).toBe(18);
});

test('who gives an age long after the start was younger then', () => {
  const started = { art60: { startDate: '2016-01-01' } };
  expect([35, 38, 39, 41, 42].map((age) => months({ ...started, age }, '2020-01-01'))).toEqual([
    12,
    12,
    undefined,
    18,
    18,
  ]);
});

test('a term is told only where the earlier work, an age and a part of full-time are known', () => {
  const birthDate = '1990-01-01';
  const read = (facts: object) =>
    sightOf(readNested(facts).facts ?? new Map(), day('2026-11-21')).get('art60.monthsNeeded');
  expect(read({ birthDate })).toBeUndefined();
  expect(months({}, '2026-11-21')).toBeUndefined();
  expect(months({ birthDate }, '2026-11-21')).toBe(12);
  expect(months({ birthDate, art60: { workFraction: 0 } }, '2026-11-21')).toBeUndefined();
  const enough = { spells: [{ kind: 'REGULAR', from: '2024-01-01' }] };
  expect(months({ birthDate, employment: enough }, '2026-11-21')).toBe(0);
  expect(months({ birthDate, employment: enough, art60: { workFraction: 0 } }, '2026-11-21')).toBeUndefined();
  expect(months({ birthDate, art60: { workFraction: 0.5 } }, '2026-11-21')).toBe(24);
  expect(months({ birthDate, art60: { startDate: '2025-06-01' } }, '2025-06-01')).toBeUndefined();
});

test('the first day of a window counts, the day before it does not', () => {
  const one = (on: string) => [{ kind: 'REGULAR', from: on, to: on }];
  expect(daysMissingOn(one('2023-07-01'), 40, day('2026-06-30'))).toBe(311);
  expect(daysMissingOn(one('2023-06-30'), 40, day('2026-06-30'))).toBe(312);
  expect(term('2026-04-01', '1990-01-01', one('2024-04-01'))?.daysNeeded).toBe(311);
  expect(term('2026-04-01', '1990-01-01', one('2024-03-30'))?.daysNeeded).toBe(312);
});

test('who may be 35 or 36 has no term where both ends are the same day and the days differ', () => {
  const spells = [
    { kind: 'REGULAR', from: '2022-03-01', to: '2022-12-31', daysCounted6: 212 },
    { kind: 'REGULAR', from: '2014-01-01', to: '2018-12-31', daysCounted6: 1232 },
  ];
  const of = (young: number, old: number) =>
    art60Term({ start: day('2023-01-01'), fraction: 1, spells, ageOn: () => between(young, old) });
  expect(of(34, 35)).toMatchObject({ end: '2023-04-30', daysNeeded: 100 });
  expect(of(36, 37)).toMatchObject({ end: '2023-04-30', daysNeeded: 102 });
  expect(of(35, 36)).toBeUndefined();
});

const known = (facts: object): Facts => {
  const read = readNested(facts);
  if (read.facts === undefined) throw new Error(JSON.stringify(read.problems));
  return read.facts;
};

test('a contract runs over the change of rule when it begins before it and ends after, also one that is only asked about', () => {
  const over = (on: string, more: object = {}) =>
    runsOverNewRule(
      sightOf(known({ birthDate: '1990-01-01', employment: { spells: [] }, ...more }), day(on)),
    );
  expect(over('2025-01-01')).toBe(false);
  expect(over('2025-06-01')).toBe(true);
  expect(over('2026-02-28')).toBe(true);
  expect(over('2026-03-01')).toBe(false);
  expect(over('2026-11-22', { art60: { startDate: '2025-06-01' } })).toBe(true);
  expect(over('2026-11-22', { art60: { startDate: '2025-01-01' } })).toBe(false);
  expect(over('2025-06-01', { employment: {} })).toBe(false);
});

test('a term that was worked out is that of the same person only', () => {
  const spells = known({ employment: { spells: [] } }).get('employment.spells');
  if (spells === undefined) throw new Error('No earlier work.');
  const monthsOf = (facts: object, on = '2020-01-15') =>
    termFor(sightOf(new Map([...known(facts), ['employment.spells', spells]]), day(on)))?.months;
  expect(monthsOf({ birthDate: '1984-02-01' })).toBe(18);
  expect(monthsOf({ birthDate: '1985-01-15' })).toBe(12);
  expect(monthsOf({ birthDate: '1984-02-01' })).toBe(18);
  expect(monthsOf({ age: 30 })).toBe(12);
  expect(monthsOf({ age: 40 })).toBe(18);
  expect(monthsOf({ age: 40 }, '2027-01-15')).toBe(12);
});

test('who only gives an age has that age on the same day of every year', () => {
  const started = { art60: { startDate: '2016-01-01', plannedMonths: 12 } };
  // The contract that ends on 31 December 2016 is asked about on that day of a later year.
  expect([38, 39].map((age) => months({ ...started, age }, '2019-12-31'))).toEqual([12, 18]);
});
