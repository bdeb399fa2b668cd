/**
 * An article (on screen "pagina"): what the portal tells everyone, of one kind, at one address. Which kinds there are, where they stand
 * and what the public reads of one. Pure.
 */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';

/** The kinds that stand at an address of their own, in the order in which people look for them. */
export const articleKinds = dutch(
  {
    guide: {
      room: 'gidsen',
      one: 'gids',
      many: 'Gidsen',
      lead: 'Stap voor stap: wat u doet, met wie, en wanneer.',
    },
    theme: { room: 'themas', one: 'thema', many: 'Thema’s', lead: 'Alles over één onderwerp bij elkaar.' },
    template: {
      room: 'sjablonen',
      one: 'sjabloon',
      many: 'Sjablonen',
      lead: 'Teksten om over te nemen, aan te vullen of af te drukken.',
    },
    question: {
      room: 'vragen',
      one: 'vraag',
      many: 'Vragen',
      lead: 'Wat collega’s vaak vragen, met het antwoord en de bron.',
    },
    news: {
      room: 'nieuws',
      one: 'nieuws',
      many: 'Nieuws',
      lead: 'Wat er verandert voor wie mensen naar werk begeleidt.',
    },
    event: {
      room: 'activiteiten',
      one: 'activiteit',
      many: 'Activiteiten',
      lead: 'Lerende netwerken en andere momenten waarop u collega’s ontmoet.',
    },
    about: {
      room: 'over',
      one: 'over Werkwinkel',
      many: 'Over Werkwinkel',
      lead: 'Wat Werkwinkel is, hoe het begon en wie eraan werkt.',
    },
  },
  'one',
  'many',
  'lead',
);

export type ArticleKind = keyof typeof articleKinds;

export const articleKindCodes = Object.keys(articleKinds) as readonly ArticleKind[];

/** Reads a kind that stands in a file, a form or an address. */
export function readKind(given: unknown): ArticleKind | undefined {
  return articleKindCodes.find((code) => code === given);
}

/** How long the parts of an article may be; PostgreSQL holds to it too. */
export const longest = {
  slug: 80,
  title: 120,
  summary: 300,
  body: 40_000,
  audience: 200,
  function: 80,
} as const;

export type SourceGrade = 'A' | 'B' | 'U';

/** Where something was read, and how sure that is: an official source, another one, or still to verify. */
export interface ArticleSource {
  readonly title: string;
  readonly url?: string;
  readonly grade: SourceGrade;
}

/** When and where an event is; the hours are those of Brussels. */
export interface Gathering {
  readonly on: CivilDate;
  readonly from: string;
  readonly until: string;
  readonly place: string;
}

/** What a list shows of an article. */
export interface ArticleCard {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly themes: readonly string[];
  readonly takesPlace: Gathering | null;
  readonly publishedOn: CivilDate;
  readonly reviewedOn: CivilDate;
}

/** What everyone reads. Who wrote it is a function and an organisation, never a name; the program itself has no organisation. */
export interface Article extends ArticleCard {
  readonly version: number;
  readonly body: string;
  readonly audience: string;
  readonly sources: readonly ArticleSource[];
  readonly authorFunction: string;
  readonly writtenFor: string | null;
  readonly nextReviewOn: CivilDate;
  /** It is for all of Flanders, and a local government may add to it. */
  readonly central: boolean;
}

/** Where an article stands. */
export function addressOf({ kind, slug }: Pick<ArticleCard, 'kind' | 'slug'>): string {
  return `/${articleKinds[kind].room}/${slug}`;
}

/** Gives the articles of a kind: news the newest first, events the nearest first, the others by title. */
export function ofKind(all: readonly ArticleCard[], kind: ArticleKind): readonly ArticleCard[] {
  const items = all.filter((one) => one.kind === kind);
  if (kind === 'news') return items.toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn));
  const start = ({ takesPlace }: ArticleCard) => `${takesPlace?.on ?? ''} ${takesPlace?.from ?? ''}`;
  return kind === 'event' ? items.toSorted((a, b) => start(a).localeCompare(start(b))) : items;
}

/** Gives the address of the list of a kind. */
export function roomOf(kind: ArticleKind): string {
  return `/${articleKinds[kind].room}`;
}
