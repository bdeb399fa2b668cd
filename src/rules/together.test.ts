/** What may not run together is refused by the conditions that a pair names, on both sides where both can be. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { instrumentNamed, instruments } from './catalogue.ts';
import { evaluate, resultOf } from './evaluate.ts';
import { readNested } from './fact.ts';
import { sightOf } from './look.ts';
import { pairs, pairsOf } from './together.ts';

test('a pair names instruments and conditions that exist, with a source', () => {
  const conditions = new Set(instruments.flatMap((one) => one.conditions.map(({ id }) => id)));
  const faults = pairs.flatMap((pair) => [
    ...[...pair.one, ...pair.other].filter((code) => instrumentNamed(code) === undefined),
    ...pair.conditions.filter((id) => !conditions.has(id)),
    ...(pair.sources.length === 0 ? [`${pair.id} has no source`] : []),
    ...(pair.rule === 'no' && pair.conditions.length === 0 ? [`${pair.id} is refused by nothing`] : []),
  ]);
  expect(faults).toEqual([]);
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
});

const date = civilDate('2026-10-05');
const employed = pairs.find(({ id }) => id === 'SM-04');

test.each(
  (employed?.one ?? []).flatMap((running) => (employed?.other ?? []).map((wanted) => [running, wanted])),
)('whoever works in %s does not start %s', (running, wanted) => {
  const instrument = instrumentNamed(wanted);
  if (instrument === undefined) throw new Error(wanted);
  const answer = (from: string, to?: string) => {
    const read = readNested({ history: { instruments: [{ instrument: running, from, ...(to && { to }) }] } });
    if (read.problems !== undefined) throw new Error(JSON.stringify(read.problems));
    return resultOf(evaluate(instrument, sightOf(read.facts, date)));
  };
  expect(answer('2026-01-01')).toBe('notEligible');
  expect(answer('2026-01-01', '2026-10-05')).toBe('notEligible');
  // Over, or not begun: the rest decides.
  expect(answer('2026-01-01', '2026-10-04')).toBe('unknown');
  expect(answer('2026-10-06')).toBe('unknown');
});

test('both sides of a pair read of it', () => {
  for (const pair of pairs)
    for (const code of [...pair.one, ...pair.other]) expect(pairsOf(code)).toContain(pair);
});
