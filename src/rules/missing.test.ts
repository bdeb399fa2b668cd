/** Which facts are missing: those that a value would follow from, and the value itself where they are all there. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { instrumentNamed } from './catalogue.ts';
import { evaluate, relevantSight } from './evaluate.ts';
import { readNested } from './fact.ts';
import { sightOf } from './look.ts';
import { missingFor } from './missing.ts';

const home = { habitualInBelgium: true, legalStay: true, rightOver3Months: true, monthsOfResidence: 5 };
const right = {
  household: { category: '2' },
  means: { items: [] },
  birthDate: '1985-05-05',
  activation: { willingToWork: true },
  rights: { otherSocialRightsExhausted: true },
};

function missing(facts: object, code = 'LEEFLOON') {
  const read = readNested({ ...right, ...facts });
  const one = instrumentNamed(code);
  if (read.facts === undefined || one === undefined) throw new Error(JSON.stringify(read.problems));
  const sight = sightOf(read.facts, civilDate('2026-11-22'));
  return missingFor(evaluate(one, sight), relevantSight(one, sight));
}

test('a value that would follow from several facts lacks those that are not there', () => {
  expect(missing({ residence: { ...home, status: 'LABOUR_MIGRANT' } })).toEqual(['residence.register']);
  expect(missing({ residence: home })).toEqual(['residence.status', 'residence.register']);
});

test('a value is asked itself where all it would follow from is there and does not tell', () => {
  const hired = {
    residence: { country: 'Frankrijk' },
    work: { region: 'VL' },
    employment: { contract: true },
    employer: { type: 'PRIVATE' },
    indicering: { imw: { status: 'GRANTED' } },
  };
  expect(missing(hired, 'IMW')).toEqual(['residence.region', 'residence.inEea']);
  expect(missing({ ...hired, residence: {} }, 'IMW')).toEqual(['residence.region', 'residence.country']);
  expect(missing({ ...hired, residence: { country: 'FR' } }, 'IMW')).toEqual([]);
});
