/**
 * The next best question: of the facts still missing, the one that is expected to settle most instruments, asked first of who
 * can answer at the least cost. Each possible answer weighs the same, because nothing is known about the person.
 */
import { benefitKinds } from './code.ts';
import { comparisonsIn } from './condition.ts';
import {
  evaluate,
  evaluateChanged,
  obligationOf,
  relevantSight,
  resultOf,
  type Verdict,
} from './evaluate.ts';
import type { Value } from './fact.ts';
import { type FieldName, fieldNames, fields } from './field.ts';
import { type Ask, askOrder } from './field-shape.ts';
import type { Instrument } from './instrument.ts';
import { missingFor } from './missing.ts';
import type { Sight } from './sight.ts';

export interface Question {
  readonly field: FieldName;
  readonly question: string;
  readonly ask: Ask;
  /** How many instruments the answer is expected to settle. */
  readonly expected: number;
  /** The sum behind it: for each possible answer the instruments it would settle. */
  readonly sum: readonly { readonly answer: Value; readonly settles: readonly string[] }[];
}

/** Gives the questions worth asking, best first: by who can answer, then by what is expected, then by the order of the fields. */
export function questions(instruments: readonly Instrument[], sight: Sight): readonly Question[] {
  return [...asking(instruments, sight)]
    .map(([field, verdicts]) => questionOf(field, verdicts, sight))
    .toSorted(byWorth);
}

/** Gives the first of the questions, of the fields that may be asked; whoever answers at more cost is not looked at in vain. */
export function nextQuestion(
  instruments: readonly Instrument[],
  sight: Sight,
  mayAsk: (field: FieldName) => boolean = () => true,
): Question | undefined {
  const open = [...asking(instruments, sight)].filter(([field]) => mayAsk(field));
  const useless: Question[] = [];
  for (const ask of askOrder) {
    const [best, ...others] = open
      .filter(([field]) => fields[field].ask === ask)
      .map(([field, verdicts]) => questionOf(field, verdicts, sight))
      .toSorted(byWorth);
    if (best !== undefined && best.expected > 0) return best;
    if (best !== undefined) useless.push(best, ...others);
  }
  return useless.toSorted(byWorth)[0];
}

/** The open verdicts by each fact that keeps them open. */
function asking(instruments: readonly Instrument[], sight: Sight): ReadonlyMap<FieldName, Verdict[]> {
  const found = new Map<FieldName, Verdict[]>();
  for (const instrument of instruments) {
    const verdict = evaluate(instrument, sight);
    if (certain(verdict)) continue;
    for (const field of missingFor(verdict, relevantSight(instrument, sight))) {
      const known = found.get(field);
      if (known === undefined) found.set(field, [verdict]);
      else known.push(verdict);
    }
  }
  return found;
}

function byWorth(one: Question, other: Question): number {
  return (
    Number(one.expected === 0) - Number(other.expected === 0) ||
    askOrder.indexOf(one.ask) - askOrder.indexOf(other.ask) ||
    other.expected - one.expected ||
    fieldNames.indexOf(one.field) - fieldNames.indexOf(other.field)
  );
}

/** Tells whether more knowledge cannot change what the verdict says of the instrument and its obligation. */
export function certain(verdict: Verdict): boolean {
  return resultOf(verdict) !== 'unknown' && obligationOf(verdict) !== 'unknown';
}

function questionOf(field: FieldName, verdicts: readonly Verdict[], sight: Sight): Question {
  const instruments = verdicts.map(({ version }) => version.instrument);
  const sum = answersTo(field, instruments, sight).map((answer) => {
    const told = sight.changed(field, answer);
    const settled = verdicts.filter((one) => certain(evaluateChanged(one, field, told)));
    return { answer, settles: settled.map(({ version }) => version.instrument.code) };
  });
  const settled = sum.reduce((count, { settles }) => count + settles.length, 0);
  const { ask, question } = fields[field];
  return { field, question, ask, expected: sum.length === 0 ? 0 : settled / sum.length, sum };
}

/** Gives the answers that make a difference: each code, yes and no, and each side of the numbers that conditions name. */
function answersTo(field: FieldName, instruments: readonly Instrument[], sight: Sight): readonly Value[] {
  const { type, codes } = fields[field];
  if (type === 'boolean') return [true, false];
  if (type === 'code') return codes;
  if (type === 'codes') return [[], ...codes.map((code) => [code])];
  if (type === 'integer' || type === 'decimal' || type === 'money') return numbersFor(field, instruments);
  if (field === 'benefits') return benefitKinds.map((kind) => [{ kind }]);
  if (type === 'entries') return [[]];
  if (field === 'birthDate')
    return [16, 22, 40, 52, 58, 70].map((age) => `${Number(sight.date.slice(0, 4)) - age}-01-01`);
  return [];
}

function numbersFor(field: FieldName, instruments: readonly Instrument[]): readonly number[] {
  const named = instruments.flatMap((one) => numbersIn(one).get(field) ?? []);
  const sides = named.flatMap((number) => [Math.max(0, number - 1), number, number + 1]);
  return sides.length === 0 ? [0, 1_000_000_000] : [...new Set(sides)].toSorted((one, other) => one - other);
}

const numbers = new WeakMap<Instrument, ReadonlyMap<FieldName, readonly number[]>>();

/** Gives the numbers that the conditions of an instrument name, by field. */
function numbersIn(one: Instrument): ReadonlyMap<FieldName, readonly number[]> {
  const kept = numbers.get(one);
  if (kept !== undefined) return kept;
  const found = new Map<FieldName, number[]>();
  for (const { field, value } of one.conditions.flatMap(comparisonsIn))
    if (typeof value === 'number') found.set(field, [...(found.get(field) ?? []), value]);
  numbers.set(one, found);
  return found;
}
