/** The rules of the GPMI, each just before, on and just past its border. */
import { describe, expect, test } from 'vitest';
import { civilDate, isCivilDate } from '../kernel/civil-date.ts';
import { readClock, type Timed } from './gpmi-clock.ts';
import { type DutyAnswer, type DutyFacts, holds, judgeDuty } from './gpmi-duty.ts';
import { type Condition, type DutyRule, gpmiRules, isChecked } from './gpmi-rule.ts';

const leefloon: DutyFacts = { benefits: ['LEEFLOON'] };

describe('whether someone is to have a GPMI', () => {
  test.each<[string, DutyFacts, string, DutyAnswer, string[]]>([
    ['24 years old', { ...leefloon, age: 24 }, '2026-10-05', 'obliged', ['GP-01']],
    [
      '25 years old, had a right',
      { ...leefloon, age: 25, hadRight: true },
      '2026-10-05',
      'optional',
      ['GP-01', 'GP-02'],
    ],
    [
      '25 years old, first right',
      { ...leefloon, age: 25, hadRight: false },
      '2026-10-05',
      'obliged',
      ['GP-02'],
    ],
    ['24 on the first day of the law', { ...leefloon, age: 24 }, '2002-10-01', 'obliged', ['GP-01']],
    ['24 the day before the law', { ...leefloon, age: 24 }, '2002-09-30', 'optional', []],
    [
      '40, first right, the day it began to count',
      { ...leefloon, age: 40, hadRight: false },
      '2016-11-01',
      'obliged',
      ['GP-02'],
    ],
    [
      '40, first right, the day before',
      { ...leefloon, age: 40, hadRight: false },
      '2016-10-31',
      'optional',
      ['GP-01'],
    ],
    [
      'exempt for health',
      { ...leefloon, age: 20, exemptReason: 'HEALTH' },
      '2026-10-05',
      'exempt',
      ['GP-04'],
    ],
    [
      'exempt for equity',
      { ...leefloon, age: 20, exemptReason: 'EQUITY' },
      '2026-10-05',
      'exempt',
      ['GP-04'],
    ],
    [
      'studies are no exemption',
      { ...leefloon, age: 20, exemptReason: 'STUDENT' },
      '2026-10-05',
      'obliged',
      ['GP-01'],
    ],
    ['no leefloon', { benefits: ['UNEMPLOYMENT'], age: 20 }, '2026-10-05', 'outside', ['GP-00']],
    ['no benefit at all', { benefits: [], age: 20 }, '2026-10-05', 'outside', ['GP-00']],
    [
      'the equivalent: nobody says',
      { benefits: ['EQ_LEEFLOON'], age: 20 },
      '2026-10-05',
      'unknown',
      ['GP-08'],
    ],
    ['nothing known of the benefit', { age: 20 }, '2026-10-05', 'unknown', []],
    ['nothing known of age or earlier right', leefloon, '2026-10-05', 'unknown', []],
    ['30, earlier right not known', { ...leefloon, age: 30 }, '2026-10-05', 'unknown', []],
  ])('%s', (_who, facts, on, answer, because) => {
    const duty = judgeDuty(gpmiRules, facts, civilDate(on));
    expect([duty.answer, duty.because.map(({ id }) => id)]).toEqual([answer, because]);
  });

  test('a full-time student under 25 has the form of studies, one of 25 has not', () => {
    const student = { ...leefloon, student: true, hadRight: false };
    const form = (age: number) => judgeDuty(gpmiRules, { ...student, age }, civilDate('2026-02-10')).form;
    expect([form(24), form(25)]).toEqual(['studies', 'general']);
  });

  test('what is missing is named, and what could still exempt is to be confirmed', () => {
    const on = civilDate('2026-10-05');
    expect(judgeDuty(gpmiRules, leefloon, on).missing).toEqual(['age', 'hadRight']);
    expect(judgeDuty(gpmiRules, { ...leefloon, age: 20 }, on).toConfirm).toEqual(['exemptReason']);
    expect(judgeDuty(gpmiRules, { ...leefloon, age: 20, exemptReason: 'NONE' }, on).toConfirm).toEqual([]);
  });

  test('the form of studies comes with a duty and names its rule, and with nothing else', () => {
    const on = civilDate('2026-02-10');
    const student = { ...leefloon, age: 20, student: true };
    const told = (facts: DutyFacts) => {
      const { answer, form, because, toConfirm } = judgeDuty(gpmiRules, facts, on);
      return [answer, form, because.map(({ id }) => id).join(' '), toConfirm.join(' ')];
    };
    expect(told(student)).toEqual(['obliged', 'studies', 'GP-01 GP-03', 'exemptReason']);
    expect(told({ ...student, student: false })).toEqual(['obliged', 'general', 'GP-01', 'exemptReason']);
    expect(told({ ...student, exemptReason: 'HEALTH' })).toEqual(['exempt', 'general', 'GP-04', '']);
    expect(told({ ...student, benefits: [] })).toEqual(['outside', 'general', 'GP-00', '']);
    expect(judgeDuty(gpmiRules, { age: 20 }, on).missing).toEqual(['benefits']);
  });

  test('a rule with two conditions holds when both do, and does not when one does not', () => {
    const rule = gpmiRules.find((one): one is DutyRule => one.id === 'GP-03');
    if (rule === undefined) throw new Error('GP-03 is gone.');
    expect(holds(rule, { student: true, age: 24 })).toBe(true);
    expect(holds(rule, { student: false })).toBe(false);
    expect(holds(rule, { age: 25 })).toBe(false);
    expect([holds(rule, { student: true }), holds(rule, { age: 24 })]).toEqual([undefined, undefined]);
  });

  test.each<[Condition['field'], Condition['operator'], Condition['value'], DutyFacts]>([
    ['age', 'intersects', ['HEALTH'], { age: 20 }],
    ['benefits', 'intersects', 20, { benefits: ['LEEFLOON'] }],
    ['benefits', 'in', ['LEEFLOON'], { benefits: ['LEEFLOON'] }],
    ['exemptReason', 'in', 20, { exemptReason: 'HEALTH' }],
    ['exemptReason', 'lt', 25, { exemptReason: 'HEALTH' }],
    ['age', 'lt', true, { age: 0 }],
  ])('a rule that compares %s by %s with %j never holds', (field, operator, value, facts) => {
    const [rule] = gpmiRules;
    if (rule === undefined || rule.kind === 'term') throw new Error('The first rule is gone.');
    expect(holds({ ...rule, field, operator, value }, facts)).toBe(false);
  });

  test('a rule that nobody checked never obliges', () => {
    const unchecked = gpmiRules.map((rule) => ({ ...rule, grade: 'U' as const }));
    for (const age of [20, 40]) {
      const { answer } = judgeDuty(unchecked, { ...leefloon, age, hadRight: false }, civilDate('2026-10-05'));
      expect(answer).not.toBe('obliged');
    }
  });
});

