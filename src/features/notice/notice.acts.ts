/** Writing down that people were told of a flow: many at once, or one person. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { isLanguage } from '../../kernel/language.ts';
import { invalid } from '../../kernel/outcome.ts';
import { date, id } from '../../kernel/typed.ts';
import * as gate from './notice.sql.ts';
import { noticeWayCodes } from './notice.ts';

const whichLetter = 'Kies welke brief het was.';
const noCount = 'Schrijf hoeveel mensen de brief kregen, of laat het leeg.';

export const sendNotice = act({
  name: 'notice.send',
  input: z.object({
    stroom: z.string(whichLetter).refine(isUuid, whichLetter),
    hoe: z.enum(noticeWayCodes, 'Kies hoe u het zei.'),
    datum: date,
    taal: z.string().refine(isLanguage, 'Kies een taal.'),
    hoeveel: z
      .string()
      .optional()
      .transform((typed) => (typed?.trim() ? Number(typed) : undefined))
      .pipe(z.number(noCount).int(noCount).min(1, noCount).max(9_999_999, noCount).optional()),
    hash: z.string(),
    person: id.optional(),
    reason: z.string().optional(),
  }),
  async run(db, token, { stroom, hoe, datum, taal, hoeveel, hash, person, reason }) {
    const answer = await gate.sendNotice(db, token, {
      flow: stroom,
      way: hoe,
      on: datum,
      language: taal,
      reached: hoeveel ?? null,
      hash,
      person,
      reason,
    });
    if (answer.outcome === 'invalid') return invalid('datum', 'Kies vandaag of een vroegere dag.');
    return outcomeOf(answer, null, { forbidden: '', conflict: '' });
  },
});
