/** Asking for the figures of each month, or for no more of them. PostgreSQL decides who may. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { isPersonLanguage, languageNow } from '../../kernel/language.ts';
import * as gate from './figure-digest.sql.ts';

export const chooseDigest = act({
  name: 'digest.choose',
  recordedAs: ['digest.choose', 'digest.stop'],
  input: z.object({ brief: z.string().optional() }),
  async run(db, token, { brief }) {
    const language = languageNow();
    const spoken = isPersonLanguage(language) ? 'nl' : language;
    const answer = await gate.chooseDigest(db, token, brief !== undefined, spoken);
    return outcomeOf(answer, { wanted: brief !== undefined }, { forbidden: '', conflict: '' });
  },
});
