// Headings as organisations write them, saved choices, and files that cannot tell whom they are about.
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns, matchColumns, pickCells } from './column.ts';

const identity = ['Voornaam', 'Naam', 'Geboortedatum'];

describe('A heading is recognised as people write it', () => {
  test('the columns of the contract are all there, and no others', () => {
    expect(columns.join(', ')).toBe(
      'insz, voornaam, achternaam, geboortedatum, gemeente_nis, taal, telefoon, email, regime, regime_van, regime_tot, ' +
        'werkstatus, betrokken_sinds, grond, vdab_ingeschreven, arbeidsbegeleider, einddatum_recht, einddatum_status',
    );
    expect(matchColumns(columns).columns).toEqual(columns);
  });

  test('the guide explains every column', async () => {
    const guide = await readFile(
      new URL('../../../docs/guide/clienten-importeren.md', import.meta.url),
      'utf8',
    );
    for (const column of columns) expect(guide).toContain(`\`${column}\``);
  });

  test.each([
    ['Rijksregisternummer', 'insz'],
    [' RRN ', 'insz'],
    ['INSZ-nummer', 'insz'],
    ['GEBOORTE DATUM', 'geboortedatum'],
    ['Gemeente (NIS)', 'gemeente_nis'],
    ['E-mail', 'email'],
    ['Gsm-nummer', 'telefoon'],
    ['Régime', 'regime'],
    ['Regime vanaf', 'regime_van'],
    ['Betrokken sinds', 'betrokken_sinds'],
    ['Ingeschreven bij VDAB', 'vdab_ingeschreven'],
    ['Trajectbegeleider', 'arbeidsbegeleider'],
  ])('%j means %s', (heading, column) => {
    expect(matchColumns([heading, 'insz']).columns[0]).toBe(column);
  });

  test('a heading that is not known is reported and its cells are not used', () => {
    const match = matchColumns(['insz', 'Schulden', '', 'constructor']);
    expect(match.unknown).toEqual(['Schulden', 'kolom 3 zonder naam', 'constructor']);
    expect(pickCells(match.columns, ['1', '2', '3', '4'])).toEqual({ insz: '1' });
  });

  test('the column reden of a report is passed over without a word', () => {
    expect(matchColumns(['insz', 'reden'])).toMatchObject({ unknown: [], problems: [] });
  });

  test('a blank cell is left out as if its column were absent', () => {
    const { columns: matched } = matchColumns(['insz', 'taal', 'regime']);
    expect(pickCells(matched, ['1', ' ', ''])).toEqual({ insz: '1' });
  });
});

describe('A saved mapping goes first', () => {
  test('it gives an own heading its meaning and may ignore a known one', () => {
    const saved = { Klantnr: 'insz', Naam: 'ignore', Familie: 'achternaam' } as const;
    const match = matchColumns(['KLANTNR', 'naam', 'familie'], saved);
    expect(match).toMatchObject({ columns: ['insz', undefined, 'achternaam'], unknown: [], problems: [] });
  });
});

describe('A file that tells of nobody is stopped', () => {
  test('an INSZ alone is enough', () => {
    expect(matchColumns(['insz']).problems).toEqual([]);
  });

  test('names and birth date together are enough', () => {
    expect(matchColumns(identity).problems).toEqual([]);
  });

  test.each(identity)('without %s and without INSZ there is nobody', (absent) => {
    const { problems } = matchColumns(identity.filter((heading) => heading !== absent));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('Voeg de kolom insz toe');
  });

  test('two columns with one meaning must be chosen between', () => {
    const { problems } = matchColumns(['insz', 'Naam', 'Familienaam']);
    expect(problems).toEqual([
      'Meer dan één kolom betekent achternaam: “Naam” en “Familienaam”. Kies welke we gebruiken.',
    ]);
    expect(matchColumns(['insz', 'Naam', 'Familienaam'], { Naam: 'ignore' }).problems).toEqual([]);
  });
});

test('any headings and any mapping give every heading one column or none', () => {
  const heading = fc.oneof(fc.string(), fc.constantFrom('insz', 'naam', '__proto__', 'toString'));
  fc.assert(
    fc.property(
      fc.array(heading),
      fc.dictionary(heading, fc.constantFrom('ignore', ...columns)),
      (headings, saved) => {
        const match = matchColumns(headings, saved);
        expect(match.columns).toHaveLength(headings.length);
        for (const column of match.columns)
          expect(column === undefined || columns.includes(column)).toBe(true);
      },
    ),
  );
});
