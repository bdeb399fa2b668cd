/** The term of article 60 under both rules, and where the age or the rule changes with the end. */
import { expect, test } from 'vitest';
import { ageAt, civilDate } from '../kernel/civil-date.ts';
import { admissionRules, art60Term, daysMissingOn, rulesFor } from './art60.ts';
import type { Entry } from './fact.ts';
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
    ...bands.map(({ fromAge, rules }) =>
      [
        `${fromAge}:`,
        ...rules.map(({ days, months, before }) => `${days}/${months} ${Object.values(before ?? {}).join()}`),
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
      '50: 624/42 312/42 1560',
    ],
    ['2026-03-01', '', '0: 312/36'],
  ]);
});
