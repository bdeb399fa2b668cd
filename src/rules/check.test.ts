/** The data of the rules is whole, and the check sees each fault it is there for. */
import { expect, test } from 'vitest';
import { instruments } from './catalogue.ts';
import { checkInstruments } from './check.ts';
import type { Condition, Expression } from './condition.ts';
import type { Instrument } from './instrument.ts';
import { tweOcmw } from './instruments/twe-ocmw.ts';

test('the data of the rules is whole', () => {
  expect(checkInstruments(instruments)).toEqual([]);
});

const [first] = tweOcmw.conditions;
if (first === undefined) throw new Error('There are no conditions.');
const condition: Condition = first;
const faulty = (changed: Partial<Condition>): Instrument => ({
  ...tweOcmw,
  related: [],
  conditions: [{ ...condition, ...changed }],
});

const composed = (expression: Expression): Instrument => {
  const { id, kind, grade, sources, text, whenMissing, owner } = condition;
  return {
    ...tweOcmw,
    related: [],
    conditions: [{ id, kind, grade, sources, text, whenMissing, owner, ...expression }],
  };
};

test.each([
  ['a condition without a source', faulty({ sources: [] }), 'has no source'],
  [
    'a condition without a sentence',
    faulty({ text: { true: '', false: 'x', unknown: 'x' } }),
    'lacks a sentence',
  ],
  ['a day that does not exist', faulty({ from: '2025-02-30' }), '2025-02-30'],
  ['an end before the beginning', faulty({ from: '2025-03-01', until: '2025-02-01' }), 'never applies'],
  ['a condition that ended before its instrument began', faulty({ until: '2016-12-31' }), 'never applies'],
  ['a field that does not exist', faulty({ field: 'benefit' } as object), 'does not exist'],
  ['a code that does not exist', faulty({ value: ['LIVING_WAGE'] }), 'LIVING_WAGE'],
  ['a number where a code stands', faulty({ value: 3 }), 'wrong shape'],
  [
    'two values of one field at once',
    composed({
      all: [
        { field: 'mayWork', operator: 'eq', value: 'NONE' },
        { field: 'mayWork', operator: 'eq', value: 'LIMITED' },
      ],
    }),
    'can never hold',
  ],
  [
    'a range without a number in it',
    composed({
      all: [
        { field: 'age', operator: 'gte', value: 25 },
        { field: 'age', operator: 'lt', value: 18 },
      ],
    }),
    'can never hold',
  ],
  ['an empty list', faulty({ operator: 'in', value: [] }), 'an empty list'],
  ['a list where one value stands', faulty({ operator: 'eq', value: ['LEEFLOON'] }), 'wrong shape'],
  [
    'a text where yes or no stands',
    composed({ field: 'vdab.registered', operator: 'eq', value: 'yes' }),
    'yes or no',
  ],
  ['a text where a number stands', composed({ field: 'age', operator: 'gte', value: '25' }), 'a number'],
  [
    'another field that does not exist',
    composed({ field: 'age', operator: 'lt', value: { field: 'pension' } } as unknown as Expression),
    'names the field pension, which does not exist',
  ],
  ['nothing that is asked', composed({ all: [] }), 'says nothing'],
  ['nothing of which any holds', composed({ any: [] }), 'says nothing'],
  [
    'a condition that begins after its instrument ended',
    { ...faulty({ from: '2025-03-01' }), until: '2025-02-28' },
    'never applies',
  ],
  ['a last day that does not exist', faulty({ until: '2025-02-30' }), '2025-02-30'],
  [
    'an instrument that is not there',
    { ...tweOcmw, related: ['NOTHING'] },
    'related to NOTHING, which does not exist',
  ],
  ['an instrument without conditions', { ...tweOcmw, related: [], conditions: [] }, 'has no conditions'],
  [
    'a source without a title',
    faulty({ sources: condition.sources.map((one) => ({ ...one, title: '' })) }),
    'has no source',
  ],
  [
    'a code that is asked for and excluded',
    composed({
      all: [
        { field: 'mayWork', operator: 'in', value: ['NONE', 'LIMITED'] },
        { all: [{ field: 'mayWork', operator: 'notIn', value: ['NONE', 'LIMITED'] }] },
      ],
    }),
    'can never hold',
  ],
  [
    'a benefit that is asked for and excluded',
    composed({
      all: [
        { field: 'benefits', operator: 'intersects', value: ['LEEFLOON'] },
        { field: 'benefits', operator: 'disjoint', value: ['LEEFLOON', 'EQ_LEEFLOON'] },
      ],
    }),
    'can never hold',
  ],
  [
    'bounds with no number between them',
    composed({
      all: [
        { field: 'age', operator: 'between', value: [30, 25] },
        { field: 'age', operator: 'exists', value: true },
      ],
    }),
    'can never hold',
  ],
  [
    'a way to meet it that nobody can go',
    composed({
      any: [
        { field: 'mayWork', operator: 'eq', value: 'LIMITED' },
        {
          all: [
            { field: 'age', operator: 'gt', value: 25 },
            { field: 'age', operator: 'lte', value: 25 },
          ],
        },
      ],
    }),
    'has a way, part 2, that can never hold',
  ],
])('%s is found', (_, instrument, words) => {
  expect(checkInstruments([instrument]).join('\n')).toContain(words);
});

