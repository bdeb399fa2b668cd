/** The interface speaks Dutch, French and English: every sentence it says has its translations, and no page speaks past them. */
import { expect, test } from 'vitest';
import { type Words } from '../src/kernel/language.ts';
import { slices } from '../src/words.ts';
import { type Found, sentencesIn, speakingFiles, unspokenIn, wordFiles } from './support/dutch-words.ts';
import { ruleSentences } from './support/rule-words.ts';

const files = speakingFiles();
const translated = new Map(slices.flatMap((words) => Object.entries<Words[string]>(words)));
const told = ({ file, sentence }: Found) => `${file}: ${sentence}`;

test('every sentence has its French and its English', () => {
  const missing = files.flatMap(sentencesIn).filter(({ sentence }) => !translated.has(sentence));
  expect(missing.map(told)).toEqual([]);
});

test('every sentence of the rules that a page shows has its French and its English', () => {
  expect(ruleSentences().filter((sentence) => !translated.has(sentence))).toEqual([]);
});

test('no page says a text past the languages', () => {
  expect(files.flatMap(unspokenIn).map(told)).toEqual([]);
});

test('a translation keeps every value of its sentence, and says something', () => {
  const crooked = [...translated].filter(([dutch, { fr, en }]) =>
    [fr, en].some((text) => text.trim() === '' || placesOf(text) !== placesOf(dutch)),
  );
  expect(crooked.map(([dutch]) => dutch)).toEqual([]);
});

test('no translation is of a sentence that nobody says', () => {
  const said = new Set([...files.flatMap(sentencesIn).map(({ sentence }) => sentence), ...ruleSentences()]);
  expect([...translated.keys()].filter((dutch) => !said.has(dutch))).toEqual([]);
});

test('one sentence has one translation', () => {
  const twice = Map.groupBy(
    slices.flatMap((words) => Object.entries<Words[string]>(words)),
    ([dutch]) => dutch,
  );
  const different = [...twice].filter(
    ([, all]) => new Set(all.map(([, words]) => JSON.stringify(words))).size > 1,
  );
  expect(different.map(([dutch]) => dutch)).toEqual([]);
});

test('the words of every slice are learned', () => {
  expect(slices.length).toBe(wordFiles().length);
});

function placesOf(text: string): string {
  return [...new Set(text.match(/\{\d+\}/g))].toSorted().join('');
}
