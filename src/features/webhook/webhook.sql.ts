/** Webhooks in the database: each statement a call of the gate, for their administrator or for the worker. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { Topic, Webhook } from './webhook.ts';

export type WebhookAnswer = Answer & { readonly id?: string };

export interface Webhooks {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly items: readonly Webhook[];
}

export function listWebhooks(db: Queryable, token: string): Promise<Webhooks | Refused> {
  return askGate(db, 'gate.webhooks_of($1)', [token]);
}

export function addWebhook(
  db: Queryable,
  token: string,
  { topic, url, secret }: { readonly topic: Topic; readonly url: string; readonly secret: Buffer },
): Promise<WebhookAnswer> {
  return askGate(db, 'gate.add_webhook($1, $2, $3, $4)', [token, topic, url, secret]);
}

export function removeWebhook(db: Queryable, token: string, id: string): Promise<WebhookAnswer> {
  return askGate(db, 'gate.remove_webhook($1, $2)', [token, id]);
}

export interface Delivery {
  readonly id: string;
  readonly subject: string;
  readonly at: string;
  readonly url: string;
  /** Sealed, in base64. */
  readonly secret: string;
}

export function takeDelivery(jobs: Queryable, id: string): Promise<Delivery | null> {
  return askGate(jobs, 'gate.take_delivery($1)', [id]);
}

/** Keeps how a try ended; says how the delivery stands now. */
export function noteDelivery(
  jobs: Queryable,
  id: string,
  answer: { readonly delivered: boolean; readonly status: number | undefined },
): Promise<'waiting' | 'delivered' | 'givenUp' | null> {
  return askGate(jobs, 'gate.note_delivery($1, $2, $3)', [id, answer.delivered, answer.status ?? null]);
}

/** Forgets what ended a month ago; gives how many. */
export function forgetDeliveries(jobs: Queryable): Promise<number> {
  return askGate(jobs, 'gate.forget_deliveries()', []);
}
