/** What who guides does with a document for a person: give one to read, take it back, and note what was said after reading it together. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { id, text } from '../../kernel/typed.ts';
import * as gate from './given-document.sql.ts';
import { givenKindCodes, readingCodes } from './own-document.ts';

const person = z.object({ person: id, reason: z.string().optional() });
const refusals = { forbidden: '', conflict: 'Dit document is al teruggenomen.' };

export const giveDocument = act({
  name: 'givenDocument.give',
  input: person.extend({
    soort: z.enum(givenKindCodes, 'Kies wat u geeft.'),
    titel: text('Schrijf een titel.', 120),
    tekst: text('Schrijf wat de persoon moet lezen.', 8000),
  }),
  async run(db, token, { person: about, reason, soort, titel, tekst }) {
    const one = { person: about, reason, kind: soort, title: titel, body: tekst };
    return outcomeOf(await gate.giveDocument(db, token, one), null, refusals);
  },
});

export const withdrawDocument = act({
  name: 'givenDocument.withdraw',
  input: person.extend({ document: id }),
  async run(db, token, one) {
    const { person: about, reason, document } = one;
    return outcomeOf(
      await gate.withdrawDocument(db, token, { person: about, reason, document }),
      null,
      refusals,
    );
  },
});

export const noteReading = act({
  name: 'givenDocument.noteRead',
  input: person.extend({ document: id, antwoord: z.enum(readingCodes, 'Kies wat de persoon zei.') }),
  async run(db, token, { person: about, reason, document, antwoord }) {
    const one = { person: about, reason, document, said: antwoord };
    return outcomeOf(await gate.noteReading(db, token, one), null, refusals);
  },
});
