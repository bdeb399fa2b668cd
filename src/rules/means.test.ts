/** What counts of the means of a household, and to which group a residence status leads. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { readNested } from './fact.ts';
import { statusesBy } from './legal-status.ts';
import { sightOf } from './look.ts';

const seen = (facts: object, day = '2025-03-15') => {
  const read = readNested(facts);
  if (read.problems !== undefined) throw new Error(JSON.stringify(read.problems));
  return sightOf(read.facts, civilDate(day));
};
const counted = (household: object, day?: string, items: readonly object[] = []) =>
  seen({ means: { items }, household }, day).get('means.countableAnnual');
/** What who lives together gets in a year: twelve times 876,13 euro. */
const TOGETHER = 1_051_356;

test('who lives alone without means has none, and any income needs a calculation that is not made here', () => {
  expect(counted({ category: '2' })).toBe(0);
  expect(counted({ category: '2' }, undefined, [{ kind: 'WAGE', amount: 1 }])).toBeUndefined();
  expect(seen({ household: { category: '2' } }).get('means.countableAnnual')).toBeUndefined();
  expect(counted({ category: '1' })).toBeUndefined();
  expect(counted({ category: '1', members: [] })).toBe(0);
  // Nobody lives there whose means would be weighed against an amount, so that none needs to be known.
  expect(counted({ category: '1', members: [] }, '2010-01-01')).toBe(0);
});

test('of a partner counts what is above the amount for who lives together, to the cent', () => {
  const partner = (annualMeans: number) =>
    counted({ category: '1', members: [{ relation: 'PARTNER', annualMeans }] });
  expect([partner(10_513.56), partner(10_513.57), partner(20_513.56)]).toEqual([0, 1, 1_000_000]);
});

test('of who else lives there from nothing to that may count, and of everyone together the sum', () => {
  const parent = { relation: 'PARENT', annualMeans: 20_513.56 };
  const partner = { relation: 'PARTNER', annualMeans: 11_513.56 };
  expect(counted({ category: '1', members: [parent] })).toEqual({ least: 0, most: 1_000_000 });
  expect(counted({ category: '1', members: [parent, partner] })).toEqual({ least: 100_000, most: 1_100_000 });
  expect(counted({ category: '1', members: [{ relation: 'PARENT', annualMeans: 0 }] })).toBe(0);
});

test('without the means of one of them nothing is known', () => {
  expect(
    counted({ category: '1', members: [{ relation: 'CHILD' }, { relation: 'PARTNER', annualMeans: 1 }] }),
  ).toBeUndefined();
});

test('between two published amounts what counts of a partner lies between two bounds', () => {
  const between = counted(
    { category: '1', members: [{ relation: 'PARTNER', annualMeans: 20_000 }] },
    '2026-05-01',
  );
  expect(between).toEqual({ least: 2_000_000 - 12 * 91_156, most: 2_000_000 - TOGETHER });
});

test('of a partner in a family with a child all may count, because the child may be of both', () => {
  const partner = { relation: 'PARTNER', annualMeans: 20_513.56 };
  expect(counted({ category: '3', members: [partner] })).toEqual({ least: 1_000_000, most: 2_051_356 });
  expect(counted({ category: '3', members: [{ ...partner, relation: 'CHILD' }] })).toEqual({
    least: 0,
    most: 1_000_000,
  });
});

test('a status leads to its group; of another one the register decides', () => {
  const group = (status: string | undefined, register?: string) =>
    seen({ residence: { ...(status && { status }), ...(register && { register }) } }).get(
      'residence.rmiCategory',
    );
  expect(group('FAMILY_OF_BELGIAN')).toBe('EU_EEA_CH_OR_FAMILY');
  expect(group('IRREGULAR', 'POPULATION')).toBe('NONE');
  expect(group('LABOUR_MIGRANT', 'POPULATION')).toBe('FOREIGNER_IN_POPULATION_REGISTER');
  expect(group('LABOUR_MIGRANT', 'ALIENS')).toBe('NONE');
  expect(group('LABOUR_MIGRANT')).toBeUndefined();
  expect(group(undefined, 'POPULATION')).toBeUndefined();
});

test('a country is inside the European Economic Area by its code of two letters, and a region always is', () => {
  const inEea = (residence: object) => seen({ residence }).get('residence.inEea');
  expect(['be', ' NO ', 'CH', 'GB', 'BEL', 'Belgium'].map((country) => inEea({ country }))).toEqual([
    true,
    true,
    false,
    false,
    undefined,
    undefined,
  ]);
  expect(inEea({})).toBeUndefined();
  expect(inEea({ country: 'CH', region: 'VL' })).toBe(true);
});

test('each benefit stands for a legal status, and who has none of them has another', () => {
  expect(statusesBy(['LEEFLOON', 'SWT'])).toEqual(['LEEFLOON', 'UNEMPLOYMENT']);
  expect(statusesBy(['NONE'])).toEqual(['OTHER']);
  expect(statusesBy([])).toEqual(['OTHER']);
});
