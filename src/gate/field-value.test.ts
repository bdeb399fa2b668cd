// Values as people read them, what is wrong with a value, and which entry of a list it is.
import { describe, expect, it } from 'vitest';
import { fields } from './field.ts';
import { entryKey, presentValue, problemIn, valueProblem } from './field-value.ts';

const names = {
  municipality: (nis: string) => (nis === '99001' ? 'Vlierbeke' : undefined),
  organisation: (number: string) => (number === '0212234812' ? 'OCMW Aartselaar' : undefined),
};

describe('a value that is shown', () => {
  it.each<[string, unknown, string]>([
    ['birthDate', '1987-03-12', '12 maart 1987'],
    ['vdab.registered', true, 'ja'],
    ['vdab.registered', false, 'nee'],
    ['identity.familyName', 'Şahin', 'Şahin'],
    ['identity.language', 'uk', 'Oekraïens'],
    ['residence.municipalityNis', '99001', 'Vlierbeke'],
    ['residence.municipalityNis', '99009', '99009'],
    ['pathway.lead', '0212234812', 'OCMW Aartselaar'],
    ['identity.insz', { sealed: 'x', mark: 'y', shown: '••.••.••-•••.34' }, '••.••.••-•••.34'],
    ['household.category', 2, 'alleenstaand'],
    ['household.category', '2', 'alleenstaand'],
    ['traject.months', 1, '1 maand'],
    ['traject.months', 18, '18 maanden'],
    ['unemployment.totalYearsInCareer', 12.5, '12,5 jaar'],
    ['means.countableAnnual', 10723.75, '€\u00A010.723,75'],
    ['job.workFraction', 0.5, '0,5'],
    ['rmi.grants[]', { from: '2026-01-05', to: '2026-07-04' }, 'van 5 januari 2026 tot en met 4 juli 2026'],
    ['rmi.grants[]', { from: '2026-01-05' }, 'vanaf 5 januari 2026'],
    ['benefits[]', { kind: 'LEEFLOON', from: '2026-01-05' }, 'leefloon, vanaf 5 januari 2026'],
    ['benefits[]', { kind: 'EQ_LEEFLOON' }, 'equivalent leefloon'],
    [
      'benefits[]',
      { kind: 'UNEMPLOYMENT', to: '2026-06-30' },
      'werkloosheidsuitkering, tot en met 30 juni 2026',
    ],
    [
      'benefits[]',
      { grantedBy: '0212234812', to: '2026-07-04', from: '2026-01-05', kind: 'LEEFLOON' },
      'leefloon, van 5 januari 2026 tot en met 4 juli 2026, toegekend door OCMW Aartselaar',
    ],
    ['endDates[]', { kind: 'ART60', date: '2027-01-09' }, 'einde van artikel 60, 9 januari 2027'],
    [
      'outcome.checks[]',
      { kind: 'M3', date: '2026-03-01', atWork: false },
      'na 3 maanden, 1 maart 2026, aan het werk: nee',
    ],
    ['cmpps.kinds[]', 'SOCIAL', 'sociaal'],
    ['diploma', 'UNHEARD_OF', 'UNHEARD_OF'],
    ['benefits[]', 'not an entry', ''],
    ['identity.insz', '81050103522', ''],
  ])('%s %j reads %j', (field, value, text) => {
    expect(presentValue(field, value, names)).toBe(text);
  });

  it('never shows what is sealed', () => {
    expect(presentValue('identity.insz', { sealed: 'secret', mark: 'm' })).toBe('');
  });
});

