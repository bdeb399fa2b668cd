/** The person chooses a language: it is kept for them, for another device and for letters. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { isLanguage } from '../../kernel/language.ts';
import * as gate from './my.sql.ts';

export const chooseLanguage = act({
  name: 'language.choose',
  input: z.object({ code: z.string().refine(isLanguage) }),
  async run(db, token, { code }) {
    return outcomeOf(await gate.chooseLanguage(db, token, code), null, { forbidden: '', conflict: '' });
  },
});
