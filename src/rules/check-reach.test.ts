/** What can hold is let be, and what nobody can ever meet is told; so it is of the readings of a disputed point. */
import { expect, test } from 'vitest';
import { instruments } from './catalogue.ts';
import { checkDisputed, checkPoints } from './check-reading.ts';
import { checkInstruments } from './check.ts';
import type { Condition, Expression } from './condition.ts';
import { disputedPoints } from './disputed-point.ts';
import type { Instrument } from './instrument.ts';
import { tweOcmw } from './instruments/twe-ocmw.ts';

const [condition] = tweOcmw.conditions;
if (condition === undefined) throw new Error('There are no conditions.');
const { sources, text, whenMissing, owner } = condition;
const said = { id: 'TO-01', kind: 'H', grade: 'A', sources, text, whenMissing, owner } as const;
const composed = (expression: Expression): Instrument => ({
  ...tweOcmw,
  related: [],
  conditions: [{ ...said, ...expression }],
});
const problemsOf = (instrument: Instrument) =>
  checkInstruments([instrument]).map((one) => one.replace(/^TWE_OCMW( TO-01)? /, ''));

const reach = (...all: readonly object[]) =>
  problemsOf(composed({ all } as Expression)).includes('can never hold');

test('a number can lie between two borders where there is one: of whole numbers a whole one', () => {
  const age = (...borders: readonly (readonly [string, number])[]) =>
    reach(...borders.map(([operator, value]) => ({ field: 'age', operator, value })));
  expect([age(['gt', 23], ['lt', 25]), age(['gt', 24], ['lt', 25])]).toEqual([false, true]);
  expect([age(['gte', 24], ['lt', 25]), age(['gt', 24], ['lte', 25])]).toEqual([false, false]);
  expect([age(['ne', 25], ['gte', 25]), age(['ne', 25], ['gte', 25], ['lte', 25])]).toEqual([false, true]);
  expect([age(['eq', 25], ['gt', 24]), age(['eq', 25], ['gt', 25]), age(['eq', 25], ['eq', 26])]).toEqual([
    false,
    true,
    true,
  ]);
  expect([age(['lt', 25]), age(['gt', 25])]).toEqual([false, false]);
  const years = (low: number, high: number) =>
    reach(
      { field: 'careerYears', operator: 'gt', value: low },
      { field: 'careerYears', operator: 'lt', value: high },
    );
  expect([years(1, 2), years(1.2, 1.4), years(1.4, 1.4)]).toEqual([false, false, true]);
});

test('a range of numbers can be met at both its ends', () => {
  const between = { field: 'age', operator: 'between', value: [25, 30] };
  const beside = (operator: string, value: number) => reach(between, { field: 'age', operator, value });
  expect([beside('lte', 25), beside('lt', 25), beside('gte', 30), beside('gt', 30)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test('yes and no, codes and lists can be met where something is left of them', () => {
  const registered = (operator: string, value: boolean) => ({ field: 'vdab.registered', operator, value });
  expect([
    reach(registered('eq', true), registered('ne', false)),
    reach(registered('eq', true), registered('ne', true)),
  ]).toEqual([false, true]);
  const work = (operator: string, value: unknown) => ({ field: 'mayWork', operator, value });
  expect([
    reach(work('notIn', ['NONE', 'LIMITED'])),
    reach(work('notIn', ['NONE', 'LIMITED', 'UNLIMITED'])),
  ]).toEqual([false, true]);
  expect([
    reach(work('ne', 'NONE'), work('in', ['NONE', 'LIMITED'])),
    reach(work('ne', 'NONE'), work('in', ['NONE'])),
  ]).toEqual([false, true]);
  const benefit = (operator: string, value: unknown) => ({ field: 'benefits', operator, value });
  expect(reach(benefit('intersects', ['LEEFLOON', 'SWT']), benefit('disjoint', ['LEEFLOON']))).toBe(false);
  expect(reach(benefit('disjoint', ['LEEFLOON']), benefit('exists', true))).toBe(false);
  expect(
    reach(
      { field: 'age', operator: 'lt', value: { field: 'legalPensionAge' } },
      { field: 'age', operator: 'gte', value: 18 },
    ),
  ).toBe(false);
});

test('a way that nobody can go is told by its place, also inside another and in a reading', () => {
  const dead: Expression = {
    all: [
      { field: 'age', operator: 'gt', value: 25 },
      { field: 'age', operator: 'lt', value: 25 },
    ],
  };
  const open: Expression = { field: 'age', operator: 'gt', value: 25 };
  expect(problemsOf(composed({ any: [dead, open] }))).toEqual(['has a way, part 1, that can never hold']);
  expect(problemsOf(composed({ all: [open, { any: [open, { any: [open, dead] }] }] }))).toEqual([
    'has a way, part 2, that can never hold',
  ]);
  expect(problemsOf(composed({ any: [dead, dead] }))).toEqual(['can never hold']);
  expect(problemsOf(composed({ all: [open, { any: [dead] }] }))).toEqual(['can never hold']);
  expect(problemsOf(composed({ any: [open, open] }))).toEqual([]);
  const point = disputedPoints.find(({ instruments: named }) => named.includes('IBO_PLUS'));
  if (point === undefined) throw new Error('No point is about IBO_PLUS.');
  const [first = '', ...others] = point.readings.map(({ code }) => code);
  const { id: disputed, statuses, silent } = point;
  const readings = {
    [first]: { any: [open, dead] },
    ...Object.fromEntries(others.map((code) => [code, open])),
  };
  const turns: Condition = { ...said, disputed, statuses, readings, ...(silent && { silent }) };
  const one: Instrument = { ...tweOcmw, code: 'IBO_PLUS', related: [], conditions: [turns] };
  expect(checkInstruments([one])).toEqual(['IBO_PLUS TO-01 has a way, part 2, that can never hold']);
  expect(checkDisputed(turns, { ...one, code: 'BIS' })).toEqual([
    `turns on ${disputed}, which does not name BIS`,
  ]);
  for (const wrong of [
    { readings: { [first]: open } },
    { readings: { ...readings, other: open } },
    { readings: Object.fromEntries(Object.entries(readings).map(([code, asked]) => [`${code}x`, asked])) },
    { statuses: statuses.slice(1) },
    { silent: silent === true ? undefined : true },
  ])
    expect(checkDisputed({ ...turns, ...wrong } as Condition, one)).toEqual([
      `does not say what each reading of ${disputed} asks`,
    ]);
  const broken = (changed: Partial<typeof point>) => checkPoints(instruments, [{ ...point, ...changed }]);
  const [reading] = point.readings;
  expect(broken({})).toEqual([]);
  expect(broken({ readings: [...point.readings, ...(reading ? [reading] : [])] })).toEqual([
    `${point.id} has one reading twice`,
  ]);
  expect(broken({ readings: point.readings.map((each) => ({ ...each, sources: [] })) })).toEqual(
    point.readings.map(({ code }) => `${point.id} ${code} has no source`),
  );
  expect(broken({ statuses: [] })).toEqual([`${point.id} has no legal status`]);
  expect(broken({ instruments: ['IBO_PLUS', 'TWE_OCMW', 'NOTHING'] })).toEqual(
    ['TWE_OCMW', 'NOTHING'].map((code) => `${point.id} names ${code}, which does not turn on it`),
  );
});

test('of a field that does not exist only that is told, also where two of its values are asked', () => {
  const asked = [18, 25].map((value) => ({ field: 'pension', operator: 'eq', value }));
  expect(problemsOf(composed({ all: asked } as unknown as Expression))).toEqual(
    asked.map(() => 'names the field pension, which does not exist'),
  );
});
