/** What someone does to the own session: go on in another mandate, under a new token. */
import { z } from 'zod';
import { newToken } from '../../adapters/identity/session-token.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { done } from '../../kernel/outcome.ts';
import { id } from '../../kernel/typed.ts';
import * as session from './session.sql.ts';

export const chooseMandate = act({
  name: 'mandate.choose',
  // It changes nothing of anyone else: PostgreSQL writes it among the events of sessions.
  recordedAs: [],
  input: z.object({ mandaat: id }),
  async run(db, token, { mandaat }) {
    const next = newToken();
    const outcome = await session.chooseMandate(db, token, mandaat, next);
    if (outcome === 'chosen') return done({ token: next });
    if (outcome === 'ended') return { outcome: 'signedOut' };
    return { outcome: 'forbidden', message: say`Dit mandaat werkt niet, of het is niet van u.` };
  },
});
