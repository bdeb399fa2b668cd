/** Columns of many persons: what is known is in them, and who has what no column can hold is asked alone. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { instruments } from './catalogue.ts';
import { columnsOf } from './column.ts';
import { comparisonsIn } from './condition.ts';
import type { Fact, Value } from './fact.ts';
import { type FieldName, fields } from './field.ts';
import { sightOf } from './look.ts';
import { coded } from './population-column.ts';

const date = civilDate('2026-11-21');
const seen = (...known: readonly (readonly [FieldName, Value])[]) =>
  sightOf(new Map(known.map(([field, value]): [FieldName, Fact] => [field, { value }])), date);

/** The instruments of which a condition names a field, as bits. */
const naming = (name: FieldName) =>
  instruments.reduce((bits, { conditions }, place) => {
    const names = conditions
      .flatMap(comparisonsIn)
      .some(
        ({ field, value }) =>
          field === name || (typeof value === 'object' && 'field' in value && value.field === name),
      );
    return names ? bits | (1 << place) : bits;
  }, 0);

test('each kind of value stands in a column of its own kind, and what is not known is marked', () => {
  const { columns, alone, persons } = columnsOf([
    seen(['vdab.registered', true], ['mayWork', 'NONE'], ['benefits', [{ kind: 'EQ_LEEFLOON' }]]),
    seen(),
    seen(['vdab.registered', false], ['means.countableAnnual', 12.5], ['benefits', []]),
  ]);
  const of = (field: FieldName) => [...(columns.get(field) ?? [])];
  expect(of('vdab.registered')).toEqual([1, -1, 0]);
  expect(of('mayWork')).toEqual([coded('mayWork', 'NONE'), -1, -1]);
  expect(of('benefits')).toEqual([1 << coded('benefits', 'EQ_LEEFLOON'), -1, 0]);
  expect(of('means.countableAnnual')).toEqual([Number.NaN, Number.NaN, 12.5]);
  expect([...alone]).toEqual([0, 0, 0]);
  expect(persons).toBe(3);
});

test('who has bounds, or a value outside the list, is asked alone by the instruments that name it', () => {
  const alone = (...known: readonly (readonly [FieldName, Value])[]) =>
    columnsOf([seen(), seen(...known)]).alone[1];
  const bounded = alone(['age', 62]) ?? 0;
  expect(bounded & naming('ageAtQuarterEnd')).not.toBe(0);
  expect(alone(['mayWork', 'SOMETIMES'])).toBe(naming('mayWork'));
  expect(alone(['mayWork', 3])).toBe(naming('mayWork'));
  expect(alone(['benefits', [{ kind: 'LIVING_WAGE' }, { kind: 'LEEFLOON' }]])).toBe(naming('benefits'));
  expect(alone(['means.countableAnnual', 'veel'])).toBe(naming('means.countableAnnual'));
  const codes = instruments
    .flatMap(({ conditions }) => conditions.flatMap(comparisonsIn))
    .find(({ field }) => fields[field].type === 'codes')?.field;
  if (codes !== undefined) expect(alone([codes, 'NOTHING'])).toBe(naming(codes));
});

test('who gives the day that a law looks at is asked alone by that law', () => {
  for (const [place, { relevantDate }] of instruments.entries()) {
    if (relevantDate.field === undefined) continue;
    const [bits = 0] = columnsOf([seen([relevantDate.field, '2026-01-01'])]).alone;
    expect((bits >>> place) & 1, relevantDate.field).toBe(1);
  }
});

test('the readings are those of the persons, and without persons none', () => {
  const followed = { 'DG-WAGE': { LEEFLOON: 'atMost' } };
  expect(columnsOf([sightOf(new Map(), date, followed)]).followed).toEqual(followed);
  expect(columnsOf([])).toMatchObject({ persons: 0, followed: {} });
});
