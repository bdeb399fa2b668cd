/** The kinds of what is found, by which results are grouped, and the tools as documents. */
import { dutch } from '../../kernel/language.ts';
import { articleKindCodes, articleKinds } from '../article/article.ts';
import type { SearchDocument } from './search-index.ts';

const otherKinds = dutch({
  instrument: 'Instrumenten',
  tool: 'Hulpmiddelen',
  contact: 'Contactpunten',
  place: 'Gemeenten',
  agreement: 'Overeenkomsten',
  body: 'Overleg',
});

const kindCodes = [...articleKindCodes, ...Object.keys(otherKinds)];

/** Reads a kind that stands in an address. */
export function readSearchKind(given: unknown): string | undefined {
  return kindCodes.find((code) => code === given);
}

/** What a group of results is called. */
export function kindName(code: string): string {
  const article = articleKindCodes.find((kind) => kind === code);
  return article === undefined ? otherKinds[code as keyof typeof otherKinds] : articleKinds[article].many;
}

/** The tools, by the words in which the front page says what they are for. */
export function toolDocuments(): readonly SearchDocument[] {
  return [
    {
      path: 'wat-past',
      title: 'Wat kan passen?',
      summary: 'Een paar vragen over iemand. Niets wordt bewaard.',
      text: 'hulpmiddel instrument maatregel voorwaarden nakijken geschikt recht',
    },
    {
      path: 'artikel-60',
      title: 'Hoe lang duurt artikel 60?',
      summary: 'De dagen die nodig zijn, en de laatste dag.',
      text: 'hulpmiddel berekenen einddatum contract 312 dagen',
    },
    {
      path: 'einde-uitkering',
      title: 'Wanneer stopt de uitkering?',
      summary: 'De einddatum, met de regel die hem bepaalt.',
      text: 'hulpmiddel berekenen werkloosheidsuitkering golf einde beperkt in de tijd',
    },
    {
      path: 'instroom',
      title: 'Hoeveel mensen komen naar het OCMW?',
      summary: 'Een raming per gemeente, met formule en bronnen.',
      text: 'hulpmiddel raming instroom golf uitkering beperkt in de tijd personeel',
    },
  ].map(({ path, ...words }) => ({ ...words, kind: 'tool', href: `/hulpmiddelen/${path}`, written: false }));
}
