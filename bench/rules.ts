/**
 * The rules for everyone: so many invented persons, the instruments with most conditions, every condition three-valued and kept. The
 * same data as the pages use, in columns; one thread, no generated code; over several in rule-threads.ts. And one person with all sentences.
 */
import { type CivilDate, civilDate } from '../src/kernel/civil-date.ts';
import { count } from '../src/rules/bits.ts';
import { advise, instruments } from '../src/rules/catalogue.ts';
import { comparisonsIn } from '../src/rules/condition.ts';
import { readNested } from '../src/rules/fact.ts';
import { type FieldName, fields } from '../src/rules/field.ts';
import type { Instrument } from '../src/rules/instrument.ts';
import { sightOf } from '../src/rules/look.ts';
import { answerAll } from '../src/rules/population.ts';
import type { Column, Population } from '../src/rules/population-column.ts';
import { nextQuestion } from '../src/rules/question.ts';
import { versionAt } from '../src/rules/version.ts';

export interface RulesMeasured {
  readonly persons: number;
  readonly instruments: number;
  readonly conditions: number;
  readonly personsPerSecond: number;
  readonly eligible: number;
  readonly onePersonMicroseconds: number;
  readonly nextQuestionMicroseconds: number;
  /** A loop of a hundred thousand steps: what the processor of this moment can do. */
  readonly loopMicroseconds: number;
}

const INSTRUMENTS = 15;
const ROUNDS = 12;

/** Measures the rules for so many persons. */
export function measureRules(persons: number): RulesMeasured {
  const date = civilDate('2026-11-21');
  const most = withMostConditions(date);
  const conditions = most.reduce((sum, one) => sum + versionAt(one, date).conditions.length, 0);
  const population = invented(persons);
  let best = Number.POSITIVE_INFINITY;
  let eligible = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const answers = answerAll(most, population, date);
    best = Math.min(best, performance.now() - start);
    eligible = answers.reduce((sum, one) => sum + count(one.eligible, persons), 0);
  }
  const known = readNested(someone).facts ?? new Map();
  return {
    persons,
    instruments: most.length,
    conditions,
    personsPerSecond: Math.round((persons / best) * 1000),
    eligible,
    onePersonMicroseconds: bestOf(() => advise(known, date)),
    nextQuestionMicroseconds: bestOf(() => nextQuestion(instruments, sightOf(known, date))),
    loopMicroseconds: bestOf(plainLoop),
  };
}

/** Gives the instruments with most conditions among those in force on a day. */
export function withMostConditions(date: CivilDate): readonly Instrument[] {
  return instruments
    .filter((one) => versionAt(one, date).state === 'inForce')
    .toSorted(
      (one, other) => versionAt(other, date).conditions.length - versionAt(one, date).conditions.length,
    )
    .slice(0, INSTRUMENTS);
}

const someone = {
  birthDate: '1987-06-10',
  residence: { region: 'VL' },
  benefits: [{ kind: 'LEEFLOON', from: '2026-01-05' }],
  vdab: { registered: true },
  assessment: { prognosis: 'NEC_WITHIN_24M', canWorkAtLeastHalfTime: true },
  employment: { spells: [] },
};

function plainLoop(): number {
  let sum = 0;
  for (let step = 0; step < 100_000; step += 1) sum = (Math.imul(sum, 31) + step) | 0;
  return sum;
}

function bestOf(work: () => unknown): number {
  for (let warm = 0; warm < 300; warm += 1) work();
  const rounds = Array.from({ length: 30 }, () => {
    const start = performance.now();
    for (let at = 0; at < 20; at += 1) work();
    return ((performance.now() - start) / 20) * 1000;
  });
  return Math.round(Math.min(...rounds));
}

/** Columns for every field that a condition names; one value in so many is not known, none with 0. */
export function invented(persons: number, unknown = 8): Population {
  const named = new Set(
    instruments.flatMap(({ conditions }) =>
      conditions
        .flatMap(comparisonsIn)
        .flatMap(({ field, value }) =>
          typeof value === 'object' && 'field' in value ? [field, value.field] : [field],
        ),
    ),
  );
  let seed = 7;
  const roll = (sides: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 4_294_967_296) * sides);
  };
  return {
    persons,
    columns: new Map([...named].map((field) => [field, columnFor(field, persons, roll, unknown)])),
  };
}

function columnFor(
  field: FieldName,
  persons: number,
  roll: (sides: number) => number,
  oneIn: number,
): Column {
  const { type, codes } = fields[field];
  const unknown = () => oneIn > 0 && roll(oneIn) === 0;
  if (type === 'codes' || type === 'entries')
    return Int32Array.from({ length: persons }, () => (unknown() ? -1 : roll(256)));
  if (type === 'boolean') return Int8Array.from({ length: persons }, () => (unknown() ? -1 : roll(2)));
  if (type === 'code')
    return Int8Array.from({ length: persons }, () => (unknown() ? -1 : roll(codes?.length ?? 1)));
  return Float64Array.from({ length: persons }, () => (unknown() ? Number.NaN : roll(70)));
}