const granted = civilDate('2026-01-31');
const contract: Timed = { grantedOn: granted, signedOn: null, endsOn: null, endedOn: null, evaluations: [] };
const signed: Timed = { ...contract, signedOn: civilDate('2026-03-10') };
const at = (day: string, given: Timed) => readClock(gpmiRules, given, civilDate(day));
const evaluated = (heldOn: string, inPerson = true, nextOn?: string) => ({
  heldOn: civilDate(heldOn),
  inPerson,
  nextOn: nextOn === undefined ? null : civilDate(nextOn),
});

describe('the clock of a contract', () => {
  test.each([
    ['2026-04-29', false],
    ['2026-04-30', false],
    ['2026-05-01', true],
  ])('on %s the signing of a grant of 31 January is late: %s', (day, late) => {
    expect(at(day, contract).sign).toMatchObject({ on: '2026-04-30', late, rule: { id: 'GP-06' } });
  });

  test.each([
    ['2026-07-10', false],
    ['2026-07-11', true],
  ])('on %s the first evaluation of a contract of 10 March is late: %s', (day, late) => {
    const clock = at(day, signed);
    expect(clock.sign).toBeUndefined();
    expect(clock.evaluate).toMatchObject({ on: '2026-07-10', late, rule: { id: 'GP-07' } });
  });

  test('counts on from the last evaluation, and what was agreed comes first when it is sooner', () => {
    const day = '2026-08-01';
    expect(at(day, { ...signed, evaluations: [evaluated('2026-06-01')] }).evaluate?.on).toBe('2026-10-01');
    const sooner = at(day, { ...signed, evaluations: [evaluated('2026-06-01', true, '2026-09-01')] });
    expect(sooner.evaluate).toEqual({ on: '2026-09-01', late: false });
    const later = at(day, { ...signed, evaluations: [evaluated('2026-06-01', true, '2027-01-01')] });
    expect(later.evaluate).toMatchObject({ on: '2026-10-01', rule: { id: 'GP-07' } });
  });

  test('a talk of a year ago no longer counts, one of the day after does', () => {
    const talks = [evaluated('2026-03-15'), evaluated('2026-03-16'), evaluated('2026-06-01', false)];
    expect(at('2027-03-15', { ...signed, evaluations: talks }).inPerson).toMatchObject({
      held: 1,
      wanted: 2,
    });
  });

  test('runs no more once it ended, and says when an end is over', () => {
    const ending = { ...signed, endsOn: civilDate('2026-09-30') };
    expect(at('2026-09-30', ending).end).toEqual({ on: '2026-09-30', late: false });
    expect(at('2026-10-01', ending).end?.late).toBe(true);
    expect(at('2026-10-01', { ...ending, endedOn: civilDate('2026-10-01') })).toEqual({});
    expect(at('2026-09-30', { ...ending, endedOn: civilDate('2026-10-01') }).evaluate).toBeDefined();
  });

  test('knows no term on a day for which no rule holds', () => {
    const dated = gpmiRules.map((rule) => ({ ...rule, from: civilDate('2027-01-01') }));
    expect(Object.keys(readClock(dated, contract, civilDate('2026-12-01')))).toEqual([]);
    expect(Object.keys(readClock(dated, signed, civilDate('2026-12-01')))).toEqual([]);
    const agreed = { ...signed, evaluations: [evaluated('2026-06-01', true, '2026-09-01')] };
    expect(readClock(dated, agreed, civilDate('2026-12-01'))).toEqual({
      evaluate: { on: '2026-09-01', late: true },
    });
  });

  test('a talk of today counts, one that is still to come does not', () => {
    const talks = [evaluated('2026-08-01'), evaluated('2026-08-02')];
    expect(at('2026-08-01', { ...signed, evaluations: talks }).inPerson?.held).toBe(1);
  });

  test('of several evaluations the last counts, in whatever order they come, and what is agreed on the day of the rule is agreed', () => {
    const evaluations = [evaluated('2026-06-01', true, '2026-10-01'), evaluated('2026-04-01')];
    expect(at('2026-08-01', { ...signed, evaluations }).evaluate).toEqual({ on: '2026-10-01', late: false });
  });

  test('an end is told beside what is still to be signed', () => {
    const ending = { ...contract, endsOn: civilDate('2026-03-01') };
    expect(Object.keys(at('2026-04-01', ending))).toEqual(['sign', 'end']);
    expect(Object.keys(at('2026-04-01', signed))).toEqual(['evaluate', 'inPerson']);
  });
});

describe('the rules as data', () => {
  test('each has its own name, and a source wherever it was checked', () => {
    const ids = gpmiRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of gpmiRules.filter(isChecked)) expect(rule.sources, rule.id).not.toEqual([]);
  });

  test('no day is written that does not exist, and none ends before it begins', () => {
    for (const { from, until } of gpmiRules) {
      for (const day of [from, until]) expect(day === null || isCivilDate(day)).toBe(true);
      expect(from === null || until === null || from <= until).toBe(true);
    }
  });

  test('every term of the rhythm is still to be checked', () => {
    expect(gpmiRules.filter(({ kind }) => kind === 'term').some(isChecked)).toBe(false);
  });
});
