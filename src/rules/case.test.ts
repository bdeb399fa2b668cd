/** The published cases come out as they were worked out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Case, runCase } from './case.ts';

const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): Case => JSON.parse(readFileSync(join(folder, name), 'utf8')));

test('there are at least the 27 worked cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(27);
});

test.each(cases.map((one) => [`${one.id}: ${one.title}`, one] as const))('%s', (_, one) => {
  expect(runCase(one)).toEqual([]);
});

test('a case that does not come out says what differs', () => {
  const first = cases.find(({ id }) => id === 'C01');
  if (first === undefined) throw new Error('The first case is not there.');
  const question = { instrument: 'TWE_OCMW', result: 'notEligible', decidedBy: ['TO-01'] } as const;
  expect(runCase({ ...first, questions: [question] })).toEqual([
    `${first.id} TWE_OCMW: eligible instead of notEligible`,
    `${first.id} TWE_OCMW: TO-01 is true instead of false`,
  ]);
});

test('a table names the row that does not come out, and what a condition says there', () => {
  const row = {
    result: 'eligible',
    conditions: { 'TO-01': 'unknown', 'TO-99': 'true' },
    because: 'row 1',
  } as const;
  const table = { ...cases.find(({ id }) => id === 'C01'), instrument: 'TWE_OCMW', questions: [row] } as Case;
  expect(runCase(table)).toEqual([
    'C01 TWE_OCMW (row 1): TO-01 is true instead of unknown',
    'C01 TWE_OCMW (row 1): TO-99 is notInForce instead of true',
  ]);
});
