/** Chance with a memory: the same seed gives the same throws, so that a failing run can be repeated. */

export interface Dice {
  /** Throws a whole number from 0 up to but not including the limit. */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
}

/** Makes dice from a seed (mulberry32). */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}

/** Returns the seed of this run, which `npm test` prints and `TEST_SEED` repeats. */
export function runSeed(): number {
  const seed = Number(process.env['TEST_SEED']);
  return Number.isInteger(seed) && seed > 0 ? seed : Math.floor(Math.random() * 2 ** 31);
}
