/** Opening an exceptional access, with a reason that the data protection officer reads. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { id, text } from '../../kernel/typed.ts';
import * as gate from './exceptional.sql.ts';

const needsReason = 'Schrijf in een zin of twee waarom u deze persoon nu moet kunnen zien.';

export const openExceptional = act({
  name: 'exceptional.open',
  input: z.object({
    person: id,
    reden: text(needsReason, 1000, 15),
  }),
  async run(db, token, { person, reden }) {
    const answer = await gate.openExceptional(db, token, person, reden);
    return outcomeOf(
      answer,
      { person },
      {
        forbidden: say`U kunt nu geen uitzonderlijke toegang vragen. Een vroegere toegang is niet goedgekeurd.`,
        conflict: '',
      },
    );
  },
});
