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