describe('a value that is offered', () => {
  it.each<[string, unknown]>([
    ['birthDate', '1987-03-12'],
    ['vdab.registered', false],
    ['identity.familyName', 'Peeters'],
    ['household.category', 3],
    ['residence.municipalityNis', '99001'],
    ['pathway.lead', '1010784540'],
    ['identity.insz', { sealed: 'x', mark: 'y', shown: 'z' }],
    ['traject.months', 18],
    ['means.countableAnnual', 10723.75],
    ['benefits[]', { kind: 'LEEFLOON', from: '2026-01-05', to: '2026-01-05' }],
    ['benefits[]', { kind: 'NONE' }],
    ['rmi.grants[]', { from: '2026-01-05' }],
    ['cmpps.kinds[]', 'SOCIAL'],
  ])('fits: %s %j', (field, value) => {
    expect(valueProblem(field, value)).toBeUndefined();
  });

  it.each<[string, unknown, RegExp]>([
    ['birthDate', '1987-02-30', /dag die bestaat/],
    ['birthDate', 19870312, /dag die bestaat/],
    ['vdab.registered', 'ja', /ja of nee/],
    ['identity.familyName', '', /tekst/],
    ['identity.familyName', { first: 'x' }, /tekst/],
    ['household.category', 4, /mogelijkheden/],
    ['diploma', 'toString', /mogelijkheden/],
    ['residence.municipalityNis', 99001, /NIS/],
    ['pathway.lead', '212234812', /ondernemingsnummer/],
    ['identity.insz', '81050103522', /versleuteld/],
    ['identity.insz', { shown: '81.05.01-035.22' }, /versleuteld/],
    ['traject.months', 1.5, /heel getal/],
    ['means.countableAnnual', Number.NaN, /getal/],
    ['benefits[]', 'LEEFLOON', /onderdelen/],
    ['benefits[]', null, /onderdelen/],
    ['benefits[]', [], /onderdelen/],
    ['benefits[]', { kind: 'LEEFLOON', amount: 1314.2 }, /geen onderdeel amount/],
    ['benefits[]', { kind: 'LEEFLOON', constructor: 1 }, /geen onderdeel constructor/],
    ['benefits[]', { kind: 'LEEFLOON', from: '5/1/2026' }, /dag die bestaat/],
    ['benefits[]', { kind: 'LEEFLOON', from: '2026-02-01', to: '2026-01-31' }, /einde ligt voor het begin/],
  ])('is refused: %s %j', (field, value, sentence) => {
    expect(valueProblem(field, value)).toMatch(sentence);
  });

  it.each<[string, unknown, string, RegExp]>([
    ['benefits[]', { from: '2026-01-05' }, 'kind', /Kies/],
    ['rmi.grants[]', { to: '2026-01-05' }, 'from', /datum/],
    ['benefits[]', { kind: 'LEEFLOON', from: '5/1/2026' }, 'from', /dag die bestaat/],
    ['benefits[]', { kind: 'LEEFLOON', from: '2026-02-01', to: '2026-01-31' }, 'to', /einde/],
    ['birthDate', '1987-02-30', '', /dag die bestaat/],
  ])('is refused beside the part that is wrong: %s %j, %s', (field, value, part, sentence) => {
    expect(problemIn(field, value)).toEqual({ part, message: expect.stringMatching(sentence) });
  });

  it('for a field that does not exist is a bug', () => {
    expect(() => valueProblem('debts', 1)).toThrow('No field is named debts.');
  });
});

describe('an entry of a list', () => {
  it.each<[string, unknown, string]>([
    ['benefits[]', { kind: 'LEEFLOON', from: '2026-01-05', to: '2026-07-04' }, 'LEEFLOON|2026-01-05'],
    ['benefits[]', { kind: 'NONE' }, 'NONE|'],
    ['rmi.grants[]', { from: '2026-01-05', to: '2026-07-04' }, '2026-01-05'],
    ['means.items[]', { kind: 'WAGE', amount: 800, startDate: '2026-01-05' }, 'WAGE|2026-01-05'],
    ['household.members[]', { relation: 'CHILD', number: 2 }, 'CHILD|2'],
    ['vdab.nwwzPeriods[]', { from: '2026-01-05' }, '2026-01-05'],
    ['cmpps.kinds[]', 'SOCIAL', 'SOCIAL'],
    ['birthDate', '1987-03-12', ''],
  ])('%s %j is known as %j', (field, value, key) => {
    expect(entryKey(field, value)).toBe(key);
  });

  it('keeps its place when its end date shifts', () => {
    const former = { kind: 'UNEMPLOYMENT', date: '2026-07-01' };
    expect(entryKey('endDates[]', { ...former, date: '2026-10-01' })).toBe(entryKey('endDates[]', former));
  });

  it('has an empty key only where the field is no list', () => {
    for (const [name, { list }] of Object.entries(fields)) {
      const key = entryKey(name, { kind: 'K', from: 'F', relation: 'R', instrument: 'I' });
      expect(key === '').toBe(list !== true || fields[name]?.type === 'code');
    }
  });
});
