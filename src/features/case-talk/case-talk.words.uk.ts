/** What the person reads of case talk, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const caseTalkUk: PersonWords = {
  'Ik wil dit niet': 'Я цього не хочу',
};
