/** What someone typed, put into a sentence. */
import { expect, test } from 'vitest';
import { ended } from './sentence.ts';

test.each([
  ['zoekt een werkplek', 'zoekt een werkplek.'],
  ['Zoekt een werkplek. ', 'Zoekt een werkplek.'],
  ['Lukt dat?', 'Lukt dat?'],
  ['hij zei “ja.”', 'hij zei “ja.”'],
  ['een fiets (tweedehands)', 'een fiets (tweedehands).'],
  ['  ', ''],
])('%j becomes the sentence %j', (typed, sentence) => {
  expect(ended(typed)).toBe(sentence);
});
