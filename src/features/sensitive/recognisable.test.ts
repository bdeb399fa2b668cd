/** What in a text may tell who someone is, and what is only about many. */
import { expect, test } from 'vitest';
import { textWarnings } from './personal-text.ts';
import { recognisedIn } from './recognisable.ts';

test.each([
  ['Mevrouw De Smet vindt geen opvang.', ['name']],
  ['Wij begeleiden meneer Peeters al lang.', ['name']],
  ['Vraag het aan Jan De Smet van het loket.', ['name']],
  ['Vorige week moest Fatima Benali een job weigeren.', ['name']],
  ['Een moeder van 34 jaar vindt geen opvang.', ['age']],
  ['Een 19-jarige raakt niet op het werk.', ['age']],
  ['Een vrouw, geboren op 3 mei, zoekt opvang.', ['age']],
  ['Het gaat om 90.04.12-123.70.', ['number']],
  ['Bel 0470 12 34 56 voor meer.', ['number']],
  ['Mail naar fatima@voorbeeld.be.', ['address']],
] as const)('“%s” may tell who someone is', (text, found) => {
  expect(recognisedIn(text)).toEqual(found);
});

test.each([
  'Er is geen kinderopvang voor 7 uur, daardoor weigeren mensen jobs in de zorg.',
  'De Lijn rijdt niet naar het bedrijvenpark van Sint-Niklaas.',
  'Jongeren van 18 tot 25 wachten vijf maanden op een cursus Nederlands.',
  'VDAB en OCMW Vlierbeke hebben samen 12 mensen die wachten. Kind en Gezin weet dat.',
  'Bij Opgroeien Vlaanderen is er een wachtlijst sinds 2024.',
  'De Provinciale Werkgroep Oost-Vlaanderen vroeg dit al.',
  'Maatwerkbedrijf De Schakel en Buurtwerk De Vlonder begeleiden op de werkvloer.',
  'De Centrale Werkgroep Lokale Besturen volgt dit op.',
])('“%s” is about many', (text) => {
  expect(recognisedIn(text)).toEqual([]);
});

test('a text as long as a form is looked over quickly, whatever stands in it', () => {
  const most = 100_000;
  const started = performance.now();
  for (const piece of [
    'a',
    'Aa’',
    '€1',
    '1-',
    'a@',
    'a.',
    '.',
    'Jan x ',
    'Jan de ',
    'mevrouw ',
    '0 ',
    'werkt a ',
    'schuld ',
  ])
    textWarnings({ tekst: `${piece.repeat(Math.floor(most / piece.length))}x` }, ['tekst']);
  expect(performance.now() - started).toBeLessThan(5000);
});
