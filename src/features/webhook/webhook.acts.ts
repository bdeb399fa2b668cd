/** An administrator adds a webhook for a program of the own organisation, or takes one away. PostgreSQL decides. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { id } from '../../kernel/typed.ts';
import { topics } from './webhook.ts';
import * as gate from './webhook.sql.ts';

const refusals = dutch({
  full: 'Uw organisatie heeft al tien webhooks. Verwijder er eerst een.',
  twice: 'Deze webhook bestaat al.',
});

function said(answer: gate.WebhookAnswer): Outcome<{ readonly id: string }> {
  const conflict = answer.field === 'full' ? refusals.full : refusals.twice;
  const forbidden = say`Alleen een lokale beheerder doet dit.`;
  return outcomeOf(answer, { id: answer.id ?? '' }, { forbidden, conflict });
}

export const addWebhook = act({
  name: 'webhook.add',
  input: z.object({ topic: z.enum(topics), url: z.string(), secret: z.instanceof(Buffer) }),
  run: async (db, token, input) => said(await gate.addWebhook(db, token, input)),
});

export const removeWebhook = act({
  name: 'webhook.remove',
  input: z.object({ id }),
  run: async (db, token, input) => said(await gate.removeWebhook(db, token, input.id)),
});
