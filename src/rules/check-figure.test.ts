/** Faults in the numbers of an instrument, each named. */
import { expect, test } from 'vitest';
import { instruments } from './catalogue.ts';
import { figureProblems } from './check-figure.ts';
import type { DatedAmount } from './amount.ts';
import { checkInstruments } from './check.ts';
import type { Figure } from './figure.ts';
import { namedMeasures } from './named-measure.ts';
import { sources as s } from './source.ts';

const good: Figure = {
  label: 'Premie',
  unit: 'euro',
  values: ['70'],
  from: '2020-01-01',
  until: '2020-12-31',
  grade: 'B',
  source: s.S05,
};
const problems = (...figures: readonly Partial<Figure>[]) =>
  figureProblems({ figures: figures.map((figure) => ({ ...good, ...figure })) });

test('the numbers of the catalogue, and of what is only named, have no fault', () => {
  expect([...instruments, ...namedMeasures].flatMap(figureProblems)).toEqual([]);
});

test('a number without words, without a value, or of which the value cannot be read, is a fault', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ label: ' ' })).toEqual(['a number has no words']);
  expect(problems({ values: [] })).toEqual(['Premie has not one or two values']);
  expect(problems({ values: ['1', '2', '3'] })).toEqual(['Premie has not one or two values']);
  expect(problems({ values: ['zeventig'] })).toEqual(['Premie has the value zeventig, which cannot be read']);
  expect(problems({ unit: 'day', values: ['2020-02-30'] })).toEqual([
    'Premie has the value 2020-02-30, which cannot be read',
  ]);
});

test('the lowest value comes first; both may be the same', () => {
  expect(problems({ values: ['9', '10'] })).toEqual([]);
  expect(problems({ values: ['10', '10'] })).toEqual([]);
  expect(problems({ values: ['10', '9'] })).toEqual(['Premie has its highest value first']);
  expect(problems({ unit: 'day', values: ['2020-02-28'] })).toEqual([]);
});

test('a number needs a source and days that exist, the last not before the first', () => {
  expect(problems({ source: { title: ' ' } })).toEqual(['Premie has no source']);
  expect(problems({ from: '2020-02-30' })).toEqual(['Premie names the day 2020-02-30, which does not exist']);
  expect(problems({ until: '2020-12-32' })).toEqual([
    'Premie names the day 2020-12-32, which does not exist',
  ]);
  expect(problems({ until: '2019-12-31' })).toEqual(['Premie ends before it begins']);
  expect(problems({ until: '2020-01-01' })).toEqual([]);
});

test('one number has one value on a day; what goes on gives way to the next', () => {
  const { until, ...open } = good;
  const next = { from: '2021-01-01', until: '2021-12-31' };
  expect(problems({}, next)).toEqual([]);
  expect(problems(next, {})).toEqual([]);
  expect(figureProblems({ figures: [open, { ...good, ...next }] })).toEqual([]);
  expect(problems({ until: '2021-01-01' }, next)).toEqual(['Premie has two values on 2021-01-01']);
  expect(problems({}, {})).toEqual(['Premie has two values on 2020-01-01']);
  expect(problems({}, { label: 'Andere premie' })).toEqual([]);
  expect(until).toBe('2020-12-31');
});

test('a table of amounts is checked the same way', () => {
  const row: DatedAmount = {
    from: '2020-01-01',
    until: '2020-12-31',
    amounts: ['1.00'],
    grade: 'B',
    source: s.S05,
  };
  const table = (...rows: readonly Partial<DatedAmount>[]) =>
    figureProblems({
      amounts: [{ label: 'Leefloon', columns: ['Alleen'], rows: rows.map((one) => ({ ...row, ...one })) }],
    });
  expect(table({})).toEqual([]);
  expect(table({ amounts: ['1.00', '2.00'] })).toEqual(['Leefloon has more amounts than columns']);
  expect(table({ amounts: ['1,00'] })).toEqual(['Leefloon has the value 1,00, which cannot be read']);
  expect(table({ until: '2019-01-01' })).toEqual(['Leefloon ends before it begins']);
  expect(table({}, { from: '2020-12-31', until: '2021-12-31' })).toEqual([
    'Leefloon has two values on 2020-12-31',
  ]);
  expect(table({}, { from: '2021-01-01', until: '2021-12-31' })).toEqual([]);
});

test('the check of the rules tells a fault in a number, with the instrument', () => {
  const [first] = instruments;
  if (first === undefined) throw new Error('There are no instruments.');
  const faulty = { ...first, related: [], figures: [{ ...good, source: { title: '' } }] };
  expect(checkInstruments([faulty])).toEqual(['LEEFLOON Premie has no source']);
});
