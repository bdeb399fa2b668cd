/** What is filled in for article 60: the days that follow, and what cannot be so. */
import { expect, it } from 'vitest';
import { termFor } from '../../rules/art60.ts';
import { sightOf } from '../../rules/look.ts';
import { readArt60 } from './art60-form.ts';
import type { Typed } from '../instrument/typed.ts';

const typed: Typed = { geboren: '15/01/1974', begin: '1/11/2026', breuk: '1' };
const termOf = (form: Typed) => {
  const { asked } = readArt60(form);
  return asked === undefined ? undefined : termFor(sightOf(asked.facts, asked.start));
};
const problemsOf = (form: Typed) => (readArt60(form).problems ?? []).map(({ field }) => field);

it('a contract without earlier work lasts a year by the rule of 2026', () => {
  expect(termOf(typed)).toMatchObject({ months: 12, end: '2027-10-31', daysNeeded: 312 });
});

it('earlier work makes it shorter', () => {
  expect(termOf({ ...typed, 'van-1': '1/2/2025', 'tot-1': '31/7/2025' })).toMatchObject({ months: 6 });
});

it('each thing that cannot be so is named beside its input', () => {
  expect(problemsOf({})).toEqual(['geboren', 'begin']);
  expect(problemsOf({ ...typed, breuk: '0' })).toEqual(['breuk']);
  expect(problemsOf({ ...typed, breuk: 'half' })).toEqual(['breuk']);
  expect(problemsOf({ ...typed, geboren: '15/01/2020' })).toEqual(['geboren']);
  expect(problemsOf({ ...typed, begin: '1/1/1900' })).toContain('begin');
  expect(problemsOf({ ...typed, begin: '31/02/2026' })).toEqual(['begin']);
  expect(problemsOf({ ...typed, 'van-1': '1/2/2025' })).toEqual(['tot-1']);
  expect(problemsOf({ ...typed, 'van-1': '1/2/2025', 'tot-1': '1/1/2025' })).toEqual(['tot-1']);
  expect(problemsOf({ ...typed, 'van-2': '1/2/2026', 'tot-2': '1/12/2026' })).toEqual(['tot-2']);
});
