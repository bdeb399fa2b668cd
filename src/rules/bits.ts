/** One answer for each of many persons, as bits: who certainly yes, who certainly no; neither is unknown. Kleene's three values, 32 at once. */

export interface Bits {
  readonly yes: Uint32Array;
  readonly no: Uint32Array;
}

/** How many words hold so many persons. */
export const wordsFor = (persons: number): number => Math.ceil(persons / 32);

/** The same answer for everyone. */
export function always(words: number, answer: 1 | 0 | -1): Bits {
  return {
    yes: new Uint32Array(words).fill(answer === 1 ? 0xffffffff : 0),
    no: new Uint32Array(words).fill(answer === -1 ? 0xffffffff : 0),
  };
}

/** The opposite answer; what is unknown stays so. */
export const not = ({ yes, no }: Bits): Bits => ({ yes: no, no: yes });

/**
 * All parts, or any of them. A part that may not decide alone (`decides` false) can keep an answer open, but never make it: not an
 * *all* by being false, not an *any* by being true.
 */
export function join(
  parts: readonly { readonly bits: Bits; readonly decides: boolean }[],
  all: boolean,
  words: number,
): Bits {
  const made = always(words, all ? 1 : -1);
  const [kept, deciding] = all ? ([made.yes, made.no] as const) : ([made.no, made.yes] as const);
  for (const { bits, decides } of parts) {
    const [keeps, breaks] = all ? [bits.yes, bits.no] : [bits.no, bits.yes];
    for (let word = 0; word < words; word += 1) {
      kept[word] = (kept[word] ?? 0) & (keeps[word] ?? 0);
      if (decides) deciding[word] = (deciding[word] ?? 0) | (breaks[word] ?? 0);
    }
  }
  return made;
}

/** Counts the bits that are set among so many persons. */
export function count(bits: Uint32Array, persons: number): number {
  let total = 0;
  for (let word = 0; word < bits.length; word += 1) {
    let left = bits[word] ?? 0;
    const over = persons - word * 32;
    if (over < 32) left &= over <= 0 ? 0 : 0xffffffff >>> (32 - over);
    left -= (left >>> 1) & 0x55555555;
    left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
    total += (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return total;
}
