/** What the person reads of handover, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const handoverTr: PersonWords = {
  'Ja, ik ga akkoord': 'Evet, kabul ediyorum',
};
