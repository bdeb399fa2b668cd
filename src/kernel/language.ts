/**
 * In which language the interface speaks. Sentences are written in Dutch where they are used, and looked up here for who reads
 * French or English; their translations stand beside the slice, in `<slice>.words.ts`. What people wrote themselves is never
 * translated.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

/** The languages of the interface, each by its own name; Dutch is the language of the law here. */
export const languages = { nl: 'Nederlands', fr: 'Français', en: 'English' } as const;

export type Language = keyof typeof languages;

/** Translations by the Dutch sentence; `{0}` is the first value in it, and may stand elsewhere in the translation. */
export type Words = Readonly<Record<string, { readonly fr: string; readonly en: string }>>;

const speaking = new AsyncLocalStorage<Language>();
const tables = new WeakSet<object>();
const known = new Map<string, { readonly fr: string; readonly en: string }>();
/** Each sentence of the program as one text, and each text taken apart: they are said thousands of times. */
const wholes = new WeakMap<readonly string[], string>();
const apart = new Map<string, readonly (string | number)[]>();

/** Tells whether a code is one of the languages of the interface. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
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
  for (const [sentence, translated] of Object.entries(words)) known.set(sentence, translated);
}

/** Says a sentence, written in Dutch, in the language of the reader: say`U hebt ${count} vragen.` Nothing known is said as nothing. */
export function say(
  sentence: TemplateStringsArray,
  ...values: readonly (string | number | null | undefined)[]
): string {
  if (values.length === 0) return spoken(sentence[0] ?? '');
  return piecesOf(sentence)
    .map((piece) => (typeof piece === 'number' ? (values[piece] ?? '') : piece))
    .join('');
}

/** Says a fixed Dutch sentence in the language of the reader; one without translation stays Dutch. */
export function spoken(sentence: string): string {
  const language = languageNow();
  return language === 'nl' ? sentence : (known.get(sentence)?.[language] ?? sentence);
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
