/** What is done here: one person is registered, by the same function of the gate that takes the rows of a file. */
import { z } from 'zod';
import { act } from '../../kernel/act.ts';
import { done, invalid } from '../../kernel/outcome.ts';
import { registerClients } from '../client-import/import-run.sql.ts';
import type { Registration } from '../client-import/client-registration.ts';
import { refusalOf } from '../client-import/import-batch.ts';

/** Registers one person of the own organisation; tells whether that was new here. */
export const registerClient = act({
  name: 'client.register',
  input: z.custom<Registration>((given) => typeof given === 'object' && given !== null),
  run: async (db, token, registration) => {
    const answer = await registerClients(db, token, [registration], false);
    if (answer.outcome !== 'done') return { outcome: answer.outcome };
    const [row] = answer.rows;
    const refusal = row && refusalOf(row);
    if (refusal) return invalid(refusal.column ?? '', refusal.message);
    if (row?.dossier === undefined) throw new Error('registered nobody, without a reason');
    return done({ dossier: row.dossier, outcome: row.outcome, notes: row.notes ?? [] });
  },
});
