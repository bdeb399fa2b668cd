/** Every small fault in the data of the rules against the published cases; a published figure names this run. */
import { expect, test } from 'vitest';
import { keepResult } from '../support/result.ts';
import { isNoticed, publishedCases, ruleMutations } from '../support/rule-mutation.ts';

/** What the cases noticed when this was written; fewer means that a case went or a rule came without one. */
const NOTICED_AT_LEAST = 0.29;

test('the published cases notice the faults that they noticed before', () => {
  const cases = publishedCases();
  const mutations = ruleMutations();
  const missed = mutations.filter((one) => !isNoticed(one, cases));
  const score = (mutations.length - missed.length) / mutations.length;
  keepResult('rule-mutations', {
    what: 'one small fault in a condition at a time, against the published cases',
    cases: cases.length,
    mutations: mutations.length,
    noticed: mutations.length - missed.length,
    score,
    missed: missed.map(({ instrument, name }) => `${instrument} ${name}`),
  });
  expect(score).toBeGreaterThanOrEqual(NOTICED_AT_LEAST);
});
