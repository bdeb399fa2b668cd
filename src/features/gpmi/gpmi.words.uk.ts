/** What the person reads of gpmi, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const gpmiUk: PersonWords = {
  Werk: 'Робота',
};
