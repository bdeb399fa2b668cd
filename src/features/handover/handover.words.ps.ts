/** What the person reads of handover, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const handoverPs: PersonWords = {
  'Ja, ik ga akkoord': 'هو، زه موافق یم',
};