test('what can hold is let be: a border that is met from both sides, and lists that share a code', () => {
  const instrument = composed({
    all: [
      { field: 'age', operator: 'gte', value: 25 },
      { field: 'age', operator: 'lte', value: 25 },
      { field: 'benefits', operator: 'intersects', value: ['LEEFLOON', 'UNEMPLOYMENT'] },
      { field: 'benefits', operator: 'disjoint', value: ['LEEFLOON'] },
    ],
  });
  expect(checkInstruments([instrument])).toEqual([]);
});

test('versions of one condition that overlap are found', () => {
  const versions = [
    { ...condition, id: 'TO-01a', until: '2020-12-31' },
    { ...condition, id: 'TO-01b', from: '2020-12-31' },
  ];
  const instrument = { ...tweOcmw, related: [], conditions: versions };
  expect(checkInstruments([instrument])).toEqual(['TWE_OCMW TO-01a and TO-01b apply on the same day']);
});

test('an instrument that is there twice is found', () => {
  expect(checkInstruments([...instruments, tweOcmw]).join('\n')).toContain('TWE_OCMW is there twice');
});

const problemsOf = (instrument: Instrument) =>
  checkInstruments([instrument]).map((one) => one.replace(/^TWE_OCMW( TO-01)? /, ''));

test('each fault is told once, by the name of what is wrong', () => {
  expect(problemsOf(faulty({ sources: [] }))).toEqual(['has no source']);
  expect(problemsOf(faulty({ whenMissing: ' ' }))).toEqual(['lacks a sentence']);
  expect(problemsOf(faulty({ until: '2025-02-30' }))).toEqual([
    'names the day 2025-02-30, which does not exist',
  ]);
  expect(problemsOf(faulty({ value: ['LIVING_WAGE'] }))).toEqual([
    'names the code LIVING_WAGE, which benefits does not have',
  ]);
  expect(problemsOf(faulty({ field: 'benefit' } as object))).toEqual([
    'names the field benefit, which does not exist',
  ]);
  expect(problemsOf(composed({ field: 'mayWork', operator: 'in', value: [] }))).toEqual([
    'compares mayWork with an empty list',
  ]);
  expect(problemsOf(composed({ all: [] }))).toEqual(['can never matter: it says nothing']);
  expect(problemsOf(composed({ field: 'vdab.registered', operator: 'eq', value: 'yes' }))).toContain(
    'compares vdab.registered with something other than yes or no',
  );
  expect(problemsOf({ ...tweOcmw, related: [], conditions: [] })).toEqual(['has no conditions']);
});

test('a list where one value stands, and one value where a list stands, have the wrong shape', () => {
  const shape = (operator: string, value: unknown) =>
    problemsOf(composed({ field: 'mayWork', operator, value } as Expression)).filter((one) =>
      one.includes('wrong shape'),
    ).length;
  expect([shape('eq', 'NONE'), shape('in', ['NONE']), shape('notIn', ['NONE'])]).toEqual([0, 0, 0]);
  expect([
    shape('eq', ['NONE']),
    shape('in', 'NONE'),
    shape('intersects', 'NONE'),
    shape('disjoint', 'NONE'),
  ]).toEqual([1, 1, 1, 1]);
});

