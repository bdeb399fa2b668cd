/** What the person reads of gpmi, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const gpmiPs: PersonWords = {
  Werk: 'کار',
};
