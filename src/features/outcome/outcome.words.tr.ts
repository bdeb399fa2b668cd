/** What the person reads of outcome, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const outcomeTr: PersonWords = {
  ja: 'evet',
  nee: 'hayır',
};
