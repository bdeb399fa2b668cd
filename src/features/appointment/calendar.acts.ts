/** What may be done to one's own calendar address: make a new one, which stops the one before, and stop it. */
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import * as gate from './calendar.sql.ts';

/** Gives the hash under which a secret is kept. */
export function calendarHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export const makeCalendar = act({
  name: 'calendar.make',
  input: z.object({}),
  async run(db, token) {
    const secret = randomBytes(32).toString('base64url');
    const answer = await gate.makeCalendar(db, token, calendarHash(secret));
    return outcomeOf(answer, { secret }, { forbidden: '', conflict: '' });
  },
});

export const revokeCalendar = act({
  name: 'calendar.revoke',
  input: z.object({}),
  async run(db, token) {
    const answer = await gate.revokeCalendar(db, token);
    return outcomeOf(answer, null, { forbidden: '', conflict: say`Er is geen adres dat werkt.` });
  },
});
