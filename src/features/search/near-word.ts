/**
 * Finds, for a word that stands nowhere, the one that looks most like it. Words are looked up by the runs of signs that they share, so that
 * only those are compared which have something in common. Pure.
 */
import { runsOf } from '../../kernel/likeness.ts';

const LIKE = 0.42;
const SHORTEST = 4;
const LENGTHS_APART = 3;

interface Known {
  readonly word: string;
  readonly times: number;
  /** How many runs it has. */
  readonly size: number;
}

interface Runs {
  readonly known: readonly Known[];
  /** The places in `known` of the words with each run. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Looks among words with how often each is used; their runs are read when the first slip of the pen comes. */
export function nearWord(words: ReadonlyMap<string, number>): (word: string) => string | undefined {
  let runs: Runs | undefined;
  return (word) => {
    runs ??= readRuns(words);
    return nearest(word, runs);
  };
}

function readRuns(words: ReadonlyMap<string, number>): Runs {
  const known: Known[] = [];
  const places = new Map<string, number[]>();
  for (const [word, times] of words) {
    if (word.length < SHORTEST) continue;
    const runs = runsOf(word);
    for (const run of runs) {
      const held = places.get(run);
      if (held === undefined) places.set(run, [known.length]);
      else held.push(known.length);
    }
    known.push({ word, times, size: runs.size });
  }
  return { known, places };
}

function nearest(word: string, { known, places }: Runs): string | undefined {
  const own = runsOf(word);
  const same = new Uint16Array(known.length);
  for (const run of own) for (const place of places.get(run) ?? []) same[place] = (same[place] ?? 0) + 1;
  let best: { word: string; like: number } | undefined;
  for (let place = 0; place < same.length; place += 1) {
    const shared = same[place] ?? 0;
    const other = known[place];
    if (shared === 0 || other === undefined) continue;
    if (Math.abs(other.word.length - word.length) > LENGTHS_APART) continue;
    // Of two that look as much alike, the one that is used more.
    const like = (2 * shared) / (own.size + other.size) + Math.min(other.times, 50) / 10_000;
    if (like > (best?.like ?? LIKE)) best = { word: other.word, like };
  }
  return best?.word;
}
