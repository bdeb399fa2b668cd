/** What the person reads of handover, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const handoverUk: PersonWords = {
  'Ja, ik ga akkoord': 'Так, я згоден(-на)',
};
