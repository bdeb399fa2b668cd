/** Feeds of the portal in Atom (RFC 4287): what is new, and which pages and rules changed. Pure. */
import { instruments } from '../../rules/catalogue.ts';
import { changesOf } from '../../rules/version.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { type ArticleCard, addressOf } from '../article/article.ts';
import { ruleText } from '../instrument/rule-words.ts';
import { xmlText } from './xml-text.ts';

export interface FeedEntry {
  /** What stays the same when the page moves. */
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** The day on which it became what it is. */
  readonly on: string;
}

interface Feed {
  readonly publicUrl: string;
  readonly path: string;
  /** The page that tells the same to people. */
  readonly page: string;
  readonly title: string;
  readonly entries: readonly FeedEntry[];
}

const MOST = 50;
/** Stands where nothing was published yet: a feed always says when it changed. */
const LONG_AGO = '2000-01-01';

/** The news, the newest first. */
export function newsEntries(news: readonly ArticleCard[]): readonly FeedEntry[] {
  return news.slice(0, MOST).map(entryOf);
}

/** Pages that were published anew and instruments of which the rules changed, the newest first. */
export function changedEntries(articles: readonly ArticleCard[], today: CivilDate): readonly FeedEntry[] {
  const rules = instruments.flatMap((one): FeedEntry[] => {
    const day = changesOf(one).findLast((change) => change <= today);
    const path = `/instrumenten/${one.slug}`;
    const said = { title: ruleText(one.name), summary: ruleText(one.card.summary) };
    return day === undefined ? [] : [{ id: `${path}#${day}`, path, ...said, on: day }];
  });
  return [...articles.map(entryOf), ...rules].toSorted((a, b) => b.on.localeCompare(a.on)).slice(0, MOST);
}

function entryOf(one: ArticleCard): FeedEntry {
  const { id, title, summary, publishedOn } = one;
  return { id: `urn:uuid:${id}`, path: addressOf(one), title, summary, on: publishedOn };
}

/** Writes a feed. */
export function atomOf({ publicUrl, path, page, title, entries }: Feed): string {
  const last =
    entries
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? LONG_AGO;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<id>${xmlText(publicUrl)}${path}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${momentOf(last)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(publicUrl)}${path}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(publicUrl)}${page}"/>`,
    '<author><name>Werkwinkel</name></author>',
    ...entries.map((entry) => writtenEntry(publicUrl, entry)),
    '</feed>\n',
  ].join('\n');
}

function writtenEntry(publicUrl: string, { id, path, title, summary, on }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${xmlText(id.startsWith('/') ? `${publicUrl}${id}` : id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${momentOf(on)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(`${publicUrl}${path}`)}"/>`,
    `<summary>${xmlText(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

// Only the day is known, and a feed asks a moment.
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
