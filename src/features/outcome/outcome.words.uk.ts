/** What the person reads of outcome, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const outcomeUk: PersonWords = {
  ja: 'так',
  nee: 'ні',
};
