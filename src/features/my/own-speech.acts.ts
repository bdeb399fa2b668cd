/** The person says in which language they talk, and whether an interpreter is needed. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { languages } from '../../gate/field-code.ts';
import { act } from '../../kernel/act.ts';
import * as gate from './my.sql.ts';

export const tellInterpreter = act({
  name: 'interpreter.tell',
  input: z.object({
    taal: z.string('Kies een taal.').refine((code) => Object.hasOwn(languages, code), 'Kies een taal.'),
    tolk: z.enum(['ja', 'nee'], 'Kies of u een tolk nodig hebt.'),
  }),
  async run(db, token, { taal, tolk }) {
    const answer = await gate.tellInterpreter(db, token, taal, tolk === 'ja');
    return outcomeOf(answer, null, { forbidden: '', conflict: '' });
  },
});
