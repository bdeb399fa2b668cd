/** What is filled in to estimate the inflow: numbers by wave, and what cannot be so beside its input. */
import { expect, it } from 'vitest';
import type { Typed } from '../instrument/typed.ts';
import { readEstimate } from './estimator.ts';

const typed: Typed = { gemeente: ' Mülenrode', aandeel: '33', 'golf-4': '120' };
const problemsOf = (form: Typed) => (readEstimate(form).problems ?? []).map(({ field }) => field);

it('finds the municipality however it was typed, and counts only the waves that were filled in', () => {
  const { estimated } = readEstimate({ ...typed, gemeente: ' molenRODE ' });
  expect(estimated).toMatchObject({
    place: { name: 'Molenrode' },
    endings: [{ month: '2026-07', number: 120 }],
    assumed: { share: 33 },
  });
  expect(estimated?.assumed.filesPerCoach).toBeUndefined();
});

it('asks no list of who knows how many people live there', () => {
  const { estimated } = readEstimate({ gemeente: 'Molenrode', aandeel: '33', inwoners: '12500' });
  expect(estimated).toMatchObject({ inhabitants: 12_500, endings: [] });
});

it('takes an own share to a tenth, and euros to the cent', () => {
  const form = {
    ...typed,
    gemeente: '99001',
    aandeel: 'eigen',
    eigen: '41,5',
    bedrag: '1367,34',
    dossiers: '60',
  };
  expect(readEstimate(form).estimated?.assumed).toEqual({
    share: 41.5,
    filesPerCoach: 60,
    leefloonPerMonth: 136_734,
  });
});

it('each thing that cannot be so is named beside its input', () => {
  expect(problemsOf({})).toEqual(['gemeente', 'inwoners', 'aandeel']);
  expect(problemsOf(typed)).toEqual(['gemeente']);
  const form = { ...typed, gemeente: 'Aalst' };
  expect(problemsOf({ ...form, 'golf-2': '-3' })).toEqual(['golf-2']);
  expect(problemsOf({ ...form, 'golf-2': '1.5' })).toEqual(['golf-2']);
  expect(problemsOf({ ...form, aandeel: 'eigen' })).toEqual(['eigen']);
  expect(problemsOf({ ...form, aandeel: 'eigen', eigen: '101' })).toEqual(['eigen']);
  expect(problemsOf({ ...form, aandeel: 'eigen', eigen: '33,33' })).toEqual(['eigen']);
  expect(problemsOf({ ...form, inwoners: '0' })).toEqual(['inwoners']);
  expect(problemsOf({ ...form, inwoners: '12.500' })).toEqual(['inwoners']);
  expect(problemsOf({ ...form, dossiers: '0' })).toEqual(['dossiers']);
  expect(problemsOf({ ...form, bedrag: 'veel' })).toEqual(['bedrag']);
});
