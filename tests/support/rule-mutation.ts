/**
 * Small faults in the data of the rules, one at a time: another comparison, another border, another code, a part left out, another
 * period. Which of them the published cases notice tells how much of the law they hold.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/root.ts';
import { instruments } from '../../src/rules/catalogue.ts';
import { type Case, runCase } from '../../src/rules/case.ts';
import type { Comparison, Expression, Operator } from '../../src/rules/condition.ts';
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

/** Every mutation of the conditions that decide: those of law and policy that are verified. */
export function ruleMutations(): readonly RuleMutation[] {
  return instruments.flatMap((instrument) =>
    instrument.conditions.flatMap((condition, place) =>
      mutantsOf(condition).map(([name, mutant]) => ({
        instrument: instrument.code,
        name: `${condition.id} ${name}`,
        mutant: {
          ...instrument,
          conditions: instrument.conditions.with(place, { ...condition, ...mutant }),
        },
      })),
    ),
  );
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
