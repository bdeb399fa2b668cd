/**
 * Dutch words by their stem, so that *begeleiders* is found by *begeleiding*: the rules of the Snowball stemmer for Dutch
 * (https://snowballstem.org/algorithms/dutch_porter/stemmer.html), after signs above letters are taken away. And how a text falls apart into words. Pure.
 */

/** Gives the words of a text: small letters and numbers, without signs above letters. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/\bart\.?(?=\s*\d)/g, 'artikel ')
      .match(/[a-z]+|\d+/g) ?? []
  );
}

/** Gives the stem of one word, as `wordsIn` writes it. */
export function stemOf(word: string): string {
  if (word.length < 4 || !/[aeiouy]/.test(word)) return word;
  // Between vowels, and at the head, i and y stand for consonants.
  const marked = word
    .replace(/^y/, 'Y')
    .replace(/([aeiouy])y/g, '$1Y')
    .replace(/([aeiouy])i(?=[aeiouy])/g, '$1I');
  return endings(marked).toLowerCase();
}

function endings(word: string): string {
  const { r1, r2 } = regions(word);
  let stem = firstEnding(word, r1);
  let withoutE = false;
  if (stem.endsWith('e') && stem.length - 1 >= r1 && /[^aeiouyè]e$/.test(stem)) {
    stem = undouble(stem.slice(0, -1));
    withoutE = true;
  }
  if (stem.endsWith('heid') && stem.length - 4 >= r2 && !stem.endsWith('cheid')) {
    stem = stem.slice(0, -4);
    if (stem.endsWith('en')) stem = withoutEn(stem, 'en', r1);
  }
  return single(lastEnding(stem, r1, r2, withoutE));
}

/** Where the two regions begin after which an ending may go. */
function regions(word: string): { r1: number; r2: number } {
  const after = (from: number) => {
    const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
    return found === null ? word.length : from + found.index + 2;
  };
  const first = after(0);
  return { r1: Math.max(first, 3), r2: after(first) };
}

function firstEnding(word: string, r1: number): string {
  const ends = (ending: string) => word.endsWith(ending) && word.length - ending.length >= r1;
  if (ends('heden')) return `${word.slice(0, -5)}heid`;
  if (ends('ene')) return withoutEn(word, 'ene', r1);
  if (ends('en')) return withoutEn(word, 'en', r1);
  for (const ending of ['se', 's'])
    if (word.endsWith(ending))
      return ends(ending) && /[^aeiouyj]$/.test(word.slice(0, -ending.length))
        ? word.slice(0, -ending.length)
        : word;
  return word;
}

function withoutEn(word: string, ending: string, r1: number): string {
  const rest = word.slice(0, -ending.length);
  const valid = rest.length >= r1 && /[^aeiouy]$/.test(rest) && !rest.endsWith('gem');
  return valid ? undouble(rest) : word;
}

function lastEnding(stem: string, r1: number, r2: number, withoutE: boolean): string {
  const cut = (ending: string) => stem.slice(0, -ending.length);
  const inR2 = (ending: string) => stem.endsWith(ending) && stem.length - ending.length >= r2;
  for (const ending of ['end', 'ing'])
    if (inR2(ending)) {
      const rest = cut(ending);
      return rest.endsWith('ig') && rest.length - 2 >= r2 && !rest.endsWith('eig')
        ? rest.slice(0, -2)
        : undouble(rest);
    }
  if (inR2('ig') && !stem.endsWith('eig')) return cut('ig');
  if (inR2('lijk')) {
    const rest = cut('lijk');
    return rest.endsWith('e') && rest.length - 1 >= r1 && /[^aeiouy]e$/.test(rest)
      ? undouble(rest.slice(0, -1))
      : rest;
  }
  if (inR2('baar')) return cut('baar');
  return inR2('bar') && withoutE ? cut('bar') : stem;
}

function undouble(word: string): string {
  return /(kk|dd|tt)$/.test(word) ? word.slice(0, -1) : word;
}

/** A double vowel before the last consonant becomes single: *maan* is the stem of *manen*. */
function single(word: string): string {
  return word.replace(
    /([^aeiouy])(aa|ee|oo|uu)([^aeiouyI])$/,
    (_, before: string, pair: string, after: string) => before + pair[0] + after,
  );
}
