/** What the person reads of gpmi, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const gpmiFa: PersonWords = {
  Werk: 'کار',
};
