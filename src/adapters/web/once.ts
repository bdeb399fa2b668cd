/** The header Idempotency-Key: a signed-in change that a caller may send again when the answer got lost. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { changeOnce } from '../../gate/once.sql.ts';
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
  database: Parameters<typeof changeOnce>[0],
  change: Parameters<typeof changeOnce>[2],
): Promise<string | undefined> {
  const { token } = request;
  const key = request.headers['idempotency-key'];
  if (token === undefined) {
    sendProblem(reply, 'noAccessToken');
    return undefined;
  }
  if (key !== undefined && (typeof key !== 'string' || !KEY.test(key))) {
    sendProblem(reply, 'badRequest', { issues: [badKey] });
    return undefined;
  }
  const route = `${request.method} ${request.url}`;
  const outcome =
    key === undefined
      ? await change(database)
      : await changeOnce(database, { token, route, key, body: request.body }, change);
  if (outcome.outcome === 'done') return outcome.done.id;
  if (outcome.outcome === 'reused') sendProblem(reply, 'idempotencyKeyReused');
  else if (outcome.outcome === 'busy')
    sendProblem(reply, 'conflict', { detail: 'This change is being made.', retryAfter: 5 });
  else sendFailed(reply, outcome);
  return undefined;
}
