/** A person says how they find the guidance, or takes that back by answering nothing. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { id } from '../../kernel/typed.ts';
import * as gate from './guidance-rating.sql.ts';
import { ratingAnswerCodes } from './own-rating.ts';

/** Skipped, or one of the three. */
const answer = z
  .enum([...ratingAnswerCodes, ''])
  .optional()
  .transform((chosen) => chosen || null);

export const rateGuidance = act({
  name: 'guidance.rate',
  input: z.object({ organisatie: id, luistert: answer, duidelijk: answer, helpt: answer }),
  async run(db, token, { organisatie, luistert, duidelijk, helpt }) {
    const answers = { heard: luistert, clear: duidelijk, helps: helpt };
    return outcomeOf(await gate.rateGuidance(db, token, organisatie, answers), null, {
      forbidden: '',
      conflict: '',
    });
  },
});
