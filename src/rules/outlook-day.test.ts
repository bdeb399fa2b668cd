/** The days on which an answer may turn by itself: none of these may be left out, the last day of the window included. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { readNested } from './fact.ts';
import { inOrder, lawDays, turningDays } from './outlook-day.ts';

const window = { after: civilDate('2026-11-21'), until: civilDate('2027-06-21') };
const days = (facts: object) => {
  const read = readNested(facts);
  if (read.facts === undefined) throw new Error(JSON.stringify(read.problems));
  return inOrder(turningDays(read.facts, window));
};

test('a birthday, and the first day of its quarter; who was born on 29 February also turns on the days beside it', () => {
  expect(days({ birthDate: '1990-05-17' })).toEqual(['2027-04-01', '2027-05-17']);
  expect(days({ birthDate: '1990-11-22' })).toEqual(['2026-11-22']);
  expect(days({ birthDate: '1996-02-29' })).toEqual(['2027-01-01', '2027-02-28', '2027-03-01']);
  expect(days({ birthDate: '1996-02-28' })).toEqual(['2027-01-01', '2027-02-28']);
});

test('who only has an age turns with the year and with each quarter', () => {
  expect(days({ age: 40 })).toEqual(['2026-12-31', '2027-01-01', '2027-01-02', '2027-03-31', '2027-04-01']);
});

test('what begins and what ends counts on its day and the day after', () => {
  expect(days({ benefits: [{ kind: 'LEEFLOON', from: '2026-12-01', to: '2027-06-20' }] })).toEqual([
    '2026-12-01',
    '2026-12-02',
    '2027-06-20',
    '2027-06-21',
  ]);
  expect(days({ indicering: { cmw: { validUntil: '2027-05-01' } } })).toEqual(['2027-05-02']);
  expect(days({ benefits: [{ kind: 'LEEFLOON', from: '2026-11-20', to: '2027-06-21' }] })).toEqual([
    '2027-06-21',
  ]);
});

test('each month that becomes full since school, up to the last day', () => {
  expect(days({ school: { leftOn: '2026-06-21' } })).toEqual([
    '2026-12-21',
    '2027-01-21',
    '2027-02-21',
    '2027-03-21',
    '2027-04-21',
    '2027-05-21',
    '2027-06-21',
  ]);
});

test('a right that ended counts for three months, and a break in being a jobseeker for a day or three months', () => {
  const ended = days({ rmi: { grants: [{ from: '2026-01-01', to: '2026-12-10' }] } });
  expect(ended).toEqual([
    '2026-12-10',
    '2026-12-11',
    '2027-03-10',
    '2027-03-11',
    '2027-03-12',
    '2027-03-13',
    '2027-03-14',
  ]);
  const left = days({ vdab: { nwwzPeriods: [{ from: '2026-06-30', to: '2026-12-10' }] } });
  expect(left).toContain('2026-12-12');
  for (const day of ['2027-03-11', '2027-03-12', '2027-03-13']) expect(left).toContain(day);
});

test('the exemption of income ends seventy-two months after its first day', () => {
  expect(days({ spi: { firstExemptedDay: '2021-02-15' } })).toEqual(['2027-02-15']);
});

test('the law turns for everyone on its own days, the last of the window included', () => {
  const until = civilDate('2026-03-01');
  expect(lawDays({ after: civilDate('2026-02-27'), until })).toContain('2026-03-01');
  expect(lawDays({ after: until, until: civilDate('2026-03-02') })).not.toContain('2026-03-01');
});

const inWindow = (after: string, until: string, facts: object) => {
  const read = readNested(facts);
  if (read.facts === undefined) throw new Error(JSON.stringify(read.problems));
  return inOrder(turningDays(read.facts, { after: civilDate(after), until: civilDate(until) }));
};

test('a birthday turns in each year of the window, with the first day of its own quarter', () => {
  const year = (birthDate: string) => inWindow('2025-12-31', '2026-12-31', { birthDate });
  expect(year('1990-01-15')).toEqual(['2026-01-01', '2026-01-15']);
  expect(year('1990-03-31')).toEqual(['2026-01-01', '2026-03-31']);
  expect(year('1990-04-01')).toEqual(['2026-04-01']);
  expect(year('1990-06-30')).toEqual(['2026-04-01', '2026-06-30']);
  expect(year('1990-07-02')).toEqual(['2026-07-01', '2026-07-02']);
  expect(year('1990-09-30')).toEqual(['2026-07-01', '2026-09-30']);
  expect(year('1990-12-24')).toEqual(['2026-10-01', '2026-12-24']);
  expect(year('1990-02-01')).toEqual(['2026-01-01', '2026-02-01']);
  expect(year('1990-05-29')).toEqual(['2026-04-01', '2026-05-29']);
  expect(inWindow('2025-12-31', '2027-12-31', { birthDate: '1990-04-01' })).toEqual([
    '2026-04-01',
    '2027-04-01',
  ]);
});

test('who only has an age turns on the same days of each year of the window', () => {
  const found = inWindow('2025-12-31', '2027-12-31', { age: 40 });
  expect(found.length).toBe(18);
  expect(found.at(-1)).toBe('2027-12-31');
  expect(inWindow('2026-12-30', '2026-12-31', { age: 40 })).toEqual(['2026-12-31']);
});

test('months of long ago become full on the same day of each month, also where a month is shorter', () => {
  const months = (leftOn: string, after: string, until: string) =>
    inWindow(after, until, { school: { leftOn } });
  expect(months('2000-01-31', '2026-01-31', '2026-04-30')).toEqual([
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
  ]);
  expect(months('2026-11-20', '2026-11-21', '2026-12-31')).toEqual(['2026-12-20']);
  expect(months('2027-01-05', '2026-11-21', '2027-02-28')).toEqual(['2027-01-05', '2027-02-05']);
  expect(months('1970-06-30', '2026-06-29', '2026-06-30')).toEqual(['2026-06-30']);
});

test('months in a measure and as a jobseeker are counted from the first day of each', () => {
  const measure = { instrument: 'WIJKWERK', from: '2026-05-10' };
  expect(inWindow('2026-11-21', '2027-01-31', { history: { instruments: [measure] } })).toEqual([
    '2026-12-10',
    '2027-01-10',
  ]);
  expect(inWindow('2026-11-21', '2027-01-31', { vdab: { nwwzPeriods: [{ from: '2026-05-10' }] } })).toEqual([
    '2026-12-10',
    '2027-01-10',
  ]);
  expect(
    inWindow('2026-11-21', '2027-05-31', {
      vdab: { nwwzPeriods: [{ from: '2026-11-30', to: '2026-11-30' }] },
    }),
  ).toEqual([
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-30',
    '2027-01-30',
    '2027-02-28',
    '2027-03-01',
    '2027-03-02',
    '2027-03-03',
    '2027-03-30',
    '2027-04-30',
    '2027-05-30',
  ]);
});

test('months since earlier work become full on the same day of each month', () => {
  const spells = [{ kind: 'REGULAR', from: '2024-01-01', to: '2025-06-15' }];
  expect(inWindow('2026-11-21', '2027-02-01', { employment: { spells } })).toEqual([
    '2026-12-15',
    '2027-01-15',
  ]);
});

test('what nobody waits for never turns, and days come in order, each once', () => {
  expect(inWindow('2025-12-31', '2026-12-31', { mayWork: 'NONE', vdab: { registered: true } })).toEqual([]);
  expect(inOrder(['2026-02-01', '2026-01-01', '2026-02-01', '2026-02-30', 'soon'])).toEqual([
    '2026-01-01',
    '2026-02-01',
  ]);
});

test('the law turns also where an amount ends, on the day after', () => {
  expect(lawDays({ after: civilDate('2026-02-28'), until: civilDate('2026-03-01') })).toEqual(['2026-03-01']);
  expect(lawDays({ after: civilDate('2020-02-28'), until: civilDate('2020-03-01') })).toContain('2020-03-01');
});
