/** Values that follow from others name all they look at, so that a trace leaves nothing out. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { derivations, readsOf } from './derived.ts';
import { type Fact, type Facts, readNested } from './fact.ts';
import { type FieldName, fieldNames } from './field.ts';
import { sightOf } from './look.ts';

const date = civilDate('2026-11-21');
const known = (facts: object): Facts => {
  const read = readNested(facts);
  if (read.problems !== undefined) throw new Error(JSON.stringify(read.problems));
  return read.facts;
};

class Watched extends Map<FieldName, Fact> {
  readonly looked = new Set<FieldName>();
  override get(field: FieldName): Fact | undefined {
    this.looked.add(field);
    return super.get(field);
  }
}

const much = {
  birthDate: '1980-05-20',
  residence: { status: 'LABOUR_MIGRANT', register: 'ALIENS' },
  household: { category: '1', members: [{ relation: 'PARTNER', annualMeans: 20_000 }] },
  means: { items: [] },
  benefits: [{ kind: 'LEEFLOON', from: '2026-01-01' }],
  rmi: { grants: [{ from: '2026-01-01' }] },
  school: { leftOn: '2000-06-30' },
  employment: { spells: [{ kind: 'REGULAR', from: '2025-01-01', to: '2025-03-31' }] },
  vdab: { nwwzPeriods: [{ from: '2025-04-01' }] },
  history: { instruments: [{ instrument: 'WIJKWERK', from: '2026-01-01', to: '2026-03-31' }] },
  indicering: { cmw: { validUntil: '2027-01-01' } },
  priorWork: { sameEmployerDays: 0 },
};

test.each(fieldNames.filter((field) => derivations[field] !== undefined))(
  '%s names all it looks at',
  (field) => {
    const { birthDate: _birthDate, ...withoutBirth } = much;
    for (const facts of [much, { ...withoutBirth, age: 46 }, {}]) {
      const watched = new Watched(known(facts));
      sightOf(watched, date).get(field);
      expect([...watched.looked].filter((one) => !readsOf(field).includes(one))).toEqual([]);
    }
  },
);

test('each value follows where its facts are known', () => {
  const sight = sightOf(known(much), date);
  const values = (names: readonly FieldName[]) => names.map((name) => sight.get(name));
  expect(
    values(['age', 'ageAtQuarterEnd', 'legalPensionAge', 'workingAge', 'residence.rmiCategory']),
  ).toEqual([46, 46, 67, true, 'NONE']);
  expect(
    values([
      'monthsSinceSchool',
      'monthsOutOfPaidWork',
      'vdab.nwwzMonthsContinuous',
      'history.wijkwerkMonths',
      'history.ldeMonths',
    ]),
  ).toEqual([316, 19, 19, 3, 0]);
  expect(
    values([
      'application.isNew',
      'rmi.hadRightInThe3MonthsBeforeGrant',
      'previousOkot.ever',
      'indicering.cmw.stillValid',
    ]),
  ).toEqual([false, true, false, true]);
  expect(
    values(['unemployment.workdays312In36Months', 'unemployment.daysMissing', 'art60.monthsNeeded']),
  ).toEqual([78, 234, 9]);
  expect(values(['leefloon.threshold', 'means.countableAnnual'])).toEqual([
    { least: 1_093_866, most: 1_093_878 },
    906_128,
  ]);
});

test('a break of at most three months keeps the months before a hire, and none keeps them without a break', () => {
  const vdab = { nwwzPeriods: [{ from: '2024-01-01', to: '2025-06-30' }, { from: '2025-09-01' }] };
  const sight = sightOf(known({ vdab }), civilDate('2026-02-01'));
  expect([sight.get('vdab.nwwzMonthsContinuous'), sight.get('vdab.nwwzMonthsBeforeHire')]).toEqual([5, 25]);
});

test('who only gives an age is near a border of pension or not', () => {
  expect(sightOf(known({ age: 46 }), date).get('workingAge')).toBe(true);
  expect(sightOf(known({ age: 66 }), date).get('workingAge')).toBe(false);
  expect(sightOf(known({ age: 62 }), date).get('legalPensionAge')).toEqual({ least: 66, most: 67 });
});

test('months without paid work are counted from the last of it, and without any from the day of leaving school', () => {
  const months = (spells: readonly object[], leftOn?: string) =>
    sightOf(
      known({ employment: { spells }, ...(leftOn === undefined ? {} : { school: { leftOn } }) }),
      date,
    ).get('monthsOutOfPaidWork');
  const work = { kind: 'REGULAR', from: '2024-01-01', to: '2024-11-20' };
  expect(months([work], '2026-06-30')).toBe(24);
  expect(months([work])).toBe(24);
  expect(months([work, { kind: 'STUDENT', from: '2026-07-01', to: '2026-08-31' }])).toBe(24);
  expect(months([work, { kind: 'REGULAR', from: '2026-07-01' }])).toBe(0);
  expect(months([], '2026-06-21')).toBe(5);
  expect(months([])).toBeUndefined();
});
