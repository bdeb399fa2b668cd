/**
 * Reads an article from a file: a head of keys between two lines of dashes, and Markdown under it (db/seeds/pages/README.md tells writers
 * how). What is wrong in a file is said with its name, so that it is mended before anything is loaded. Pure.
 */
import { type CivilDate, isCivilDate } from '../../kernel/civil-date.ts';
import { type ArticleKind, type ArticleSource, type Gathering, longest, readKind } from './article.ts';

/** An article as a file tells it. */
export interface WrittenPage {
  readonly slug: string;
  readonly kind: ArticleKind;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly themes: readonly string[];
  readonly audience: string;
  readonly sources: readonly ArticleSource[];
  readonly takesPlace: Gathering | null;
  readonly author: string;
  readonly reviewed: CivilDate;
  readonly nextReview: CivilDate;
  readonly published: CivilDate | null;
}

type Head = ReadonlyMap<string, string | readonly string[]>;

const known = new Set(
  'title kind theme summary audience author reviewed nextReview published sources on from until place'.split(
    ' ',
  ),
);

/** Reads the page in a file; its name without `.md` is the address. Throws an error that names the file. */
export function readPageFile(name: string, text: string): WrittenPage {
  const wrong = (problem: string): never => {
    throw new Error(`${name}: ${problem}`);
  };
  const [, top, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  if (top === undefined || body === undefined) return wrong('has no head between two lines of ---');
  const head = readHead(top, wrong);
  const line = (key: string, most: number, needed = true): string => {
    const value = head.get(key) ?? '';
    if (typeof value !== 'string') return wrong(`${key} is one line`);
    if (needed && value === '') return wrong(`${key} is missing`);
    return value.length > most ? wrong(`${key} is longer than ${most} signs`) : value;
  };
  const day = (key: string): CivilDate => {
    const value = line(key, 10);
    return isCivilDate(value) ? value : wrong(`${key} is a day such as 2026-11-22`);
  };
  const slug = name.replace(/\.md$/, '');
  const kind = readKind(line('kind', 20)) ?? wrong(`kind ${line('kind', 20)} is not known`);
  const [reviewed, nextReview] = [day('reviewed'), day('nextReview')];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > longest.slug) wrong('is no plain address');
  if (nextReview <= reviewed) wrong('nextReview comes after reviewed');
  if (body.trim() === '' || body.length > longest.body) wrong(`the text has 1 to ${longest.body} signs`);
  return {
    slug,
    kind,
    title: line('title', longest.title),
    summary: line('summary', longest.summary),
    body: body.trim(),
    themes: listed(line('theme', 200, false)),
    audience: line('audience', longest.audience, false),
    sources: linesOf(head.get('sources')).map((source) => readSource(source, wrong)),
    takesPlace:
      kind === 'event'
        ? { on: day('on'), from: line('from', 5), until: line('until', 5), place: line('place', 200) }
        : null,
    author: line('author', longest.function),
    reviewed,
    nextReview,
    published: head.has('published') ? day('published') : null,
  };
}

function readHead(top: string, wrong: (problem: string) => never): Head {
  const head = new Map<string, string | string[]>();
  let list: string[] | undefined;
  for (const row of top.split('\n').filter((one) => one.trim() !== '')) {
    const [, item] = /^\s*- (.*)$/.exec(row) ?? [];
    if (item !== undefined) {
      if (list === undefined) return wrong(`“${row}” belongs to no list`);
      list.push(item.trim());
      continue;
    }
    const [, key = '', value = ''] = /^(\w+):\s*(.*)$/.exec(row) ?? [];
    if (!known.has(key)) return wrong(`“${row}” has no key that is known`);
    list = value === '' ? [] : undefined;
    head.set(key, list ?? value.trim());
  }
  return head;
}

function readSource(source: string, wrong: (problem: string) => never): ArticleSource {
  const [title = '', url = '', grade = 'B'] = source.split('|').map((part) => part.trim());
  if (title === '') return wrong('a source has a title');
  if (url !== '' && !(/^https?:\/\//.test(url) && URL.canParse(url)))
    return wrong(`${url} is no address of the web`);
  if (grade !== 'A' && grade !== 'B' && grade !== 'U') return wrong(`the grade of “${title}” is A, B or U`);
  return { title, ...(url === '' ? {} : { url }), grade };
}

function linesOf(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'object' ? value : [];
}

function listed(value: string): readonly string[] {
  return value.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
