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
  const [first] = cases;
  if (first === undefined) throw new Error('There are no cases.');
  const question = { instrument: 'TWE_OCMW', result: 'notEligible', decidedBy: ['TO-01'] } as const;
  expect(runCase({ ...first, questions: [question] })).toEqual([
    `${first.id} TWE_OCMW: eligible instead of notEligible`,
    `${first.id} TWE_OCMW: TO-01 is true instead of false`,
  ]);
});
