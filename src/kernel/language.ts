/**
 * In which language the interface speaks. Sentences are written in Dutch where they are used, and looked up here for who reads
 * another language. French and English stand beside the slice, in `<slice>.words.ts`; the languages of the person's own pages in
 * `<slice>.words.<language>.ts`. What people wrote themselves is never translated.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

/** The languages of the interface, each by its own name; Dutch is the language of the law here. */
export const languages = { nl: 'Nederlands', fr: 'Français', en: 'English' } as const;

/** The languages of the pages of the person who is guided, each by its own name in its own script. */
export const personLanguages = {
  ar: 'العربية',
  tr: 'Türkçe',
  uk: 'Українська',
  fa: 'فارسی',
  ps: 'پښتو',
} as const;

export type PersonLanguage = keyof typeof personLanguages;

export type InterfaceLanguage = keyof typeof languages;

export type Language = InterfaceLanguage | PersonLanguage;

/** Translations by the Dutch sentence; `{0}` is the first value in it, and may stand elsewhere in the translation. */
export type Words = Readonly<Record<string, { readonly fr: string; readonly en: string }>>;

/** Translations into one language of the person's own pages, by the Dutch sentence. */
export type PersonWords = Readonly<Record<string, string>>;

/** Around a sentence that stays Dutch in the middle of another language; what draws the page makes them a passage in Dutch. */
export const dutchMarks = { opens: '\uFDD0', closes: '\uFDD1' } as const;

const speaking = new AsyncLocalStorage<Language>();
const tables = new WeakSet<object>();
const known = new Map<Language, Map<string, string>>();
/** Each sentence of the program as one text, and each text taken apart: they are said thousands of times. */
const wholes = new WeakMap<readonly string[], string>();
const apart = new Map<string, readonly (string | number)[]>();

/** Tells whether a code is one of the languages in which a page can be read. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code) || isPersonLanguage(code);
}

/** The languages in which the person's own pages can be read: those of the interface, and each other of which a word is known. */
export function languagesOfPerson(): Readonly<Partial<Record<Language, string>>> {
  const others = Object.entries(personLanguages).filter(([code]) => known.has(code as PersonLanguage));
  return { ...languages, ...Object.fromEntries(others) };
}

/** Tells whether a language is for the person's own pages alone. */
export function isPersonLanguage(code: string): code is PersonLanguage {
  return Object.hasOwn(personLanguages, code);
}

/** Runs something for a reader of a language; all that is said in it, also later, is said in that language. */
export function inLanguage<T>(language: Language, run: () => T): T {
  return speaking.run(language, run);
}

/** The language of the reader; Dutch where nobody reads. */
export function languageNow(): Language {
  return speaking.getStore() ?? 'nl';
}

/** Makes translations known. */
export function learn(words: Words): void {
  for (const [sentence, { fr, en }] of Object.entries(words)) {
    translationsInto('fr').set(sentence, fr);
    translationsInto('en').set(sentence, en);
  }
}

/** Makes translations into a language of the person's own pages known. */
export function learnFor(language: PersonLanguage, words: PersonWords): void {
  for (const [sentence, translated] of Object.entries(words))
    translationsInto(language).set(sentence, translated);
}

function translationsInto(language: Language): Map<string, string> {
  const words = known.get(language) ?? new Map<string, string>();
  known.set(language, words);
  return words;
}

/** Says a sentence, written in Dutch, in the language of the reader: say`U hebt ${count} vragen.` Nothing known is said as nothing. */
export function say(
  sentence: TemplateStringsArray,
  ...values: readonly (string | number | null | undefined)[]
): string {
  if (values.length === 0) return spoken(sentence[0] ?? '');
  return piecesOf(sentence)
    .map((piece) => (typeof piece === 'number' ? isolated(values[piece] ?? '') : piece))
    .join('');
}

/** A language that is written from right to left. */
export function isRightToLeft(language: Language): boolean {
  return language === 'ar' || language === 'fa' || language === 'ps';
}

// A name or an address in the middle of such a language keeps its own direction, and turns nothing around it. Digits have none: apart
// from each other, the hours and minutes of a clock would change places.
function isolated(value: string | number): string | number {
  return typeof value === 'string' && /\D/.test(value) && isRightToLeft(languageNow())
    ? `\u2068${value}\u2069`
    : value;
}

/** Says a fixed Dutch sentence in the language of the reader; one without translation stays Dutch, and is marked where few read that. */
export function spoken(sentence: string): string {
  const language = languageNow();
  if (language === 'nl') return sentence;
  const translated = known.get(language)?.get(sentence);
  if (translated !== undefined) return translated;
  return isPersonLanguage(language) ? `${dutchMarks.opens}${sentence}${dutchMarks.closes}` : sentence;
}

/**
 * A table of Dutch words that says each in the language of the reader whenever it is read; tables in it too. A table that holds codes
 * as well names the properties that are words: dutch(menu, 'label'). Functions in it stay as they are.
 */
export function dutch<const Table extends object>(table: Table, ...words: readonly string[]): Table {
  const speaks = Array.isArray(table) ? [] : {};
  for (const [name, value] of Object.entries(table)) {
    const held: unknown = isTable(value) ? dutch(value, ...words) : value;
    const isWord = typeof held === 'string' && (words.length === 0 || words.includes(name));
    // Only a word is looked up at each reading: codes, asked many times for a page, stay as quick as in a plain table.
    const plain = { enumerable: true, configurable: true, writable: true, value: held };
    Object.defineProperty(speaks, name, isWord ? { enumerable: true, get: () => spoken(held) } : plain);
  }
  tables.add(speaks);
  return speaks as Table;
}

/** A table that speaks already keeps speaking as it does. */
function isTable(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || tables.has(value)) return false;
  return Array.isArray(value) || value.constructor === Object;
}

/** Takes a sentence apart for the reader: texts, and the place of each value as its number. */
export function piecesOf(sentence: readonly string[]): readonly (string | number)[] {
  let whole = wholes.get(sentence);
  if (whole === undefined) {
    whole = sentence.reduce((before, text, index) => `${before}{${index - 1}}${text}`);
    wholes.set(sentence, whole);
  }
  const said = spoken(whole);
  let pieces = apart.get(said);
  if (pieces === undefined) {
    pieces = said.split(/\{(\d+)\}/).map((piece, index) => (index % 2 === 1 ? Number(piece) : piece));
    apart.set(said, pieces);
  }
  return pieces;
}
