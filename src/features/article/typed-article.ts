/** What an editor types of an article, read: an address out of a title, sources of one line each, and the hours of an event. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { ownPicture } from '../../ui/markdown.tsx';
import { picturesIn } from '../../ui/markdown-text.ts';
import { type ArticleSource, type Gathering, longest } from './article.ts';

/** Makes an address of a title. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-+/, '').slice(0, longest.slug).replace(/-+$/, '');
}

const MOST_SOURCES = 20;

/** Reads sources, one on each line: title, address and grade with bars between them. Says what is wrong with the first that cannot be read. */
export function sourcesIn(typed: string): readonly ArticleSource[] | string {
  const lines = typed.split('\n').filter((row) => row.trim() !== '');
  if (lines.length > MOST_SOURCES) return say`Noem hoogstens ${MOST_SOURCES} bronnen.`;
  const sources: ArticleSource[] = [];
  for (const row of lines) {
    const [title = '', url = '', grade = 'B'] = row.split('|').map((part) => part.trim());
    if (title === '' || title.length > 200)
      return say`Een bron begint met haar titel, van hoogstens 200 tekens.`;
    if (url !== '' && !(/^https?:\/\//.test(url) && URL.canParse(url)))
      return say`“${url}” is geen adres. Schrijf het zoals in uw browser, met https:// vooraan.`;
    if (grade !== 'A' && grade !== 'B' && grade !== 'U')
      return say`Schrijf achteraan A voor een officiële bron, B voor een andere, of U als het nog te verifiëren is.`;
    sources.push({ title, ...(url === '' ? {} : { url }), grade });
  }
  return sources;
}

/** Says what is wrong with the pictures of a text: one of another site, or one that nobody told in words, would not be shown. */
export function pictureFault(text: string): string | undefined {
  const pictures = picturesIn(text);
  const elsewhere = pictures.find(({ src }) => !ownPicture.test(src));
  if (elsewhere !== undefined)
    return say`Het beeld “${elsewhere.src}” staat niet op Werkwinkel en wordt niet getoond. Voeg het toe bij Beelden.`;
  return pictures.every(({ words }) => words !== '')
    ? undefined
    : say`Zeg bij elk beeld in woorden wat er te zien is, zoals bij Beelden staat: ![drie mensen aan een tafel](/beelden/…).`;
}

/** The same beside the field of a text that is only looked at. */
export function pictureProblems(text = ''): readonly Problem[] {
  const message = pictureFault(text);
  return message === undefined ? [] : [{ field: 'tekst', message }];
}

/** Writes sources as an editor types them. */
export function typedSources(sources: readonly ArticleSource[]): string {
  return sources.map(({ title, url = '', grade }) => `${title} | ${url} | ${grade}`).join('\n');
}

/** Reads when and where an event is; null when something of it is missing or ends before it begins. */
export function gatheringOf(typed: {
  readonly dag: string | null;
  readonly van: string;
  readonly tot: string;
  readonly plaats: string;
}): Gathering | null {
  const { dag, van, tot, plaats } = typed;
  const hour = /^([01]\d|2[0-3]):[0-5]\d$/;
  if (dag === null || !hour.test(van) || !hour.test(tot) || tot <= van || plaats === '') return null;
  return { on: dag as CivilDate, from: van, until: tot, place: plaats.slice(0, 200) };
}
