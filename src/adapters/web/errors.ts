/**
 * The one boundary where bugs end: a calm page or a problem with an id, and the details only in the server's own log.
 * Expected failures never come here.
 */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorStatus } from '../../ui/error-page.tsx';
import type { ActorRow } from '../../gate/opened.ts';
import { answerUnrouted, isApi, trace } from './api.ts';
import { withoutValues } from './failure.ts';
import { showError } from './page.tsx';
import { type ProblemKind, sendProblem } from './problem.ts';

/** PostgreSQL says so when the log was not sealed for too long: then nothing is shown. */
const LOG_NOT_SEALED = 'WW001';

const problemOf: Record<ErrorStatus, ProblemKind> = {
  400: 'badRequest',
  403: 'missingPermission',
  404: 'resourceNotFound',
  409: 'conflict',
  413: 'payloadTooLarge',
  429: 'tooManyRequests',
  500: 'internalServerError',
  503: 'serviceUnavailable',
};

/** Answers whatever no route answers; register it after the limit on requests, which then counts these too. */
export function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) =>
    isApi(request.url) ? answerUnrouted(request, reply) : answerUnknown(request, reply),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error);
    if (status >= 500)
      request.log.error(
        { id: request.id, route: request.routeOptions.url, err: withoutValues(error) },
        'a request failed',
      );
    return answer(request, reply, status, error);
  });
}

/** Answers an address that cannot be read at all; no hook of the application has run for it. */
export function answerBadAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (!isApi(request.url)) return void showError(request, reply, 400);
  trace(request, reply);
  sendProblem(reply, 'badRequest');
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  status: ErrorStatus,
  error?: FastifyError,
): Promise<FastifyReply> {
  if (status === 503) reply.header('retry-after', '30');
  if (isApi(request.url)) return sendProblem(reply, problemOf[status], moreAbout(reply, status, error));
  const id = status >= 500 ? request.id : undefined;
  return showError(request, reply, status, await whoMayBeAsked(request, status), id);
}

// Whoever hammers is not asked after, and what is broken is not asked again.
async function whoMayBeAsked(request: FastifyRequest, status: ErrorStatus): Promise<ActorRow | undefined> {
  return status < 429 ? request.whoami().catch(() => undefined) : undefined;
}

// Whoever is signed in keeps the menu on an address that does not exist.
async function answerUnknown(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return showError(request, reply, 404, await request.whoami());
}

function moreAbout(reply: FastifyReply, status: ErrorStatus, error: FastifyError | undefined) {
  if (status === 429) return { retryAfter: Number(reply.getHeader('retry-after') ?? 60) };
  const unread = error instanceof SyntaxError || /^FST_ERR_CTP_(EMPTY|INVALID)/.test(error?.code ?? '');
  return status === 400 && unread ? { detail: 'The body cannot be read as JSON.' } : {};
}

function statusOf(error: FastifyError): ErrorStatus {
  if (error.code === LOG_NOT_SEALED || isLostConnection(error)) return 503;
  const status = error.statusCode ?? 500;
  if (status === 403 || status === 404 || status === 409 || status === 413 || status === 429) return status;
  return status >= 400 && status < 500 ? 400 : 500;
}

// Connection failures and a server that stops or fails over: to be tried again, not a bug.
function isLostConnection(error: FastifyError): boolean {
  return (
    /^(08|57P|25006|53)/.test(error.code ?? '') ||
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(error.code ?? '')
  );
}
