/** The words of a contract: out as XML and back the same, nothing hostile in, and two versions compared. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { compareLines, type SectionCode, type Sections, sectionCodes, sectionsOf } from './gpmi-section.ts';
import { namesAnother, readGpmiXml, writeGpmiXml, XML_BYTES } from './gpmi-xml.ts';

const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '&lt;',
    '&amp;#233;',
    ']]>',
    '<!-- x -->',
    '  spaties  ',
    '007',
    'true',
    '<a b="c">',
    '&#x41;',
    '1e5',
  ),
);
const anySections: fc.Arbitrary<Sections> = fc
  .record(
    Object.fromEntries(sectionCodes.map((code) => [code, fc.array(anyLine, { maxLength: 6 })])) as Record<
      SectionCode,
      fc.Arbitrary<string[]>
    >,
  )
  .map((given) => sectionsOf((code) => given[code]))
  .filter((made) => sectionCodes.some((code) => made[code].length > 0));

const client = { givenName: 'Amina', familyName: 'O’Sei <b>', birthDate: '1999-06-10' };
const file = (sections: Sections) =>
  writeGpmiXml({
    ocmw: { name: 'OCMW Vlierbeke & "co"', enterpriseNumber: '0999000001' },
    client,
    contract: {
      number: 2,
      form: 'general',
      grantedOn: civilDate('2026-01-01'),
      startsOn: civilDate('2026-02-01'),
      endsOn: null,
    },
    sections,
  });

const bytes = (text: string) => new TextEncoder().encode(text);
const some = sectionsOf((code) => (code === 'person' ? ['Zoekt opvang.'] : []));

describe('a contract as a file', () => {
  test('comes back with precisely the same words', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        expect(readGpmiXml(bytes(file(sections)))).toEqual({ outcome: 'read', sections, client });
      }),
      { numRuns: 300 },
    );
  });

  test('names another person only when it says so', () => {
    expect(namesAnother(client, { ...client, givenName: ' AMINA' })).toBe(false);
    expect(namesAnother({ familyName: 'Janssens' }, client)).toBe(true);
    expect(namesAnother({}, client)).toBe(false);
    expect(namesAnother(client, { givenName: 'Amina', familyName: '', birthDate: '' })).toBe(false);
    const without = readGpmiXml(bytes(file(some).replace(/<client>.*<\/client>/s, '<client/>')));
    expect(without).toMatchObject({ outcome: 'read', client: {} });
  });

  test('takes characters by number, as other programs write them', () => {
    const read = readGpmiXml(bytes(file(some).replace('Zoekt', 'caf&#233; &#xe9;')));
    expect(read).toMatchObject({ sections: { person: ['café é opvang.'] } });
  });

  test.each([
    ['a document type', (xml: string) => xml.replace('<gpmi', '<!DOCTYPE gpmi><gpmi')],
    [
      'an entity of its own',
      (xml: string) => xml.replace('<gpmi', '<!DOCTYPE g [<!ENTITY x "y">]><gpmi').replace('Zoekt', '&x;'),
    ],
    ['an entity nobody declared', (xml: string) => xml.replace('Zoekt', '&bestand;')],
    ['CDATA', (xml: string) => xml.replace('Zoekt', '<![CDATA[Zoekt]]>')],
    ['tags that do not close', (xml: string) => xml.replace('</gpmi>', '')],
    ['another schema', (xml: string) => xml.replace('urn:werkwinkel:gpmi:1', 'urn:anders')],
    ['no sections', () => '<gpmi xmlns="urn:werkwinkel:gpmi:1"/>'],
    ['sections deeper than they are', (xml: string) => xml.replace('Zoekt opvang.', '<a><b>diep</b></a>')],
    ['nothing at all', () => ''],
    ['no XML', () => 'Beste collega, hierbij het GPMI.'],
    ['too many lines', (xml: string) => xml.replace('<line>', '<line>x</line>'.repeat(30) + '<line>')],
    ['a line that is too long', (xml: string) => xml.replace('Zoekt', 'x'.repeat(301))],
    ['a file that is too big', (xml: string) => xml + ' '.repeat(XML_BYTES)],
  ])('is refused with %s', (_what, spoil) => {
    expect(readGpmiXml(bytes(spoil(file(some))))).toMatchObject({ outcome: 'refused' });
  });

  test('is refused in another encoding than UTF-8', () => {
    expect(readGpmiXml(Buffer.from(file(some), 'utf16le'))).toMatchObject({ outcome: 'refused' });
    expect(readGpmiXml(Buffer.from('<a>\xe9</a>', 'latin1'))).toMatchObject({ outcome: 'refused' });
  });
});

describe('two versions side by side', () => {
  const words = (older: string[], newer: string[]) =>
    compareLines(older, newer).map(
      ({ line, change }) => `${{ same: ' ', gone: '-', new: '+' }[change]}${line}`,
    );

  test.each([
    [
      ['a', 'b', 'c'],
      ['a', 'c'],
      [' a', '-b', ' c'],
    ],
    [['a'], ['a', 'b'], [' a', '+b']],
    [['a'], ['b'], ['-a', '+b']],
    [[], [], []],
    [
      ['a', 'b'],
      ['b', 'a'],
      ['-a', ' b', '+a'],
    ],
  ])('%j and %j', (older, newer, found) => {
    expect(words(older, newer)).toEqual(found);
  });

  test('loses no line and makes none up', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (older, newer) => {
        const found = compareLines(older, newer);
        const without = (change: string) =>
          found.filter((one) => one.change !== change).map(({ line }) => line);
        expect([without('new'), without('gone')]).toEqual([older, newer]);
      }),
    );
  });
});
