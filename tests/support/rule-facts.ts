/** Facts about a person at random, of every field that a rule looks at. For properties that must hold of everyone. */
import fc from 'fast-check';
import { civilDate } from '../../src/kernel/civil-date.ts';
import { addMonths } from '../../src/rules/calendar.ts';
import { instruments } from '../../src/rules/catalogue.ts';
import { comparisonsIn } from '../../src/rules/condition.ts';
import { readsOf } from '../../src/rules/derived.ts';
import { type Facts, readFacts } from '../../src/rules/fact.ts';
import { type FieldName, fieldNames, fields } from '../../src/rules/field.ts';
import { sightOf } from '../../src/rules/look.ts';

const named = new Set(
  instruments.flatMap(({ conditions, relevantDate }) => [
    ...conditions.flatMap(comparisonsIn).map(({ field }) => field),
    ...(relevantDate.field === undefined ? [] : [relevantDate.field]),
  ]),
);
/** The fields that say on which day an instrument looks. */
export const dates = new Set(
  instruments.flatMap(({ relevantDate: { field } }) => (field === undefined ? [] : [field])),
);
const behind = new Set([...named].flatMap(readsOf));
const asked = fieldNames.filter((name) => behind.has(name));

/** Some day of the years that the rules know. */
export const day = fc
  .integer({ min: 0, max: 160 })
  .map((months) => addMonths(civilDate('2016-12-15'), months));

const members = [
  { relation: 'PARTNER', annualMeans: 9000 },
  { relation: 'PARENT', annualMeans: 30_000 },
];

/** Lists of periods, each of one of these kinds, some still running. */
function entriesOf(kinds: readonly object[]): fc.Arbitrary<unknown> {
  const period = fc.tuple(fc.constantFrom(...kinds), day, fc.integer({ min: 1, max: 40 }), fc.boolean());
  const entry = period.map(([kind, from, months, runs]) => ({
    ...kind,
    from,
    ...(runs ? {} : { to: addMonths(from, months) }),
  }));
  return fc.array(entry, { maxLength: 2 });
}

function valueOf(field: FieldName): fc.Arbitrary<unknown> {
  const { type, codes } = fields[field];
  if (type === 'boolean') return fc.boolean();
  if (type === 'code') return fc.constantFrom(...(codes ?? []));
  if (type === 'codes') return fc.subarray([...(codes ?? [])]);
  if (type === 'date')
    return field === 'birthDate'
      ? fc.integer({ min: 0, max: 700 }).map((months) => addMonths(civilDate('1955-05-20'), months))
      : day;
  if (type === 'text') return fc.constantFrom('nl', 'fr');
  if (type === 'money') return fc.constantFrom(0, 9000, 10_000, 10_700, 14_000, 30_000);
  if (type !== 'entries')
    return fc.constantFrom(0, 1, 3, 5, 10, 11, 12, 20, 22, 24, 25, 30, 36, 57, 60, 61, 312, 630, 640);
  if (field === 'employment.spells')
    return entriesOf(['REGULAR', 'INTERIM', 'STUDENT'].map((kind) => ({ kind })));
  if (field === 'history.instruments')
    return entriesOf([{ instrument: 'WIJKWERK' }, { instrument: 'TWE' }, { instrument: 'OKOT' }]);
  if (field === 'household.members') return fc.subarray(members);
  if (field === 'rmi.grants' || field === 'vdab.nwwzPeriods') return entriesOf([{}]);
  if (field !== 'benefits') return fc.constant([]);
  return fc
    .subarray(['LEEFLOON', 'EQ_LEEFLOON', 'UNEMPLOYMENT', 'INVALIDITY'], { maxLength: 2 })
    .map((kinds) => kinds.map((kind) => ({ kind })));
}

/** The same facts without one. */
export const without = (known: Facts, field: FieldName): Facts =>
  new Map([...known].filter(([name]) => name !== field));

/** What may be known of someone, at random: no two facts say different things. */
export const facts = fc
  .subarray([...asked])
  .chain((names) => fc.tuple(...names.map((name) => valueOf(name).map((value) => ({ field: name, value })))))
  .map((recorded): Facts => {
    const read = readFacts(recorded);
    if (read.problems !== undefined) throw new Error(JSON.stringify(read.problems));
    return consistent(read.facts);
  });

const someDays = ['2016-12-15', '2020-01-01', '2023-07-01', '2026-11-21', '2030-03-01'].map(civilDate);

/** A value that would follow from other facts is given only where it does not, so that no two facts say different things. */
function consistent(known: Facts): Facts {
  const kept = new Map(known);
  for (const field of known.keys()) {
    const rest = without(kept, field);
    if (!someDays.some((date) => sightOf(rest, date).get(field) !== undefined)) continue;
    kept.delete(field);
  }
  return kept;
}
