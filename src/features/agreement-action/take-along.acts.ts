/** Taking running actions of the agreement before along into its renewal. Which of them can go along, PostgreSQL judges. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { id } from '../../kernel/typed.ts';
import * as gate from './take-along.sql.ts';

const needsOne = 'Kies minstens één actie.';

export const takeAlongActions = act({
  name: 'agreementAction.takeAlong',
  input: z.object({
    agreement: id,
    actie: z
      .union([z.string(), z.array(z.string())], needsOne)
      .transform((typed) => [typed].flat())
      .pipe(z.array(id).min(1, needsOne).max(200)),
  }),
  async run(db, token, { agreement, actie }) {
    const answer = await gate.takeAlong(db, token, agreement, actie);
    return outcomeOf(
      answer,
      { id: agreement },
      {
        forbidden: 'Alleen de coördinator van een partij neemt acties mee.',
        conflict: 'Deze acties zijn al meegenomen, of ze lopen niet meer. Kies opnieuw.',
      },
    );
  },
});
