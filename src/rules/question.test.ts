/** What is asked next: both sides of each border that a condition names, first of who can answer at the least cost. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import type { Condition, Expression } from './condition.ts';
import { readNested } from './fact.ts';
import type { Instrument } from './instrument.ts';
import { tweOcmw } from './instruments/twe-ocmw.ts';
import { sightOf } from './look.ts';
import { nextQuestion, questions } from './question.ts';

const [first] = tweOcmw.conditions;
if (first === undefined) throw new Error('There are no conditions.');
const { sources, text, whenMissing, owner } = first;

const asking = (...expressions: readonly Expression[]): Instrument => ({
  ...tweOcmw,
  code: `ASKS_${expressions.length}`,
  conditions: expressions.map((one, place): Condition => {
    return { sources, text, whenMissing, owner, kind: 'H', grade: 'A', id: `X-${place}`, ...one };
  }),
});
const sight = (facts: object = {}) => sightOf(readNested(facts).facts ?? new Map(), civilDate('2026-11-21'));
const months = { field: 'health.monthsIncapacity', operator: 'gte', value: 12 } as const;
const registered = { field: 'vdab.registered', operator: 'eq', value: true } as const;

test('a number is tried on both sides of its border, and what settles is counted', () => {
  const [asked] = questions([asking(months)], sight());
  expect(asked).toMatchObject({ field: 'health.monthsIncapacity', expected: 1 });
  expect(asked?.sum.map(({ answer }) => answer)).toEqual([11, 12, 13]);
});

test('a number that is only compared with another value is tried as nothing and as more than anyone has', () => {
  const means = {
    field: 'means.countableAnnual',
    operator: 'lt',
    value: { field: 'leefloon.threshold' },
  } as const;
  const asked = questions([asking(means)], sight({ household: { category: '1' } })).find(
    ({ field }) => field === 'means.countableAnnual',
  );
  expect(asked?.sum.map(({ answer }) => answer)).toEqual([0, 1_000_000_000]);
});

test('an answer settles what it settles alone: with another fact missing only the answers that refuse', () => {
  const found = questions([asking(registered, months)], sight());
  const asked = found.find(({ field }) => field === 'vdab.registered');
  expect(asked?.sum).toEqual([
    { answer: true, settles: [] },
    { answer: false, settles: ['ASKS_2'] },
  ]);
  expect(asked?.expected).toBe(0.5);
});

test('what is known is not asked, and nothing is asked where all is settled', () => {
  expect(questions([asking(registered, months)], sight({ vdab: { registered: true } })).length).toBe(1);
  expect(questions([asking(registered, months)], sight({ vdab: { registered: false } }))).toEqual([]);
  expect(nextQuestion([asking(registered)], sight({ vdab: { registered: true } }))).toBeUndefined();
});

test('who may not be asked for a fact is asked for the next', () => {
  const wanted = [asking(registered, months)];
  const next = nextQuestion(wanted, sight());
  const other = nextQuestion(wanted, sight(), (field) => field !== next?.field);
  expect(new Set([next?.field, other?.field])).toEqual(
    new Set(['vdab.registered', 'health.monthsIncapacity']),
  );
});

test('a birth date is tried at the ages that matter, a code at each of its values', () => {
  const asked = (field: string, one: Expression) =>
    questions([asking(one)], sight())
      .find((each) => each.field === field)
      ?.sum.map(({ answer }) => answer);
  const old = { field: 'age', operator: 'gte', value: 25 } as const;
  expect(asked('birthDate', old)).toEqual([
    '2010-01-01',
    '2004-01-01',
    '1986-01-01',
    '1974-01-01',
    '1968-01-01',
    '1956-01-01',
  ]);
  expect(asked('mayWork', { field: 'mayWork', operator: 'ne', value: 'NONE' })?.length).toBeGreaterThan(2);
});

test('of facts of one cost the one that settles most comes first, and what settles nothing comes last', () => {
  const coach = { field: 'activation.willingToWork', operator: 'eq', value: true } as const;
  const other = { field: 'need.cannotLiveInDignity', operator: 'eq', value: true } as const;
  const product = { field: 'vdab.registered', operator: 'eq', value: true } as const;
  const fieldsOf = (...wanted: readonly Instrument[]) => questions(wanted, sight()).map(({ field }) => field);
  const named = (code: string, ...parts: readonly Expression[]) => ({ ...asking(...parts), code });
  expect(fieldsOf(named('A', coach), named('B', other), named('C', other))).toEqual([
    other.field,
    coach.field,
  ]);
  expect(fieldsOf(named('A', other), named('B', coach))).toEqual([other.field, coach.field]);
  expect(fieldsOf(named('A', coach), named('B', other))).toEqual([other.field, coach.field]);
  expect(fieldsOf(named('A', other), named('B', other), named('C', product))).toEqual([
    product.field,
    other.field,
  ]);
  const text = { field: 'residence.country', operator: 'eq', value: 'BE' } as const;
  const asked = questions([named('A', text), named('B', other)], sight());
  expect(asked.map(({ field, expected }) => [field, expected])).toEqual([
    [other.field, 1],
    [text.field, 0],
  ]);
  expect(nextQuestion([named('A', text)], sight())?.field).toBe(text.field);
  expect(nextQuestion([named('A', text), named('B', other)], sight())?.field).toBe(other.field);
});

test('each kind of field is tried with answers of its own kind', () => {
  const tried = (one: Expression) => questions([asking(one)], sight())[0]?.sum.map(({ answer }) => answer);
  expect(tried(registered)).toEqual([true, false]);
  expect(tried({ field: 'mayWork', operator: 'eq', value: 'NONE' })).toEqual([
    'UNLIMITED',
    'LIMITED',
    'NONE',
  ]);
  expect(tried({ field: 'inburgering.pillarsDone', operator: 'intersects', value: ['NT2'] })).toEqual([
    [],
    ['MO'],
    ['NT2'],
    ['WORK'],
    ['PNT'],
  ]);
  expect(tried({ field: 'careerYears', operator: 'exists', value: true })).toEqual([0, 1_000_000_000]);
  expect(tried({ field: 'health.monthsIncapacity', operator: 'gte', value: 0 })).toEqual([0, 1]);
  expect(tried({ all: [months, { field: 'health.monthsIncapacity', operator: 'lt', value: 13 }] })).toEqual([
    11, 12, 13, 14,
  ]);
  expect(tried({ field: 'means.countableAnnual', operator: 'lt', value: 500 })).toEqual([499, 500, 501]);
  expect(tried({ field: 'benefits', operator: 'intersects', value: ['LEEFLOON'] })?.[0]).toEqual([
    { kind: 'LEEFLOON' },
  ]);
  expect(tried({ field: 'means.items', operator: 'exists', value: true })).toEqual([[]]);
  expect(tried({ field: 'residence.country', operator: 'eq', value: 'BE' })).toEqual([]);
});