test('a period is right when it ends on the day it begins, and when it only touches the instrument', () => {
  const never = (from: string | undefined, until: string | undefined, more: Partial<Instrument> = {}) =>
    problemsOf({ ...faulty({ ...(from && { from }), ...(until && { until }) }), ...more });
  expect(never('2025-03-01', '2025-03-01')).toEqual([]);
  expect(never('2025-03-02', '2025-03-01')).toEqual(['never applies']);
  expect(never(undefined, tweOcmw.from)).toEqual([]);
  expect(never('2025-02-28', undefined, { until: '2025-02-28' })).toEqual([]);
  expect(never('2025-03-01', undefined, { until: '2025-02-28' })).toEqual(['never applies']);
  expect(never(undefined, undefined, { until: '2025-02-28' })).toEqual([]);
});

test('versions of one condition may follow each other, and conditions of other numbers may overlap', () => {
  const two = (one: Partial<Condition>, other: Partial<Condition>) =>
    checkInstruments([
      {
        ...tweOcmw,
        related: [],
        conditions: [
          { ...condition, ...one },
          { ...condition, ...other },
        ],
      },
    ]);
  expect(two({ id: 'TO-01a', until: '2020-12-31' }, { id: 'TO-01b', from: '2021-01-01' })).toEqual([]);
  expect(two({ id: 'TO-01b', from: '2021-01-01' }, { id: 'TO-01a', until: '2020-12-31' })).toEqual([]);
  expect(two({ id: 'TO-01' }, { id: 'TO-02' })).toEqual([]);
  expect(two({ id: 'TO-01old' }, { id: 'TO-01' })).toEqual([
    'TWE_OCMW TO-01old and TO-01 apply on the same day',
  ]);
  expect(two({ id: 'TO-01b', from: '2020-12-31' }, { id: 'TO-01a', until: '2020-12-31' })).toEqual([
    'TWE_OCMW TO-01b and TO-01a apply on the same day',
  ]);
});

test('what compares rightly is let be, whatever the type of the field', () => {
  const right: readonly Expression[] = [
    { field: 'age', operator: 'between', value: [18, 25] },
    { field: 'age', operator: 'lt', value: { field: 'legalPensionAge' } },
    { field: 'vdab.registered', operator: 'ne', value: true },
    { field: 'age', operator: 'exists', value: true },
    { field: 'benefits', operator: 'exists', value: true },
    { field: 'careerYears', operator: 'gte', value: 0.5 },
    { field: 'residence.country', operator: 'eq', value: 'BE' },
    { unsettled: 'Niemand houdt het bij.' },
  ];
  expect(right.flatMap((one) => problemsOf(composed(one)))).toEqual([]);
  expect(problemsOf(composed({ field: 'careerYears', operator: 'gte', value: 'veel' }))).toContain(
    'compares careerYears with something other than a number',
  );
  expect(problemsOf(composed({ field: 'means.countableAnnual', operator: 'gte', value: 'veel' }))).toContain(
    'compares means.countableAnnual with something other than a number',
  );
});

test('two instruments have each their own code and address', () => {
  const other = { ...tweOcmw, code: 'OTHER', related: [] };
  const twice = (one: Instrument) => checkInstruments([...instruments, one]);
  expect(twice(other)).toEqual([`${tweOcmw.slug} is there twice`]);
  expect(twice({ ...tweOcmw, slug: 'other' })).toEqual(['TWE_OCMW is there twice']);
});

test('a disputed point names only instruments that there are', () => {
  const without = instruments.filter(({ code }) => code !== 'ART61');
  expect(checkInstruments(without)).toContain('A6-2026 names ART61, which does not turn on it');
});

test('an instrument need not be related to another', () => {
  const { related: _related, ...alone } = tweOcmw;
  expect(checkInstruments([alone])).toEqual([]);
});
