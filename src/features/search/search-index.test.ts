/** Searching as people search: endings, accents, abbreviations, compounds, slips of the pen, and the order in which they expect it. */
import { describe, expect, test } from 'vitest';
import { type SearchDocument, searchIndex } from './search-index.ts';
import { stemOf, wordsIn } from './stem.ts';

// Of the vocabulary of the Snowball project.
test.each([
  ['lichaamsziek', 'lichaamsziek'],
  ['lichamelijk', 'licham'],
  ['lichamelijke', 'licham'],
  ['lichamelijkheden', 'licham'],
  ['opgedaan', 'opgedan'],
  ['opheffen', 'opheff'],
  ['opheldering', 'ophelder'],
  ['ophemelde', 'ophemeld'],
  ['begeleiders', 'begeleider'],
  ['begeleiding', 'begeleid'],
  ['uitkeringen', 'uitker'],
  ['uitkering', 'uitker'],
  ['gemeenten', 'gemeent'],
  ['gemeente', 'gemeent'],
  ['dagen', 'dag'],
  ['manen', 'man'],
])('the stem of %s is %s', (word, stem) => expect(stemOf(word)).toBe(stem));

test('words are read without signs above letters, and art. 60 as artikel 60', () => {
  expect(wordsIn('Crèche, art.60 & GEÏNDIVIDUALISEERD')).toEqual([
    'creche',
    'artikel',
    '60',
    'geindividualiseerd',
  ]);
});

const document = (kind: string, title: string, text = ''): SearchDocument => ({
  kind,
  title,
  text,
  href: `/${title}`,
  summary: '',
  written: true,
});
const index = searchIndex([
  document(
    'guide',
    'Warme overdracht voor het einde van een artikel 60',
    'Bel VDAB en plan een driegesprek.',
  ),
  document('instrument', 'Artikel 60', 'Het OCMW is werkgever. Leefloon.'),
  document('instrument', 'Tijdelijke werkervaring', 'Na leefloon.'),
  document('instrument', 'Geïndividualiseerd project voor maatschappelijke integratie'),
  document('question', 'Wie begeleidt leefloners met kinderopvang?', 'artikel over begeleiding'),
  document('place', 'Aalst'),
  document('place', 'Sint-Niklaas'),
  document('news', 'Iets over 2060', 'artikel'),
]);
const titles = (typed: string) => index.search(typed).found.map(({ title }) => title);

describe('someone who searches', () => {
  test('finds by another ending, without accents and in capitals', () => {
    expect(titles('BEGELEIDINGEN')).toEqual(['Wie begeleidt leefloners met kinderopvang?']);
    expect(titles('geindividualiseerde projecten')).toHaveLength(1);
  });

  test('finds by an abbreviation and by what it stands for', () => {
    expect(titles('TWE')).toEqual(['Tijdelijke werkervaring']);
    expect(titles('gpmi')[0]).toBe('Geïndividualiseerd project voor maatschappelijke integratie');
    expect(titles('equivalent leefloon')).toContain('Tijdelijke werkervaring');
  });

  test('finds art. 60 however it is written, what bears that name first, and no other number', () => {
    for (const typed of ['art. 60', 'artikel 60', 'art60', 'Art 60'])
      expect(titles(typed).slice(0, 2).toSorted()).toEqual([
        'Artikel 60',
        'Warme overdracht voor het einde van een artikel 60',
      ]);
    expect(titles('artikel 60')).not.toContain('Iets over 2060');
  });

  test('finds what ends by each word for an end', () => {
    for (const typed of ['artikel 60 stopt', 'art. 60 loopt af', 'artikel zestig eindigt'])
      expect(titles(typed), typed).toEqual(['Warme overdracht voor het einde van een artikel 60']);
  });

  test('finds a part of a compound and the beginning of a word', () => {
    expect(titles('opvang')).toEqual(['Wie begeleidt leefloners met kinderopvang?']);
    expect(titles('niklaas')).toEqual(['Sint-Niklaas']);
    expect(titles('aals')).toEqual(['Aalst']);
  });

  test('asks a whole question and is answered by its words that count', () => {
    expect(titles('wat doe ik voor het einde van een artikel 60')[0]).toBe(
      'Warme overdracht voor het einde van een artikel 60',
    );
  });

  test('is told what may have been meant, and gets it', () => {
    const slip = index.search('overdrahct');
    expect(slip.meant).toBe('overdracht');
    expect(slip.found).toEqual(index.search('overdracht').found);
    expect(slip.found).not.toHaveLength(0);
    expect(index.search('tijdeljke werkervaring').meant).toBe('tijdelijke werkervaring');
    expect(index.search('overdracht').meant).toBeUndefined();
    expect(index.search('xqzwv').meant).toBeUndefined();
    // A number that stands nowhere is no slip of the pen for another.
    expect(index.search('2061')).toEqual({ found: [], part: false });
  });

  test('is told where nothing holds all words, and gets what holds a part', () => {
    const { found, part } = index.search('Aalst kinderopvang');
    expect(part).toBe(true);
    expect(found.map(({ title }) => title).toSorted()).toEqual([
      'Aalst',
      'Wie begeleidt leefloners met kinderopvang?',
    ]);
    expect(index.search('')).toEqual({ found: [], part: false });
    expect(index.search('de het een')).toEqual({ found: [], part: false });
  });

  test('waits for nothing, however odd the words', () => {
    const started = performance.now();
    for (const typed of [
      'a'.repeat(120),
      'e '.repeat(60),
      '§§§',
      '60 '.repeat(40),
      '\u0130\u0307'.repeat(30),
    ])
      index.search(typed);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('waits no longer for many slips of the pen among very many words', () => {
    const signs = 'bdfghklmnprstvw';
    const word = (number: number) =>
      Array.from(
        { length: 4 },
        (_, at) => `${signs[Math.floor(number / 15 ** at) % 15]}${'aeiou'[(number + at) % 5]}`,
      ).join('');
    const text = Array.from({ length: 20_000 }, (_, number) => word(number)).join(' ');
    const large = searchIndex([{ kind: 'guide', href: '/x', title: 'x', summary: 'x', text, written: true }]);
    expect(large.search(`${word(7)}x`).meant).toBe(word(7));
    const started = performance.now();
    for (let time = 0; time < 3; time += 1)
      large.search(Array.from({ length: 12 }, (_, at) => `x${word(time * 997 + at * 31)}q`).join(' '));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
