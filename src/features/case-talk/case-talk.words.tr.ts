/** What the person reads of case talk, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const caseTalkTr: PersonWords = {
  'Ik wil dit niet': 'Bunu istemiyorum',
};
