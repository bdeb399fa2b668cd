/** Many persons at once get the answers that each of them gets alone, condition by condition. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { count } from './bits.ts';
import { instruments } from './catalogue.ts';
import { comparisonsIn } from './condition.ts';
import { disputedPoints } from './disputed-point.ts';
import { evaluate, resultOf } from './evaluate.ts';
import { type Facts, readFacts, type Recorded } from './fact.ts';
import { type FieldName, fields } from './field.ts';
import type { Followed } from './legal-status.ts';
import { sightOf } from './look.ts';
import { answerAll } from './population.ts';
import { coded, type Column } from './population-column.ts';

const dates = new Set(instruments.flatMap(({ relevantDate: { field } }) => field ?? []));
const named = [
  ...new Set(
    instruments.flatMap(({ conditions }) =>
      conditions
        .flatMap(comparisonsIn)
        .flatMap(({ field, value }) =>
          typeof value === 'object' && 'field' in value ? [field, value.field] : [field],
        ),
    ),
  ),
].filter((field) => !dates.has(field) && !['date', 'text'].includes(fields[field].type));

function valueOf(field: FieldName): fc.Arbitrary<unknown> {
  const { type, codes } = fields[field];
  if (type === 'boolean') return fc.boolean();
  if (type === 'code') return fc.constantFrom(...(codes ?? []));
  if (type === 'codes') return fc.subarray([...(codes ?? [])]);
  if (type === 'entries')
    return fc
      .subarray(['LEEFLOON', 'EQ_LEEFLOON', 'UNEMPLOYMENT', 'SICKNESS'])
      .map((kinds) => kinds.map((kind) => ({ kind })));
  if (type === 'text') return fc.constant('nl');
  return fc.constantFrom(0, 1, 3, 11, 12, 18, 24, 25, 36, 57, 60, 65, 67, 312, 630);
}

const entryFields = named.filter((field) => fields[field].type !== 'entries' || field === 'benefits');
/** What would follow from others as bounds alone is given: a column holds one value. */
const asBounds: readonly FieldName[] = [
  'legalPensionAge',
  'ageAtQuarterEnd',
  'leefloon.threshold',
  'unemployment.daysMissing',
];
const person = fc
  .subarray(entryFields)
  .map((names) => [...new Set([...names, ...asBounds])])
  .chain((names) =>
    fc.tuple(...names.map((field) => valueOf(field).map((value): Recorded => ({ field, value })))),
  )
  .map((recorded): Facts => {
    const read = readFacts(recorded);
    if (read.problems !== undefined) throw new Error(JSON.stringify(read.problems));
    return read.facts;
  });

/** The column of a field, as each person's own answer has it. */
function columnOf(field: FieldName, people: readonly Facts[], date: ReturnType<typeof civilDate>): Column {
  const values = people.map((facts) => sightOf(facts, date).get(field));
  const { type } = fields[field];
  if (type === 'codes' || type === 'entries')
    return Int32Array.from(values, (value) =>
      Array.isArray(value) ? value.reduce<number>((set, one) => set | (1 << coded(field, one)), 0) : -1,
    );
  if (type === 'boolean' || type === 'code')
    return Int8Array.from(values, (value) =>
      typeof value === 'boolean' || typeof value === 'string' ? coded(field, value) : -1,
    );
  return Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN));
}

/** No reading, one for everyone, and one for some. */
const choices: readonly Followed[] = [
  {},
  Object.fromEntries(
    disputedPoints.map(({ id, statuses, readings }) => [
      id,
      Object.fromEntries(statuses.map((status) => [status, readings[0]?.code ?? ''])),
    ]),
  ),
  Object.fromEntries(
    disputedPoints.map(({ id, statuses, readings }) => [
      id,
      Object.fromEntries(
        statuses.flatMap((status, at) =>
          at % 3 === 2 ? [] : [[status, readings[at % readings.length]?.code ?? '']],
        ),
      ),
    ]),
  ),
];

test('for everyone at once as for each alone', () => {
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 70 }),
      fc.constantFrom('2017-06-01', '2023-03-01', '2024-06-03', '2026-11-21').map(civilDate),
      fc.constantFrom(...choices),
      (people, date, followed) => {
        const columns = new Map(named.map((field) => [field, columnOf(field, people, date)]));
        const answers = answerAll(instruments, { persons: people.length, columns, followed }, date);
        const bitOf = (bits: Uint32Array, at: number) => ((bits[at >> 5] ?? 0) >>> (at & 31)) & 1;
        people.forEach((facts, at) => {
          const sight = sightOf(facts, date, followed);
          instruments.forEach((instrument, place) => {
            const alone = evaluate(instrument, sight);
            const together = answers[place];
            if (together === undefined) throw new Error('No answer.');
            const told = `${instrument.code} on ${date} for ${JSON.stringify([...facts])}`;
            together.conditions.forEach(({ yes, no }, bit) => {
              expect(
                [bitOf(yes, at), bitOf(no, at)],
                `${together.version.conditions[bit]?.id} ${told}`,
              ).toEqual([(alone.yes >>> bit) & 1, (alone.no >>> bit) & 1]);
            });
            const { eligible, notEligible, blocked } = together;
            const result = bitOf(eligible, at)
              ? 'eligible'
              : bitOf(notEligible, at)
                ? 'notEligible'
                : bitOf(blocked, at)
                  ? 'blocked'
                  : 'unknown';
            expect(result, told).toBe(resultOf(alone));
          });
        });
      },
    ),
    { numRuns: 25 },
  );
});

test('bits are counted among the persons there are', () => {
  expect(count(new Uint32Array([0xffffffff, 0xffffffff]), 35)).toBe(35);
  expect(count(new Uint32Array([0b1011]), 2)).toBe(2);
  expect(count(new Uint32Array([0b1011]), 32)).toBe(3);
});
