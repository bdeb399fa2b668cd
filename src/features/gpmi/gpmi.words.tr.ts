/** What the person reads of gpmi, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const gpmiTr: PersonWords = {
  'U hebt geen GPMI.': 'GPMI’niz yok.',
  Werk: 'İş',
};
