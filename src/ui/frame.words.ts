/** What the frame and the parts of every page say, in French and English. */
import type { Words } from '../kernel/language.ts';

export const frameWords: Words = {};
