/** What may be done to an intake: keep how far each line is, and write down the day of the first application. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { date, id } from '../../kernel/typed.ts';
import * as gate from './intake.sql.ts';
import { intakeCodes, intakeStateCodes } from './intake-item.ts';

export const keepIntake = act({
  name: 'intake.keep',
  input: z.object({
    person: id,
    reason: z.string().optional(),
    states: z.partialRecord(z.enum(intakeCodes), z.enum(intakeStateCodes, 'Kies uit de lijst.')),
  }),
  async run(db, token, one) {
    const answer = await gate.keepIntake(db, token, one);
    return outcomeOf(answer, { changed: answer.changed ?? 0 }, { forbidden: '', conflict: '' });
  },
});

export const recordApplication = act({
  name: 'intake.recordApplication',
  input: z.object({ person: id, reason: z.string().optional(), datum: date }),
  async run(db, token, { person, reason, datum }) {
    const answer = await gate.recordApplication(db, token, { person, on: datum, reason });
    return outcomeOf(answer, null, {
      forbidden: '',
      conflict: '',
      invalid: say`Kies vandaag of een dag sinds 1 januari 2026.`,
    });
  },
});
