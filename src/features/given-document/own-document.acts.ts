/** What a person says of a document that they were given to read. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { id } from '../../kernel/typed.ts';
import * as gate from './given-document.sql.ts';
import { readingCodes } from './own-document.ts';

export const confirmDocument = act({
  name: 'givenDocument.confirm',
  input: z.object({ document: id, antwoord: z.enum(readingCodes, 'Kies wat u wilt zeggen.') }),
  async run(db, token, { document, antwoord }) {
    const answer = await gate.confirmDocument(db, token, document, antwoord);
    return outcomeOf(answer, null, { forbidden: '', conflict: 'Dit document werd net teruggenomen.' });
  },
});
