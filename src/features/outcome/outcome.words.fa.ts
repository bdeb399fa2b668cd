/** What the person reads of outcome, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const outcomeFa: PersonWords = {
  ja: 'بله',
  nee: 'نه',
};
