/** Three values, and readings that are not verified, which never decide alone. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import type { Comparison, Expression } from './condition.ts';
import { evaluate, resultOf } from './evaluate.ts';
import { explain } from './explain.ts';
import { readNested } from './fact.ts';
import { art60 } from './instruments/art60.ts';
import { leefloon } from './instruments/leefloon.ts';
import { sightOf } from './look.ts';
import { questions } from './question.ts';
import { settle } from './settle.ts';
import { between } from './range.ts';
import type { Known } from './sight.ts';

const seen = (facts: object, date = '2026-11-21') => {
  const read = readNested(facts);
  if (read.problems !== undefined) throw new Error(JSON.stringify(read.problems));
  return sightOf(read.facts, civilDate(date));
};
const registered: Comparison = { field: 'vdab.registered', operator: 'eq', value: true };
const tender: Comparison = { field: 'vdab.fileOwnedByTenderPartner', operator: 'ne', value: true };
const weigh = (expression: Expression, facts: object) => settle(expression, seen(facts));

test('what is missing is unknown, but an exclusion counts only when it is recorded', () => {
  expect([weigh(registered, {}), weigh(tender, {})]).toEqual([0, 1]);
  expect(weigh(tender, { vdab: { fileOwnedByTenderPartner: true } })).toBe(-1);
});

test('one that does not hold decides an all, one that holds decides an any, before what is missing', () => {
  const mayWork: Comparison = { field: 'mayWork', operator: 'ne', value: 'NONE' };
  expect(weigh({ all: [registered, mayWork] }, { mayWork: 'NONE' })).toBe(-1);
  expect(weigh({ any: [registered, mayWork] }, { mayWork: 'LIMITED' })).toBe(1);
  expect(weigh({ all: [registered, mayWork] }, { mayWork: 'LIMITED' })).toBe(0);
});

test('a reading that is not verified opens nothing and closes nothing by itself', () => {
  const minor = { birthDate: '2010-01-01', minorAssimilation: 'HAS_CHILD' };
  const [, , third] = leefloon.conditions;
  if (third === undefined) throw new Error('LL-03 is gone.');
  expect(third.id).toBe('LL-03');
  expect(weigh(third, minor)).toBe(0);
  expect(weigh(third, { ...minor, minorAssimilation: 'NONE' })).toBe(-1);
  const facts = {
    benefits: [{ kind: 'LEEFLOON' }],
    assessment: { needsWorkExperienceGenericCompetences: true },
    mayWork: 'NONE',
  };
  const sight = seen(facts);
  const told = explain(evaluate(art60, sight), sight);
  expect(told.result).toBe('unknown');
  expect(told.conditions.find(({ id }) => id === 'A6-03')).toMatchObject({ result: 'false', toVerify: true });
});

test('between two published amounts only what both agree on is certain', () => {
  const facts = (means: number) => ({ household: { category: '2' }, means: { countableAnnual: means } });
  const sixth: Expression = {
    field: 'means.countableAnnual',
    operator: 'lt',
    value: { field: 'leefloon.threshold' },
  };
  const on = (means: number) => settle(sixth, seen(facts(means), '2026-07-20'));
  expect([on(15_000), on(16_000), on(16_500)]).toEqual([1, 0, -1]);
});

test('the next question is one the product or the coach can answer, with the sum behind it', () => {
  const sight = seen({ benefits: [{ kind: 'LEEFLOON' }], mayWork: 'UNLIMITED' });
  expect(resultOf(evaluate(art60, sight))).toBe('unknown');
  const [next] = questions([art60], sight);
  expect(next).toMatchObject({
    field: 'assessment.needsWorkExperienceGenericCompetences',
    ask: 'coach',
    expected: 0.5,
  });
  expect(next?.sum).toEqual([
    { answer: true, settles: ['ART60'] },
    { answer: false, settles: [] },
  ]);
});

/** How one known value compares, whatever it is. */
const compared = (known: Known, operator: Comparison['operator'], value: Comparison['value']) =>
  settle({ field: 'age', operator, value }, Object.assign(seen({}), { get: () => known }));

test('numbers and bounds compare on both sides of a border and on it', () => {
  const around = [
    24,
    25,
    26,
    between(23, 24),
    between(24, 25),
    between(25, 26),
    between(26, 27),
    between(24, 26),
  ];
  const all = (operator: Comparison['operator'], value: Comparison['value'] = 25) =>
    around.map((known) => compared(known, operator, value));
  expect(all('lt')).toEqual([1, -1, -1, 1, 0, -1, -1, 0]);
  expect(all('gte')).toEqual([-1, 1, 1, -1, 0, 1, 1, 0]);
  expect(all('gt')).toEqual([-1, -1, 1, -1, -1, 0, 1, 0]);
  expect(all('lte')).toEqual([1, 1, -1, 1, 1, 0, -1, 0]);
  expect(all('eq')).toEqual([-1, 1, -1, -1, 0, 0, -1, 0]);
  expect(all('ne')).toEqual([1, -1, 1, 1, 0, 0, 1, 0]);
  expect(all('between', [25, 26])).toEqual([-1, 1, 1, -1, 0, 1, 0, 0]);
  expect(all('in', [24, 26])).toEqual([1, -1, 1, 0, 0, 0, 0, 0]);
  expect(all('notIn', [24, 26])).toEqual([-1, 1, -1, 0, 0, 0, 0, 0]);
});

test('codes and lists compare with lists', () => {
  expect([
    compared('A', 'in', ['A', 'B']),
    compared('C', 'in', ['A', 'B']),
    compared('C', 'notIn', ['A']),
  ]).toEqual([1, -1, 1]);
  expect([compared(['A'], 'intersects', ['A', 'B']), compared([], 'intersects', ['A'])]).toEqual([1, -1]);
  expect([compared(['A'], 'disjoint', ['A', 'B']), compared([], 'disjoint', ['A'])]).toEqual([-1, 1]);
  expect([compared(true, 'eq', true), compared(false, 'eq', true), compared(false, 'ne', true)]).toEqual([
    1, -1, 1,
  ]);
});

test('what cannot be compared is not known, and never refuses', () => {
  const odd: readonly (readonly [Known, Comparison['operator'], Comparison['value']])[] = [
    ['A', 'lt', 25],
    [true, 'gt', 25],
    [24, 'lt', 'A'],
    ['A', 'in', 'A'],
    ['A', 'intersects', ['A']],
    [['A'], 'disjoint', 'A'],
    [24, 'between', 25],
    [24, 'between', [25]],
    ['A', 'between', [25, 26]],
  ];
  expect(odd.map((one) => compared(...one))).toEqual(odd.map(() => 0));
});

test('what counts on record alone does not count while nothing is recorded', () => {
  expect(weigh({ ...registered, onlyRecorded: true }, {})).toBe(-1);
  expect(weigh({ ...registered, onlyRecorded: true }, { vdab: { registered: true } })).toBe(1);
  expect(weigh({ field: 'mayWork', operator: 'exists', value: true }, {})).toBe(0);
  expect(weigh({ field: 'mayWork', operator: 'exists', value: true }, { mayWork: 'NONE' })).toBe(1);
});
