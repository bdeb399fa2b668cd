/** Bad facts are problems that name the field, and never become an answer. */
import { expect, test } from 'vitest';
import { readFacts, readNested } from './fact.ts';
import { fieldNamed, fieldNames } from './field.ts';

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

test.each([
  [{ vdab: { registered: 'yes' } }, 'verwacht ja of nee'],
  [{ birthDate: 'gisteren' }, 'verwacht een bestaande datum'],
  [{ mayWork: 'SOMETIMES' }, 'verwacht een van UNLIMITED'],
  [{ indicering: { attests: ['NOTHING'] } }, 'verwacht een lijst met '],
  [{ benefits: 'LEEFLOON' }, 'verwacht een lijst met kind'],
  [{ age: 'oud' }, 'verwacht een getal'],
  [{ means: { countableAnnual: 'veel' } }, 'verwacht een getal'],
])('%j is told what is expected: %s', (facts, words) => {
  const [problem] = readNested(facts).problems ?? [];
  expect(problem?.kind).toBe('value');
  expect(problem?.message).toContain(words);
});

test('numbers have bounds, and money is read to the cent from a number or a text', () => {
  const age = (value: unknown) => readFacts([{ field: 'age', value }]).facts?.get('age')?.value;
  expect([age(0), age(999_999_999), age(1e9), age(Number.NaN), age('40')]).toEqual([
    0,
    999_999_999,
    undefined,
    undefined,
    undefined,
  ]);
  const means = (value: unknown) =>
    readFacts([{ field: 'means.countableAnnual', value }]).facts?.get('means.countableAnnual')?.value;
  expect([means(10.5), means('10.50'), means(true)]).toEqual([1050, 1050, undefined]);
});

test('a day that does not exist is no as-of date, and an entry has the parts it needs and no others', () => {
  expect(readFacts([{ field: 'age', value: 40, asOf: '2026-02-30' }]).problems).toMatchObject([
    { kind: 'date' },
  ]);
  const benefits = (...value: readonly unknown[]) =>
    readFacts([{ field: 'benefits', value }]).facts !== undefined;
  expect(benefits({ kind: 'LEEFLOON' })).toBe(true);
  expect(benefits({ kind: 'LEEFLOON', from: '2026-01-01', to: '2026-01-01' })).toBe(true);
  expect(benefits({ kind: 'LEEFLOON', from: null })).toBe(true);
  expect(benefits({ from: '2026-01-01' })).toBe(false);
  expect(benefits({ kind: 'LEEFLOON', from: 'soon' })).toBe(false);
  expect(benefits('LEEFLOON')).toBe(false);
  expect(benefits({ kind: 'LEEFLOON' }, null)).toBe(false);
});

test('a fact keeps where it came from and since when, and what is not told is not there', () => {
  const read = readFacts([
    { field: 'age', value: 40 },
    { field: 'mayWork', value: 'LIMITED', source: 'OCMW', asOf: '2026-01-01' },
  ]);
  expect([...(read.facts ?? [])]).toEqual([
    ['age', { value: 40 }],
    ['mayWork', { value: 'LIMITED', source: 'OCMW', asOf: '2026-01-01' }],
  ]);
});

test('a field is found by its name, with brackets behind it, and by its other name', () => {
  expect(fieldNames.filter((name) => fieldNamed(name) !== name || fieldNamed(`${name}[]`) !== name)).toEqual(
    [],
  );
  expect([fieldNamed('attests'), fieldNamed('residence.mayWork[]')]).toEqual([
    'indicering.attests',
    'mayWork',
  ]);
  expect([fieldNamed('toString'), fieldNamed('age]'), fieldNamed('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('what lies deeper than any name is one unknown fact, and what is nothing or a list is looked into no further', () => {
  const names = (nested: object) => readNested(nested).problems?.map(({ field }) => field);
  expect(names({ a: { b: { c: { d: { e: 1 } } } } })).toEqual(['a.b.c.d']);
  expect(names({ a: { b: null, c: [{ d: 1 }], e: {} } })).toEqual(['a.b', 'a.c']);
  expect(readNested({ indicering: { cmw: { validUntil: '2026-01-01' } } }).facts?.size).toBe(1);
});

test('the same value twice on a day is no clash, and a fact without a day is older than one with a day', () => {
  const asked = (value: number, asOf?: string) => ({ field: 'age', value, ...(asOf && { asOf }) });
  const read = (...all: readonly ReturnType<typeof asked>[]) => {
    const { facts, problems } = readFacts(all);
    return facts?.get('age')?.value ?? problems?.map(({ kind }) => kind);
  };
  expect(read(asked(40, '2026-01-01'), asked(40, '2026-01-01'))).toBe(40);
  expect(read(asked(40, '2026-01-01'), asked(41, '2026-01-02'))).toBe(41);
  expect(read(asked(40, '2026-01-01'), asked(41))).toBe(40);
  expect(read(asked(41), asked(40, '2026-01-01'))).toBe(40);
  expect(read(asked(41), asked(40))).toEqual(['clash']);
});

test('a value has its type: whole numbers, codes also as numbers, lists of codes, texts cut at 200 letters', () => {
  const value = (field: string, given: unknown) =>
    readFacts([{ field, value: given }]).facts?.get(field as 'age')?.value;
  expect([value('age', 17.5), value('age', 17), value('careerYears', 17.5)]).toEqual([undefined, 17, 17.5]);
  expect([value('household.category', 2), value('household.category', 4)]).toEqual(['2', undefined]);
  expect(value('inburgering.pillarsDone', ['MO', 'PNT'])).toEqual(['MO', 'PNT']);
  expect(value('inburgering.pillarsDone', ['MO', 'ALL'])).toBeUndefined();
  expect(value('residence.country', 'x'.repeat(250))).toBe('x'.repeat(200));
  expect([
    value('residence.country', 3),
    value('vdab.registered', false),
    value('vdab.registered', 0),
  ]).toEqual([undefined, false, undefined]);
});

test('a text is told to be expected where something else is given', () => {
  expect(readNested({ residence: { country: 3 } }).problems?.[0]?.message).toContain('verwacht tekst.');
});

test('an entry may end on the day it began and not before, and each part has its own type', () => {
  const spells = (...value: readonly unknown[]) =>
    readFacts([{ field: 'employment.spells', value }]).facts?.get('employment.spells')?.value;
  const spell = { kind: 'REGULAR', from: '2026-01-02' };
  expect(spells({ ...spell, to: '2026-01-02', workFraction: 0.5, employerId: undefined })).toEqual([
    { ...spell, to: '2026-01-02', workFraction: 0.5 },
  ]);
  for (const wrong of [
    { to: '2026-01-01' },
    { workFraction: 'half' },
    { workFraction: -1 },
    { from: undefined },
  ])
    expect(spells({ ...spell, ...wrong }), JSON.stringify(wrong)).toBeUndefined();
  expect([spells([]), spells()]).toEqual([undefined, []]);
});
