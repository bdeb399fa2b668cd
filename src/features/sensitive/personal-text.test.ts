/** What is refused in a text that is about nobody, and what is only warned of. */
import { describe, expect, it, test } from 'vitest';
import { text } from '../../kernel/typed.ts';
import { holdsPerson, ofNobody, textWarnings } from './personal-text.ts';

test.each([
  '85.07.30-033.28',
  '85073003328',
  'Het gaat om 85 07 30 033 28, zei de dienst.',
  'Dossier 5 85.07.30-033.28',
  '8507 3003 328',
  '85.07.30–033.28',
])('“%s” holds the number of a person', (typed) => {
  expect(holdsPerson(typed)).toBe(true);
});

test.each([
  '85.07.30-033.29',
  'Van 1.1.2026 tot 31.12.2030, hoogstens 250.000 euro.',
  'Ondernemingsnummers 0212.345.678 en 0207.437.468.',
  '850730033281',
  // Right check digits, but no day of birth: the 99th of a month.
  `85.07.99-033.${String(97 - (850_799_033 % 97)).padStart(2, '0')}`,
])('“%s” holds no number of a person', (typed) => {
  expect(holdsPerson(typed)).toBe(false);
});

test('the number of a person is refused in what is about nobody, and nothing else is', () => {
  const schema = ofNobody(text('Schrijf iets.', 100));
  expect(schema.safeParse('Van 85.07.30-033.28.').error?.issues[0]?.message).toContain('rijksregisternummer');
  expect(schema.safeParse('Mevrouw De Smet').success).toBe(true);
});

describe('a warning', () => {
  const form = { tekst: 'Mevrouw De Smet vindt geen opvang.' };

  it('says what it looks like and what to write instead', () => {
    expect(textWarnings(form, ['tekst'], 'Schrijf het anders.')).toEqual([
      { field: 'tekst', warning: true, message: 'Dit lijkt op de naam van een persoon. Schrijf het anders.' },
    ]);
  });

  it('is not given once someone looked it over', () => {
    expect(textWarnings({ ...form, nagekeken: 'ja' }, ['tekst'])).toEqual([]);
  });

  it('is given of what belongs nowhere too', () => {
    expect(textWarnings({ tekst: 'Er zijn schulden bij de deurwaarder.' }, ['tekst'])).toMatchObject([
      { field: 'tekst', warning: true },
    ]);
  });

  it('is not given of what is refused anyhow', () => {
    expect(textWarnings({ tekst: 'Over 85.07.30-033.28.' }, ['tekst'])).toEqual([]);
  });
});
