/** What the person reads of outcome, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const outcomePs: PersonWords = {
  ja: 'هو',
  nee: 'نه',
};
