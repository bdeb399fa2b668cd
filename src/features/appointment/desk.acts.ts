/** What may be done to desks: add one of the own organisation at another, and end it. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { id, line } from '../../kernel/typed.ts';
import { parseWallTime } from '../../kernel/wall-time.ts';
import * as gate from './desk.sql.ts';

const badTime = 'Schrijf een uur, bijvoorbeeld 9.00.';
const time = z
  .string(badTime)
  .transform((typed) => parseWallTime(typed) ?? '')
  .pipe(z.string().min(1, badTime));

const faults: Readonly<Record<string, string>> = {
  organisatie: 'Kies een organisatie.',
  tot: 'Het einde komt na het begin.',
};

const noDay = 'Kies een dag.';

export const addDesk = act({
  name: 'desk.add',
  input: z.object({
    organisatie: z.string('Kies een organisatie.').pipe(z.uuid('Kies een organisatie.')),
    weekdag: z.coerce.number(noDay).int(noDay).min(1, noDay).max(7, noDay),
    begin: time,
    tot: time,
    plaats: line('Schrijf waar de zitdag is.', 120),
  }),
  async run(db, token, { organisatie: host, weekdag: weekday, begin: opens, tot: closes, plaats: place }) {
    const answer = await gate.addDesk(db, token, { host, weekday, opens, closes, place });
    const wrong = faults[answer.field ?? ''] ?? say`Kijk dit na.`;
    return outcomeOf(answer, null, { forbidden: '', conflict: '', invalid: wrong });
  },
});

export const endDesk = act({
  name: 'desk.end',
  input: z.object({ zitdag: id }),
  async run(db, token, { zitdag }) {
    const answer = await gate.endDesk(db, token, zitdag);
    return outcomeOf(answer, null, { forbidden: '', conflict: say`Deze zitdag is al gestopt.` });
  },
});
