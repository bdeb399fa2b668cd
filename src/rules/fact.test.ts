/** Bad facts are problems that name the field, and never become an answer. */
import { expect, test } from 'vitest';
import { readFacts, readNested } from './fact.ts';

test('nested facts are read by the parts of their names', () => {
  const { facts } = readNested({
    birthDate: '1987-06-10',
    residence: { region: 'VL' },
    benefits: [{ kind: 'LEEFLOON', from: '2026-01-05' }],
    household: { category: 2 },
  });
  expect([...(facts ?? [])].map(([field, { value }]) => [field, value])).toEqual([
    ['birthDate', '1987-06-10'],
    ['residence.region', 'VL'],
    ['benefits', [{ kind: 'LEEFLOON', from: '2026-01-05' }]],
    ['household.category', '2'],
  ]);
});

test.each([
  [{ shoeSize: 43 }, 'shoeSize'],
  [{ residence: { planet: 'Mars' } }, 'residence.planet'],
  [{ birthDate: '1987-02-30' }, 'birthDate'],
  [{ vdab: { registered: 'yes' } }, 'vdab.registered'],
  [{ mayWork: 'SOMETIMES' }, 'mayWork'],
  [{ age: -1 }, 'age'],
  [{ age: 17.5 }, 'age'],
  [{ means: { countableAnnual: 10.005 } }, 'means.countableAnnual'],
  [{ benefits: [{ kind: 'LEEFLOON', from: '2026-02-01', to: '2026-01-01' }] }, 'benefits'],
  [{ benefits: [{ kind: 'LEEFLOON', colour: 'red' }] }, 'benefits'],
  [{ indicering: { attests: 'VAPH' } }, 'indicering.attests'],
])('%j is a problem of %s', (facts, field) => {
  expect(readNested(facts).problems).toMatchObject([{ field }]);
});

test('of facts of several days the latest counts, and two of one day that differ are a problem', () => {
  const registered = (value: boolean, asOf: string) => ({
    field: 'vdab.registered',
    value,
    asOf,
    source: 'VDAB',
  });
  const later = readFacts([registered(true, '2026-02-01'), registered(false, '2026-01-01')]);
  expect(later.facts?.get('vdab.registered')).toEqual({ value: true, asOf: '2026-02-01', source: 'VDAB' });
  const same = readFacts([registered(true, '2026-02-01'), registered(false, '2026-02-01')]);
  expect(same.problems).toMatchObject([{ field: 'vdab.registered' }]);
});
