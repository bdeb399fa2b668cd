/**
 * Searching in what everyone may read: every word by its stem, words that mean the same, parts of compounds, and for a word that stands
 * nowhere the one that looks most like it. All of it lies in memory and is made anew when something public changes. Pure.
 */
import { nearWord } from './near-word.ts';
import { stemOf, wordsIn } from './stem.ts';
import { empty, synonyms } from './synonym.ts';

export interface SearchDocument {
  readonly kind: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** What is searched beside the title and the summary. */
  readonly text: string;
  /** What editors wrote is Dutch for every reader; a name is a name. */
  readonly written: boolean;
}

export interface Searched {
  /** The best first. */
  readonly found: readonly SearchDocument[];
  /** Nothing holds all that was sought: these hold a part of it. */
  readonly part: boolean;
  /** What may have been meant: where nothing holds what was typed, all that was found is found with this. */
  readonly meant?: string;
}

/** One meaning that is sought: each way to say it, as stems. */
type Sought = readonly { readonly stems: readonly string[]; readonly weight: number }[];
type Postings = Map<number, number>;

const TITLE = 8;
const SUMMARY = 3;
const MOST_WORDS = 12;

export interface SearchIndex {
  search(typed: string): Searched;
}

/** Makes the index of these documents. */
export function searchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const postings = new Map<string, Postings>();
  const words = new Map<string, number>();
  for (const [place, { title, summary, text }] of documents.entries())
    for (const [part, weight] of [
      [title, TITLE],
      [summary, SUMMARY],
      [text, 1],
    ] as const)
      for (const word of wordsIn(part)) {
        words.set(word, (words.get(word) ?? 0) + 1);
        add(postings, stemOf(word), place, weight);
      }
  const stems = [...postings.keys()];
  const near = nearWord(words);
  const look = keepLooks((stem) => weigh(postings, stems, stem, documents.length));
  const find = (words: string): Searched => {
    const sought = soughtIn(words);
    if (sought.length === 0) return { found: [], part: false };
    const each = sought.map((ways) => bestOf(ways, look));
    const all = rank(each, sought.length);
    const found = all.length > 0 ? all : rank(each, 1);
    return {
      found: found.map((place) => documents[place]).filter((one) => one !== undefined),
      part: all.length === 0 && found.length > 0,
    };
  };
  return {
    search(typed) {
      const meant = suggest(typed, near, look);
      return meant === undefined ? find(typed) : { ...find(meant), meant };
    },
  };
}

function add(postings: Map<string, Postings>, stem: string, place: number, weight: number): void {
  const held = postings.get(stem) ?? new Map<number, number>();
  // A word that comes back often says less each time.
  held.set(place, Math.max(held.get(place) ?? 0, weight) + 0.1 * Math.min(weight, 1));
  postings.set(stem, held);
}

/** Which documents hold a stem, as a word or as a part of one, and how much that says: a rare word says more. */
function weigh(
  postings: Map<string, Postings>,
  stems: readonly string[],
  stem: string,
  documents: number,
): Postings {
  const found: Postings = new Map();
  const take = (held: Postings, share: number) => {
    const rare = Math.log(1 + documents / held.size);
    for (const [place, weight] of held)
      found.set(place, Math.max(found.get(place) ?? 0, weight * rare * share));
  };
  for (const one of stems) {
    if (one === stem) take(postings.get(one) ?? new Map(), 1);
    else if (stem.length >= 3 && !/\d/.test(stem) && one.startsWith(stem))
      take(postings.get(one) ?? new Map(), 0.5);
    else if (stem.length >= 5 && one.includes(stem)) take(postings.get(one) ?? new Map(), 0.3);
  }
  return found;
}

function keepLooks(look: (stem: string) => Postings): (stem: string) => Postings {
  const kept = new Map<string, Postings>();
  return (stem) => {
    const before = kept.get(stem);
    if (before !== undefined) return before;
    if (kept.size > 2_000) kept.clear();
    const found = look(stem);
    kept.set(stem, found);
    return found;
  };
}

/** A document holds a meaning where it holds all stems of one way to say it. */
function bestOf(ways: Sought, look: (stem: string) => Postings): Postings {
  const best: Postings = new Map();
  for (const { stems, weight } of ways) {
    const [first, ...rest] = stems.map(look);
    for (const [place, score] of first ?? []) {
      const others = rest.map((held) => held.get(place) ?? 0);
      if (others.includes(0)) continue;
      const sum = others.reduce((before, one) => before + one, score) / stems.length;
      best.set(place, Math.max(best.get(place) ?? 0, sum * weight));
    }
  }
  return best;
}

function rank(each: readonly Postings[], least: number): number[] {
  const scores = new Map<number, { sum: number; times: number }>();
  for (const held of each)
    for (const [place, score] of held) {
      const { sum, times } = scores.get(place) ?? { sum: 0, times: 0 };
      scores.set(place, { sum: sum + score, times: times + 1 });
    }
  return [...scores]
    .filter(([, { times }]) => times >= least)
    .toSorted(([a, one], [b, other]) => other.times - one.times || other.sum - one.sum || a - b)
    .map(([place]) => place);
}

const meanings = synonyms.flatMap((line) => {
  const ways = line.map((phrase) => wordsIn(phrase));
  return ways.map((words) => ({ words, ways }));
});
const byFirst = Map.groupBy(meanings, ({ words }) => stemOf(words[0] ?? ''));

/** Takes apart what was typed: the longest phrase that has other ways to say it, or else one word. */
function soughtIn(typed: string): Sought[] {
  const words = wordsIn(typed).slice(0, MOST_WORDS);
  const stems = words.map(stemOf);
  const sought: Sought[] = [];
  for (let at = 0; at < stems.length; ) {
    const fits = (byFirst.get(stems[at] ?? '') ?? []).filter((one) =>
      one.words.every((word, next) => stemOf(word) === stems[at + next]),
    );
    const longest = Math.max(1, ...fits.map((one) => one.words.length));
    const own = stems.slice(at, at + longest).filter((_, next) => !empty.has(words[at + next] ?? ''));
    const others = fits
      .filter((one) => one.words.length === longest)
      .flatMap(({ ways }) => ways)
      .map((way) => ({ stems: way.filter((word) => !empty.has(word)).map(stemOf), weight: 0.6 }));
    if (own.length > 0)
      sought.push([{ stems: own, weight: 1 }, ...others.filter((way) => way.stems.length > 0)]);
    at += longest;
  }
  return sought;
}

/** What was typed with each word that stands nowhere replaced by the one that looks most like it; nothing where none does. */
function suggest(
  typed: string,
  nearest: (word: string) => string | undefined,
  look: (stem: string) => Postings,
): string | undefined {
  let changed = false;
  const better = wordsIn(typed)
    .slice(0, MOST_WORDS)
    .map((word) => {
      // A number is never taken for another one.
      if (
        word.length < 4 ||
        /\d/.test(word) ||
        empty.has(word) ||
        look(stemOf(word)).size > 0 ||
        byFirst.has(stemOf(word))
      )
        return word;
      const near = nearest(word);
      if (near !== undefined) changed = true;
      return near ?? word;
    });
  return changed ? better.join(' ') : undefined;
}
