/** Instruments at random, of every operator, role and grade, with persons and choices of readings for them. */
import fc from 'fast-check';
import type { Comparison, Condition, Expression } from '../../src/rules/condition.ts';
import { type Facts, readFacts } from '../../src/rules/fact.ts';
import type { Instrument } from '../../src/rules/instrument.ts';
import { tweOcmw } from '../../src/rules/instruments/twe-ocmw.ts';
import { type Followed, legalStatuses } from '../../src/rules/legal-status.ts';

const grade = fc.constantFrom('A', 'B', 'U', undefined);
const some = (codes: readonly string[]) => fc.subarray([...codes], { minLength: 1, maxLength: 2 });

const months = 'residence.monthsOfResidence';
const ill = 'health.monthsIncapacity';
const pillars = ['MO', 'NT2', 'WORK', 'PNT'] as const;
export const used = [
  months,
  ill,
  'mayWork',
  'vdab.registered',
  'inburgering.pillarsDone',
  'benefits',
] as const;
const orders = ['lt', 'lte', 'gt', 'gte'] as const;

const compared: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({
    field: fc.constantFrom(months, ill),
    operator: fc.constantFrom(...orders, 'eq' as const, 'ne' as const),
    value: fc.constantFrom(11, 12, 13),
  }),
  fc.record({
    field: fc.constant(months),
    operator: fc.constantFrom('between' as const, 'in' as const, 'notIn' as const),
    value: fc.constantFrom([11, 13], [12, 12]),
  }),
  fc.record({
    field: fc.constant(months),
    operator: fc.constantFrom(...orders, 'eq' as const, 'ne' as const),
    value: fc.constant({ field: ill } as const),
  }),
  fc.record({
    field: fc.constant('mayWork' as const),
    operator: fc.constantFrom('eq' as const, 'ne' as const),
    value: fc.constantFrom('UNLIMITED', 'NONE'),
  }),
  fc.record({
    field: fc.constant('mayWork' as const),
    operator: fc.constantFrom('in' as const, 'notIn' as const),
    value: some(['UNLIMITED', 'LIMITED', 'NONE']),
  }),
  fc.record({
    field: fc.constant('vdab.registered' as const),
    operator: fc.constantFrom('eq' as const, 'ne' as const),
    value: fc.boolean(),
  }),
  fc.record({
    field: fc.constant('benefits' as const),
    operator: fc.constantFrom('intersects' as const, 'disjoint' as const),
    value: some(['LEEFLOON', 'UNEMPLOYMENT', 'NONE']),
  }),
  fc.record({
    field: fc.constantFrom(...used),
    operator: fc.constant('exists' as const),
    value: fc.constant(true),
  }),
);
const comparison = fc.tuple(compared, grade, fc.boolean()).map(
  ([one, sure, only]): Comparison => ({
    ...one,
    ...(sure === undefined ? {} : { grade: sure }),
    ...(only ? { onlyRecorded: true } : {}),
  }),
);

const expression: fc.Arbitrary<Expression> = fc.letrec<{ one: Expression; parts: Expression[] }>((tie) => ({
  parts: fc.array(tie('one'), { minLength: 1, maxLength: 3 }),
  one: fc.oneof(
    { maxDepth: 2 },
    { weight: 4, arbitrary: comparison },
    fc.tuple(tie('parts'), grade).map(([all, sure]): Expression => ({ all, ...(sure && { grade: sure }) })),
    fc.tuple(tie('parts'), grade).map(([any, sure]): Expression => ({ any, ...(sure && { grade: sure }) })),
    fc.constant<Expression>({ unsettled: 'Niemand houdt het bij.' }),
    fc.tuple(fc.subarray([...legalStatuses], { minLength: 1 }), tie('one'), tie('one'), fc.boolean()).map(
      ([statuses, a, b, silent]): Expression => ({
        disputed: 'X-1',
        statuses,
        readings: { a, b },
        ...(silent ? { silent } : {}),
      }),
    ),
  ),
})).one;

const roles = ['admission', 'limit', 'blocker', 'funding', 'duty', 'obliged', 'exempt', undefined] as const;
const { sources, text, whenMissing, owner } = tweOcmw.conditions[0] as Condition;

const condition = fc
  .tuple(expression, fc.constantFrom(...roles), fc.constantFrom('H', 'F', 'O'), grade)
  .map(([asked, role, kind, sure = 'A']) => ({
    ...asked,
    sources,
    text,
    whenMissing,
    owner,
    kind,
    grade: sure,
    ...(role === undefined ? {} : { role }),
  }));
export const instrument = fc
  .array(condition, { minLength: 1, maxLength: 5 })
  .map((conditions): Instrument => {
    const { outcomes: _outcomes, doubts: _doubts, ...plain } = tweOcmw;
    const numbered = conditions.map((one, at) => ({ ...one, id: `X-${at}` }));
    return { ...plain, from: '2020-01-01', relevantDate: { name: 'dag' }, conditions: numbered };
  });

const values: Readonly<Record<(typeof used)[number], fc.Arbitrary<unknown>>> = {
  [months]: fc.constantFrom(0, 10, 11, 12, 13, 14),
  [ill]: fc.constantFrom(10, 11, 12, 13),
  mayWork: fc.constantFrom('UNLIMITED', 'LIMITED', 'NONE'),
  'vdab.registered': fc.boolean(),
  'inburgering.pillarsDone': fc.subarray([...pillars]),
  benefits: fc
    .subarray(['LEEFLOON', 'EQ_LEEFLOON', 'UNEMPLOYMENT', 'INVALIDITY', 'NONE'], { maxLength: 2 })
    .map((kinds) => kinds.map((kind) => ({ kind }))),
};
export const person = fc
  .subarray([...used])
  .chain((names) => fc.tuple(...names.map((field) => values[field].map((value) => ({ field, value })))))
  .map((recorded): Facts => {
    const read = readFacts(recorded);
    if (read.problems !== undefined) throw new Error(JSON.stringify(read.problems));
    return read.facts;
  });

export const followed = fc
  .option(
    fc.tuple(
      ...legalStatuses.map((status) =>
        fc.constantFrom('a', 'b', 'gone', undefined).map((code) => [status, code] as const),
      ),
    ),
  )
  .map(
    (chosen): Followed =>
      chosen === null ? {} : { 'X-1': Object.fromEntries(chosen.filter(([, code]) => code !== undefined)) },
  );
