/** Dutch in the middle of a page of another language is a passage that says so, wherever it may stand. */
import { expect, test } from 'vitest';
import { dutchMarks } from '../kernel/language.ts';
import { withDutchPassages } from './render.ts';

const { opens, closes } = dutchMarks;
const dutch = (text: string) => `${opens}${text}${closes}`;

test('a sentence becomes a passage; in an attribute, a title or an option it stays text', () => {
  const page = `<title>${dutch('Titel')}</title><a aria-label="${dutch('Een > twee')}">${dutch('Lees')}</a><option>${dutch('Kies')}</option>`;
  expect(withDutchPassages(page)).toBe(
    '<title>Titel</title><a aria-label="Een > twee"><span lang="nl" dir="ltr">Lees</span></a><option>Kies</option>',
  );
});

test('a mark that someone typed tears nothing', () => {
  expect(withDutchPassages(`<p>${opens}</p><b>x</b>`)).toBe('<p></p><b>x</b>');
  expect(withDutchPassages(`<p>${closes}x${opens}</p>`)).toBe('<p>x</p>');
});
