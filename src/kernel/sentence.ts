/** Words put together into a sentence: what stands in a list as a word begins a sentence, and the other way round. */
import { dutchMarks, isRightToLeft, languageNow, say } from './language.ts';

/** Writes words as the beginning of a sentence. */
export function beginning(words: string): string {
  const at = firstOf(words);
  return words.slice(0, at) + words.charAt(at).toUpperCase() + words.slice(at + 1);
}

/** Writes words as they stand inside a sentence. */
export function within(words: string): string {
  const at = firstOf(words);
  return words.slice(0, at) + words.charAt(at).toLowerCase() + words.slice(at + 1);
}

// Words that stayed Dutch begin behind their mark.
function firstOf(words: string): number {
  return words.startsWith(dutchMarks.opens) ? 1 : 0;
}

/** Writes what someone typed as a whole sentence: with a stop, where it has none. */
export function ended(words: string): string {
  const trimmed = words.trimEnd();
  return trimmed === '' || /[.!?…؟۔]['"”’)»]*$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Counts persons: "1 persoon", "12 personen". */
export function persons(count: number): string {
  return count === 1 ? say`1 persoon` : say`${count} personen`;
}

/** Names several in one sentence: "Plan, afspraken en maatregelen". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : say`${names.slice(0, -1).join(comma())} en ${last}`;
}

/** What stands between two parts, as the reader writes it. */
export function comma(): string {
  return isRightToLeft(languageNow()) ? '، ' : ', ';
}
