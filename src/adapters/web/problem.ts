/**
 * Problems of the REST interface by RFC 9457 with the Belgif types. A problem never says what a refusal hides, and never
 * repeats what was sent.
 */
import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Outcome, Problem } from '../../kernel/outcome.ts';

const kinds = {
  badRequest: [400, 'Bad Request'],
  noAccessToken: [401, 'No Access Token'],
  invalidAccessToken: [401, 'Invalid Access Token'],
  expiredAccessToken: [401, 'Expired Access Token'],
  missingScope: [403, 'Missing Scope'],
  missingPermission: [403, 'Missing Permission'],
  resourceNotFound: [404, 'Resource Not Found'],
  conflict: [409, 'Conflict'],
  payloadTooLarge: [413, 'Payload Too Large'],
  tooManyRequests: [429, 'Too Many Requests'],
  internalServerError: [500, 'Internal Server Error'],
  serviceUnavailable: [503, 'Service Unavailable'],
} as const;

export type ProblemKind = keyof typeof kinds;

/** One thing wrong with the input; type is the last part of the Belgif urn. */
export interface Issue {
  readonly type: 'schemaViolation' | 'unknownInput' | 'invalidInput' | 'requiredInput' | 'outOfRange';
  readonly in: 'body' | 'query' | 'path' | 'header';
  readonly name: string;
  readonly detail: string;
}

/** Sends a problem; 401 asks for a token, 429 and 503 say when to come back. */
export function sendProblem(
  reply: FastifyReply,
  kind: ProblemKind,
  more: { detail?: string; issues?: readonly Issue[]; retryAfter?: number } = {},
): FastifyReply {
  const [status, title] = kinds[kind];
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="werkwinkel"');
  if (more.retryAfter !== undefined) reply.header('retry-after', String(more.retryAfter));
  return reply
    .code(status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send({
      type: `urn:problem-type:belgif:${kind}`,
      href: `https://www.belgif.be/specification/rest/api-guide/problems/${kind}`,
      title,
      status,
      ...(more.detail ? { detail: more.detail } : {}),
      instance: `urn:uuid:${randomUUID()}`,
      ...(more.issues ? { issues: more.issues.map(belgifIssue) } : {}),
    });
}

/** Sends the problem that belongs to an act that did not succeed. */
export function sendFailed(
  reply: FastifyReply,
  outcome: Exclude<Outcome<unknown>, { outcome: 'done' }> | { outcome: 'missing' | 'signedOut' | 'quota' },
): FastifyReply {
  switch (outcome.outcome) {
    case 'signedOut':
      return sendProblem(reply, 'invalidAccessToken');
    case 'missing':
      return sendProblem(reply, 'resourceNotFound');
    case 'forbidden':
      return sendProblem(reply, 'missingPermission', { detail: outcome.message });
    case 'conflict':
      return sendProblem(reply, 'conflict', { detail: outcome.message });
    case 'quota':
      return sendProblem(reply, 'tooManyRequests', { retryAfter: secondsToMidnight() });
    case 'invalid':
      return sendProblem(reply, 'badRequest', { issues: outcome.problems.map(asIssue) });
  }
}

function asIssue(problem: Problem): Issue {
  return { type: 'schemaViolation', in: 'body', name: problem.field, detail: problem.message };
}

function belgifIssue(issue: Issue) {
  return { ...issue, type: `urn:problem-type:belgif:input-validation:${issue.type}` };
}

// Quotas run per day of the database, which is UTC.
function secondsToMidnight(): number {
  return 86_400 - (Math.floor(Date.now() / 1000) % 86_400);
}
