/** What may be done to an intake: keep how far each line is. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { id } from '../../kernel/typed.ts';
import { keepIntake as keep } from './intake.sql.ts';
import { intakeCodes, intakeStateCodes } from './intake-item.ts';

export const keepIntake = act({
  name: 'intake.keep',
  input: z.object({
    person: id,
    reason: z.string().optional(),
    states: z.partialRecord(z.enum(intakeCodes), z.enum(intakeStateCodes, 'Kies uit de lijst.')),
  }),
  async run(db, token, one) {
    const answer = await keep(db, token, one);
    return outcomeOf(answer, { changed: answer.changed ?? 0 }, { forbidden: '', conflict: '' });
  },
});
