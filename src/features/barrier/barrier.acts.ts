/** What may be done to barriers and strengths: an organisation writes down how it judges a domain on a day. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { date, id, line } from '../../kernel/typed.ts';
import { domainCodes, levelCodes } from './barrier.ts';
import * as gate from './barrier.sql.ts';

const noLevel = 'Kies een niveau van 1 tot 5.';

export const recordBarrier = act({
  name: 'barrier.record',
  input: z.object({
    person: id,
    reason: z.string().optional(),
    domein: z.enum(domainCodes, 'Kies waarover het gaat.'),
    niveau: z.coerce.number(noLevel).pipe(z.literal(levelCodes, noLevel)),
    tekst: line('Schrijf in één regel wat het voor werk betekent.', 200),
    datum: date,
  }),
  async run(db, token, { person, reason, domein, niveau, tekst, datum }) {
    const one = { person, reason, domain: domein, level: niveau, said: tekst, on: datum };
    const answer = await gate.recordBarrier(db, token, one);
    return outcomeOf(answer, null, {
      forbidden: '',
      conflict: '',
      invalid: say`Kies vandaag of een vroegere dag.`,
    });
  },
});
