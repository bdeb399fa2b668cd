/** What is told of an answer: each condition with what to do, what is missing once, what is doubtful, and a sentence for every result. */
import { describe, expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { instruments } from './catalogue.ts';
import type { Condition } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { doubtsOn, explain } from './explain.ts';
import { readNested } from './fact.ts';
import type { Instrument } from './instrument.ts';
import { tweOcmw } from './instruments/twe-ocmw.ts';
import { sightOf } from './look.ts';

const date = civilDate('2026-11-21');
const [first] = tweOcmw.conditions;
if (first === undefined) throw new Error('There are no conditions.');
const { sources, text, whenMissing, owner } = first;
const said = { sources, text, whenMissing, owner, kind: 'H', grade: 'A' } as const;
const mayWork = { field: 'mayWork', operator: 'ne', value: 'NONE' } as const;
const old = { field: 'age', operator: 'gte', value: 25 } as const;

function tell(conditions: readonly Condition[], facts: object, more: Partial<Instrument> = {}, on = date) {
  const { doubts: _doubts, outcomes: _outcomes, ...plain } = tweOcmw;
  const known = readNested(facts).facts ?? new Map();
  const sight = sightOf(known, on);
  return explain(evaluate({ ...plain, from: '2020-01-01', conditions, ...more }, sight), sight);
}

describe('a condition', () => {
  const one: Condition = { ...said, ...mayWork, id: 'X-1' };

  test('that holds is told with its fact, and without what to do', () => {
    const [told] = tell([one], { mayWork: 'LIMITED' }).conditions;
    expect(told).toMatchObject({
      result: 'true',
      sentence: text.true,
      missing: [],
      toConfirm: [],
      toVerify: false,
    });
    expect(told?.facts).toEqual([{ field: 'mayWork', value: 'LIMITED' }]);
    expect(told?.remedy).toBeUndefined();
  });

  test('of an instrument that works nothing out is told without outcomes and readings', () => {
    expect(tell([one], {})).toMatchObject({ outcomes: [], readings: [] });
  });

  test('that does not hold is told with what to do and who', () => {
    const [told] = tell([one], { mayWork: 'NONE' }).conditions;
    expect(told).toMatchObject({ result: 'false', sentence: text.false, missing: [] });
    expect(told?.remedy).toEqual({ what: whenMissing, owner });
  });

  test('that is not known names what is missing and what to do', () => {
    const [told] = tell([one], {}).conditions;
    expect(told).toMatchObject({
      result: 'unknown',
      sentence: text.unknown,
      missing: ['mayWork'],
      facts: [],
    });
    expect(told?.remedy).toEqual({ what: whenMissing, owner });
  });

  test('that counts on record alone is to be confirmed while nothing is recorded', () => {
    const only: Condition = { ...said, field: 'vdab.registered', operator: 'ne', value: true, id: 'X-2' };
    const [silent] = tell([only], {}).conditions;
    expect(silent).toMatchObject({ result: 'true', toConfirm: ['vdab.registered'] });
    expect(silent?.remedy).toEqual({ what: whenMissing, owner });
    const [told] = tell([only], { vdab: { registered: false } }).conditions;
    expect(told).toMatchObject({ result: 'true', toConfirm: [] });
    expect(told?.remedy).toBeUndefined();
  });

  test('that limits is to be confirmed while its counter is not known, and keeps nothing open', () => {
    const limit: Condition = { ...said, ...old, id: 'X-3', role: 'limit' };
    const told = tell([limit], {});
    expect(told.conditions[0]).toMatchObject({ toConfirm: ['birthDate'], missing: ['birthDate'] });
    expect(told).toMatchObject({ result: 'eligible', missing: [] });
  });

  test('that is not verified says so, and never refuses alone', () => {
    const told = tell([{ ...said, ...mayWork, id: 'X-4', grade: 'U' }], { mayWork: 'NONE' });
    expect(told.result).toBe('unknown');
    expect(told.conditions[0]).toMatchObject({ toVerify: true, grade: 'U', result: 'false' });
    expect(told.missing).toEqual([]);
  });
});

describe('an answer', () => {
  const two: readonly Condition[] = [
    { ...said, ...old, id: 'X-1' },
    { ...said, all: [old, mayWork], id: 'X-2' },
    { ...said, field: 'vdab.registered', operator: 'eq', value: true, id: 'X-3', role: 'duty' },
  ];

  test('names what is missing once, and nothing that decides nothing', () => {
    expect(tell(two, {}).missing).toEqual(['birthDate', 'mayWork']);
    expect(tell(two, { age: 30 }).missing).toEqual(['mayWork']);
    expect(tell(two, { age: 20 }).missing).toEqual([]);
    expect(tell(two, { age: 30, mayWork: 'LIMITED' }).missing).toEqual([]);
  });

  test('has a sentence for each result', () => {
    const blocker: Condition = { ...said, ...mayWork, id: 'X-5', role: 'blocker' };
    expect(tell(two, {}).sentence).toContain('is nog niet bekend');
    expect(tell(two, { age: 20 }).sentence).toContain('kan niet');
    expect(tell(two, { age: 30, mayWork: 'LIMITED' }).sentence).toContain('Een persoon beslist');
    expect(tell([blocker], { mayWork: 'NONE' }).sentence).toContain('eerst is iets anders nodig');
  });

  test('before the first day and after the last one says that it is not in force, and tells no outcome', () => {
    const outcomes = () => [{ code: 'end', label: 'einde', grade: 'A' as const, sources }];
    const ended = { until: '2026-06-30', outcomes };
    expect(tell(two, {}, { outcomes }, civilDate('2019-12-31'))).toMatchObject({
      state: 'notYet',
      outcomes: [],
      conditions: [],
    });
    expect(tell(two, {}, ended).sentence).toContain('bestaat niet meer');
    expect(tell(two, {}, { ...ended, endedText: 'Het is gedaan.' })).toMatchObject({
      sentence: 'Het is gedaan.',
      outcomes: [],
    });
  });

  test('tells outcomes to whom it does not refuse, or to whom the instrument says', () => {
    const outcomes = () => [{ code: 'end', label: 'einde', grade: 'A' as const, sources }];
    expect(tell(two, {}, { outcomes }).outcomes.length).toBe(1);
    expect(tell(two, { age: 20 }, { outcomes }).outcomes).toEqual([]);
    expect(tell(two, { age: 20 }, { outcomes, outcomesFor: ['notEligible'] }).outcomes.length).toBe(1);
  });

  test('says what is doubtful on that day alone, and of a first day that nobody found', () => {
    const doubts = [
      { text: 'eerst', until: '2026-11-20' },
      { text: 'altijd' },
      { text: 'later', from: '2026-11-22' },
    ];
    expect(tell(two, {}, { doubts }).doubts).toEqual(['altijd']);
    const searched = instruments.filter(({ fromToVerify }) => fromToVerify === true);
    expect(searched.length).toBeGreaterThan(0);
    for (const one of instruments)
      expect(doubtsOn(one, date).some((words) => words.includes('eerste dag'))).toBe(searched.includes(one));
  });
});

test('what is asked and known is told, and only what counts on record alone is to be confirmed', () => {
  const known: Condition = { ...said, ...mayWork, id: 'X-6' };
  expect(tell([known], {}).conditions[0]).toMatchObject({ toConfirm: [], missing: ['mayWork'] });
  const limit: Condition = { ...said, ...old, id: 'X-7', role: 'limit' };
  expect(tell([limit], { age: 30 }).conditions[0]).toMatchObject({ toConfirm: [], result: 'true' });
  expect(tell([limit], { age: 20 }).conditions[0]).toMatchObject({ toConfirm: [], result: 'false' });
});

test('the obligation is told where there is one, with the fact that keeps it open', () => {
  const duty: Condition = { ...said, ...mayWork, id: 'X-8', role: 'obliged' };
  expect(tell([duty], {})).toMatchObject({ result: 'eligible', obligation: 'unknown', missing: ['mayWork'] });
  expect(tell([duty], { mayWork: 'NONE' })).toMatchObject({ obligation: 'optional', missing: [] });
  expect(tell([duty], { mayWork: 'LIMITED' })).toMatchObject({ obligation: 'obliged', missing: [] });
  expect('obligation' in tell([{ ...said, ...mayWork, id: 'X-9' }], { mayWork: 'LIMITED' })).toBe(false);
});

test('a value that is given is told without what it would have followed from', () => {
  const [given] = tell([{ ...said, ...old, id: 'X-1' }], { age: 30, birthDate: '1990-01-01' }).conditions;
  expect(given?.facts.map(({ field }) => field)).toEqual(['age']);
  const [behind] = tell([{ ...said, ...old, id: 'X-1' }], { birthDate: '1990-01-01' }).conditions;
  expect(behind?.facts.map(({ field }) => field)).toEqual(['birthDate']);
});
