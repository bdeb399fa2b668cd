/** What may be done with moments of contact: note one, and say after how many weeks without one the organisation wants to be told. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { cleanLine } from '../../kernel/plain-text.ts';
import { date, id } from '../../kernel/typed.ts';
import { contactChannelCodes, LONGEST_LINE } from './contact.ts';
import * as gate from './note.sql.ts';

const optionalLine = z
  .string()
  .default('')
  .transform(cleanLine)
  .pipe(
    z.string().max(LONGEST_LINE, {
      error: () => say`Gebruik hoogstens ${LONGEST_LINE} tekens, of schrijf een notitie.`,
    }),
  );

export const recordContact = act({
  name: 'contact.record',
  input: z.object({
    person: id,
    reason: z.string().optional(),
    kanaal: z.enum(contactChannelCodes, 'Kies hoe u contact had.'),
    bereikt: z.enum(['ja', 'nee'], 'Kies of u de persoon bereikte.'),
    regel: optionalLine,
    datum: date,
  }),
  async run(db, token, { person, reason, ...typed }) {
    const { kanaal: channel, bereikt, regel, datum: on } = typed;
    const one = { person, reason, channel, reached: bereikt === 'ja', line: regel, on };
    const answer = await gate.recordContact(db, token, one);
    return outcomeOf(answer, one, {
      forbidden: '',
      conflict: '',
      invalid: say`Kies vandaag of een dag in het voorbije jaar.`,
    });
  },
});

export const setContactTerm = act({
  name: 'contact.setTerm',
  input: z.object({
    weken: z.coerce
      .number('Schrijf een aantal weken.')
      .int('Schrijf een heel aantal weken.')
      .min(1, 'Kies 1 tot 26 weken.')
      .max(26, 'Kies 1 tot 26 weken.'),
  }),
  async run(db, token, { weken }) {
    const answer = await gate.setContactTerm(db, token, weken);
    return outcomeOf(answer, { weeks: weken }, { forbidden: '', conflict: '' });
  },
});
