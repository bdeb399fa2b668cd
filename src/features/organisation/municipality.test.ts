// The reference data holds together, and old codes lead to exactly one municipality of today.
import { describe, expect, it } from 'vitest';
import authorities from '../../../db/seeds/reference/authorities.json' with { type: 'json' };
import { parseEnterpriseNumber } from './enterprise-number.ts';
import {
  currentNis,
  municipalities,
  municipality,
  municipalityMeant,
  municipalityName,
} from './municipality.ts';

const real = municipalities.filter(({ demo }) => !demo);
const formerCodes = real.flatMap(({ nis, mergedFrom }) => (mergedFrom.length > 0 ? mergedFrom : [nis]));

describe('the municipalities of Flanders', () => {
  it('are 285, in five provinces and fifteen reference regions', () => {
    expect(real).toHaveLength(285);
    expect(new Set(real.map(({ nis }) => nis)).size).toBe(285);
    expect(new Set(real.map(({ name }) => name)).size).toBe(285);
    expect(new Set(real.map(({ province }) => province))).toEqual(
      new Set(['Antwerpen', 'Vlaams-Brabant', 'West-Vlaanderen', 'Oost-Vlaanderen', 'Limburg']),
    );
    expect(new Set(real.map(({ referenceRegion }) => referenceRegion)).size).toBe(15);
  });

  it('came from 300 by thirteen mergers', () => {
    expect(formerCodes).toHaveLength(300);
    expect(new Set(formerCodes).size).toBe(300);
    expect(real.filter(({ mergedFrom }) => mergedFrom.length > 0)).toHaveLength(13);
    expect(real.filter(({ validFrom }) => validFrom === '2025-01-01')).toHaveLength(13);
  });

  it('each take over the codes they had before 2025, and only those', () => {
    for (const { nis, mergedFrom } of real) {
      for (const former of mergedFrom) expect(currentNis(former)?.nis).toBe(nis);
      expect(currentNis(nis)).toEqual({ nis });
    }
  });
});

describe('a name of before a merger', () => {
  it('is known of each that merged, and of nobody else', () => {
    for (const { mergedFrom, formerNames } of real) expect(formerNames).toHaveLength(mergedFrom.length);
  });

  it.each([
    ['Gooik', 'Pajottegem'],
    [' kruibeke ', 'Beveren-Kruibeke-Zwijndrecht'],
    ['BORSBEEK', 'Antwerpen'],
    ['Wachtebeke', 'Lochristi'],
    ['Lochristi', 'Lochristi'],
    ['23024', 'Pajottegem'],
    ['Luik', undefined],
    ['', undefined],
  ])('%j means %s', (typed, name) => {
    expect(municipalityMeant(typed)?.name).toBe(name);
  });
});

describe('a code in an old file', () => {
  it.each([
    ['44034', '44087', 'Lochristi'],
    ['44045', '46029', 'Lokeren'],
    ['46014', '46029', 'Lokeren'],
    ['37015', '37022', 'Tielt'],
    ['37018', '37021', 'Wingene'],
    ['71022', '71072', 'Hasselt'],
    ['11007', '11002', 'Antwerpen'],
    ['11056', '46030', 'Beveren-Kruibeke-Zwijndrecht'],
    ['23024', '23106', 'Pajottegem'],
  ])('%s becomes %s (%s), and that is reported', (code, nis, name) => {
    expect(currentNis(code)).toEqual({ nis, mappedFrom: code });
    expect(municipalityName(nis)).toBe(name);
  });

  it('that Antwerpen kept is not reported as changed', () => {
    expect(currentNis('11002')).toEqual({ nis: '11002' });
  });

  it.each(['21004', '62063', '12034', '', '1100', '00000', 'constructor'])('%j is not known', (code) => {
    expect(currentNis(code)).toBeUndefined();
  });

  it('of Zwijndrecht leads to another province', () => {
    expect(municipality('46030')?.province).toBe('Oost-Vlaanderen');
  });
});

it('the invented municipalities are marked and collide with no real code', () => {
  const invented = municipalities.filter(({ demo }) => demo);
  expect(invented.map(({ nis, name }) => `${nis} ${name}`)).toEqual([
    '99001 Vlierbeke',
    '99002 Oosterham',
    '99003 Zandkapelle',
    '99004 Kreekdorp',
    '99005 Molenrode',
    '99006 Heidebos',
  ]);
  for (const { nis, name } of invented) {
    expect(formerCodes).not.toContain(nis);
    expect(real.map((each) => each.name)).not.toContain(name);
  }
});

describe('the local authorities', () => {
  const ofKind = (kind: string) => authorities.filter((authority) => authority.kind === kind);

  it('are one municipality for each code and one OCMW for each but Herstappe', () => {
    const codes = real.map(({ nis }) => nis);
    expect(ofKind('municipality').map(({ nis }) => nis)).toEqual(codes);
    expect(ofKind('ocmw').map(({ nis }) => nis)).toEqual(codes.filter((nis) => nis !== '73028'));
    expect(authorities).toHaveLength(569);
  });

  it('have an enterprise number and an OVO code of their own', () => {
    expect(new Set(authorities.map(({ enterpriseNumber }) => enterpriseNumber)).size).toBe(569);
    expect(new Set(authorities.map(({ ovoCode }) => ovoCode)).size).toBe(569);
    for (const { enterpriseNumber, ovoCode } of authorities) {
      expect(parseEnterpriseNumber(enterpriseNumber).ok).toBe(true);
      expect(ovoCode).toMatch(/^OVO\d{6}$/);
    }
  });

  it('bear the name of their municipality', () => {
    for (const { nis, kind, name } of authorities)
      expect(name).toBe(`${kind === 'ocmw' ? 'OCMW' : 'Gemeente'} ${municipalityName(nis)}`);
  });
});
