/** Opening an exceptional access, with a reason that the data protection officer reads. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { cleanText } from '../../kernel/plain-text.ts';
import * as gate from './exceptional.sql.ts';

const needsReason = 'Schrijf in een zin of twee waarom u deze persoon nu moet kunnen zien.';

export const openExceptional = act({
  name: 'exceptional.open',
  input: z.object({
    person: z.string().refine(isUuid),
    reden: z
      .string(needsReason)
      .transform(cleanText)
      .pipe(z.string().min(15, needsReason).max(1000, 'Gebruik hoogstens 1000 tekens.')),
  }),
  async run(db, token, { person, reden }) {
    const answer = await gate.openExceptional(db, token, person, reden);
    return outcomeOf(
      answer,
      { person },
      {
        forbidden: 'U kunt nu geen uitzonderlijke toegang vragen. Een vroegere toegang is niet goedgekeurd.',
        conflict: '',
      },
    );
  },
});
