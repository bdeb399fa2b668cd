/**
 * Small faults in the data of the rules, one at a time: another comparison, another border, another code, a part left out, another
 * period. Which of them the published cases notice tells how much of the law they hold.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate } from '../../src/kernel/civil-date.ts';
import { projectRoot } from '../../src/root.ts';
import { addDays } from '../../src/rules/calendar.ts';
import { instruments } from '../../src/rules/catalogue.ts';
import { type Case, runCase } from '../../src/rules/case.ts';
import type { Comparison, Condition, Expression, Operator } from '../../src/rules/condition.ts';
import type { Instrument } from '../../src/rules/instrument.ts';

export interface RuleMutation {
  readonly instrument: string;
  readonly name: string;
  readonly mutant: Instrument;
}

const flips: Readonly<Partial<Record<Operator, Operator>>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'gte',
  gte: 'lt',
  gt: 'lte',
  lte: 'gt',
  in: 'notIn',
  notIn: 'in',
  intersects: 'disjoint',
  disjoint: 'intersects',
};

/** Every mutation of every instrument: its days, and its conditions. */
export function ruleMutations(): readonly RuleMutation[] {
  return instruments.flatMap((instrument) => [
    ...periods(instrument).map(([name, mutant]) => ({ instrument: instrument.code, name, mutant })),
    ...instrument.conditions.flatMap((condition, place) => ofCondition(instrument, condition, place)),
  ]);
}

function ofCondition(instrument: Instrument, condition: Condition, place: number): readonly RuleMutation[] {
  const { code, conditions } = instrument;
  const named = (name: string, changed: readonly Condition[]): RuleMutation => ({
    instrument: code,
    name: `${condition.id} ${name}`,
    mutant: { ...instrument, conditions: changed },
  });
  return [
    named('is left out', conditions.toSpliced(place, 1)),
    ...[...mutantsOf(condition), ...periods(condition)].map(([name, mutant]) =>
      named(name, conditions.with(place, { ...condition, ...mutant })),
    ),
  ];
}

/** The first and the last day, each a day earlier and a day later. */
function periods<One extends { readonly from?: string; readonly until?: string }>(
  one: One,
): readonly (readonly [string, One])[] {
  return (['from', 'until'] as const).flatMap((end) => {
    const day = one[end];
    if (day === undefined) return [];
    return [1, -1].map(
      (by) => [`${end} moves by ${by}`, { ...one, [end]: addDays(civilDate(day), by) }] as const,
    );
  });
}

function mutantsOf(expression: Expression): readonly (readonly [string, Expression])[] {
  if ('field' in expression) return comparisons(expression);
  if ('unsettled' in expression) return [];
  if ('disputed' in expression)
    return Object.entries(expression.readings).flatMap(([code, one]) =>
      mutantsOf(one).map(
        ([name, mutant]) =>
          [
            `reading ${code}: ${name}`,
            { ...expression, readings: { ...expression.readings, [code]: mutant } },
          ] as const,
      ),
    );
  const parts = 'all' in expression ? expression.all : expression.any;
  const rejoined = (changed: readonly Expression[]): Expression =>
    'all' in expression ? { ...expression, all: changed } : { ...expression, any: changed };
  return parts.flatMap((part, place) => [
    [`without part ${place + 1}`, rejoined(parts.toSpliced(place, 1))] as const,
    ...mutantsOf(part).map(
      ([name, mutant]) => [`part ${place + 1}: ${name}`, rejoined(parts.with(place, mutant))] as const,
    ),
  ]);
}

function comparisons(one: Comparison): readonly (readonly [string, Comparison])[] {
  const { operator, value } = one;
  const flipped = flips[operator];
  return [
    ...(flipped === undefined
      ? []
      : [[`${operator} becomes ${flipped}`, { ...one, operator: flipped }] as const]),
    ...(typeof value === 'number'
      ? [1, -1].map((by) => [`border moves by ${by}`, { ...one, value: value + by }] as const)
      : []),
    ...(Array.isArray(value) && value.length > 1
      ? value.map((code, place) => [`without ${code}`, { ...one, value: value.toSpliced(place, 1) }] as const)
      : []),
  ];
}

/** The faults that change no answer, each with the reason; no case can notice them. */
export const equalByMeaning: Readonly<Record<string, string>> = {
  'IBO_PLUS IB-01 from moves by -1': 'IBO_PLUS itself began on that day.',
  'IBO_PLUS IB-02 from moves by -1': 'IBO_PLUS itself began on that day.',
  'IBO_PLUS IB-04 from moves by -1': 'IBO_PLUS itself began on that day.',
  'VDAB_REGISTRATION VR-02 from moves by -1': 'VDAB_REGISTRATION itself began on that day.',
  'IBO_PLUS KI-02 part 2: part 1: border moves by -1':
    'Who is 24 and a jobseeker for 24 months already holds the first part, which asks 12 months under 25.',
  'IBO_PLUS KI-03 reading asBefore: part 2: part 1: border moves by -1':
    'The same group as in KI-02, and for the same reason.',
  'UNEMPLOYMENT_NOT_LIMITED UL-03 part 2: part 3: reading yearly: part 6: without part 1':
    'Who has a career of 35 years has enough in each earlier year as well.',
  'UNEMPLOYMENT_NOT_LIMITED UL-03 part 2: part 3: reading yearly: part 6: part 1: border moves by -1':
    'Who has a career of 35 years has enough in 2029 as well.',
  'UNEMPLOYMENT_NOT_LIMITED UL-03 part 2: part 3: reading oneStep: part 2: without part 1':
    'Who has a career of 35 years has enough in each earlier year as well.',
  'UNEMPLOYMENT_NOT_LIMITED UL-03 part 2: part 3: reading oneStep: part 2: part 1: border moves by -1':
    'Who has a career of 35 years has enough in 2029 as well.',
};

/** The published cases. */
export function publishedCases(): readonly Case[] {
  const folder = join(projectRoot, 'src/rules/cases');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name): Case => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** Tells whether some case notices a mutation. */
export function isNoticed({ instrument, mutant }: RuleMutation, cases: readonly Case[]): boolean {
  const named = (code: string) =>
    code === instrument ? mutant : instruments.find((one) => one.code === code);
  return cases.some((one) => runCase(one, named).length > 0);
}
