/** Where the translations of all slices come together; each stands beside what it translates. */
import { learn, type Words } from './kernel/language.ts';
import { frameWords } from './ui/frame.words.ts';

/** The translations of every slice. */
export const slices: readonly Words[] = [frameWords];

/** Makes every translation known, before anything is said. */
export function learnWords(): void {
  for (const words of slices) learn(words);
}
