/**
 * Goes through one column and answers one question for everyone, as bits. Each loop stands by itself and takes one kind of column, so that
 * it runs at the speed of the memory; which question is asked is for column-comparison.ts.
 */
import { type Bits, wordsFor } from './bits.ts';
import type { Column } from './population-column.ts';

/** Who has one of a set of codes, and who has another. */
export function among(column: Int8Array, set: number, persons: number): Bits {
  return byTable(column, (one) => ((set >> one) & 1) === 1, persons);
}

/** What each value answers, looked up: 1 for yes, 2 for no, 0 for not known. */
function byTable(column: Int8Array, holds: (value: number) => boolean, persons: number): Bits {
  const table = Uint8Array.from({ length: 129 }, (_, at) => (at === 0 ? 0 : holds(at - 1) ? 1 : 2));
  const words = wordsFor(persons);
  const [yes, no] = [new Uint32Array(words), new Uint32Array(words)];
  for (let word = 0; word < words; word += 1) {
    const end = Math.min(persons - word * 32, 32);
    let [found, held, failed] = [0, 0, 0];
    for (let bit = 0, at = word * 32; bit < end; bit += 1, at += 1) {
      found = table[(column[at] as number) + 1] as number;
      held |= (found & 1) << bit;
      failed |= (found >> 1) << bit;
    }
    yes[word] = held;
    no[word] = failed;
  }
  return { yes, no };
}

/** Who has a number below one, and who has one that is not. */
export function below(column: Float64Array, than: number, persons: number): Bits {
  const words = wordsFor(persons);
  const [yes, no] = [new Uint32Array(words), new Uint32Array(words)];
  for (let word = 0; word < words; word += 1) {
    const end = Math.min(persons - word * 32, 32);
    let [held, failed] = [0, 0];
    for (let bit = 0, at = word * 32; bit < end; bit += 1, at += 1) {
      const one = column[at] as number;
      held |= (one < than ? 1 : 0) << bit;
      failed |= (one >= than ? 1 : 0) << bit;
    }
    yes[word] = held;
    no[word] = failed;
  }
  return { yes, no };
}

/** Who has a number above one, and who has one that is not. */
export function above(column: Float64Array, than: number, persons: number): Bits {
  const words = wordsFor(persons);
  const [yes, no] = [new Uint32Array(words), new Uint32Array(words)];
  for (let word = 0; word < words; word += 1) {
    const end = Math.min(persons - word * 32, 32);
    let [held, failed] = [0, 0];
    for (let bit = 0, at = word * 32; bit < end; bit += 1, at += 1) {
      const one = column[at] as number;
      held |= (one > than ? 1 : 0) << bit;
      failed |= (one <= than ? 1 : 0) << bit;
    }
    yes[word] = held;
    no[word] = failed;
  }
  return { yes, no };
}

/** Who has something of a set in a list, and who has a list without it. */
export function overlapping(column: Int32Array, set: number, persons: number): Bits {
  const words = wordsFor(persons);
  const [yes, no] = [new Uint32Array(words), new Uint32Array(words)];
  for (let word = 0; word < words; word += 1) {
    const end = Math.min(persons - word * 32, 32);
    let [held, failed] = [0, 0];
    for (let bit = 0, at = word * 32; bit < end; bit += 1, at += 1) {
      const one = column[at] as number;
      const known = one >= 0 ? 1 : 0;
      const shared = (one & set) === 0 ? 0 : 1;
      held |= (known & shared) << bit;
      failed |= (known & (shared ^ 1)) << bit;
    }
    yes[word] = held;
    no[word] = failed;
  }
  return { yes, no };
}

/** Of whom the value is known. */
export function known(column: Column, persons: number): Uint32Array {
  if (column instanceof Int8Array) return byTable(column, () => true, persons).yes;
  if (column instanceof Float64Array) return below(column, Number.POSITIVE_INFINITY, persons).yes;
  return overlapping(column, 0, persons).no;
}
