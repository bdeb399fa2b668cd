/** What the person reads of handover, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const handoverFa: PersonWords = {
  'Ja, ik ga akkoord': 'بله، موافقم',
};
