/** Weighing again after one changed fact: as weighing anew, also where the fact is behind a value that something is compared with. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { instrumentNamed } from './catalogue.ts';
import { evaluate, evaluateChanged, resultOf } from './evaluate.ts';
import { readNested, type Value } from './fact.ts';
import type { FieldName } from './field.ts';
import { sightOf } from './look.ts';

function weighed(code: string, on: string, facts: object, field: FieldName, value: Value) {
  const read = readNested(facts);
  const instrument = instrumentNamed(code);
  if (read.facts === undefined || instrument === undefined) throw new Error(JSON.stringify(read.problems));
  const sight = sightOf(read.facts, civilDate(on));
  const before = evaluate(instrument, sight);
  const changed = sight.changed(field, value);
  const anew = evaluate(instrument, changed);
  expect(evaluateChanged(before, field, changed)).toEqual(anew);
  return [before, anew].map(({ version, yes, no }) =>
    version.conditions.flatMap(({ id }, place) =>
      (yes >>> place) & 1 ? [`${id} yes`] : (no >>> place) & 1 ? [`${id} no`] : [],
    ),
  );
}

test('the household decides what means are compared with', () => {
  const [before, after] = weighed(
    'LEEFLOON',
    '2026-11-21',
    { means: { countableAnnual: 15_000 } },
    'household.category',
    '2',
  );
  expect(before).not.toContain('LL-06 yes');
  expect(after).toContain('LL-06 yes');
  const [, alone] = weighed(
    'LEEFLOON',
    '2026-11-21',
    { means: { countableAnnual: 15_000 } },
    'household.category',
    '1',
  );
  expect(alone).toContain('LL-06 no');
});

test('the birth date decides how many months of article 60 are needed', () => {
  const facts = { employment: { spells: [] }, art60: { plannedMonths: 15, startDate: '2023-01-01' } };
  const [before, young] = weighed('ART60', '2023-01-01', facts, 'birthDate', '1995-01-01');
  expect(before?.some((one) => one.startsWith('A6-04'))).toBe(false);
  expect(young).toContain('A6-04 no');
  expect(weighed('ART60', '2023-01-01', facts, 'birthDate', '1980-01-01')[1]).toContain('A6-04 yes');
});

test('a fact that an instrument does not look at changes nothing', () => {
  const [before, after] = weighed(
    'WIJKWERK',
    '2026-11-21',
    { vdab: { registered: true } },
    'diploma',
    'SECUNDAIR',
  );
  expect(after).toEqual(before);
});

test('the day that the law looks at weighs everything anew', () => {
  const read = readNested({ benefits: [{ kind: 'LEEFLOON' }] });
  const twe = instrumentNamed('TWE_OCMW');
  if (read.facts === undefined || twe === undefined) throw new Error('Nothing to ask.');
  const sight = sightOf(read.facts, civilDate('2026-11-21'));
  const early = sight.changed('twe.startDate', '2016-12-31');
  const changed = evaluateChanged(evaluate(twe, sight), 'twe.startDate', early);
  expect(changed.version.state).toBe('notYet');
  expect(resultOf(changed)).toBe('notEligible');
});
