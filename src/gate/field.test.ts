// Each field stands in one category, what the law keeps apart stays apart, and the whole fact model is covered.
import { describe, expect, it } from 'vitest';
import { inLanguage, learn } from '../kernel/language.ts';
import { type Category, categories, categoryCodes, shareableMask } from './category.ts';
import { categoryRows, fieldNamed, fieldRows, fields, isFieldName } from './field.ts';
import { ownFields } from './field-own.ts';
import type { Part } from './field-shape.ts';
import { shareableFields } from './field-shareable.ts';

// The person facts that the rules on instruments read.
const factModel = `
  birthDate minorAssimilation mayWork diploma drivingLicence transport childCareNeed digitalLevel debtsMediation domains[]
  residence: country region municipalityNis habitualInBelgium legalStay register status rmiCategory rightOver3Months
    euWorkerOrSelfEmployedOrFamily monthsOfResidence
  household: category members[]
  means: items[] countableAnnual
  benefits[]
  rmi: grants[]
  rights: otherSocialRightsExhausted maintenanceClaimHandled
  abroad: periods[]
  activation: willingToWork exemptReason
  student: fullTime fullTimeWithLeefloon
  employment: spells[]
  unemployment: benefitPeriods[] totalYearsInCareer periodAt20250630 daysMissing
  vdab: registered registeredSince nonWorking kind nwwzPeriods[] fileOwnedByTenderPartner availabilityExemption amaReferral
    toeleidbaarheid
  assessment: prognosis needsWorkExperienceGenericCompetences canWorkAtLeastHalfTime learningPotential technicalTrainingFirst
    readyForRegularJob canWorkIndependently engaged fitsTrajectory takesStepsToWork
  cmpps: present kinds[] dominant controlled blocksPaidWorkNow
  health: unfitForWork monthsIncapacity mentalMain
  permission.adviserendArts: wijkwerk ama ips
  permission.ocmw: ama okot
  indicering.cmw: status route wopWage wopGuidance validUntil
  indicering.imw: status route wopWage wopGuidance validUntil
  indicering.lde: status route wopWage wopGuidance validUntil
  indicering: pmah attests[]
  vaph: dayOrWorkSupport
  ama: otherVariantRunning
  school: leftOn
  language.nl: cefr literate source
  inburgering: obligation contractDate pillarsDone[]
  history: instruments[] pwaTransitional
  wijkwerk: hoursThisMonth hoursThisYear
  interim: daysInLast28
  employer: type
  job: workFraction referenceQuarterWage shortageOccupation
  course: level
  municipality: offersGemeenschapsdienst`;

function namesIn(model: string): string[] {
  let prefix = '';
  return model.split(/(\n)|[ ]+/).flatMap((word) => {
    if (word === '\n') prefix = '';
    if (word === undefined || word.trim() === '') return [];
    if (word.endsWith(':')) prefix = word.replace(':', '.');
    return word.endsWith(':') ? [] : [prefix + word];
  });
}

const all = Object.entries(fields);
const categoryOf = (name: string) => fieldNamed(name)?.category;
const partsOf = (name: string): Part[] => {
  const field = fieldNamed(name);
  return field?.type === 'entry' ? Object.values(field.parts) : [];
};

describe('the fact model', () => {
  const unwrapped = namesIn(factModel.replaceAll(/\n {4}/g, ' '));

  it('is read as it was written', () => {
    expect(unwrapped).toContain('vdab.toeleidbaarheid');
    expect(unwrapped).toContain('domains[]');
    expect(unwrapped).toHaveLength(108);
  });

  it.each(unwrapped)('%s has a category', (name) => {
    expect(isFieldName(name)).toBe(true);
  });
});

