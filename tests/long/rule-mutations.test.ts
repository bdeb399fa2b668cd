/** Every small fault in the data of the rules against the published cases; a published figure names this run. */
import { expect, test } from 'vitest';
import { keepResult } from '../support/result.ts';
import { equalByMeaning, isNoticed, publishedCases, ruleMutations } from '../support/rule-mutation.ts';

/** What the cases noticed when this was written; fewer means that a case went or a rule came without one. */
const NOTICED_AT_LEAST = 0.99;

test('the published cases notice the faults that they noticed before', () => {
  const cases = publishedCases();
  const all = ruleMutations();
  const mutations = all.filter(({ instrument, name }) => !(`${instrument} ${name}` in equalByMeaning));
  const missed = mutations.filter((one) => !isNoticed(one, cases));
  const score = (mutations.length - missed.length) / mutations.length;
  keepResult('rule-mutations', {
    what: 'one small fault in a condition at a time, against the published cases',
    cases: cases.length,
    mutations: mutations.length,
    equalByMeaning,
    noticed: mutations.length - missed.length,
    score,
    missed: missed.map(({ instrument, name }) => `${instrument} ${name}`),
  });
  expect(all.length - mutations.length).toBe(Object.keys(equalByMeaning).length);
  expect(score).toBeGreaterThanOrEqual(NOTICED_AT_LEAST);
});
