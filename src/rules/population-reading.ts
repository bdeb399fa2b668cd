/** Disputed points for many persons at once: for each what the readings that are open to them agree on, as settle.ts does for one. */
import { always, type Bits } from './bits.ts';
import type { Followed, LegalStatus } from './legal-status.ts';
import type { Disputed } from './reading.ts';

/** Joins what each reading says into one answer. `mayHold` gives who may have a status: who has it, or whose benefits are not known. */
export function agreed(
  point: Disputed,
  readings: ReadonlyMap<string, Bits>,
  words: number,
  followed: Followed[string] | undefined,
  mayHold: (status: LegalStatus) => Uint32Array,
): Bits {
  if (followed === undefined && point.silent === true) return always(words, 0);
  const { open, unchosen } = choices(point, [...readings.keys()], words, followed ?? {}, mayHold);
  const made = always(words, 0);
  for (let word = 0; word < words; word += 1) {
    const free = unchosen[word] ?? 0;
    let [yes, no] = [0xffffffff, 0xffffffff];
    for (const [code, bits] of readings) {
      const asked = (open.get(code)?.[word] ?? 0) | free;
      yes &= (bits.yes[word] ?? 0) | ~asked;
      no &= (bits.no[word] ?? 0) | ~asked;
    }
    made.yes[word] = point.silent === true ? yes & ~free : yes;
    made.no[word] = point.silent === true ? no & ~free : no;
  }
  return made;
}

/** For each reading who it was chosen for, and for whom nothing was chosen. */
function choices(
  { statuses }: Disputed,
  codes: readonly string[],
  words: number,
  followed: Followed[string],
  mayHold: (status: LegalStatus) => Uint32Array,
) {
  const open = new Map(codes.map((code) => [code, new Uint32Array(words)]));
  const unchosen = new Uint32Array(words);
  const held = new Uint32Array(words);
  for (const status of statuses) {
    const may = mayHold(status);
    const into = open.get(followed[status] ?? '') ?? unchosen;
    for (let word = 0; word < words; word += 1) {
      into[word] = (into[word] ?? 0) | (may[word] ?? 0);
      held[word] = (held[word] ?? 0) | (may[word] ?? 0);
    }
  }
  for (let word = 0; word < words; word += 1) unchosen[word] = (unchosen[word] ?? 0) | ~(held[word] ?? 0);
  return { open, unchosen };
}
