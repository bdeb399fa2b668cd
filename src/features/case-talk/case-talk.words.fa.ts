/** What the person reads of case talk, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const caseTalkFa: PersonWords = {
  'Ik wil dit niet': 'این را نمی‌خواهم',
};
