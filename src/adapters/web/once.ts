/** The header Idempotency-Key: a signed-in change that a caller may send again when the answer got lost. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { changeOnce } from '../../gate/once.sql.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import type { Database, Queryable } from '../database/pool.ts';
import { sendFailed, sendProblem } from './problem.ts';

const KEY = /^[\x21-\x7e]{1,255}$/;

const badKey = {
  type: 'invalidInput',
  in: 'header',
  name: 'Idempotency-Key',
  detail: 'Send 1 to 255 visible characters.',
} as const;

/**
 * Makes the change of a call, once for each Idempotency-Key, and gives the id of what it made; or answers why not and
 * gives nothing. Show what the id stands for by reading it through the gate, whether it was made now or before.
 */
export async function once(
  request: FastifyRequest,
  reply: FastifyReply,
  database: Database,
  change: (db: Queryable) => Promise<Outcome<{ readonly id: string }>>,
): Promise<string | undefined> {
  const { token } = request;
  const key = request.headers['idempotency-key'];
  if (token === undefined) return answered(sendProblem(reply, 'noAccessToken'));
  if (key !== undefined && (typeof key !== 'string' || !KEY.test(key)))
    return answered(sendProblem(reply, 'badRequest', { issues: [badKey] }));
  const route = `${request.method} ${request.url}`;
  const outcome =
    key === undefined
      ? await change(database)
      : await changeOnce(database, { token, route, key, body: request.body }, change);
  switch (outcome.outcome) {
    case 'done':
      return outcome.done.id;
    case 'reused':
      return answered(sendProblem(reply, 'idempotencyKeyReused'));
    case 'busy':
      return answered(
        sendProblem(reply, 'conflict', { detail: 'This change is being made.', retryAfter: 5 }),
      );
    default:
      return answered(sendFailed(reply, outcome));
  }
}

function answered(_reply: FastifyReply): undefined {
  return undefined;
}
