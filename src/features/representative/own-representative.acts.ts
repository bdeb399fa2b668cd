/** What a person does about who speaks for them: choose someone, and take that back at once. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { invalid } from '../../kernel/outcome.ts';
import { date, line } from '../../kernel/typed.ts';
import * as gate from './own-representative.sql.ts';

export const chooseRepresentative = act({
  name: 'representative.choose',
  input: z.object({
    naam: line('Schrijf de naam van wie voor u spreekt.', 120),
    zeker: z.literal('ja', 'Vink aan dat u dit zelf kiest.'),
  }),
  async run(db, token, { naam }) {
    const answer = await gate.chooseRepresentative(db, token, naam);
    if (answer.outcome === 'invalid') return invalid('naam', 'U koos al 5 mensen. Stop er eerst een.');
    return outcomeOf(answer, null, { forbidden: '', conflict: 'Nu begeleidt geen enkele organisatie u.' });
  },
});

export const dismissRepresentative = act({
  name: 'representative.dismiss',
  input: z.object({ naam: line('', 120), sinds: date }),
  async run(db, token, { naam, sinds }) {
    const answer = await gate.dismissRepresentative(db, token, naam, sinds);
    return outcomeOf(answer, null, { forbidden: '', conflict: 'Deze volmacht was al gestopt.' });
  },
});
