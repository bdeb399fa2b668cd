/**
 * The person's own pages speak more languages than the interface: Arabic wholly, others as far as they are written. What is missing stays
 * Dutch, and is listed by `scripts/missing-words.ts`.
 */
import { describe, expect, test } from 'vitest';
import { personWords } from '../src/person-words.ts';
import { sentencesIn, speakingFiles } from './support/dutch-words.ts';
import { missingFor } from './support/person-pages.ts';

const said = new Set(speakingFiles().flatMap((file) => sentencesIn(file).map(({ sentence }) => sentence)));

test('the own pages, their frame and signing in are wholly in Arabic', () => {
  expect(missingFor('ar')).toEqual([]);
});

describe.each(Object.entries(personWords))('%s', (_language, slices) => {
  const all = slices.flatMap((words) => Object.entries(words));

  test('keeps every value of a sentence, says something, and says each sentence once', () => {
    const crooked = all.filter(([dutch, text]) => text.trim() === '' || placesOf(text) !== placesOf(dutch));
    expect(crooked.map(([dutch]) => dutch)).toEqual([]);
    expect(new Set(all.map(([dutch]) => dutch)).size).toBe(all.length);
  });

  test('has no translation of a sentence that nobody says', () => {
    expect(all.map(([dutch]) => dutch).filter((dutch) => !said.has(dutch))).toEqual([]);
  });
});

function placesOf(text: string): string {
  return [...new Set(text.match(/\{\d+\}/g))].toSorted().join('');
}
