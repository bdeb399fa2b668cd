/** What the rules read of what several sources say: the surest, then the newest, and nothing where two differ on one day. */
import { expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { knownFacts, type RuleFactRow } from './known-fact.ts';

let number = 0;
function row(field: string, value: unknown, more: Partial<RuleFactRow> = {}): RuleFactRow {
  number += 1;
  return {
    id: number,
    source: 1,
    bit: 0,
    asOf: '2026-11-01',
    field,
    value,
    status: 'confirmed',
    origins: [],
    authentic: null,
    certainty: 'declared',
    ...more,
  };
}
const known = (...rows: readonly RuleFactRow[]) => knownFacts(rows, civilDate('2026-11-22'));

test('the newest of what is confirmed counts, and what was said before is kept beside it', () => {
  const [old, later, maybe] = [
    row('mayWork', 'NONE', { asOf: '2026-10-01' }),
    row('mayWork', 'LIMITED'),
    row('mayWork', 'UNLIMITED', { status: 'provisional', asOf: '2026-11-20' }),
  ];
  const { facts, otherwise, clashes } = known(old, later, maybe);
  expect(facts.get('mayWork')?.value).toBe('LIMITED');
  expect(otherwise.get('mayWork')).toEqual([old, maybe]);
  expect([...clashes]).toEqual([]);
});

test('two confirmed values on one day are no value, and both are told', () => {
  const [one, other] = [row('mayWork', 'NONE'), row('mayWork', 'LIMITED', { source: 2 })];
  const { facts, clashes } = known(one, other);
  expect(facts.has('mayWork')).toBe(false);
  expect(clashes.get('mayWork')).toEqual([one, other]);
});

const whole = row('employment.spellsComplete', true);
const work = (to: string, more: Partial<RuleFactRow> = {}) =>
  row('employment.spells[]', { kind: 'REGULAR', from: '2025-01-01', to }, more);

test('earlier work of which two sources tell another end on one day is not known', () => {
  const [one, other] = [work('2025-06-30'), work('2025-12-31', { source: 2 })];
  const { facts, clashes } = known(whole, one, other);
  expect(facts.has('employment.spells')).toBe(false);
  expect(clashes.get('employment.spells')).toEqual([one, other]);
  expect(known(whole, one, { ...other, asOf: '2026-11-02' }).facts.get('employment.spells')?.value).toEqual([
    other.value,
  ]);
  expect(known(whole, one).clashes.size).toBe(0);
});

test('whether earlier work is all there is not known where two sources differ on one day', () => {
  const partly = row('employment.spellsComplete', false, { source: 2 });
  const { facts, clashes } = known(whole, partly, work('2025-06-30'));
  expect(facts.has('employment.spells')).toBe(false);
  expect(clashes.get('employment.spells')).toEqual([whole, partly]);
  expect(known(partly, work('2025-06-30')).facts.has('employment.spells')).toBe(false);
});

const measure = (to: string | undefined, place: string, more: Partial<RuleFactRow> = {}) =>
  row(
    'measures[]',
    { kind: 'WIJK_WERKEN', from: '2026-01-01', ...(to === undefined ? {} : { to }), place },
    more,
  );

test('a measure of which two sources tell another end on one day leaves what ran before not known; another name for the place does not', () => {
  const [one, other] = [measure('2026-03-31', 'school'), measure('2026-06-30', 'school', { source: 2 })];
  const { facts, clashes } = known(one, other);
  expect(facts.has('history.instruments')).toBe(false);
  expect(clashes.get('history.instruments')).toEqual([one, other]);
  const named = known(one, measure('2026-03-31', 'de school', { source: 2 }));
  expect(named.facts.get('history.instruments')?.value).toEqual([
    { instrument: 'WIJK_WERKEN', from: '2026-01-01', to: '2026-03-31' },
  ]);
  expect(known(one, measure(undefined, 'school', { source: 2 })).clashes.size).toBe(1);
});
