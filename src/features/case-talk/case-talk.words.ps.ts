/** What the person reads of case talk, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const caseTalkPs: PersonWords = {
  'Ik wil dit niet': 'زه دا نه غواړم',
};
