/** Where the translations of all slices come together; each stands beside what it translates. */
import { logWords } from './features/log/log.words.ts';
import { mandateSentences } from './features/mandate/mandate.words.ts';
import { organisationWords } from './features/organisation/organisation.words.ts';
import { gateWords } from './gate/gate.words.ts';
import { learn, type Words } from './kernel/language.ts';
import { frameWords } from './ui/frame.words.ts';

/** The translations of every slice. */
export const slices: readonly Words[] = [
  frameWords,
  gateWords,
  logWords,
  mandateSentences,
  organisationWords,
];

/** Makes every translation known, before anything is said. */
export function learnWords(): void {
  for (const words of slices) learn(words);
}