describe('the table', () => {
  it('names each field once', () => {
    const inTables = [shareableFields, ownFields].flatMap((table) =>
      Object.values(table).flatMap(Object.keys),
    );
    expect(all).toHaveLength(inTables.length);
  });

  it('keeps fields that may cross and fields that never do in tables of their own', () => {
    const kindsOf = (table: object) => new Set(Object.keys(table).map((code) => kindOf(code)));
    expect(kindsOf(shareableFields)).toEqual(new Set(['shareable']));
    expect(kindsOf(ownFields)).toEqual(new Set(['own', 'confidential', 'statistics']));
  });

  const kindOf = (code: string) =>
    categoryCodes.filter((known) => known === code).map((known) => categories[known].kind)[0];

  it('knows amounts of money only in the intake', () => {
    const money = all.filter(
      ([name, field]) =>
        ('unit' in field && field.unit === 'euro') || partsOf(name).some(({ unit }) => unit === 'euro'),
    );
    expect(money.map(([name]) => name)).toEqual([
      'household.members[]',
      'means.items[]',
      'means.countableAnnual',
      'job.referenceQuarterWage',
    ]);
    for (const [, { category }] of money) expect(category).toBe('intake');
  });

  it.each<[string, Category]>([
    ['identity.insz', 'identity'],
    ['residence.municipalityNis', 'identity'],
    ['contact.phone', 'contact'],
    ['benefits[]', 'regime'],
    ['mayWork', 'workStatus'],
    ['vdab.registered', 'registration'],
    ['endDates[]', 'endDates'],
    ['measures[]', 'measures'],
    ['notes.shared', 'sharedNotes'],
    ['notes.internal', 'internalNotes'],
    ['residence.status', 'intake'],
    ['household.category', 'intake'],
    ['means.items[]', 'intake'],
    ['debtsMediation', 'intake'],
    ['cmpps.present', 'health'],
    ['permission.adviserendArts.ama', 'health'],
    ['domains[]', 'health'],
    ['indicering.cmw.status', 'indicering'],
    ['functionalLimits.summary', 'functionalLimits'],
    ['targetGroup.origin', 'targetGroup'],
  ])('puts %s under %s', (name, category) => {
    expect(categoryOf(name)).toBe(category);
  });

  it.each([
    'debts',
    'diagnosis',
    'bankAccount',
    'criminalRecord',
    'familyConflict',
    'constructor',
    'toString',
    '',
  ])('has no field %j', (name) => {
    expect(isFieldName(name)).toBe(false);
    expect(fieldNamed(name)).toBeUndefined();
  });

  it('ends the names of list fields in []', () => {
    for (const [name, field] of all) expect(field.list === true).toBe(name.endsWith('[]'));
  });

  it('has words for each field and for each code', () => {
    for (const [name, field] of all) {
      expect(field.label, name).toMatch(/^[A-Z]/);
      for (const part of [field, ...partsOf(name)]) {
        const codes = 'codes' in part ? part.codes : undefined;
        expect(part.type === 'code', name).toBe(codes !== undefined);
        for (const word of Object.values(codes ?? {})) expect(word).not.toBe('');
      }
    }
  });

  it('has a label of its own for each field of a category', () => {
    const labels = all.map(([, { category, label }]) => `${category} ${label}`);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('tells entries apart by parts they have', () => {
    for (const [name, field] of all) {
      if (field.type !== 'entry') continue;
      expect(field.key.length, name).toBeGreaterThan(0);
      for (const part of field.key) expect(field.parts).toHaveProperty([part]);
    }
  });
});

describe('the rows for the database', () => {
  it('give each field the bit of its category', () => {
    const bits = new Map<string, number>(categoryRows().map(({ code, bit }) => [code, bit]));
    for (const row of fieldRows()) expect(row.bit).toBe(bits.get(row.category));
    expect(fieldRows()).toHaveLength(all.length);
    expect(fieldRows()).toContainEqual({ code: 'benefits[]', category: 'regime', bit: 3, isList: true });
  });

  it('give each category a bit of its own, the shareable ones below 16', () => {
    const rows = categoryRows();
    expect(new Set(rows.map(({ bit }) => bit)).size).toBe(rows.length);
    for (const { bit, kind } of rows) {
      expect(bit).toBeLessThanOrEqual(30);
      expect(bit < 16).toBe(kind === 'shareable');
    }
    expect(shareableMask).toBeLessThan(65_536);
  });
});

it('says a field in the language of whoever reads it', () => {
  learn({ Geboortedatum: { fr: 'Date de naissance', en: 'Date of birth' } });
  const labelNow = () => fieldNamed('birthDate')?.label;
  expect(labelNow()).toBe('Geboortedatum');
  expect(inLanguage('fr', labelNow)).toBe('Date de naissance');
});
