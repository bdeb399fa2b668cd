/** What public pages are about, in the words of schema.org, for those who index them. Each says only what stands on its page. */
import type { Instrument } from '../../rules/instrument.ts';
import { readMarkdown, wordsOf } from '../../ui/markdown-text.ts';
import { ruleText } from '../instrument/rule-words.ts';
import { type Article, type ArticleCard, addressOf } from '../article/article.ts';
import { authorityNames } from './authority.ts';

const flanders = { '@type': 'AdministrativeArea', name: 'Vlaanderen' };

/** The product as an organisation, and how its pages are searched. */
export function aboutSite(publicUrl: string, logo: string): readonly object[] {
  const organisation = {
    '@type': 'Organization',
    '@id': `${publicUrl}/#werkwinkel`,
    name: 'Werkwinkel',
    url: `${publicUrl}/`,
    logo: `${publicUrl}${logo}`,
    areaServed: flanders,
  };
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${publicUrl}/zoeken?zoek={zoek}` },
    'query-input': 'required name=zoek',
  };
  const site = {
    '@type': 'WebSite',
    url: `${publicUrl}/`,
    name: 'Werkwinkel',
    inLanguage: ['nl', 'fr', 'en'],
    publisher: { '@id': `${publicUrl}/#werkwinkel` },
    potentialAction: search,
  };
  return [organisation, site];
}

/** An instrument as a service of governments. */
export function aboutInstrument(publicUrl: string, one: Instrument): readonly object[] {
  const provider = authorityNames(one).map((name) => ({ '@type': 'GovernmentOrganization', name }));
  return [
    {
      '@type': 'GovernmentService',
      name: ruleText(one.name),
      description: ruleText(one.card.summary),
      url: `${publicUrl}/instrumenten/${one.slug}`,
      audience: { '@type': 'Audience', audienceType: ruleText(one.card.forWhom) },
      areaServed: flanders,
      provider,
    },
  ];
}

/** An article: a gathering, a question with its answer, or nothing. */
export function aboutArticle(publicUrl: string, article: Article): readonly object[] {
  if (article.kind === 'question')
    return aboutQuestions([{ ...article, answer: wordsOf(readMarkdown(article.body)) }]);
  const { takesPlace, title, summary } = article;
  if (takesPlace === null) return [];
  return [
    {
      '@type': 'Event',
      name: title,
      description: summary,
      inLanguage: 'nl',
      startDate: momentOf(takesPlace.on, takesPlace.from),
      endDate: momentOf(takesPlace.on, takesPlace.until),
      location: { '@type': 'Place', name: takesPlace.place, address: takesPlace.place },
      url: `${publicUrl}${addressOf(article)}`,
    },
  ];
}

/** Questions with the short answer that the list shows. */
export function aboutQuestionList(items: readonly ArticleCard[]): readonly object[] {
  return items.length === 0 ? [] : aboutQuestions(items.map((one) => ({ ...one, answer: one.summary })));
}

function aboutQuestions(
  items: readonly { readonly title: string; readonly answer: string }[],
): readonly object[] {
  const mainEntity = items.map(({ title, answer }) => ({
    '@type': 'Question',
    name: title,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  }));
  return [{ '@type': 'FAQPage', inLanguage: 'nl', mainEntity }];
}

const zoned = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Brussels', timeZoneName: 'longOffset' });

// The hours of an event are those of Brussels, in summer two hours from universal time and in winter one.
function momentOf(day: string, hour: string): string {
  const parts = zoned.formatToParts(new Date(`${day}T12:00:00Z`));
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  return `${day}T${hour}:00${zone}`;
}
