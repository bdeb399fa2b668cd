import { expect, test } from 'vitest';
import {
  dutch,
  dutchMarks,
  inLanguage,
  isLanguage,
  languageNow,
  learn,
  learnFor,
  say,
  spoken,
} from './language.ts';

learn({
  'Van {0} naar {1}.': { fr: 'Vers {1}, depuis {0}.', en: 'From {0} to {1}.' },
  Taaltest: { fr: 'Essai', en: 'Trial' },
});

test('who chooses nothing reads Dutch', () => {
  expect(languageNow()).toBe('nl');
  expect(say`Van ${'Aalst'} naar ${'Bree'}.`).toBe('Van Aalst naar Bree.');
});

test('a sentence is said in the language of the reader, its values where that language wants them', () => {
  const sentence = () => say`Van ${'Aalst'} naar ${'Bree'}.`;
  expect(inLanguage('fr', sentence)).toBe('Vers Bree, depuis Aalst.');
  expect(inLanguage('en', sentence)).toBe('From Aalst to Bree.');
});

test('what someone typed is a value, and is not taken for a place in the sentence', () => {
  expect(inLanguage('en', () => say`Van ${'{1}'} naar ${'x'}.`)).toBe('From {1} to x.');
});

test('a sentence without translation stays Dutch', () => {
  expect(inLanguage('fr', () => say`Dit kent niemand: ${3}.`)).toBe('Dit kent niemand: 3.');
});

test('a table speaks when it is read, and keeps its codes', () => {
  const table = dutch({ trial: 'Taaltest', deeper: { list: ['Taaltest'] }, count: 3 });
  expect(inLanguage('en', () => [table.trial, table.deeper.list[0]])).toEqual(['Trial', 'Trial']);
  expect(table.trial).toBe('Taaltest');
  expect(table.count).toBe(3);
  expect(Object.keys(table)).toEqual(['trial', 'deeper', 'count']);
  expect('toString' in table && !Object.hasOwn(table, 'toString')).toBe(true);
});

test('a table that holds codes too says only the properties that are words', () => {
  const table = dutch([{ code: 'Taaltest', label: 'Taaltest' }], 'label');
  expect(inLanguage('en', () => [table[0].code, table[0].label])).toEqual(['Taaltest', 'Trial']);
});

test('two readers at the same time each read their own language', async () => {
  const read = async () => {
    await Promise.resolve();
    return spoken('Taaltest');
  };
  expect(await Promise.all([inLanguage('fr', read), inLanguage('en', read), read()])).toEqual([
    'Essai',
    'Trial',
    'Taaltest',
  ]);
});

test('only the codes of the interface and of the pages of the person are languages', () => {
  expect(['nl', 'fr', 'en', 'ar', 'ps', 'de', 'toString'].map(isLanguage)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('what has no translation into a language of the person stays Dutch and is marked as that, its names kept apart', () => {
  learnFor('ar', { Taaltest: 'تجربة' });
  const told = () => [spoken('Taaltest'), say`Van ${'Aalst'} naar ${'Bree'}.`];
  expect(inLanguage('ar', told)).toEqual([
    'تجربة',
    `${dutchMarks.opens}Van \u2068Aalst\u2069 naar \u2068Bree\u2069.${dutchMarks.closes}`,
  ]);
});
