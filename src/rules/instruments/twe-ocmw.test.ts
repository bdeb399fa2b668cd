/** What VDAB pays an OCMW by month: more during article 60, and not sure where the law of after February 2026 is silent. */
import { expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { readNested } from '../fact.ts';
import { sightOf } from '../look.ts';
import { tweOcmw } from './twe-ocmw.ts';

function paid(twe: string, art60: object, more: object = {}) {
  const read = readNested({
    birthDate: '1991-06-12',
    employment: { spells: [] },
    twe: { startDate: twe },
    art60,
    ...more,
  });
  if (read.facts === undefined) throw new Error(JSON.stringify(read.problems));
  const outcomes = tweOcmw.outcomes?.(sightOf(read.facts, civilDate(twe))) ?? [];
  return outcomes.map(({ value, grade }) => [value, grade]);
}

test('during article 60 more is paid, and after it no more', () => {
  expect(paid('2026-06-01', { startDate: '2026-08-01' })).toEqual([
    [24, 'A'],
    ['maand 1 tot 2: € 250; maand 3 tot 14: € 445; maand 15 tot 24: € 250', 'A'],
  ]);
  expect(paid('2026-06-01', { startDate: '2026-06-01' })[1]).toEqual([
    'maand 1 tot 12: € 445; maand 13 tot 24: € 250',
    'A',
  ]);
});

test('who already has enough days brings no extra pay', () => {
  const worked = { employment: { spells: [{ kind: 'REGULAR', from: '2024-01-01' }] } };
  expect(paid('2026-06-01', { startDate: '2026-08-01' }, worked)[1]).toEqual([
    'maand 1 tot 2: € 250; maand 3 tot 24: € 250',
    'A',
  ]);
});

test('an article 60 of more than a year under the new rule is paid as far as is known, to be verified', () => {
  expect(paid('2026-06-01', { startDate: '2026-08-01', workFraction: 0.5 })).toEqual([
    [26, 'A'],
    ['maand 1 tot 2: € 250; maand 3 tot 24: € 445; maand 25 tot 26: € 445', 'U'],
  ]);
  const older = { birthDate: '1971-06-15' };
  expect(paid('2023-02-01', { startDate: '2023-04-01' }, older)[1]?.[1]).toBe('A');
});

test('without a day on which article 60 starts only the months are told', () => {
  expect(paid('2026-06-01', {})).toEqual([[24, 'A']]);
});
