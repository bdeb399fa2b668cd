/**
 * Problems of the REST interface by RFC 9457 with the Belgif types, and with types of our own where Belgif has none. A
 * problem never says what a refusal hides, and never repeats what was sent.
 */
import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Refused } from '../../gate/opened.ts';
import type { Failed, Problem } from '../../kernel/outcome.ts';
import { languageOf, titles } from './problem-title.ts';

export type ProblemKind = keyof typeof titles;

/** The status of each kind, and whether Belgif or this interface defines its type. */
export const problemKinds = {
  badRequest: { status: 400, belgif: true },
  noAccessToken: { status: 401, belgif: true },
  invalidAccessToken: { status: 401, belgif: true },
  expiredAccessToken: { status: 401, belgif: true },
  missingScope: { status: 403, belgif: true },
  missingPermission: { status: 403, belgif: true },
  resourceNotFound: { status: 404, belgif: true },
  methodNotAllowed: { status: 405, belgif: false },
  notAcceptable: { status: 406, belgif: false },
  conflict: { status: 409, belgif: false },
  payloadTooLarge: { status: 413, belgif: true },
  unsupportedMediaType: { status: 415, belgif: false },
  idempotencyKeyReused: { status: 422, belgif: false },
  tooManyRequests: { status: 429, belgif: true },
  internalServerError: { status: 500, belgif: true },
  serviceUnavailable: { status: 503, belgif: true },
} as const satisfies Record<ProblemKind, { status: number; belgif: boolean }>;

const issueTypes = {
  schemaViolation: 'belgif',
  unknownInput: 'belgif',
  invalidInput: 'belgif',
  referencedResourceNotFound: 'belgif',
  requiredInput: 'belgif-ext',
  outOfRange: 'belgif-ext',
  exactlyOneOfExpected: 'belgif-ext',
} as const;

/** One thing wrong with the input; type is the last part of the Belgif urn. */
export interface Issue {
  readonly type: keyof typeof issueTypes;
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
  const { status, belgif } = problemKinds[kind];
  const language = languageOf(reply.request.headers['accept-language']);
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="werkwinkel"');
  if (more.retryAfter !== undefined) reply.header('retry-after', String(more.retryAfter));
  return reply
    .code(status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .header('content-language', language)
    .send({
      type: `urn:problem-type:${belgif ? 'belgif' : 'werkwinkel'}:${kind}`,
      ...(belgif ? { href: `https://www.belgif.be/specification/rest/api-guide/problems/${kind}` } : {}),
      title: titles[kind][language],
      status,
      ...(more.detail ? { detail: more.detail } : {}),
      instance: `urn:uuid:${randomUUID()}`,
      ...(more.issues ? { issues: more.issues.map(belgifIssue) } : {}),
    });
}

/** Sends the problem that belongs to an act that did not succeed. */
export function sendFailed(reply: FastifyReply, outcome: Failed | Refused): FastifyReply {
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
  return { ...issue, type: `urn:problem-type:${issueTypes[issue.type]}:input-validation:${issue.type}` };
}

// Quotas run per day of the database, which is UTC.
function secondsToMidnight(): number {
  return 86_400 - (Math.floor(Date.now() / 1000) % 86_400);
}
