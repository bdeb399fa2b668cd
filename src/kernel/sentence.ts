/** Words put together into a sentence: what stands in a list as a word begins a sentence, and the other way round. */

/** Writes words as the beginning of a sentence. */
export function beginning(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Writes words as they stand inside a sentence. */
export function within(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
